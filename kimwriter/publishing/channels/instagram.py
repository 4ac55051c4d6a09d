"""Instagram: a caption that opens with the news, without dateline, five hashtags at its end.

A phone shows two lines of it, so the title, which says the same, is left to the picture.
"""

from dataclasses import replace

from kimwriter.publishing import fitting, hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import clean, cleaned, remarks
from kimwriter.publishing.markup import Block, Line, document
from kimwriter.publishing.post import Notice, Post
from kimwriter.story import Story
from kimwriter.text import dateline, web_addresses

LIMIT = limit("instagram")
_CORRECTING = ("klarifikasi", "ralat")


def compose(story: Story) -> Post:
    """The caption: text and hashtags; what Instagram cannot do with them is said."""
    story, notices = cleaned(story)
    # The account and the place tag say where.
    blocks = _told(replace(story, lead=story.lead.removeprefix(dateline(story.lead))))
    text = "\n\n".join(block.text for block in blocks)
    tags = hashtags.tidy(story.hashtags, text)
    kept, said = _within_limit(tags)
    notices = (*notices, *tags.notices, *said, *_mentions(text), *_links(text))
    return fitting.post("instagram", LIMIT, [text, " ".join(kept)], notices, blocks)


def rewrite(story: Story, text: str) -> Post:  # noqa: ARG001 - as every channel
    """The caption as the member wrote it, with what Instagram cannot do with it."""
    kept = clean(text)
    _, said = _within_limit(hashtags.tidy((), kept))
    notices = (*remarks(text), *said, *_mentions(kept), *_links(kept))
    return fitting.rewritten("instagram", LIMIT, kept, notices)


def _told(story: Story) -> list[Block]:
    """The paragraphs; the title where there is nothing else, or where it corrects a claim that
    the first paragraph has to name.
    """
    blocks = [block for block in document(story) if block.kind != "source"]
    text = [block for block in blocks if block.kind != "title"]
    return blocks if story.kind in _CORRECTING else text or blocks


def read(text: str) -> tuple[Line, ...]:
    """How a phone shows the caption: hashtags and mentions can be tapped, links cannot."""
    return tuple(
        Line(hashtags.runs(row, hashtags=True, mentions=True, clickable=False))
        for row in text.split("\n")
    )


def _within_limit(tags: hashtags.Tags) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
    """The hashtags that Instagram takes, the first ones; the rest is named, not dropped unsaid."""
    most = LIMIT.hashtags or 0
    if tags.count <= most:
        return tags.kept, ()
    room = max(0, most - tags.inside)
    kept, rest = tags.kept[:room], tags.kept[room:]
    advice = f"Tidak dipakai: {' '.join(rest)}." if rest else "Kurangi tagar di teks."
    said = f"{tags.count} tagar, kelebihan {tags.count - most}. {advice}"
    return kept, (Notice("tagar-lebih", said),)


def _mentions(text: str) -> tuple[Notice, ...]:
    most = LIMIT.mentions or 0
    count = len(hashtags.MENTION.findall(text))
    if count <= most:
        return ()
    return (Notice("sebutan-lebih", f"{count} sebutan akun, kelebihan {count - most}."),)


def _links(text: str) -> tuple[Notice, ...]:
    if not any(web_addresses(text)):
        return ()
    return (Notice("tautan", "Di Instagram tautan tidak dapat diketuk."),)


CHANNEL = Channel("instagram", "Instagram", "camera", 2, LIMIT, compose, rewrite, read)
