"""What a channel makes of a story: a Post, ready for the clipboard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark on a post: a code for programs, a sentence in Indonesian for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Post:
    """A post for one channel.

    `text` is to the letter what "Salin" puts on the clipboard. `length`, `limit` and `over` are in
    `unit` ("utf-16"); `limit` is None where the channel has none, `over` is 0 when it fits. `html`
    is the same for a website, None elsewhere, and `fields` what such a site asks for besides:
    ("Judul", ...). `parts` are messages to be sent one after the other when one is too long.
    """

    channel: str
    text: str
    length: int
    unit: str
    limit: int | None
    over: int
    warnings: tuple[Notice, ...] = ()
    html: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = ()
