"""Which sentence tells of which cards, and what the six cards are in a manuscript."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.story import Facts, Quote, Sentence, Story, When
from kimwriter.ui.manuscript.coverage import Covered, coverage
from kimwriter.ui.manuscript.trace import by_paragraph, trace

LEAD = "PROBOLINGGO – Warga RW 03 menanam bakau di pesisir Mangunharjo, Minggu (22/11/2026)."
WHY = "Kegiatan itu dilakukan agar pantai tidak terkikis."
SAID = "“Kami siap!” kata Slamet. “Ayo.”"
STORY = Story(
    facts=Facts(
        apa="menanam bakau",
        siapa="warga RW 03",
        kapan=When("2026-11-22"),
        di_mana="pesisir Mangunharjo",
        mengapa="agar pantai tidak terkikis",
    ),
    quotes=(Quote("Slamet", "", "Kami siap! Ayo."),),
    lead=LEAD,
    body=f"{WHY}\n\n{SAID}",
    composed=(
        Sentence(LEAD, ("apa", "siapa", "kapan", "di_mana")),
        Sentence(WHY, ("mengapa",)),
        Sentence(SAID, ("quotes.0",)),
    ),
)


def told(text: str, story: Story = STORY) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.span.of(text), one.cards) for one in trace(story, text)]


def presences(story: Story) -> dict[str, str]:
    found = coverage(story, story.text, trace(story, story.text))
    return {one.card: one.presence for one in found}


def test_a_composed_sentence_has_the_cards_it_was_composed_from() -> None:
    assert told(STORY.text) == [
        (LEAD, ("apa", "siapa", "kapan", "di_mana")),
        (WHY, ("mengapa",)),
        (SAID, ("quotes.0",)),
    ]


@pytest.mark.parametrize(
    ("edited", "cards"),
    [
        ("Warga RW 03 menanam ribuan bakau di pesisir Mangunharjo.", ("apa", "siapa", "di_mana")),
        ("Puluhan orang menanam bakau, Minggu (22/11/2026).", ("apa", "kapan")),
        ("Warga RW 03 menanam bakau, Senin (23/11/2026).", ("apa", "siapa", "kapan")),
        ("Warga RW 03 menanam bakau, hari ini.", ("apa", "siapa")),
    ],
)
def test_an_edited_sentence_keeps_the_cards_whose_words_it_keeps(
    edited: str, cards: tuple[str, ...]
) -> None:
    assert told(f"{edited} {WHY}") == [(edited, cards), (WHY, ("mengapa",))]


def test_a_sentence_of_the_members_own_tells_the_card_whose_words_it_holds() -> None:
    story = replace(STORY, composed=())
    assert told("Pantai itu terkikis. Hujan turun.", story) == [
        ("Pantai itu terkikis.", ("mengapa",)),
        ("Hujan turun.", ()),
    ]


def test_what_two_cards_say_alike_is_told_for_both() -> None:
    story = replace(STORY, facts=replace(STORY.facts, bagaimana="bakau di pesisir mangunharjo"))
    assert told(story.text, story)[0] == (LEAD, (*STORY.composed[0].sources, "bagaimana"))


def test_the_same_sentence_twice_is_told_twice_only_if_it_was_composed_twice() -> None:
    assert [cards for _, cards in told(f"{WHY} {WHY}")] == [("mengapa",), ("mengapa",)]


def test_cards_by_paragraph_count_empty_ones_too() -> None:
    text = f"\n\n{LEAD}\n\n{WHY} {SAID}"
    assert [cards for _, cards in by_paragraph(text, trace(STORY, text))] == [
        (),
        ("apa", "siapa", "kapan", "di_mana"),
        ("mengapa", "quotes.0"),
    ]


@given(
    st.text(alphabet="ab .\n😀“”", max_size=80), st.lists(st.text("ab .", min_size=1), max_size=4)
)
def test_any_text_is_traced_in_order_and_within_its_paragraphs(
    text: str, composed: list[str]
) -> None:
    story = replace(STORY, composed=tuple(Sentence(one, ("apa",)) for one in composed))
    end = 0
    for one in trace(story, text):
        assert end <= one.span.start < one.span.end <= len(text)
        end = one.span.end


def test_what_the_six_cards_are_in_the_manuscript() -> None:
    story = replace(
        STORY,
        facts=replace(STORY.facts, bagaimana="", kapan=""),
        unknown=("kapan",),
        lead="Warga RW 03 menanam bakau di pesisir Mangunharjo.",
        body="",
    )
    assert presences(story) == {
        "apa": "ada",
        "siapa": "ada",
        "kapan": "belum tahu",
        "di_mana": "ada",
        "mengapa": "belum ada",
        "bagaimana": "kosong",
    }


def test_nothing_is_missing_while_nothing_is_written() -> None:
    story = replace(STORY, lead="", body="")
    assert set(presences(story).values()) == {"menunggu", "kosong"}


def test_what_a_screen_reader_is_told() -> None:
    assert Covered("apa", "ada", (1, 2, 4)).words == "Apa ada di naskah, paragraf 1, 2 dan 4"
    assert Covered("di_mana", "ada", (1,)).words == "Di mana ada di naskah, paragraf 1"
    assert Covered("mengapa", "belum ada").words == "Mengapa belum ada di naskah"
    assert Covered("kapan", "kosong").words == "Kapan belum diisi"
    assert Covered("kapan", "belum tahu").words == "Kapan belum tahu"
