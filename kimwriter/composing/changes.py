"""What the cards say otherwise than when the manuscript was composed, a sentence at a time.

Start with `first_change`. The member takes it (`taken`) or leaves it (`left`); either way the story
remembers what was offered, in `composed`, and it is not offered again. A sentence that the member
has edited is never touched: the new one is put beside it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kimwriter.composing.manuscript import Manuscript
from kimwriter.story import Sentence, Story


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence that is another now (`old`, `new`), is new (no `old`) or gone (no `new`).

    `at` is its place among the composed sentences.
    """

    at: int
    old: Sentence | None
    new: Sentence | None


def first_change(story: Story, manuscript: Manuscript) -> Change | None:
    """The first sentence that the cards give otherwise than was last offered; None if there is
    none. The same sentences in another order are no change.
    """
    before, after = story.composed, manuscript.sentences
    gone, fresh = _missing(before, after), _missing(after, before)
    if not fresh:
        return Change(gone[0], before[gone[0]], None) if gone else None
    new = after[fresh[0]]
    like = next((at for at in gone if not set(new.sources).isdisjoint(before[at].sources)), None)
    if like is not None:
        return Change(like, before[like], new)
    return Change(_after_its_neighbour(before, after, fresh[0]), None, new)


def _missing(some: Sequence[Sentence], others: Sequence[Sentence]) -> list[int]:
    """The places of sentences that stand more often here than there."""
    left_over = Counter(others)
    found = []
    for at, sentence in enumerate(some):
        if left_over[sentence]:
            left_over[sentence] -= 1
        else:
            found.append(at)
    return found


def _after_its_neighbour(before: Sequence[Sentence], after: Sequence[Sentence], place: int) -> int:
    """Where a new sentence belongs among the composed ones: behind the nearest it has before it."""
    for neighbour in reversed(after[:place]):
        if neighbour in before:
            return before.index(neighbour) + 1
    return 0


def left(story: Story, change: Change) -> Story:
    """The story as it is, with the change remembered as offered."""
    composed = list(story.composed)
    until = change.at if change.old is None else change.at + 1
    composed[change.at : until] = [change.new] if change.new else []
    return replace(story, composed=tuple(composed))


def taken(story: Story, change: Change) -> Story:
    """The story with the change in its text: in place of the old sentence where that stands as it
    was composed, else beside its neighbours.
    """
    text = story.text
    old = change.old.text if change.old else ""
    if old and old in text:
        text = _put(text, old, change.new.text if change.new else "")
    elif change.new:
        text = _beside(story, change.at, change.new.text)
    return left(story.with_text(text), change)


def stands(story: Story, change: Change) -> bool:
    """Whether the old sentence stands in the text as it was composed."""
    return change.old is not None and change.old.text in story.text


def _put(text: str, old: str, new: str) -> str:
    if new:
        return text.replace(old, new, 1)
    for gone in (f"{old} ", f" {old}", f"{old}\n\n", f"\n\n{old}"):
        if gone in text:
            return text.replace(gone, "", 1)
    return text.replace(old, "", 1)


def _beside(story: Story, at: int, new: str) -> str:
    """The text with a sentence after the nearest one before it that still stands, before the
    nearest one after it, or as a paragraph of its own at the end.
    """
    text = story.text
    for sentence in reversed(story.composed[:at]):
        if sentence.text and sentence.text in text:
            return text.replace(sentence.text, f"{sentence.text} {new}", 1)
    for sentence in story.composed[at:]:
        if sentence.text and sentence.text in text:
            return text.replace(sentence.text, f"{new} {sentence.text}", 1)
    return f"{text}\n\n{new}".strip()
