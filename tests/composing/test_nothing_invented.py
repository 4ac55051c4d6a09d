"""Every word of a manuscript was typed, is the written form of a typed one, or carries no fact."""

import re
from pathlib import Path

import pytest
from test_golden import Golden, pages

from kimwriter import resources
from kimwriter.composing import compose
from kimwriter.language import morphology
from kimwriter.language.words import acronyms, expansions
from kimwriter.story import Story, When

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FREE = {
    word
    for line in (Path(__file__).parent / "connectives.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
}
TIME = set(
    "senin selasa rabu kamis jumat sabtu minggu pukul wib wita wit januari februari maret april "
    "mei juni juli agustus september oktober november desember".split()
)
NUMBERS = set(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus".split()
)


def typed_words(story: Story) -> set[str]:
    facts = story.facts
    kapan = "" if isinstance(facts.kapan, When) else facts.kapan
    answers = [facts.apa, facts.siapa, kapan, facts.di_mana, facts.mengapa, facts.bagaimana]
    quoted = [text for quote in story.quotes for text in (quote.name, quote.position, quote.words)]
    text = " ".join([*answers, *quoted, *story.details.values(), story.city])
    return {word.lower() for word in WORD.findall(text)}


def written_forms(story: Story) -> set[str]:
    """What the tables and rules make of the typed words."""
    typed = typed_words(story)
    forms = {change.after.lower() for change in compose(story).changes}
    for name in ("place_heads", "offices", "institutions", "predicate_nouns", "ber_events"):
        for row in resources.table(f"language/{name}.tsv"):
            first, second, *_ = row.values()
            if set(first.split()) & typed:
                forms.add(second.lower())
    forms |= {acronyms()[word].lower() for word in typed if word in acronyms()}
    full = [text for short, text in expansions().items() if short.lower() in typed]
    forms |= {morphology.verbal_noun(word) for word in typed}
    return {word for text in (*forms, *full) for word in WORD.findall(text.lower())}


def is_form(word: str, typed: set[str]) -> bool:
    """A verb with another prefix, a noun with -nya, a joined antar-."""
    stem = morphology.stem_of(word) or word
    kin = {morphology.stem_of(other) or other.removesuffix("nya") for other in typed}
    roots = {stem, word.removeprefix("ber"), word.removeprefix("be"), word.removesuffix("nya")}
    return bool(roots & (typed | kin)) or all(part in typed for part in word.split("-"))


@pytest.mark.parametrize("page", pages())
def test_no_word_is_invented(page: Golden) -> None:
    made = compose(page.story)
    typed = typed_words(page.story) | written_forms(page.story)

    words = {word.lower() for word in WORD.findall(f"{made.lead}\n{made.body}")}
    invented = {
        word
        for word in words - FREE - TIME - NUMBERS - typed
        if not is_form(word, typed) and word != "per"
    }

    assert invented == {"rp"} & invented
