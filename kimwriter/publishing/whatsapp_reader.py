"""How a phone reads WhatsApp's markup. Start with `read`.

There is no escape character, and two families of readers are in use. STRICT opens a mark after the
start of a line, white space, ">" or another mark, and closes it before anything but an ASCII
letter or digit. LOOSE opens before anything but a space where no ASCII letter or digit comes
before, and closes where no space comes before and no ASCII letter or digit follows. Neither reads
across a line, but for blocks in three backticks. In a web address marks are letters.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kimwriter.publishing.markup import PREFIX, Line, Run, merged
from kimwriter.text import web_addresses

MARKS = {"*": "bold", "_": "italic", "~": "strike", "`": "code"}
FENCE = "```"
_MARK = re.compile(r"[*_~`]")
_EDGE = ".,;:!?)*_~`'\"’”"


@dataclass(frozen=True, slots=True)
class Reader:
    """A family of readers: where a mark opens and closes, from its neighbours ("" at an end)."""

    opens: Callable[[str, str], bool]
    closes: Callable[[str, str], bool]


def is_plain(character: str) -> bool:
    """Whether a mark beside this character belongs to the word."""
    return character.isascii() and character.isalnum()


def _strict_opens(before: str, after: str) -> bool:
    return bool(after) and (not before or before.isspace() or before in ">*_~`")


def _strict_closes(before: str, after: str) -> bool:
    return bool(before) and not is_plain(after)


def _loose_opens(before: str, after: str) -> bool:
    return bool(after) and not after.isspace() and not is_plain(before)


def _loose_closes(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not is_plain(after)


STRICT = Reader(_strict_opens, _strict_closes)
LOOSE = Reader(_loose_opens, _loose_closes)


def read(text: str, reader: Reader = STRICT) -> tuple[Line, ...]:
    """The lines of a text as a reader of this family shows them."""
    rows: list[list[Run]] = [[]]
    prefixes = [""]
    for piece, is_code in _fenced(text):
        for number, row in enumerate(piece.split("\n")):
            if number:
                rows.append([])
                prefixes.append("")
            if is_code:
                rows[-1].append(Run(row, code=True))
                continue
            if not rows[-1] and not prefixes[-1] and (mark := PREFIX.match(row)):
                prefixes[-1] = mark.group()
            rows[-1] += _inline(row, len(prefixes[-1]) if not rows[-1] else 0, reader)
    return tuple(Line(merged(tuple(row)), mark) for row, mark in zip(rows, prefixes, strict=True))


def mark_positions(text: str, start: int) -> Iterator[int]:
    """Where marks stand, but for those inside a web address: there they are letters."""
    taken = [
        (span.start, span.start + len(span.of(text).rstrip(_EDGE))) for span in web_addresses(text)
    ]
    pointer = 0
    for match in _MARK.finditer(text, start):
        while pointer < len(taken) and taken[pointer][1] <= match.start():
            pointer += 1
        linked = pointer < len(taken) and taken[pointer][0] <= match.start()
        if not linked:
            yield match.start()


def _fenced(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut at pairs of three backticks: what stands outside, and what inside."""
    pieces = text.split(FENCE)
    if len(pieces) % 2 == 0:
        pieces[-2:] = [FENCE.join(pieces[-2:])]
    for number, piece in enumerate(pieces):
        if number % 2 and not piece.strip():
            yield f"{FENCE}{piece}{FENCE}", False
        else:
            yield piece, bool(number % 2)


def _inline(row: str, start: int, reader: Reader) -> list[Run]:
    """The runs of a row from `start`."""
    closers: dict[str, list[int]] = {mark: [] for mark in MARKS}
    openers: list[int] = []
    for position in mark_positions(row, start):
        before = row[position - 1] if position > start else ""
        after = row[position + 1 : position + 2]
        if row[position] == "`" in (before, after):  # a rest of three opens nothing in the line
            continue
        if reader.closes(before, after):
            closers[row[position]].append(position)
        if reader.opens(before, after):
            openers.append(position)
    return list(_spread(row, (start, len(row)), openers, closers, Run("")))


def _spread(
    row: str,
    where: tuple[int, int],
    openers: Sequence[int],
    closers: dict[str, list[int]],
    looks: Run,
) -> Iterator[Run]:
    position, end = where
    for opener in openers[bisect_right(openers, position - 1) :]:
        if opener >= end:
            break
        mark = row[opener]
        if opener < position or getattr(looks, MARKS[mark]):
            continue
        later = bisect_right(closers[mark], opener + 1)
        if later == len(closers[mark]) or closers[mark][later] >= end:
            continue
        closer = closers[mark][later]
        yield replace(looks, text=row[position:opener])
        inner = replace(looks, **{MARKS[mark]: True})  # type: ignore[arg-type]
        if inner.code:
            yield replace(inner, text=row[opener + 1 : closer])
        else:
            yield from _spread(row, (opener + 1, closer), openers, closers, inner)
        position = closer + 1
    yield replace(looks, text=row[position:end])
