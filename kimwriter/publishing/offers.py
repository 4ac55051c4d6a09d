"""Hashtags that suit a story: from its places, its words, its kind, and who tells it.

Start with `offers`. The topics are in `resources/tagar.tsv`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from kimwriter import resources
from kimwriter.language import lexicon
from kimwriter.story import Story
from kimwriter.text import words

MOST = 8
_AREA = re.compile(
    r"\b(?P<head>Kelurahan|Desa|Kecamatan|Dusun|Kota|Kabupaten)"
    r"(?P<name>(?: [A-Z][a-z]{2,20}){1,2})"
)
_WITH_HEAD = ("Kota", "Kabupaten")


def offers(story: Story, sets: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """At most eight names of hashtags (without "#") that the story does not have yet, best first.

    `sets` are the member's own, by the key of a kind or the name of a place.
    """
    taken = {tag.lstrip("#").casefold() for tag in story.hashtags}
    found: dict[str, str] = {}
    for name in (*_own(story, sets), *_told(story)):
        if name and name.casefold() not in taken:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())[:MOST]


def places(story: Story) -> tuple[str, ...]:
    """The places that the story names with what they are: "Mangunharjo", "Kota Probolinggo"."""
    text = "\n".join((story.lead, story.facts.di_mana, story.body))
    found: dict[str, None] = {}
    for match in _AREA.finditer(text):
        head = f"{match['head']} " if match["head"] in _WITH_HEAD else ""
        found.setdefault(head + _name(match["name"].split()))
    return tuple(found)


def _name(parts: Sequence[str]) -> str:
    """Both words where there is a place of that name, else the first alone."""
    both = " ".join(parts)
    return both if lexicon.place(both.lower()) else parts[0]


def _own(story: Story, sets: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for key in (*places(story), story.kind):
        yield from (tag.lstrip("#") for tag in sets.get(key, ()))


def _told(story: Story) -> Iterator[str]:
    yield _joined(story.organisation)
    said = {span.of(story.text).lower() for span in words(story.text)}
    said |= {span.of(story.title).lower() for span in words(story.title)}
    yield from (tag for word, tag in _topics().items() if word in said)
    yield from map(_joined, places(story))
    yield _joined(story.city)
    yield from (row["tag"] for row in _rows() if row["kind"] == story.kind)


def _joined(name: str) -> str:
    parts = re.findall(r"\w+", name)
    return "".join(part[:1].upper() + part[1:] for part in parts)


def _rows() -> Sequence[Mapping[str, str]]:
    return resources.table("tagar.tsv")


@cache
def _topics() -> Mapping[str, str]:
    return {word: row["tag"] for row in _rows() for word in row["words"].split()}
