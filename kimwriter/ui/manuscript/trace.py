"""Which sentence of a manuscript tells of which cards, edited ones too. No Qt.

Start with `trace`. A sentence that stands as it was composed has the cards it was composed from. An
edited one keeps a card of the composed sentence it resembles while it keeps that card's words. One
that the member wrote himself has the cards whose words it holds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from kimwriter.language.words import of_sort
from kimwriter.story import CARDS, Sentence, Story
from kimwriter.text import Span, paragraphs, sentences, words
from kimwriter.ui.glow import given

_ALIKE = 0.6  # of the words of the shorter one: an edit of the same sentence
GAP = "\n\n"
# A manuscript from six cards has some dozen sentences; one of hundreds is compared with these.
_MOST = 60


@dataclass(frozen=True, slots=True)
class Traced:
    """A sentence of the text, its span in code points, and its cards ("apa", "quotes.0")."""

    span: Span
    cards: tuple[str, ...]


def trace(story: Story, text: str) -> tuple[Traced, ...]:
    """The sentences of `text` in their order, with the cards of `story` that each tells of."""
    standing = _standing(story.composed, text)
    changed = _Changed(story, standing, text)
    found = list(_in_order(standing, changed, text))
    composed = (one.sources for one in story.composed)
    untold = set(changed.answered()).difference(*composed, *(one.cards for one in found))
    if untold:  # what two cards said alike was composed from one of them
        found = [changed.with_cards(one, untold) for one in found]
    return tuple(found)


def by_paragraph(text: str, traced: Iterable[Traced]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The paragraphs of the text, empty ones too, with the cards that each tells of."""
    rest = iter(traced)
    one = next(rest, None)
    end = 0
    for paragraph in text.split(GAP):
        end += len(paragraph) + len(GAP)
        cards: list[str] = []
        while one is not None and one.span.start < end:
            cards += one.cards
            one = next(rest, None)
        yield paragraph, tuple(dict.fromkeys(cards))


def _standing(composed: Iterable[Sentence], text: str) -> list[Traced]:
    """The composed sentences that stand in the text as they are."""
    found: list[Traced] = []
    after: dict[str, int] = {}
    for sentence in composed:
        start = text.find(sentence.text, after.get(sentence.text, 0)) if sentence.text else -1
        if start >= 0:
            end = after[sentence.text] = start + len(sentence.text)
            found.append(Traced(Span(start, end), sentence.sources))
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    apart: list[Traced] = []
    for one in found:
        if not apart or apart[-1].span.end <= one.span.start:
            apart.append(one)
    return apart


def _in_order(standing: Sequence[Traced], changed: _Changed, text: str) -> Iterator[Traced]:
    starts = [one.span.start for one in standing]
    for paragraph in paragraphs(text):
        at = paragraph.start
        first = bisect_right(starts, at - 1)
        last = bisect_right(starts, paragraph.end)
        for one in standing[first:last]:
            yield from changed.traced(Span(at, one.span.start))
            yield one
            at = one.span.end
        yield from changed.traced(Span(at, paragraph.end))


class _Changed:
    """What sentences that do not stand as composed are held against; read when first needed."""

    def __init__(self, story: Story, standing: Sequence[Traced], text: str) -> None:
        self._story, self._text = story, text
        self._stand = {one.span.of(text) for one in standing}

    def traced(self, gap: Span) -> Iterator[Traced]:
        """The sentences of a stretch between composed ones."""
        stretch = gap.of(self._text)
        for span in sentences(stretch) if stretch.strip() else ():
            place = Span(gap.start + span.start, gap.start + span.end)
            yield Traced(place, self._of(_telling(span.of(stretch))))

    def _of(self, here: frozenset[str]) -> tuple[str, ...]:
        kept = [card for card, told in self._origin(here).items() if _keeps(here, told)]
        return (*kept, *(card for card in self._written(here) if card not in kept))

    def _written(self, here: frozenset[str]) -> Iterator[str]:
        """The cards of which these words hold an answer."""
        for card, answers in self._answers.items():
            if any(_tells(here, told) for told in answers):
                yield card

    def answered(self) -> list[str]:
        """The cards that hold words."""
        return [card for card, answers in self._answers.items() if answers]

    def with_cards(self, one: Traced, cards: Set[str]) -> Traced:
        """The sentence with those of these cards whose answers it holds."""
        more = [card for card in self._written(_telling(one.span.of(self._text))) if card in cards]
        return replace(one, cards=(*one.cards, *more)) if more else one

    def _origin(self, here: frozenset[str]) -> Mapping[str, frozenset[str]]:
        """The cards, with their words, of the composed sentence that this was."""
        best: float = _ALIKE
        origin: Mapping[str, frozenset[str]] = {}
        for there, cards in self._edited:
            alike = len(here & there) / max(min(len(here), len(there)), 1)
            if alike >= best:
                best, origin = alike, cards
        return origin

    @cached_property
    def _edited(self) -> list[tuple[frozenset[str], Mapping[str, frozenset[str]]]]:
        """The words of the composed sentences that stand nowhere: of each, all and by card."""
        missing = [one for one in self._story.composed if one.text not in self._stand]
        return [(_telling(one.text), self._by_card(one)) for one in missing[:_MOST]]

    def _by_card(self, sentence: Sentence) -> Mapping[str, frozenset[str]]:
        """What each card gave; to one whose words were put otherwise, those of no other card."""
        whole = _telling(sentence.text)
        none: frozenset[str] = frozenset()
        told = {
            card: whole.intersection(none.union(*self._answers.get(card, ())))
            for card in sentence.sources
        }
        rest = whole.difference(*told.values())
        return {card: words or rest for card, words in told.items()}

    @cached_property
    def _answers(self) -> Mapping[str, tuple[frozenset[str], ...]]:
        """The words of each card, sentence by sentence."""
        names = (*CARDS, *(f"quotes.{number}" for number in range(len(self._story.quotes))))
        return {card: _answers(given(self._story, card)) for card in names}


def _answers(typed: str) -> tuple[frozenset[str], ...]:
    told = (_telling(span.of(typed)) for span in sentences(typed))
    return tuple(words for words in told if words)


def _telling(text: str) -> frozenset[str]:
    """The words that tell something, in small letters: no "di" and "agar", no lone letter."""
    found = (span.of(text).lower() for span in words(text))
    return frozenset(
        word for word in found if word[0].isdigit() or (len(word) > 1 and not _is_function(word))
    )


def _is_function(word: str) -> bool:
    return of_sort(word, "function", "keterangan")


def _keeps(here: frozenset[str], told: frozenset[str]) -> bool:
    """Whether an edited sentence still has at least half of a card's words."""
    return bool(told) and 2 * len(here & told) >= len(told)


def _tells(here: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a sentence of the member's own has most of an answer's words."""
    return 2 * len(here & told) > len(told)
