"""What stands between a story and a channel: blocks of lines of runs, and nothing of any app.

`document` makes it of a story. A channel writes the blocks it wants in its own way; its reader
gives lines of runs back, from which a preview is drawn.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from kimwriter.story import Story

BlockKind = Literal["title", "lead", "paragraph", "source"]

# Dashes, bullets, quotes and one or two digits are what phones take for the start of a list line.
PREFIX = re.compile(r"(?:[-*>]|[0-9]{1,2}\.) ")
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line that looks the same throughout."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    hashtag: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its runs, after the mark of a list or quotation ("- ", "1. ", "> ") if it has one."""

    runs: tuple[Run, ...] = ()
    prefix: str = ""

    @property
    def text(self) -> str:
        """The words without their looks, the prefix included."""
        return self.prefix + "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Block:
    """A title, a paragraph or another piece that a blank line parts from its neighbours."""

    kind: BlockKind
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "\n".join(line.text for line in self.lines)


Document = tuple[Block, ...]


def document(story: Story) -> Document:
    """The blocks of a story as they stand: title, lead, paragraphs, and who tells it."""
    pieces: list[tuple[BlockKind, str]] = [("title", " ".join(story.title.split()))]
    pieces += [("lead", part) for part in _parts(story.lead)]
    pieces += [("paragraph", part) for part in _parts(story.body)]
    told = [(kind, text) for kind, text in pieces if text]
    if told and (teller := source(story)):
        told.append(("source", teller))
    return tuple(Block(kind, tuple(lines(text))) for kind, text in told)


def source(story: Story) -> str:
    """Who tells the news: the reporter and the organisation, each on its line, if known."""
    organisation, city = " ".join(story.organisation.split()), " ".join(story.city.split())
    if organisation and city.casefold() not in organisation.casefold():
        organisation = f"{organisation}, {city.title() if city.isupper() else city}"
    named = (("Pewarta", " ".join(story.byline.split())), ("Sumber", organisation))
    return "\n".join(f"{label}: {name}" for label, name in named if name)


def lines(text: str) -> Iterator[Line]:
    """The lines of a plain text, list marks and quotation marks told from the words."""
    for row in text.split("\n"):
        mark = PREFIX.match(row)
        prefix = mark.group() if mark else ""
        rest = row[len(prefix) :]
        yield Line((Run(rest),) if rest else (), prefix)


def merged(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs without empty ones and with equal neighbours made one."""
    found: list[Run] = []
    for run in runs:
        if found and replace(found[-1], text="") == replace(run, text=""):
            found[-1] = replace(run, text=found[-1].text + run.text)
        elif run.text:
            found.append(run)
    return tuple(found)


def _parts(text: str) -> Iterator[str]:
    for part in _BLANK_LINES.split(text):
        rows = [row.rstrip() for row in part.strip().split("\n")]
        if any(rows):
            yield "\n".join(rows)
