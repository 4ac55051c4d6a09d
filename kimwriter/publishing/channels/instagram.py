"""Instagram: a caption that opens with the news, without dateline, five hashtags at its end.

A phone shows two lines of it, so the title, which says the same, is left to the picture.
"""

import re
from dataclasses import replace

from kimwriter.publishing import hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import cleaned
from kimwriter.publishing.fitting import post
from kimwriter.publishing.markup import Block, Document, Line, document
from kimwriter.publishing.post import Notice, Post
from kimwriter.story import Story

LIMIT = limit("instagram")

# "PROBOLINGGO – ", "KOTA PROBOLINGGO, JAWA TIMUR — ": capitals up to a dash between spaces.
_DATELINE = re.compile(r"[A-Z][A-Z .,'’()/-]{2,60} [–—-] +(?=[A-Z0-9“\"])")


def compose(story: Story) -> Post:
    """The caption: text and hashtags; what Instagram cannot do with them is said."""
    story, notices = cleaned(story)
    story = replace(story, lead=without_dateline(story.lead))
    blocks = _told(document(story))
    text = "\n\n".join(block.text for block in blocks)
    tags, said = _hashtags(story, text)
    notices = (*notices, *said, *_mentions(text), *_links(text))
    return post("instagram", LIMIT, [text, " ".join(tags)], notices, blocks)


def _told(blocks: Document) -> list[Block]:
    """The paragraphs; the title only where there is nothing else."""
    text = [block for block in blocks if block.kind in ("lead", "paragraph")]
    return text or [block for block in blocks if block.kind == "title"]


def without_dateline(lead: str) -> str:
    """The lead without "PROBOLINGGO – ": the account and the place tag say where."""
    return lead[match.end() :] if (match := _DATELINE.match(lead)) else lead


def read(text: str) -> tuple[Line, ...]:
    """How a phone shows the caption: hashtags and mentions can be tapped, links cannot."""
    return tuple(
        Line(hashtags.runs(row, hashtags=True, mentions=True, clickable=False))
        for row in text.split("\n")
    )


def _hashtags(story: Story, text: str) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
    most = LIMIT.hashtags or 0
    inside = {tag.casefold() for tag in hashtags.HASHTAG.findall(text)}
    tags = hashtags.tidy(story.hashtags)
    wanted = tuple(tag for tag in tags.kept if tag.casefold() not in inside)
    room = max(0, most - len(inside))
    kept, rest = wanted[:room], wanted[room:]
    notices = tags.notices
    total = len(inside) + len(wanted)
    if rest:
        dropped = f"Tidak dipakai: {' '.join(rest)}."
        notices += (Notice("tagar-lebih", f"{_excess(total, most)} {dropped}"),)
    elif total > most:
        notices += (Notice("tagar-lebih", f"{_excess(total, most)} Kurangi tagar di teks."),)
    return kept, notices


def _excess(total: int, most: int) -> str:
    return f"{total} tagar, kelebihan {total - most}."


def _mentions(text: str) -> tuple[Notice, ...]:
    most = LIMIT.mentions or 0
    count = len(hashtags.MENTION.findall(text))
    if count <= most:
        return ()
    return (Notice("sebutan-lebih", f"{count} sebutan akun, kelebihan {count - most}."),)


def _links(text: str) -> tuple[Notice, ...]:
    if not any(hashtags.links(text)):
        return ()
    return (Notice("tautan", "Di Instagram tautan tidak dapat diketuk."),)


CHANNEL = Channel("instagram", "Instagram", "camera", 2, LIMIT, compose, read)
