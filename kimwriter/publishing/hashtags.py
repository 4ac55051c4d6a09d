"""Hashtags, mentions and links: told from the words around them, and made valid.

A hashtag is letters of any script, digits and "_" with at least one letter; it ends at a space,
a mark or an emoji.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kimwriter.publishing.markup import Run
from kimwriter.publishing.post import Notice
from kimwriter.text import web_addresses

HASHTAG = re.compile(r"(?<![\w&#/])#\w*[^\W\d_]\w*")
MENTION = re.compile(r"(?<![\w.@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?")


@dataclass(frozen=True, slots=True)
class Tags:
    """Hashtags to be written after a text, how many stand in it, and what had to be said."""

    kept: tuple[str, ...]
    inside: int = 0
    notices: tuple[Notice, ...] = ()

    @property
    def count(self) -> int:
        """All hashtags of the post."""
        return self.inside + len(self.kept)


def tidy(wanted: Iterable[str], text: str) -> Tags:
    """The member's hashtags with "#", valid, each once and none that the text has already; what
    was changed is said.
    """
    inside = {tag.casefold() for tag in HASHTAG.findall(text)}
    kept: dict[str, str] = {}
    notices: list[Notice] = []
    for raw in wanted:
        name = re.sub(r"\W", "", raw)
        if not name:
            continue
        if not re.search(r"[^\W\d_]", name):
            notices.append(
                Notice("tagar", f"#{name} tidak dipakai: tagar perlu paling sedikit satu huruf.")
            )
            continue
        if name != raw.strip().lstrip("#"):
            notices.append(Notice("tagar", f'Tagar "{raw.strip()}" ditulis #{name}.'))
        if f"#{name}".casefold() not in inside:
            kept.setdefault(name.casefold(), f"#{name}")
    return Tags(tuple(kept.values()), len(inside), tuple(notices))


def runs(text: str, *, hashtags: bool, mentions: bool, clickable: bool) -> tuple[Run, ...]:
    """One line as an app without markup shows it: what it makes clickable, and the rest."""
    marks: list[tuple[int, int, Run]] = []
    for span in web_addresses(text):
        marks.append((span.start, span.end, Run(span.of(text), link=clickable)))
    if hashtags:
        marks += [(*m.span(), Run(m.group(), hashtag=True)) for m in HASHTAG.finditer(text)]
    if mentions:
        marks += [(*m.span(), Run(m.group(), link=True)) for m in MENTION.finditer(text)]
    return _spread(text, sorted(marks, key=lambda mark: mark[:2]))


def _spread(text: str, marks: list[tuple[int, int, Run]]) -> tuple[Run, ...]:
    found: list[Run] = []
    position = 0
    for start, end, run in marks:
        if start >= position:
            found += [Run(text[position:start]), run]
            position = end
    return tuple(run for run in (*found, Run(text[position:])) if run.text)
