"""A message too long for one, as several: cut between paragraphs, else lines, sentences, words.

Start with `split`. Each part ends with its number, "(1/3)", and no character is lost but the blanks
where it is cut.
"""

import re
from collections.abc import Iterator

from kimwriter.text import sentences, utf16_length

_LABEL_ROOM = len("\n\n(999/999)")
_SMALLEST = 100
_WORDS = re.compile(r"\S+\s*|\s+")


def split(text: str, most: int) -> tuple[str, ...]:
    """The text in parts of at most `most` UTF-16 units; in one, without a number, if it fits.

    Raises ValueError for less than 100 units.
    """
    if most < _SMALLEST:
        raise ValueError(f"{most} UTF-16 units are too few for a part")
    if utf16_length(text) <= most:
        return (text,)
    parts = list(_packed(_pieces(text, most - _LABEL_ROOM, 0), most - _LABEL_ROOM))
    return tuple(f"{part}\n\n({number}/{len(parts)})" for number, part in enumerate(parts, 1))


def _packed(pieces: Iterator[str], room: int) -> Iterator[str]:
    """As many neighbours together as there is room for."""
    packed, used = "", 0
    for piece in pieces:
        length = utf16_length(piece)
        if packed.strip() and used + utf16_length(piece.rstrip()) > room:
            yield packed.strip()
            packed, used = "", 0
        packed += piece
        used += length
    if packed.strip():
        yield packed.strip()


def _pieces(text: str, room: int, level: int) -> Iterator[str]:
    """Pieces that each fit, in order: the largest units that do."""
    for piece in _LEVELS[level](text):
        if utf16_length(piece.strip()) <= room:
            yield piece
        elif level + 1 < len(_LEVELS):
            yield from _pieces(piece, room, level + 1)
        else:
            yield from _chopped(piece, room)


def _by_paragraph(text: str) -> Iterator[str]:
    return _after(text, re.compile(r"\n\s*\n"))


def _by_line(text: str) -> Iterator[str]:
    return _after(text, re.compile(r"\n"))


def _after(text: str, mark: re.Pattern[str]) -> Iterator[str]:
    start = 0
    for match in mark.finditer(text):
        yield text[start : match.end()]
        start = match.end()
    if start < len(text):
        yield text[start:]


def _by_sentence(text: str) -> Iterator[str]:
    start = 0
    for span in [*sentences(text)][1:]:
        yield text[start : span.start]
        start = span.start
    yield text[start:]


def _by_word(text: str) -> Iterator[str]:
    return (match.group() for match in _WORDS.finditer(text))


def _chopped(word: str, room: int) -> Iterator[str]:
    """A word without an end, between characters; at least half of `room` each."""
    step = room // 2
    yield from (word[start : start + step] for start in range(0, len(word), step))


_LEVELS = (_by_paragraph, _by_line, _by_sentence, _by_word)
