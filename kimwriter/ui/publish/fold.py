"""Where a phone folds a post: the lines before "selengkapnya", and those behind it."""

import re
from dataclasses import dataclass, replace

from kimwriter.publishing import Line, Run

_LINES = 300
_LETTERS = 8000  # code points: some four times the longest news, and still laid out within a moment
_JOINER = "\u200d"
_JOINED = re.compile("[\u200d\ufe0e\ufe0f\u0300-\u036f\U0001f3fb-\U0001f3ff]")
_BEFORE_DOTS = " ,;:–"  # marks that would stand oddly before "…"


@dataclass(frozen=True, slots=True)
class Folded:
    """The lines that are seen at once and the lines behind the fold (none when all is seen)."""

    seen: tuple[Line, ...]
    hidden: tuple[Line, ...] = ()


def beginning(text: str) -> str:
    """What a preview lays out of a text: at most 300 lines and 8,000 code points; whole words, but
    for one that would take half of it.
    """
    if len(text) <= _LETTERS and text.count("\n") < _LINES:
        return text
    start = "\n".join(text[: _LETTERS + 1].split("\n", _LINES)[:_LINES])
    if len(start) <= _LETTERS:
        return start
    end = _word_end(start, _LETTERS)
    return start[: end if 2 * end > _LETTERS else _sign_end(start, _LETTERS)]


def fold(lines: tuple[Line, ...], limit: int | None) -> Folded:
    """Cut the lines after at most `limit` code points, at the end of a word where there is one."""
    text = "\n".join(line.text for line in lines)
    if limit is None or len(text.rstrip()) <= limit:
        return Folded(lines)
    cut = _word_end(text, limit)
    bare = len(text[:cut].rstrip(_BEFORE_DOTS)) or cut
    return Folded(_trimmed(_part(lines, 0, bare)), _trimmed(_part(lines, cut, len(text))))


def _word_end(text: str, limit: int) -> int:
    """The end of the last whole word within `limit`; the last sign in a word without end."""
    if text[limit].isspace():
        return len(text[:limit].rstrip()) or limit
    before = text[:limit].rstrip()
    start = len(before) - len(before.split()[-1]) if before.split() else 0
    whole = text[:start].rstrip() if len(before) == limit else before
    return len(whole) or _sign_end(text, limit)


def _sign_end(text: str, limit: int) -> int:
    """The end of the last sign within `limit`: an emoji made of several stays whole."""
    end = limit
    while end and (_JOINED.match(text, end) or text[end - 1] == _JOINER):
        end -= 1
    return end or limit


def _part(lines: tuple[Line, ...], start: int, end: int) -> tuple[Line, ...]:
    """The lines between two code points of their joined text."""
    found: list[Line] = []
    at = 0
    for line in lines:
        length = len(line.text)
        if at + length >= start and at <= end:
            found.append(_cut(line, start - at, end - at))
        at += length + 1
    return tuple(found)


def _cut(line: Line, start: int, end: int) -> Line:
    runs: list[Run] = []
    at = len(line.prefix)
    for run in line.runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        if text:
            runs.append(replace(run, text=text))
        at += len(run.text)
    return Line(tuple(runs), line.prefix if start <= 0 else "")


def _trimmed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Without empty lines at either end and without space at the start."""
    kept = list(lines)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept and kept[0].runs and not kept[0].prefix:
        first = kept[0].runs[0]
        kept[0] = replace(
            kept[0], runs=(replace(first, text=first.text.lstrip()), *kept[0].runs[1:])
        )
    return tuple(kept)
