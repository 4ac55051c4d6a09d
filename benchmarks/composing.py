"""Composing the shipped example, and growth with the length of the answers."""

import statistics
import time
from dataclasses import replace

from benchmarks.row import Row
from kimwriter import resources
from kimwriter.composing import compose
from kimwriter.composing.answer import read_answer
from kimwriter.drafts.format import decode
from kimwriter.story import Story

ROUNDS = 200
GROWTH = 8


def run() -> dict[str, Row]:
    """Milliseconds for the example; time for eight times the answer over eight times the time."""
    story = decode(resources.path("contoh/kegiatan.kim").read_bytes()).story
    example = _median(story, ROUNDS)
    small, large = (_median(_long(story, size), 9) for size in (200, 200 * GROWTH))
    return {
        "compose": Row(example, "ms", 2.0),
        "compose-key": Row(_typed(story), "ms", 2.0),
        "compose-growth": Row(
            large / (small * GROWTH), "x", 1.5, "less", "200 sentences, ms", small
        ),
    }


def _typed(story: Story) -> float:
    """The same while a card is typed into, the other cards being as they were."""
    times = []
    for number in range(ROUNDS):
        facts = replace(story.facts, mengapa=f"{story.facts.mengapa} tahun {number}")
        typed = replace(story, facts=facts)
        start = time.perf_counter()
        compose(typed)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def _long(story: Story, sentences: int) -> Story:
    words = " ".join(f"Peserta ke-{n} menanam {n} bibit di pantai." for n in range(sentences))
    return replace(story, facts=replace(story.facts, bagaimana=words))


def _median(story: Story, rounds: int) -> float:
    compose(story)
    times = []
    for _ in range(rounds):
        read_answer.cache_clear()  # as for a story that was never seen
        start = time.perf_counter()
        compose(story)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000
