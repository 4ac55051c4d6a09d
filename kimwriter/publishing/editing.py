"""A post that the member changed for one channel, beside the one that the story gives."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from kimwriter.publishing.channel import Channel
from kimwriter.publishing.post import Post
from kimwriter.story import Story
from kimwriter.text import shared_start

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch that both texts have, or only the older one ("gone") or the newer one ("new")."""

    what: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """What is published: `post`; `fresh` is what the story gives now, `edited` whether the two
    differ by the member's hand, `outdated` whether the story has changed since.
    """

    post: Post
    fresh: str
    edited: bool = False
    outdated: bool = False


def version(channel: Channel, story: Story, text: str | None = None, base: str = "") -> Version:
    """The post of a channel; `text` is the member's own, made from the post with SHA-256 `base`."""
    composed = channel.compose(story)
    if text is None or text == composed.text:
        return Version(composed, composed.text)
    outdated = bool(base) and base != fingerprint(composed.text)
    return Version(channel.rewrite(story, text), composed.text, True, outdated)


def differences(before: str, after: str) -> Iterator[Difference]:
    """What was taken away and put in, word by word; all of it together is both texts."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    start = shared_start(old, new)
    end = shared_start(old[start:][::-1], new[start:][::-1])
    yield from _piece("same", old[:start])
    yield from _between(old[start : len(old) - end], new[start : len(new) - end])
    yield from _piece("same", old[len(old) - end :])


def _between(old: list[str], new: list[str]) -> Iterator[Difference]:
    """Words that a long text has everywhere, blanks above all, are no place to begin a comparison
    (`autojunk`): with them the time would grow with the square of the length. Changes that only a
    blank parts are one.
    """
    gone: list[str] = []
    come: list[str] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=True).get_opcodes():
        if what != "equal" or not "".join(old[i1:i2]).strip(" "):
            gone += old[i1:i2]
            come += new[j1:j2]
            continue
        yield from (*_piece("gone", gone), *_piece("new", come), *_piece("same", old[i1:i2]))
        gone, come = [], []
    yield from (*_piece("gone", gone), *_piece("new", come))


def _piece(what: Literal["same", "gone", "new"], words: list[str]) -> Iterator[Difference]:
    if words:
        yield Difference(what, "".join(words))


def fingerprint(text: str) -> str:
    """The SHA-256 of a post, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
