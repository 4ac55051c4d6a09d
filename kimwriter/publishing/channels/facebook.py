"""Facebook: title line, full text, one or two hashtags; links can be tapped."""

from kimwriter.publishing import hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import cleaned
from kimwriter.publishing.fitting import post
from kimwriter.publishing.markup import Line, document
from kimwriter.publishing.post import Notice, Post
from kimwriter.story import Story

LIMIT = limit("facebook")


def compose(story: Story) -> Post:
    """The post: title, text with its dateline, hashtags; many hashtags get a hint."""
    story, notices = cleaned(story)
    blocks = [block for block in document(story) if block.kind != "source"]
    text = "\n\n".join(block.text for block in blocks)
    tags = hashtags.tidy(story.hashtags, text)
    notices = (*notices, *tags.notices, *_many(tags.count))
    return post("facebook", LIMIT, [text, " ".join(tags.kept)], notices, blocks)


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


CHANNEL = Channel("facebook", "Facebook", "users", 3, LIMIT, compose, read)
