"""Where a post goes after it is copied: the app's page in a browser, with the text where it fits.

Start with `destination`.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from kimwriter import resources


@dataclass(frozen=True, slots=True)
class Way:
    """What a channel offers from `onward.toml`: its page, and a link that carries a text.

    `link` has `{}` for the text, "" where there is none; a link of more than `link_most` characters
    is not opened.
    """

    page: str
    source: str
    date: str
    link: str = ""
    link_most: int = 0


@dataclass(frozen=True, slots=True)
class Destination:
    """An address to open; `carries` says whether the text is in it or still has to be pasted."""

    url: str
    carries: bool


@cache
def _ways() -> dict[str, Way]:
    rows = tomllib.loads(resources.text("onward.toml"))
    return {key: Way(**{**row, "date": row["date"].isoformat()}) for key, row in rows.items()}


def way(channel: str) -> Way | None:
    """What this channel offers; None for one without a page to open."""
    return _ways().get(channel)


def destination(channel: str, text: str) -> Destination | None:
    """Where the post of a channel goes; None when there is no page to open."""
    found = way(channel)
    if found is None:
        return None
    link = text_link(channel, text)
    return Destination(link, True) if link else Destination(found.page, False)


def text_link(channel: str, text: str) -> str:
    """A link that opens the app with this text; "" where there is none or the text is too long."""
    found = way(channel)
    if found is None or not found.link or not text or len(text) > found.link_most:
        return ""
    # "%20" and not "+", which WhatsApp shows as it is; a lone surrogate cannot be encoded.
    link = found.link.format(quote(text, safe="", errors="replace"))
    return link if len(link) <= found.link_most else ""
