"""Facebook: title line, full text, one or two hashtags; links can be tapped."""

from kimwriter.publishing import fitting, hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import clean, cleaned, remarks
from kimwriter.publishing.markup import Line, document
from kimwriter.publishing.post import Notice, Post
from kimwriter.story import Story
from kimwriter.text import web_addresses

LIMIT = limit("facebook")


def compose(story: Story) -> Post:
    """The post: title, text with its dateline, hashtags; many hashtags get a hint."""
    story, notices = cleaned(story)
    blocks = [block for block in document(story) if block.kind != "source"]
    text = "\n\n".join(block.text for block in blocks)
    tags = hashtags.tidy(story.hashtags, text)
    notices = (*notices, *tags.notices, *_many(tags.count), *_card(text))
    return fitting.post("facebook", LIMIT, [text, " ".join(tags.kept)], notices, blocks)


def rewrite(story: Story, text: str) -> Post:  # noqa: ARG001 - as every channel
    """The post as the member wrote it."""
    kept = clean(text)
    notices = (*remarks(text), *_many(hashtags.tidy((), kept).count), *_card(kept))
    return fitting.rewritten("facebook", LIMIT, kept, notices)


def read(text: str) -> tuple[Line, ...]:
    """How a phone shows the post: hashtags and links can be tapped."""
    return tuple(
        Line(hashtags.runs(row, hashtags=True, mentions=False, clickable=True))
        for row in text.split("\n")
    )


def _many(count: int) -> tuple[Notice, ...]:
    advised = LIMIT.advised or 0
    if count <= advised:
        return ()
    return (Notice("tagar-banyak", f"{count} tagar. Di Facebook cukup {advised}."),)


def _card(text: str) -> tuple[Notice, ...]:
    """Of the links in a post Facebook makes one card."""
    links = [span.of(text) for span in web_addresses(text)]
    if not links:
        return ()
    more = " Tautan lain tetap dapat diketuk." if len(links) > 1 else ""
    return (Notice("kartu-tautan", f"Facebook menampilkan kartu untuk {links[0]}.{more}"),)


CHANNEL = Channel("facebook", "Facebook", "users", 3, LIMIT, compose, rewrite, read)
