"""Emoji by their Indonesian names. Start with `search` and `offered`.

Names are those of CLDR (package `emoji`, language "id", imported when first needed), bettered and
widened by `resources/language/emoji.tsv`. Every emoji is given in its full form: with U+FE0F where
a phone would else draw it black.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kimwriter import resources

_FULL = 2  # the package's status of an emoji in its full form
_NEWEST = 15.0  # of 2022: what is newer is an empty box on many a phone
_TONES = frozenset("🏻🏼🏽🏾🏿")
_WORD = re.compile(r"[^\W_]+")
_PRINT = re.compile("[©®™](?!\ufe0f)")
_MOST = 96
MODERATE = 3  # so many in one text are enough for a piece of news


@dataclass(frozen=True, slots=True)
class Emoji:
    """A symbol in its full form and its name: "☀️", "matahari"."""

    symbol: str
    name: str


@dataclass(frozen=True, slots=True)
class _Known:
    """An emoji with the phrases that it is found by, its name first."""

    emoji: Emoji
    phrases: tuple[str, ...]


def offered() -> Mapping[str, tuple[Emoji, ...]]:
    """What is offered before anything is searched: emoji by group, in the order of the table."""
    groups: dict[str, tuple[Emoji, ...]] = {}
    for row in resources.table("language/emoji.tsv"):
        if group := row["golongan"]:
            groups[group] = (*groups.get(group, ()), _known()[row["emoji"]].emoji)
    return groups


def named(symbols: tuple[str, ...]) -> tuple[Emoji, ...]:
    """These symbols with their names; what is no emoji in its full form is left out."""
    return tuple(_known()[symbol].emoji for symbol in symbols if symbol in _known())


def search(query: str) -> tuple[Emoji, ...]:
    """The emoji that a few words (or their beginnings) name, the nearest first, at most 96."""
    wanted = _words(query)
    if not wanted:
        return ()
    found = [
        (rank, place, one.emoji)
        for place, one in enumerate(_known().values())
        if (rank := _rank(one, wanted)) is not None
    ]
    return tuple(emoji for _, _, emoji in sorted(found, key=lambda each: each[:2])[:_MOST])


def count(text: str) -> int:
    """How many emoji stand in a text; ©, ® and ™ are marks of print as long as they are black."""
    text = _PRINT.sub("", text)
    if text.isascii():
        return 0
    import emoji  # noqa: PLC0415 - costs time and memory, so not before somebody wants an emoji

    return emoji.emoji_count(text)


def _rank(one: _Known, wanted: tuple[str, ...]) -> int | None:
    """0 for a whole phrase, 1 for whole words, 2 for beginnings of words, None for no match."""
    best: int | None = None
    for phrase in one.phrases:
        words = _words(phrase)
        if words == wanted:
            return 0
        if all(word in words for word in wanted):
            best = 1
        elif best is None and all(
            any(word.startswith(start) for word in words) for start in wanted
        ):
            best = 2
    return best


@cache
def _words(phrase: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(phrase.casefold()))


@cache
def _known() -> Mapping[str, _Known]:
    """All emoji by symbol, those of our table first."""
    names = _cldr_names()
    known: dict[str, _Known] = {}
    for row in resources.table("language/emoji.tsv"):
        symbol = row["emoji"]
        name = row["nama"] or names[symbol]
        others = (phrase.strip() for phrase in row["kata"].split(","))
        known[symbol] = _Known(Emoji(symbol, name), (name, names[symbol], *filter(None, others)))
    for symbol, name in names.items():
        known.setdefault(symbol, _Known(Emoji(symbol, name), (name,)))
    return known


def _cldr_names() -> Mapping[str, str]:
    import emoji  # noqa: PLC0415

    emoji.config.load_language("id")
    return {
        symbol: row["id"].strip(":").replace("_", " ")
        for symbol, row in emoji.EMOJI_DATA.items()
        if row["status"] == _FULL and row["E"] <= _NEWEST and "id" in row and not _has_tone(symbol)
    }


def _has_tone(symbol: str) -> bool:
    return not _TONES.isdisjoint(symbol)
