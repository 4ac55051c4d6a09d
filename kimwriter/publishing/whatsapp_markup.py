"""WhatsApp's markup: `emit` writes it, `read` shows how a phone reads it.

There is no escape character, and two families of readers are in use. STRICT opens a mark after the
start of a line, white space, ">" or another mark, and closes it before anything but an ASCII
letter or digit. LOOSE opens before anything but a space where no ASCII letter or digit comes
before, and closes where no space comes before and no ASCII letter or digit follows. Neither reads
across a line, but for blocks in three backticks. `emit` writes nothing that the two do not read
alike, and nothing they read otherwise than meant.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kimwriter.publishing.hashtags import links
from kimwriter.publishing.markup import Line, Run, merged

MARKS = {"*": "bold", "_": "italic", "~": "strike", "`": "code"}
# Characters that read the same and format nothing.
LOOK_ALIKES = {"*": "∗", "_": "＿", "~": "∼", "`": "‘"}
PREFIX = re.compile(r"(?:[-*>]|[0-9]{1,2}\.) ")
_FENCE, _TWO = "```", "``"
_MARK = re.compile(r"[*_~`]")
_AFTER = frozenset(".,:;!?")


@dataclass(frozen=True, slots=True)
class Reader:
    """A family of readers: where a mark opens and closes, from its neighbours ("" at an end)."""

    opens: Callable[[str, str], bool]
    closes: Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Written:
    """A text for WhatsApp, the lines that it reads as, and the marks replaced by look-alikes."""

    text: str
    lines: tuple[Line, ...]
    replaced: str


def _plain(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _strict_opens(before: str, after: str) -> bool:
    return bool(after) and (not before or before.isspace() or before in ">*_~`")


def _strict_closes(before: str, after: str) -> bool:
    return bool(before) and not _plain(after)


def _loose_opens(before: str, after: str) -> bool:
    return bool(after) and not after.isspace() and not _plain(before)


def _loose_closes(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not _plain(after)


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


def emit(lines: Sequence[Line]) -> Written:
    """The lines in WhatsApp's markup.

    What cannot be written so that every phone reads it alike loses its looks, never its words;
    marks among the words that would format by accident become look-alikes.
    """
    settled = [_settle(row) for line in lines for row in _rows(line)]
    replaced = "".join(sorted({mark for _, _, marks in settled for mark in marks}))
    return Written(
        "\n".join(text for text, _, _ in settled), tuple(line for _, line, _ in settled), replaced
    )


def _settle(line: Line) -> tuple[str, Line, str]:
    """A line's text, what it reads as, and the marks replaced in it."""
    line = Line(_free(_trimmed(_bare(line.runs))), line.prefix)
    safe, marks = _with_look_alikes(line)
    # Marks at the edge of a word are kept only where the line has no marks of its own.
    own = any(_looks(run) for run in line.runs)
    for candidate, replaced in ((safe, marks),) if own else ((line, ""), (safe, marks)):
        text = candidate.prefix + _render(candidate.runs, tuple(MARKS))
        if _TWO not in text and read(text) == (candidate,) == read(text, LOOSE):
            return text, candidate, replaced
    plain, marks = _with_look_alikes(Line(_plain_runs(line.runs), line.prefix))
    return plain.text, plain, marks


def _rows(line: Line) -> Iterator[Line]:
    """The line cut at line feeds inside its runs: no mark crosses a line."""
    rows: list[list[Run]] = [[]]
    for run in line.runs:
        first, *rest = run.text.split("\n")
        rows[-1].append(replace(run, text=first))
        rows += [[replace(run, text=piece)] for piece in rest]
    for number, row in enumerate(rows):
        yield Line(tuple(row), "" if number else line.prefix)


def _bare(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with the looks that marks can give: code takes no other beside it."""
    return merged(
        tuple(
            Run(run.text, code=True)
            if run.code
            else Run(run.text, run.bold, run.italic, run.strike)
            for run in runs
        )
    )


def _plain_runs(runs: Sequence[Run]) -> tuple[Run, ...]:
    return merged(tuple(Run(run.text) for run in runs))


def _looks(run: Run) -> frozenset[str]:
    return frozenset(mark for mark, name in MARKS.items() if getattr(run, name))


def _trimmed(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with outer spaces of a formatted stretch moved out of it: "*x *" is not read."""
    found: list[Run] = []
    for index, run in enumerate(runs):
        before = _looks(runs[index - 1]) if index else frozenset[str]()
        after = _looks(runs[index + 1]) if index + 1 < len(runs) else frozenset[str]()
        text, looks = run.text, _looks(run)
        head = text[: len(text) - len(text.lstrip())] if not looks <= before else ""
        tail = text[len(text.rstrip()) :] if not looks <= after and len(head) < len(text) else ""
        middle = text[len(head) : len(text) - len(tail)]
        found += [_dressed(head, looks & before), replace(run, text=middle)]
        found += [_dressed(tail, looks & after)]
    return merged(tuple(found))


def _dressed(text: str, looks: frozenset[str]) -> Run:
    return Run(text, "*" in looks, "_" in looks, "~" in looks, code="`" in looks)


def _free(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs, plain where a mark would touch a letter or bracket outside its stretch."""
    found = tuple(
        run if _stands_free(runs, index) else Run(run.text) for index, run in enumerate(runs)
    )
    return merged(found) if found == tuple(runs) else _free(merged(found))


def _stands_free(runs: Sequence[Run], index: int) -> bool:
    looks = _looks(runs[index])
    before, after = _neighbours(runs, index)
    opens = not before or before.isspace() or _within(runs, index - 1, looks)
    closes = not after or after.isspace() or after in _AFTER or _within(runs, index + 1, looks)
    return not looks or (opens and closes)


def _neighbours(runs: Sequence[Run], index: int) -> tuple[str, str]:
    before = runs[index - 1].text[-1:] if index else ""
    after = runs[index + 1].text[:1] if index + 1 < len(runs) else ""
    return before, after


def _within(runs: Sequence[Run], other: int, looks: frozenset[str]) -> bool:
    """Whether the neighbour has all these looks and more, so that its mark stands at the edge."""
    return looks <= _looks(runs[other])


def _render(runs: Sequence[Run], marks: tuple[str, ...]) -> str:
    """The runs with their marks, the longest stretch outermost."""
    text, index = "", 0
    while index < len(runs):
        mark, end = max(
            ((mark, _reach(runs, index, mark)) for mark in marks),
            key=lambda one: one[1],
            default=("", index),
        )
        if end == index:
            text += runs[index].text
            index += 1
            continue
        inner = tuple(other for other in marks if other != mark)
        text += f"{mark}{_render(runs[index:end], inner)}{mark}"
        index = end
    return text


def _reach(runs: Sequence[Run], start: int, mark: str) -> int:
    end = start
    while end < len(runs) and getattr(runs[end], MARKS[mark]):
        end += 1
    return end


def _with_look_alikes(line: Line) -> tuple[Line, str]:
    """The line with every mark at a word's edge replaced, and which marks that were."""
    marks: set[str] = set()
    runs = []
    for number, run in enumerate(line.runs):
        text, found = _replaced(run)
        marks |= found
        if not number and not line.prefix and not _looks(run) and PREFIX.match(text):
            text = text.replace(" ", "\u00a0", 1)
        runs.append(replace(run, text=text))
    return Line(merged(tuple(runs)), line.prefix), "".join(sorted(marks))


def _replaced(run: Run) -> tuple[str, set[str]]:
    text, found = list(run.text), set()
    for position in _marks(run.text, 0, inside="`" if run.code else "*_~`"):
        around = run.text[position - 1 : position], run.text[position + 1 : position + 2]
        if not (_plain(around[0]) and _plain(around[1])):
            found.add(run.text[position])
            text[position] = LOOK_ALIKES[run.text[position]]
    return "".join(text), found


def _marks(text: str, start: int, inside: str = "*_~`") -> Iterator[int]:
    """Where marks stand, but for those inside a web address: there they are letters."""
    taken = [
        (m.start(), m.start() + len(m.group().rstrip(".,:;!?)*_~`'\"’”"))) for m in links(text)
    ]
    pointer = 0
    for match in _MARK.finditer(text, start):
        while pointer < len(taken) and taken[pointer][1] <= match.start():
            pointer += 1
        linked = pointer < len(taken) and taken[pointer][0] <= match.start()
        if match.group() in inside and not linked:
            yield match.start()


def _fenced(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut at pairs of three backticks: what stands outside, and what inside."""
    pieces = text.split(_FENCE)
    if len(pieces) % 2 == 0:
        pieces[-2:] = [_FENCE.join(pieces[-2:])]
    for number, piece in enumerate(pieces):
        if number % 2 and not piece.strip():
            yield f"{_FENCE}{piece}{_FENCE}", False
        else:
            yield piece, bool(number % 2)


def _inline(row: str, start: int, reader: Reader) -> list[Run]:
    """The runs of a row from `start`."""
    closers: dict[str, list[int]] = {mark: [] for mark in MARKS}
    openers: list[int] = []
    for position in _marks(row, start):
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
