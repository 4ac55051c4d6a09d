"""WhatsApp: bold title, the text, who tells it; no crowd of hashtags."""

from kimwriter.publishing import hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import cleaned
from kimwriter.publishing.fitting import post
from kimwriter.publishing.markup import Block, Line, Run, document, merged
from kimwriter.publishing.post import Notice, Post
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
    return post("whatsapp", LIMIT, [one.text for one in written], notices, list(blocks))


def read(text: str) -> tuple[Line, ...]:
    """How a phone shows the message: marks as looks, links that can be tapped."""
    return tuple(Line(_linked(line.runs), line.prefix) for line in read_marks(text))


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
    pairs = ", ".join(f"{mark} menjadi {LOOK_ALIKES[mark]}" for mark in replaced)
    return (
        Notice(
            "tanda-mirip",
            f"Tanda di naskah akan mengubah bentuk huruf di WhatsApp, jadi kami ganti: {pairs}.",
        ),
    )


CHANNEL = Channel("whatsapp", "WhatsApp", "message-circle", 1, LIMIT, compose, read)
