"""How far each of the six questions is answered in a manuscript. No Qt.

Start with `coverage`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kimwriter.story import CARD_NAMES, CARDS, Story, card_state
from kimwriter.ui.manuscript.trace import Traced, by_paragraph

Presence = Literal["ada", "belum ada", "menunggu", "kosong", "belum tahu"]


@dataclass(frozen=True, slots=True)
class Covered:
    """A card and how it stands in the manuscript.

    "ada": some sentence tells it, `paragraphs` say where (1 is the first). "belum ada": it is
    answered but not told. "menunggu": it is answered and nothing is written yet. "kosong" and
    "belum tahu": an open place.
    """

    card: str
    presence: Presence
    paragraphs: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """ "Di mana"."""
        return CARD_NAMES[self.card]

    @property
    def words(self) -> str:
        """The whole of it in a sentence."""
        return f"{self.name} {self._is()}"

    def _is(self) -> str:
        if self.presence == "ada":
            return f"ada di naskah, {_listed(self.paragraphs)}"
        if self.presence == "kosong":
            return "belum diisi"
        return "belum tahu" if self.presence == "belum tahu" else "belum ada di naskah"


def _listed(numbers: Sequence[int]) -> str:
    *first, last = map(str, numbers)
    return f"paragraf {', '.join(first)} dan {last}" if first else f"paragraf {last}"


def coverage(story: Story, text: str, traced: Sequence[Traced]) -> tuple[Covered, ...]:
    """The six cards in their order; `traced` are the sentences of `text`, the manuscript."""
    places = _places(text, traced)
    return tuple(_covered(story, card, places.get(card, ())) for card in CARDS)


def _covered(story: Story, card: str, places: tuple[int, ...]) -> Covered:
    if places:
        return Covered(card, "ada", places)
    state = card_state(story, card)
    if state != "terisi":
        return Covered(card, state)
    return Covered(card, "belum ada" if story.is_written else "menunggu")


def _places(text: str, traced: Sequence[Traced]) -> dict[str, tuple[int, ...]]:
    """The numbers of the paragraphs that tell of each card, empty ones not counted."""
    found: dict[str, tuple[int, ...]] = {}
    told = (cards for paragraph, cards in by_paragraph(text, traced) if paragraph.strip())
    for number, cards in enumerate(told, 1):
        for card in cards:
            found[card] = (*found.get(card, ()), number)
    return found
