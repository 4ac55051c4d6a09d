"""What holds for any answers at all: whole sentences, nothing twice, nothing lost, no accident."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kimwriter.composing import Manuscript, NothingToCompose, compose
from kimwriter.language.words import of_sort
from kimwriter.story import Facts, Quote, Story, kinds

KINDS = st.sampled_from(sorted(kinds()))
ANY = st.text(max_size=60)
ODD = st.sampled_from(
    '|?|...|😀🎉|<b>tebal</b>|31 November 2026|((|“|"|di di di|untuk agar|ǆ|ŉ|٣ عربي|karena|dan|di|'
    "1|2021|a.b.c|–––|#tagar|jam 7|, , ,|«kutip»|kata|oleh|peserta|🇮🇩 merdeka|\u200b|e\u0301|½|"
    "\ud800".split("|")
)
WORDS = st.sampled_from(
    "warga di rt 05 rw kel jati jl mawar untuk agar karena rapat kerja bakti mengecat gapura dan , "
    ". pak Hasan bu ketua lurah 32 15rb/bln jam 7 pagi sama oleh peserta narasumber tidak ada "
    "korban disepakati iuran 22 november 2026 minggu tanam pohon yang beredar WA hoaks katanya ! "
    '? ; : alhamdulillah lancar semoga 3/5 "kata" pada dari ke seharusnya bukan tapi meninggal 71 '
    "th jalan ditutup milik, kebakaran rumah awas cara bawa KK jangan juara gratis setiap".split()
)
ROUGH = st.lists(WORDS, max_size=12).map(" ".join)
ANSWER = st.one_of(ANY, ODD, ROUGH)
QUOTE = st.builds(Quote, ANSWER, ANSWER, ANSWER)
STORIES = st.builds(
    Story,
    kind=KINDS,
    facts=st.builds(Facts, ANSWER, ANSWER, ANSWER, ANSWER, ANSWER, ANSWER),
    quotes=st.lists(QUOTE, max_size=2).map(tuple),
    city=st.sampled_from(["", "PROBOLINGGO"]),
)
ROUGH_STORIES = st.builds(
    Story, kind=KINDS, facts=st.builds(Facts, ROUGH, ROUGH, ROUGH, ROUGH, ROUGH, ROUGH)
)
OUTSIDE = re.compile(r"“[^”]*”")


def composed_or_none(story: Story) -> Manuscript | None:
    try:
        return compose(story)
    except NothingToCompose:
        return None


@settings(max_examples=150, deadline=None)
@given(STORIES)
def test_any_answers_give_whole_sentences_or_a_clear_word(story: Story) -> None:
    made = composed_or_none(story)
    if made is None:
        return
    for number, one in enumerate(made.sentences):
        text = one.text.removeprefix("PROBOLINGGO – ") if number == 0 else one.text
        start = text.lstrip("“‘")
        assert start[0].isupper(), text
        assert re.search(r"[.?!]”?$", text), text
        assert not re.search(r"[.,;:]{2}|\s\s|\s[.,;:!?]|[.!?]”?[.!?]$", text), text
        assert "\n" not in text


@settings(max_examples=150, deadline=None)
@given(STORIES)
def test_no_function_word_stands_twice(story: Story) -> None:
    made = composed_or_none(story)
    for one in made.sentences if made else ():
        words = OUTSIDE.sub(" | ", one.text).lower().split()
        for first, second in pairwise(words):
            twice = first == second and first.isalpha() and of_sort(first, "function")
            assert not twice, one.text


@settings(max_examples=80, deadline=None)
@given(STORIES)
def test_composing_again_gives_the_same(story: Story) -> None:
    assert composed_or_none(story) == composed_or_none(story)


@settings(max_examples=150, deadline=None)
@given(ROUGH_STORIES)
def test_every_word_that_carries_a_fact_is_told_or_listed(story: Story) -> None:
    made = composed_or_none(story)
    if made is None:
        return
    kept = " ".join(
        [made.lead, made.body, *(item.text for item in made.aside)]
        + [f"{item.after}" for item in made.changes if not item.after]
    ).lower()
    for card in ("apa", "siapa", "di_mana", "mengapa", "bagaimana"):
        for word in ("gapura", "hasan", "korban", "iuran", "pohon", "gapura", "jati", "mawar"):
            typed = getattr(story.facts, card).lower().split()
            assert word not in typed or word in kept, (word, made)


@pytest.mark.parametrize(
    "part",
    ["kata ", ", ", "“", "(", "1 ", "a", "di ", "a, b dan c. ", "<", "warga makan, ", "\u0301",
     "jam 7 ", "senin 1 ", "Rp ", ". ", "5 anak ", "(41) ", "1. a 2. b ", "A. b ", "kami warga ",
     "jika ", "juara 1 A, ", "hari ", "2 rumah rusak ", "Siti Aminah, ", "di bagikan ", "WA grup "],
)  # fmt: skip
def test_a_flood_of_text_is_no_accident(part: str) -> None:
    flood = part * (10_000 // len(part))
    for kind in ("kegiatan", "klarifikasi", "ralat"):
        composed_or_none(Story(kind=kind, facts=Facts(apa=flood, siapa=flood, bagaimana=flood)))


def test_a_hundred_thousand_characters_are_composed() -> None:
    made = compose(Story(facts=Facts(apa="warga menanam pohon. " * 5_000)))
    assert made.lead == "Warga menanam pohon."
    assert made.body == ""


@example("", "")
@given(st.text(max_size=5), st.text(max_size=5))
def test_without_apa_there_is_a_clear_word(siapa: str, mengapa: str) -> None:
    with pytest.raises(NothingToCompose, match="Isi kartu Apa dahulu"):
        compose(Story(facts=Facts(siapa=siapa, mengapa=mengapa)))


@pytest.mark.parametrize("card", ["apa", "siapa", "kapan", "di_mana", "mengapa", "bagaimana"])
@pytest.mark.parametrize(
    "words",
    ["rt 01, ", "bu Siti, ", "yang di ", "warga menyapu dan ", "karena hujan ", "jam 7 pagi "],
)
def test_the_same_words_without_end(card: str, words: str) -> None:
    """A key held down, a text pasted over and over: no recursion, no time that runs away."""
    story = Story("kegiatan", replace(Facts(apa="kerja bakti"), **{card: words * 4000}))
    assert compose(story).lead
