"""What a check says: a Finding in a text, a Report over a story. Positions are code points."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kimwriter.text import Span

Category = Literal["ejaan", "berita", "etika"]
Severity = Literal["error", "warning", "hint"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: where, which rule, how serious, why, and what could stand there instead.

    `start` and `end` are code points in the field's text; a remark on something missing has both
    at 0, no text and no replacements. `rule` is the catalogue's id, `source` where the rule stands
    ("EYD V, II.B.1 Kata Berimbuhan"). Replacements are best first and replace exactly `text`.
    """

    start: int
    end: int
    text: str
    rule: str
    family: str
    category: Category
    severity: Severity
    message: str
    source: str = ""
    replacements: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of a story, by field ("title", "lead", "quotes.0.words")."""

    findings: tuple[tuple[str, Finding], ...] = ()

    def of(self, name: str) -> Iterator[Finding]:
        """The findings of one field, in the order of the text."""
        return (finding for field, finding in self.findings if field == name)
