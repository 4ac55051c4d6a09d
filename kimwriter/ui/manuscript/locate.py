"""Findings brought to the two editors: which of them, and where in Qt's positions. No Qt."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Literal

from kimwriter.checking.finding import Finding, Report
from kimwriter.story import Ignored, Story
from kimwriter.ui.manuscript.plain import Positions

Place = Literal["title", "text"]


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and where it stands; `start` and `end` are positions in the editor's document."""

    place: Place
    start: int
    end: int
    finding: Finding

    @property
    def missing(self) -> bool:
        """Whether it remarks on something that is not there, and so has no place."""
        return not self.finding.text

    def is_like(self, other: "Located") -> bool:
        """Whether it says the same of the same words."""
        mine, yours = self.finding, other.finding
        return (mine.rule, mine.text) == (yours.rule, yours.text)


def locate(report: Report, story: Story, text: str) -> tuple[Located, ...]:
    """The findings of title, lead and body in the order of the text, those without a place last.

    `text` is the manuscript as the editor holds it. What was ignored, and what does not stand
    there any more, is left out.
    """
    ignored = frozenset(story.ignored)
    found = [*_in_title(report, story, ignored), *_in_text(report, story, text, ignored)]
    return tuple(sorted(found, key=_order))


def _order(located: Located) -> tuple[bool, bool, int]:
    return located.missing, located.place == "text", located.start


def _in_title(report: Report, story: Story, ignored: Container[Ignored]) -> Iterator[Located]:
    return _placed(report, "title", "title", story.title, 0, ignored)


def _in_text(
    report: Report, story: Story, text: str, ignored: Container[Ignored]
) -> Iterator[Located]:
    lead, body = max(text.find(story.lead), 0), max(text.rfind(story.body), 0)
    yield from _placed(report, "lead", "text", text, lead, ignored)
    yield from _placed(report, "body", "text", text, body, ignored)


def _placed(
    report: Report, field: str, place: Place, text: str, offset: int, ignored: Container[Ignored]
) -> Iterator[Located]:
    positions = Positions(text)
    for finding in report.of(field):
        start, end = finding.start + offset, finding.end + offset
        stands = text[start:end] == finding.text
        if stands and Ignored(finding.rule, finding.text) not in ignored:
            yield Located(place, positions.of(start), positions.of(end), finding)
