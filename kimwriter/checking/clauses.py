"""The sentences of a paragraph by their words, with where their commas stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kimwriter.checking.masks import Masked
from kimwriter.text import Span

# What opens a clause that hangs on another.
SUBORDINATE = frozenset(
    "karena jika apabila kalau bila agar supaya ketika meskipun walaupun meski walau".split()
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its first word and the one after its last (indices), its span in code points,
    and the positions of its commas (those within a number left out).
    """

    first: int
    after: int
    start: int
    end: int
    commas: tuple[int, ...]


@lru_cache(maxsize=4)
def sentences(view: Masked) -> tuple[Sentence, ...]:
    """The sentences that have words; several families ask for those of the same paragraph."""
    return tuple(_sentences(view))


def _sentences(view: Masked) -> Iterator[Sentence]:
    index = 0
    for span in view.sentences:
        while index < len(view.tokens) and view.tokens[index].start < span.start:
            index += 1
        first = index
        while index < len(view.tokens) and view.tokens[index].start < span.end:
            index += 1
        if index > first:
            yield Sentence(first, index, span.start, span.end, _commas(view.shown, span))


def _commas(shown: str, span: Span) -> tuple[int, ...]:
    found = []
    position = shown.find(",", span.start, span.end)
    while position >= 0:
        inside = shown[position + 1 : position + 2].isdigit() and shown[position - 1].isdigit()
        if not inside:
            found.append(position)
        position = shown.find(",", position + 1, span.end)
    return tuple(found)
