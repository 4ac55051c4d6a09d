"""Whether a post fits, and what to cut when it does not. Nothing is ever cut silently."""

from kimwriter.publishing.channel import Limit
from kimwriter.publishing.markup import Block
from kimwriter.publishing.post import Notice, Post
from kimwriter.text import utf16_length


def post(
    channel: str, limit: Limit, pieces: list[str], notices: tuple[Notice, ...], blocks: list[Block]
) -> Post:
    """The post of these pieces, parted by blank lines, with its length and what it needs.

    `blocks` are the paragraphs among the pieces that a member can cut, in order.
    """
    text = "\n\n".join(piece for piece in pieces if piece)
    length = utf16_length(text)
    over = max(0, length - limit.characters)
    if over:
        notices = (Notice("terlalu-panjang", _advice(over, blocks)), *notices)
    return Post(channel, text, length, limit.unit, limit.characters, over, notices)


def number(value: int) -> str:
    """A number as Indonesian writes it: 2.200."""
    return f"{value:,}".replace(",", ".")


def _advice(over: int, blocks: list[Block]) -> str:
    """What to cut: the fewest last paragraphs that make it fit, never the lead."""
    freed, paragraphs = 0, [block for block in blocks if block.kind == "paragraph"]
    for count, block in enumerate(reversed(paragraphs), start=1):
        freed += utf16_length(block.text) + 2
        if freed >= over:
            which = "paragraf" if count == 1 else f"{count} paragraf"
            return f"Kelebihan {number(over)} huruf: potong {which} terakhir."
    return f"Kelebihan {number(over)} huruf: ringkas teksnya."
