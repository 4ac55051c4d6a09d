"""A card changed after the text was edited: one sentence at a time, and nothing is overwritten."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kimwriter.composing import Manuscript, compose, composed
from kimwriter.composing.changes import Change, first_change, left, stands, taken
from kimwriter.story import Facts, Sentence, Story

STORY = composed(
    Story(
        facts=Facts(
            apa="warga membersihkan selokan",
            siapa="puluhan warga RT 03",
            di_mana="Kelurahan Jati",
            mengapa="agar tidak banjir",
        )
    )
)


def changed(**answers: str) -> Story:
    return replace(STORY, facts=replace(STORY.facts, **answers))


def test_nothing_has_changed() -> None:
    assert first_change(STORY, compose(STORY)) is None


def test_a_changed_sentence_takes_the_place_of_the_old_one() -> None:
    story = changed(mengapa="supaya air lancar")
    story = replace(story, body=story.body + "\n\nKalimat saya sendiri.")
    change = first_change(story, compose(story))
    assert change is not None
    assert stands(story, change)
    after = taken(story, change)
    assert "air lancar" in after.text
    assert "banjir" not in after.text
    assert "Kalimat saya sendiri." in after.text
    assert first_change(after, compose(after)) is None


def test_an_edited_sentence_stays_and_the_new_one_comes_beside_it() -> None:
    story = changed(mengapa="supaya air lancar")
    edited = replace(story, body="Mereka bekerja supaya kampung tidak kebanjiran lagi.")
    change = first_change(edited, compose(edited))
    assert change is not None
    assert not stands(edited, change)
    after = taken(edited, change)
    assert "Mereka bekerja supaya kampung tidak kebanjiran lagi." in after.text
    assert "air lancar" in after.text


def test_what_is_left_is_not_offered_again() -> None:
    story = changed(mengapa="supaya air lancar")
    change = first_change(story, compose(story))
    assert change is not None
    after = left(story, change)
    assert after.text == story.text
    assert first_change(after, compose(after)) is None


def test_a_sentence_without_its_fact_can_go() -> None:
    story = changed(mengapa="")
    change = first_change(story, compose(story))
    assert change is not None
    assert change.new is None
    after = taken(story, change)
    assert "banjir" not in after.text
    assert after.text == after.text.strip()


WORDS = st.sampled_from(["Satu.", "Dua.", "Tiga.", "Empat.", "Lima."])
SENTENCES = st.lists(WORDS.map(lambda text: Sentence(text, ("apa",))), max_size=6).map(tuple)


@given(SENTENCES, SENTENCES, st.booleans(), st.text(max_size=20))
def test_offers_end_and_keep_what_the_member_wrote(
    before: tuple[Sentence, ...], after: tuple[Sentence, ...], takes: bool, own: str
) -> None:
    text = " ".join(sentence.text for sentence in before)
    story = Story(composed=before).with_text(f"{text}\n\n{own}" if own.strip() else text)
    made = Manuscript((), (after,), ())
    for _ in range(40):
        change = first_change(story, made)
        if change is None:
            break
        story = (taken if takes else left)(story, change)
    assert Counter(story.composed) == Counter(after)
    if not takes:
        assert story.text == Story().with_text(f"{text}\n\n{own}" if own.strip() else text).text


def test_a_change_is_a_value() -> None:
    assert Change(0, None, None) == Change(0, None, None)
