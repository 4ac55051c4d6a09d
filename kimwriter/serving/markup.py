"""Text with markup: what is read of it, and where each place of that lies in what was sent.

LanguageTool's `data` is a list of {"text"} and {"markup", "interpretAs"}: markup is not read, but
for what it stands for. Positions are code points.
"""

import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kimwriter.serving.errors import RequestError

_BAD = "400 Bad Request"
_SHAPE = 'Isi "data" seharusnya {"text": "..."} atau {"annotation": [{"text": "..."}, ...]}.'


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that is read, and the one it stands for in what was sent."""

    read: str
    sent: str
    is_text: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read, what was sent, and where each piece begins in both."""

    text: str
    sent: str
    pieces: tuple[Piece, ...]
    read_starts: tuple[int, ...]
    sent_starts: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of what is read lies in what was sent; None within markup alone."""
        first, last = self._piece(start), self._piece(max(start, end - 1))
        if not any(piece.is_text for piece in self.pieces[first : last + 1]):
            return None
        return self._sent(first, start), self._sent(last, end)

    def _piece(self, position: int) -> int:
        return bisect_right(self.read_starts, position) - 1

    def _sent(self, number: int, position: int) -> int:
        piece = self.pieces[number]
        within = min(position - self.read_starts[number], len(piece.sent))
        return self.sent_starts[number] + within


def plain(text: str) -> Reading:
    """A text without markup."""
    return _reading((Piece(text, text, True),))


def annotated(data: str) -> Reading:
    """The text of the parameter `data`; raises RequestError for anything else."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise RequestError(_BAD, f'"data" bukan JSON. {_SHAPE}') from None
    if isinstance(value, dict) and isinstance(value.get("text"), str):
        return plain(value["text"])
    pieces = value.get("annotation") if isinstance(value, dict) else None
    if not isinstance(pieces, list):
        raise RequestError(_BAD, _SHAPE)
    return _reading(tuple(_pieces(pieces)))


def _pieces(annotations: list[Any]) -> Iterator[Piece]:
    for one in annotations:
        row = one if isinstance(one, dict) else {}
        text, markup, meaning = row.get("text"), row.get("markup"), row.get("interpretAs", "")
        if isinstance(text, str) and markup is None:
            yield Piece(text, text, True)
        elif isinstance(markup, str) and isinstance(meaning, str) and text is None:
            yield Piece(meaning, markup, False)
        else:
            raise RequestError(_BAD, _SHAPE)


def _reading(pieces: tuple[Piece, ...]) -> Reading:
    read_starts, sent_starts = [], []
    read = sent = 0
    kept = tuple(piece for piece in pieces if piece.read or piece.sent)
    for piece in kept:
        read_starts.append(read)
        sent_starts.append(sent)
        read += len(piece.read)
        sent += len(piece.sent)
    return Reading(
        "".join(piece.read for piece in kept),
        "".join(piece.sent for piece in kept),
        kept,
        tuple(read_starts),
        tuple(sent_starts),
    )
