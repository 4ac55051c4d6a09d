"""WhatsApp: bold title, the text, who tells it; no crowd of hashtags. Too long, it is several."""

from dataclasses import replace

from kimwriter.publishing import fitting, hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import clean, cleaned, remarks
from kimwriter.publishing.markup import Block, Line, Run, document, merged
from kimwriter.publishing.post import Notice, Post
from kimwriter.publishing.splitting import split
from kimwriter.publishing.whatsapp_markup import LOOK_ALIKES, emit
from kimwriter.publishing.whatsapp_reader import read as read_marks
from kimwriter.story import Story

LIMIT = limit("whatsapp")


def compose(story: Story) -> Post:
    """The message; marks of the member's own that would format by accident are said."""
    story, notices = cleaned(story)
    blocks = document(story)
    written = [emit(_looks(block)) for block in blocks]
    replaced = "".join(sorted({mark for one in written for mark in one.replaced}))
    notices = (*notices, *_said(replaced))
    pieces = [one.text for one in written]
    return _in_parts(fitting.post("whatsapp", LIMIT, pieces, notices, blocks))


def rewrite(story: Story, text: str) -> Post:  # noqa: ARG001 - as every channel
    """The message as the member wrote it."""
    return _in_parts(fitting.rewritten("whatsapp", LIMIT, clean(text), remarks(text)))


def as_typed(story: Story) -> str:
    """The message with every mark as the member typed it, whatever a phone makes of it."""
    blocks = document(cleaned(story)[0])
    return "\n\n".join(f"*{one.text}*" if one.kind == "title" else one.text for one in blocks)


def read(text: str) -> tuple[Line, ...]:
    """How a phone shows the message: marks as looks, links that can be tapped."""
    return tuple(Line(_linked(line.runs), line.prefix) for line in read_marks(text))


def _in_parts(post: Post) -> Post:
    if not post.over or post.limit is None:
        return post
    return replace(post, parts=split(post.text, post.limit))


def _looks(block: Block) -> tuple[Line, ...]:
    if block.kind != "title":
        return block.lines
    return tuple(Line((Run(line.text, bold=True),)) for line in block.lines)


def _linked(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs with their web addresses told apart."""
    found: list[Run] = []
    for run in runs:
        for part in hashtags.runs(run.text, hashtags=False, mentions=False, clickable=True):
            found.append(Run(part.text, run.bold, run.italic, run.strike, run.code, link=part.link))
    return merged(tuple(found))


def _said(replaced: str) -> tuple[Notice, ...]:
    if not replaced:
        return ()
    pairs = ", ".join(f"{mark} ditulis {LOOK_ALIKES[mark]}" for mark in replaced)
    return (
        Notice(
            "tanda-mirip",
            f"Agar hurufnya tampil seperti Anda ketik: {pairs}.",
        ),
    )


CHANNEL = Channel(
    "whatsapp", "WhatsApp", "message-circle", 1, LIMIT, compose, rewrite, read, as_typed
)
