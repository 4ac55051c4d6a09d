"""What a caption says and leaves out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing.captions import caption_offer, left_out
from kimwriter.story import Facts, Story, When

STORY = Story(
    lead="PROBOLINGGO – Warga RW 03 menanam 300 bibit mangrove di pesisir, Minggu (22/11/2026).",
    facts=Facts(
        siapa="sekitar 60 warga RW 03",
        di_mana="pesisir Kelurahan Mangunharjo",
        kapan=When("2026-11-22"),
    ),
)


def test_the_caption_is_the_lead_without_its_dateline() -> None:
    offer = caption_offer(STORY)
    assert offer == "Warga RW 03 menanam 300 bibit mangrove di pesisir, Minggu (22/11/2026)."
    assert left_out(offer, STORY) == ()
    assert caption_offer(Story()) == ""


@pytest.mark.parametrize(
    ("caption", "missing"),
    [
        ("", ()),
        ("  ", ()),
        ("Menanam bibit", ("Siapa", "Di mana", "Kapan")),
        ("Warga menanam bibit", ("Di mana", "Kapan")),
        ("Warga di pesisir Mangunharjo, Minggu", ()),
        ("WARGA, PESISIR, 22 NOVEMBER 2026", ()),
        ("Warga di Mangunharjo pukul 07.00", ()),
    ],
)
def test_what_is_left_out_is_named(caption: str, missing: tuple[str, ...]) -> None:
    assert left_out(caption, STORY) == missing


def test_only_what_was_answered_is_asked_for() -> None:
    assert left_out("Suasana pagi", Story()) == ()
    short = Story(facts=Facts(siapa="RW 3", kapan="tadi"))
    assert left_out("Suasana pagi", short) == ("Kapan",)


@given(st.text(), st.text(), st.text())
def test_any_words_can_be_compared(caption: str, who: str, where: str) -> None:
    story = Story(facts=Facts(siapa=who, di_mana=where))
    assert set(left_out(caption, story)) <= {"Siapa", "Di mana"}
