"""A Draft: a Story with its identity, status and edits for single channels."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from kimwriter.story import Story

Status = Literal["draf", "siap", "terbit"]
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class ChannelEdit:
    """What the member changed a channel's post to, and the SHA-256 of the post it was made from."""

    text: str = ""
    base_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One piece of news as it is kept: `id` is 12 hex digits and never changes.

    `extra` holds what a file contains beyond what this program knows, so that saving keeps it: its
    form belongs to `format`. `outside` says that something else wrote the file; a `read_only`
    draft has a newer format than this program knows and is never saved. `origin` is the file that
    a store loaded it from, to which it is saved again: two files may hold drafts of one id.
    """

    story: Story
    id: str
    status: Status = "draf"
    channels: Mapping[str, ChannelEdit] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    outside: bool = False
    read_only: bool = False
    origin: Path | None = field(default=None, compare=False)


def new_draft(kind: str = "kegiatan") -> Draft:
    """An empty draft of this kind of news."""
    return draft_of(Story(kind=kind))


def draft_of(story: Story) -> Draft:
    """A draft of this story, with an identity of its own."""
    return Draft(story, secrets.token_hex(6))
