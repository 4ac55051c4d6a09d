"""Reads a hunspell dictionary with two-letter flags (FLAG long) and derives its word forms.

Covers what id_ID.aff uses: prefixes, suffixes, circumfixes (CIRCUMFIX), affixes that need another
one (NEEDAFFIX) and affixes that carry flags of their own, two deep.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


class Affix(NamedTuple):
    """One line of a PFX or SFX block."""

    strip: str
    add: str
    flags: frozenset[str]
    condition: re.Pattern[str] | None


@dataclass(frozen=True)
class Dictionary:
    """The entries of a .dic file with their flags, and the affixes of its .aff file."""

    entries: tuple[tuple[str, frozenset[str]], ...]
    prefixes: Mapping[str, list[Affix]]
    suffixes: Mapping[str, list[Affix]]
    circumfix: str = ""
    needs_affix: str = ""


@dataclass
class _Rules:
    prefixes: dict[str, list[Affix]] = field(default_factory=lambda: defaultdict(list))
    suffixes: dict[str, list[Affix]] = field(default_factory=lambda: defaultdict(list))
    options: dict[str, str] = field(default_factory=dict)


def read(folder: Path) -> Dictionary:
    """The dictionary id_ID.dic with id_ID.aff in a folder (ISO 8859-1)."""
    rules = _rules((folder / "id_ID.aff").read_text("iso-8859-1"))
    _, *lines = (folder / "id_ID.dic").read_text("iso-8859-1").splitlines()
    entries = (line.strip().partition("/") for line in lines if line.strip())
    return Dictionary(
        tuple((word, _flags(flags)) for word, _, flags in entries),
        rules.prefixes,
        rules.suffixes,
        rules.options.get("CIRCUMFIX", ""),
        rules.options.get("NEEDAFFIX", ""),
    )


def _flags(text: str) -> frozenset[str]:
    return frozenset(text[index : index + 2] for index in range(0, len(text), 2))


def _rules(text: str) -> _Rules:
    rules = _Rules()
    for line in text.splitlines():
        match line.partition("#")[0].split():
            case [("PFX" | "SFX"), _, ("Y" | "N"), *_]:
                continue
            case ["PFX", flag, strip, add, *condition]:
                rules.prefixes[flag].append(_affix(strip, add, "^" + "".join(condition[:1])))
            case ["SFX", flag, strip, add, *condition]:
                rules.suffixes[flag].append(_affix(strip, add, "".join(condition[:1]) + "$"))
            case [("CIRCUMFIX" | "NEEDAFFIX") as option, flag]:
                rules.options[option] = flag
    return rules


def _affix(strip: str, add: str, condition: str) -> Affix:
    letters, _, flags = add.partition("/")
    free = condition.strip("^$") in ("", ".")
    return Affix(
        "" if strip == "0" else strip,
        "" if letters == "0" else letters,
        _flags(flags),
        None if free else re.compile(condition),
    )


def forms(dictionary: Dictionary) -> set[str]:
    """Every word form that the dictionary accepts."""
    found: set[str] = set()
    for word, flags in dictionary.entries:
        found.update(_forms(dictionary, word, flags))
    return found


def _forms(dictionary: Dictionary, word: str, flags: frozenset[str]) -> Iterator[str]:
    if dictionary.needs_affix not in flags:
        yield word
    yield from _prefixed(dictionary, word, flags)
    for form, chain, last in _suffixed(dictionary, word, flags):
        if dictionary.circumfix not in chain and dictionary.needs_affix not in last:
            yield form
        yield from _circumfixed(dictionary, form, flags | chain, dictionary.circumfix in chain)


def _suffixed(
    dictionary: Dictionary, word: str, flags: frozenset[str], depth: int = 2
) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Forms with one or two suffixes: the form, the flags of all its suffixes, of the last one."""
    for flag in flags:
        for affix in dictionary.suffixes.get(flag, ()):
            form = _with_suffix(word, affix)
            if form is None:
                continue
            yield form, affix.flags, affix.flags
            if depth > 1:
                for longer, more, last in _suffixed(dictionary, form, affix.flags, depth - 1):
                    yield longer, affix.flags | more, last


def _prefixed(dictionary: Dictionary, word: str, flags: frozenset[str]) -> Iterator[str]:
    for flag in flags:
        for affix in dictionary.prefixes.get(flag, ()):
            form = _with_prefix(word, affix)
            if form is None:
                continue
            if affix.flags.isdisjoint((dictionary.circumfix, dictionary.needs_affix)):
                yield form
            if dictionary.circumfix not in affix.flags:
                yield from _circumfixed(dictionary, form, affix.flags, circumfix=False)


def _circumfixed(
    dictionary: Dictionary, word: str, flags: frozenset[str], circumfix: bool
) -> Iterator[str]:
    """The word with a prefix that is half of a circumfix, if the suffix is the other half."""
    for flag in flags:
        for affix in dictionary.prefixes.get(flag, ()):
            form = _with_prefix(word, affix)
            if form is not None and (dictionary.circumfix in affix.flags) == circumfix:
                yield form


def _with_prefix(word: str, affix: Affix) -> str | None:
    if affix.condition and not affix.condition.search(word):
        return None
    return affix.add + word[len(affix.strip) :] if word.startswith(affix.strip) else None


def _with_suffix(word: str, affix: Affix) -> str | None:
    if affix.condition and not affix.condition.search(word):
        return None
    return word[: len(word) - len(affix.strip)] + affix.add if word.endswith(affix.strip) else None
