"""Whether a post fits, and what to cut when it does not. Nothing is ever cut silently."""

from collections.abc import Sequence

from kimwriter.publishing.channel import Limit
from kimwriter.publishing.markup import Block
from kimwriter.publishing.post import Notice, Post
from kimwriter.text import paragraphs, utf16_length


def post(
    channel: str,
    limit: Limit,
    pieces: Sequence[str],
    notices: tuple[Notice, ...],
    blocks: Sequence[Block],
) -> Post:
    """The post of these pieces, parted by blank lines, with its length and what it needs.

    `blocks` are the paragraphs among the pieces that a member can cut, in order.
    """
    text = "\n\n".join(piece for piece in pieces if piece)
    cuttable = [block.text for block in blocks if block.kind == "paragraph"]
    return measured(channel, limit, text, notices, cuttable)


def rewritten(channel: str, limit: Limit, text: str, notices: tuple[Notice, ...]) -> Post:
    """The post of a text that stands as the member wrote it."""
    cuttable = [span.of(text) for span in paragraphs(text)][1:]
    return measured(channel, limit, text, notices, cuttable)


def measured(
    channel: str, limit: Limit, text: str, notices: tuple[Notice, ...], cuttable: Sequence[str]
) -> Post:
    """The post of a text, with its length in UTF-16 units and advice when that is too much."""
    length = utf16_length(text)
    over = max(0, length - limit.characters) if limit.characters is not None else 0
    if over:
        notices = (Notice("terlalu-panjang", _advice(over, cuttable)), *notices)
    return Post(channel, text, length, limit.unit, limit.characters, over, notices)


def number(value: int) -> str:
    """A number as Indonesian writes it: 2.200."""
    return f"{value:,}".replace(",", ".")


def _advice(over: int, cuttable: Sequence[str]) -> str:
    """What to cut: the fewest last paragraphs that make it fit, never the first."""
    freed = 0
    for count, paragraph in enumerate(reversed(cuttable), start=1):
        freed += utf16_length(paragraph) + 2
        if freed >= over:
            which = "paragraf" if count == 1 else f"{count} paragraf"
            return f"Kelebihan {number(over)} huruf: potong {which} terakhir."
    return f"Kelebihan {number(over)} huruf: ringkas teksnya."
