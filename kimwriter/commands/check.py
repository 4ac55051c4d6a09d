"""`kimwriter check`: the findings in manuscripts and drafts."""

from argparse import Namespace
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kimwriter.checking import check, check_manuscript
from kimwriter.checking.finding import Finding
from kimwriter.commands import sources
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain, say, say_object
from kimwriter.story import CARD_NAMES, Story

_SEVERITIES = {"error": "Galat", "warning": "Awas", "hint": "Saran"}
_FIELDS = {"title": "judul", "lead": "teras", "body": "isi"}
_SHOWN = 3  # replacements on a line


@dataclass(frozen=True, slots=True)
class _Remark:
    """A finding, in which field of a draft (None in a manuscript), and where that is in words."""

    finding: Finding
    field: str | None
    place: str


def run(options: Namespace) -> int:
    """Check every file that can be read; 2 when one cannot, else 1 when there are errors."""
    answers: list[tuple[str, list[_Remark]]] = []
    failures: list[str] = []
    for name in options.files:
        try:
            remarks = [each for each in _remarks(name) if each.finding.category in options.only]
        except CommandError as error:
            failures.append(str(error))
        else:
            answers.append((name, remarks))
    if options.json:
        say_object({"files": [_as_object(name, remarks) for name, remarks in answers]})
    else:
        _say(answers)
    complain(failures)
    found = any(each.finding.severity == "error" for _, remarks in answers for each in remarks)
    return 2 if failures else int(found)


def _remarks(name: str) -> Iterator[_Remark]:
    data = sources.content(name)
    if sources.is_draft(name, data):
        return _of_story(sources.draft(name, data).story)
    return _of_manuscript(sources.text(name, data))


def _of_manuscript(text: str) -> Iterator[_Remark]:
    lines = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
    for finding in check_manuscript(text):
        line = bisect_right(lines, finding.start)
        column = finding.start - lines[line - 1] + 1
        yield _Remark(finding, None, f"{line}:{column}")


def _of_story(story: Story) -> Iterator[_Remark]:
    from kimwriter.commands.written import as_far_as_written  # noqa: PLC0415  loaded when needed

    for field, finding in check(as_far_as_written(story)).findings:
        yield _Remark(finding, field, _field_name(field))


def _field_name(field: str) -> str:
    head, _, rest = field.partition(".")
    if head == "facts":
        return f"kartu {CARD_NAMES[rest]}"
    if head == "quotes":
        return f"kutipan {int(rest.partition('.')[0]) + 1}"
    return _FIELDS.get(field, field)


def _as_object(name: str, remarks: list[_Remark]) -> dict[str, object]:
    return {"path": name, "findings": [_finding(each) for each in remarks]}


def _finding(remark: _Remark) -> dict[str, object]:
    finding = remark.finding
    where: dict[str, object] = {} if remark.field is None else {"field": remark.field}
    return where | {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "rule": finding.rule,
        "family": finding.family,
        "category": finding.category,
        "severity": finding.severity,
        "message": finding.message,
        "replacements": list(finding.replacements),
    }


def _say(answers: list[tuple[str, list[_Remark]]]) -> None:
    for name, remarks in answers:
        if not remarks:
            say(f"{name}: tidak ada temuan.")
        for each in remarks:
            say(f"{name}:{each.place}: {_line(each.finding)}")


def _line(finding: Finding) -> str:
    words = f"'{finding.text}'" if finding.text else ""
    better = " atau ".join(f"'{words}'" for words in finding.replacements[:_SHOWN])
    change = f" {words} → {better}" if better else f" {words}" if words else ""
    return f"{_SEVERITIES[finding.severity]}{change}. {finding.message} [{finding.rule}]"
