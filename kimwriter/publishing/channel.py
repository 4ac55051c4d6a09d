"""What a channel is: its name and limits, how it composes a post and how a phone shows one."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from kimwriter import resources
from kimwriter.publishing.markup import Line
from kimwriter.publishing.post import Post
from kimwriter.story import Story


@dataclass(frozen=True, slots=True)
class Limit:
    """What an app accepts, where that is said, and when it was last looked up (ISO date).

    `characters` are counted in `unit`. `hashtags` and `mentions` are the most allowed, `advised`
    the number of hashtags that does a post good, `fold` the code points after which a phone hides
    the rest; None where there is no limit or nobody knows.
    """

    unit: str
    source: str
    date: str
    characters: int | None = None
    hashtags: int | None = None
    mentions: int | None = None
    advised: int | None = None
    fold: int | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A place where a story is published.

    `icon` is a Lucide name. `compose` makes the post of a story, without changing the story's
    words beyond what the channel demands; `rewrite` makes it of a text that the member wrote for
    this channel, to the letter; `read` says how a phone shows a post's text. `as_typed` is the text
    of a story before `compose` puts look-alikes in place of marks, None where it never does.
    """

    key: str
    name: str
    icon: str
    rank: int
    limit: Limit
    compose: Callable[[Story], Post]
    rewrite: Callable[[Story, str], Post]
    read: Callable[[str], tuple[Line, ...]]
    as_typed: Callable[[Story], str] | None = None


@cache
def limit(key: str) -> Limit:
    """The limits of a channel from `channels.toml`; raises KeyError for an unknown one."""
    row = tomllib.loads(resources.text("channels.toml"))[key]
    return Limit(**{**row, "date": row["date"].isoformat()})
