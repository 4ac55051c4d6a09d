"""What a caption of a photo says: offered from the manuscript, and what it leaves out."""

import re

from kimwriter.story import CARD_NAMES, Story, answer
from kimwriter.text import dateline, words

# A caption answers these; Mengapa and Bagaimana are for the text.
_ASKED = ("siapa", "di_mana", "kapan")
_WHEN = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|\bpukul\b|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|"
    r"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b",
    re.IGNORECASE,
)
_SHORT = 3  # letters of words that say too little to be told apart


def caption_offer(story: Story) -> str:
    """Who, what, where and when in the words of the manuscript: its first paragraph."""
    lead = story.lead.strip()
    return lead[len(dateline(lead)) :].strip()


def left_out(caption: str, story: Story) -> tuple[str, ...]:
    """Names of the answered cards ("Siapa", "Di mana", "Kapan") of which a caption says nothing.

    It says something of a card when they share a word of more than three letters, of Kapan when it
    has a date, a day, a month or a time. An empty caption leaves out nothing: it is still to come.
    """
    if not caption.strip():
        return ()
    said = _telling(caption)
    return tuple(
        CARD_NAMES[card]
        for card in _ASKED
        if (given := answer(story, card)) and not _says(caption, said, card, given)
    )


def _says(caption: str, said: frozenset[str], card: str, given: object) -> bool:
    if card == "kapan":
        return _WHEN.search(caption) is not None
    wanted = _telling(str(given))
    return not wanted or not wanted.isdisjoint(said)


def _telling(text: str) -> frozenset[str]:
    found = (span.of(text).casefold() for span in words(text))
    return frozenset(word for word in found if len(word) > _SHORT)
