"""A post that the member changed for one channel, beside the one that the story gives."""

import hashlib
from dataclasses import dataclass

from kimwriter.publishing.channel import Channel
from kimwriter.publishing.post import Post
from kimwriter.story import Story


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


def fingerprint(text: str) -> str:
    """The SHA-256 of a post, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
