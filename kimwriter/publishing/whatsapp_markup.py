"""WhatsApp's markup, written so that every phone reads it alike. Start with `emit`.

Marks open only at the start of a line or after a space, and close only before a space, the end or
one of . , : ; ! ? (inside each other they may touch). What was written is read again as both
families of readers do; what they read otherwise than meant is not kept.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kimwriter.publishing.markup import PREFIX, Line, Run, merged
from kimwriter.publishing.whatsapp_reader import (
    LOOSE,
    MARKS,
    is_plain,
    mark_positions,
    read,
)

# Characters that read the same and format nothing.
LOOK_ALIKES = {"*": "∗", "_": "＿", "~": "∼", "`": "‘"}
_TWO = "``"
_AFTER = frozenset(".,:;!?")


@dataclass(frozen=True, slots=True)
class Written:
    """A text for WhatsApp, the lines that it reads as, and the marks replaced by look-alikes."""

    text: str
    lines: tuple[Line, ...]
    replaced: str


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
    for position in mark_positions(run.text, 0):
        around = run.text[position - 1 : position], run.text[position + 1 : position + 2]
        if not (is_plain(around[0]) and is_plain(around[1])):
            found.add(run.text[position])
            text[position] = LOOK_ALIKES[run.text[position]]
    return "".join(text), found
