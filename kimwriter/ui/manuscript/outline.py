"""What the margin and the foot tell of a manuscript: words, paragraphs, minutes, cards. No Qt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kimwriter.story import CARD_NAMES
from kimwriter.ui.manuscript.trace import Traced, by_paragraph

_WORD = re.compile(r"\S*\w\S*")
WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands beside one paragraph: its name ("Teras"), its words, the cards it draws on."""

    name: str = ""
    words: int = 0
    cards: tuple[str, ...] = ()


def count_words(text: str) -> int:
    """Words between spaces that hold a letter or digit: a dash is none, "06.30" is one."""
    return sum(1 for _ in _WORD.finditer(text))


def minutes(words: int) -> int:
    """Reading time in whole minutes, one at least."""
    return max(1, round(words / WORDS_A_MINUTE))


def entries(text: str, traced: Iterable[Traced]) -> tuple[Entry, ...]:
    """The margin beside the paragraphs of a text, the first with letters in it being the lead."""
    result, lead_seen = [], False
    for paragraph, cards in by_paragraph(text, traced):
        if not paragraph.strip():
            result.append(Entry())
            continue
        names = tuple(dict.fromkeys(_name(card) for card in cards))
        if lead_seen:
            result.append(Entry(cards=names))
        else:
            result.append(Entry("Teras", count_words(paragraph), names))
        lead_seen = True
    return tuple(result)


def _name(source: str) -> str:
    return CARD_NAMES.get(source, "Kutipan" if source.startswith("quotes") else source)


def summary(words: int, paragraphs: int) -> str:
    """The line at the foot."""
    if not words:
        return "Belum ada tulisan"
    parts = (
        f"{number(words)} kata",
        f"{number(paragraphs)} paragraf",
        f"waktu baca {number(minutes(words))} menit",
    )
    return "\u2002·\u2002".join(parts)


def number(value: int) -> str:
    """A number as Indonesian writes it: 12.000."""
    return f"{value:,}".replace(",", ".")
