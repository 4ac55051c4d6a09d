"""What the preview sets: title, paragraphs, and the open places of the news. Pure.

Start with `blocks`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kimwriter.story import CARD_NAMES, CARDS, Sentence, Story, card_state
from kimwriter.text import Span
from kimwriter.ui.glow import glow
from kimwriter.ui.widgets.newspaper import Block, Told

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript

# Cards whose answers stand in the first paragraph; an open one is shown below it.
_LEAD = ("apa", "siapa", "kapan", "di_mana")


def blocks(story: Story, manuscript: Manuscript | None, card: str = "") -> tuple[Block, ...]:
    """The preview of a manuscript, with the words of `card` marked; () while nothing is told."""
    if manuscript is None or not any(manuscript.paragraphs):
        return ()
    return tuple(_blocks(story, manuscript, card))


def title_of(story: Story, manuscript: Manuscript) -> str:
    """The proposal that the member chose, else the best one."""
    return story.title if story.title in manuscript.titles else manuscript.title


def _blocks(story: Story, manuscript: Manuscript, card: str) -> Iterator[Block]:
    if title := title_of(story, manuscript):
        yield Block("title", title)
    told = [paragraph for paragraph in manuscript.paragraphs if paragraph]
    yield _paragraph(story, told[0], card)
    yield from _holes(story, _LEAD)
    spoken = [paragraph for paragraph in told[1:] if _is_quote(paragraph)]
    for paragraph in told[1:]:
        if paragraph not in spoken:
            yield _paragraph(story, paragraph, card)
    yield from _holes(story, (name for name in CARDS if name not in _LEAD))
    for paragraph in spoken:
        yield _paragraph(story, paragraph, card)


def _is_quote(paragraph: tuple[Sentence, ...]) -> bool:
    return any(source.startswith("quotes.") for source in paragraph[0].sources)


def _paragraph(story: Story, sentences: tuple[Sentence, ...], card: str) -> Block:
    spans: list[Span] = []
    told: list[Told] = []
    at = 0
    for sentence in sentences:
        found = glow(story, sentence, card) if card else ()
        spans += [Span(at + span.start, at + span.end) for span in found]
        told.append(Told(Span(at, at + len(sentence.text)), sentence.sources))
        at += len(sentence.text) + 1
    text = " ".join(sentence.text for sentence in sentences)
    return Block("text", text, tuple(spans), told=tuple(told))


def _holes(story: Story, cards: Iterable[str]) -> Iterator[Block]:
    for card in cards:
        state = card_state(story, card)
        if state != "terisi":
            words = "Belum tahu" if state == "belum tahu" else "Belum diisi"
            yield Block("hole", f"{CARD_NAMES[card]}? {words}.", card=card)
