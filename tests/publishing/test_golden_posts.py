"""The shipped examples as posts, one readable page each in tests/golden/posts.

After a wanted change, `GOLDEN=write pytest tests/publishing/test_golden_posts.py` writes the pages
anew; read them aloud before they are committed.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimwriter import resources
from kimwriter.checking import check_text
from kimwriter.composing import composed
from kimwriter.drafts.format import decode
from kimwriter.publishing import channels
from kimwriter.publishing.fitting import number
from kimwriter.story import Story

PAGES = Path(__file__).parents[1] / "golden" / "posts"
EXAMPLES = sorted(
    (*resources.path("contoh").glob("*.kim"), *(Path(__file__).parent / "stories").glob("*.kim")),
    key=lambda path: path.stem,
)


def story_of(example: Path) -> Story:
    story = decode(example.read_bytes()).story
    return story if story.is_written else composed(story)


def page(story: Story) -> Iterator[str]:
    for channel in channels().values():
        post = channel.compose(story)
        limit = f" dari {number(post.limit)}" if post.limit is not None else ""
        yield f"== {channel.name}: {number(post.length)}{limit} huruf =="
        yield from (f"({notice.message})" for notice in post.warnings)
        yield from (f"{label}: {value}" for label, value in post.fields)
        yield f"\n{post.html or post.text}\n"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_the_posts_of_an_example_read_as_on_their_page(example: Path) -> None:
    golden = PAGES / f"{example.stem}.txt"
    text = "\n".join(page(story_of(example)))
    if os.environ.get("GOLDEN") == "write":
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_no_false_alarm_in_the_posts_of_an_example(example: Path) -> None:
    story = story_of(example)
    loud = [
        finding.text
        for text, scope in ((story.title, "headline"), (story.lead, "body"), (story.body, "body"))
        for finding in check_text(text, scope)  # type: ignore[arg-type]
        if finding.severity != "hint"
    ]
    assert loud == []
