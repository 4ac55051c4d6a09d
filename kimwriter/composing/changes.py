"""What the cards say otherwise than when the manuscript was composed, a sentence at a time.

Start with `first_change`. The member takes it (`taken`) or leaves it (`left`); either way the story
remembers what was offered, in `composed`, and it is not offered again. A sentence that the member
has edited is never touched: the new one is put beside it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kimwriter.composing.manuscript import Manuscript
from kimwriter.story import Sentence, Story

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence that is another now (`old`, `new`), is new (no `old`) or gone (no `new`).

    `at` is its place among the composed sentences, `paragraph` the sentences among which the new
    one stands, `first` whether it begins the manuscript.
    """

    at: int
    old: Sentence | None
    new: Sentence | None
    paragraph: tuple[Sentence, ...] = ()
    first: bool = False


def first_change(story: Story, manuscript: Manuscript) -> Change | None:
    """The first sentence that the cards give otherwise than was last offered; None if there is
    none. The same sentences in another order are no change.
    """
    before, after = story.composed, manuscript.sentences
    gone, fresh = _missing(before, after), _missing(after, before)
    if not fresh:
        return Change(gone[0], before[gone[0]], None) if gone else None
    return change_to(story, manuscript, fresh[0])


def change_to(story: Story, manuscript: Manuscript, place: int) -> Change:
    """What has to change so that the manuscript's sentence at this place is told."""
    before, after = story.composed, manuscript.sentences
    new = after[place]
    paragraph = next(one for one in manuscript.paragraphs if new in one)
    if place not in _missing(after, before):
        return Change(before.index(new), new, new, paragraph, place == 0)
    gone = _missing(before, after)
    like = next((at for at in gone if not set(new.sources).isdisjoint(before[at].sources)), None)
    if like is not None:
        return Change(like, before[like], new, paragraph, place == 0)
    return Change(_after_its_neighbour(before, after, place), None, new, paragraph, place == 0)


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
        text = _beside(story, change, change.new)
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


def _beside(story: Story, change: Change, new: Sentence) -> str:
    """The text with a sentence in its paragraph, where another of that one still stands, else as a
    paragraph of its own behind the nearest sentence before it, before the nearest after it, or at
    the end; the first of all goes to the beginning.
    """
    text = story.text
    place = change.paragraph.index(new) if new in change.paragraph else 0
    if mate := _standing(text, reversed(change.paragraph[:place])):
        return text.replace(mate, f"{mate} {new.text}", 1)
    if mate := _standing(text, change.paragraph[place + 1 :]):
        return text.replace(mate, f"{new.text} {mate}", 1)
    if mate := _standing(text, reversed(story.composed[: change.at])):
        end = text.find(_GAP, text.index(mate) + len(mate))
        return _parted(text, end if end >= 0 else len(text), new.text)
    if mate := _standing(text, story.composed[change.at :]):
        return _parted(text, text.rfind(_GAP, 0, text.index(mate)), new.text)
    return _parted(text, 0 if change.first else len(text), new.text)


def _standing(text: str, sentences: Iterable[Sentence]) -> str:
    """The first of these sentences that stands in the text, "" if none does."""
    return next((one.text for one in sentences if one.text and one.text in text), "")


def _parted(text: str, at: int, new: str) -> str:
    """The text with a paragraph more at a gap, or before all (-1)."""
    before, after = text[: max(at, 0)], text[max(at, 0) :].removeprefix(_GAP)
    return _GAP.join(part for part in (before, new, after) if part.strip())
