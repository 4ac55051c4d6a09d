"""A card that the text lacks is told, and nothing of the member's is taken away."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.composing import compose, composed
from kimwriter.composing.insertion import inserted
from kimwriter.story import CARDS, Facts, Story, When
from tests.composing.test_golden import Golden, pages

FACTS = Facts(
    apa="kerja bakti membersihkan selokan",
    siapa="warga RT 03",
    kapan=When("2026-11-22", "06:30"),
    di_mana="Jalan Anggur",
    mengapa="agar tidak banjir",
    bagaimana="selokan dikeruk. sampah diangkut",
)
STORY = composed(Story(facts=FACTS))
WHY = next(one.text for one in STORY.composed if one.sources == ("mengapa",))
OWN = "Kopi disediakan ketua RT."


def told(story: Story, card: str) -> str:
    after = inserted(story, compose(story), card)
    assert after is not None
    return after.text


def test_a_sentence_that_was_cut_comes_back_to_its_paragraph() -> None:
    story = STORY.with_text(f"{STORY.text.replace(f'{WHY} ', '')}\n\n{OWN}")
    assert WHY not in story.text
    assert told(story, "mengapa") == f"{STORY.text}\n\n{OWN}"


def test_a_paragraph_that_was_cut_comes_back_behind_the_lead() -> None:
    story = STORY.with_text(f"{STORY.lead}\n\n{OWN}")
    assert told(story, "mengapa") == (f"{STORY.lead}\n\n{WHY}\n\n{OWN}")


def test_all_sentences_of_a_card_come_back() -> None:
    story = STORY.with_text(f"{STORY.lead}\n\n{OWN}")
    assert told(story, "bagaimana").endswith(f"Selokan dikeruk. Sampah diangkut.\n\n{OWN}")


def test_a_lead_that_nobody_edited_gives_way_to_the_fuller_one() -> None:
    story = composed(Story(facts=replace(FACTS, kapan="")))
    story = replace(story.with_answer("kapan", FACTS.kapan), body=f"{story.body}\n\n{OWN}")
    assert told(story, "kapan") == f"{STORY.text}\n\n{OWN}"


@pytest.mark.parametrize(
    ("card", "sentence"),
    [
        ("kapan", "Kegiatan itu berlangsung Minggu (22/11/2026) pukul 06.30 WIB."),
        ("di_mana", "Kegiatan itu berlangsung di Jalan Anggur."),
    ],
)
def test_time_and_place_stand_beside_an_edited_lead(card: str, sentence: str) -> None:
    story = replace(STORY, lead="Warga RT 03 rajin bekerja bakti.")
    assert told(story, card).startswith(f"Warga RT 03 rajin bekerja bakti. {sentence}\n\n")


def test_an_answer_that_makes_no_sentence_is_not_told() -> None:
    story = replace(STORY, facts=replace(STORY.facts, mengapa=""), body=OWN)
    assert inserted(story, compose(story), "mengapa") is None


def test_what_was_inserted_is_not_offered_again() -> None:
    story = replace(STORY, lead="Warga RT 03 rajin bekerja bakti.", body=OWN)
    for card in CARDS:
        story = inserted(story, compose(story), card) or story
    assert story.composed == compose(story).sentences


@given(
    st.sampled_from(CARDS), st.lists(st.sampled_from((*STORY.text.split(". "), OWN)), max_size=6)
)
def test_every_paragraph_of_the_member_is_kept(card: str, kept: list[str]) -> None:
    story = STORY.with_text("\n\n".join(f"{one.strip('.')}." for one in kept))
    after = inserted(story, compose(story), card)
    if after is not None:
        assert all(line in after.text for line in (f"{one.strip('.')}." for one in kept))
        assert len(after.text) > len(story.text)


@pytest.mark.parametrize("page", pages())
def test_a_sentence_cut_from_a_golden_story_comes_back_where_it_stood(page: Golden) -> None:
    story = composed(page.story)
    whole = f"{story.text}\n\n{OWN}"
    for one in story.composed:
        cards = [other.sources for other in story.composed if set(other.sources) & set(one.sources)]
        if len(one.sources) != 1 or len(cards) > 1:
            continue
        cut = whole
        for stretch in (f" {one.text}", f"{one.text} ", f"\n\n{one.text}", f"{one.text}\n\n"):
            cut = cut.replace(stretch, "", 1) if one.text in cut else cut
        assert told(story.with_text(cut), one.sources[0]) == whole
