"""Posts of all channels: after each key, and growth with the length of the story."""

import statistics
import time

from benchmarks._texts import posts
from benchmarks.row import Row
from kimwriter.publishing import channels
from kimwriter.story import Story

LENGTH = 2000
POSTS = 60
GROWTH = 30


def run() -> dict[str, Row]:
    """Milliseconds for a story of 2,000 characters in all channels; for thirty times the text over
    thirty times the time.
    """
    stories = [_story(text) for text in posts(LENGTH, POSTS)]
    usual = _median(stories)
    long = _median([_story("\n\n".join([story.body] * GROWTH)) for story in stories[:9]])
    return {
        "posts": Row(usual, "ms", 3.0),
        "posts-growth": Row(
            long / (usual * GROWTH), "x", 1.5, "less", "2,000 characters, ms", usual
        ),
    }


def _story(text: str) -> Story:
    lead, _, body = text.partition("\n\n")
    tags = ("KIMMangunharjo", "KotaProbolinggo", "GotongRoyong")
    return Story(title=lead[:70], lead=lead, body=body, hashtags=tags, organisation="KIM Jati")


def _median(stories: list[Story]) -> float:
    times = []
    for story in stories:
        start = time.perf_counter()
        for channel in channels().values():
            channel.compose(story)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000
