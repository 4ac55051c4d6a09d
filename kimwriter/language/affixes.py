"""Affixes of Indonesian: how meN- and peN- sound before a stem, and which stem a word may have.

Start with `nasal` (forwards) and `stems` (backwards). Sound rules: KBBI and Tata Bahasa Baku
Bahasa Indonesia: k, p, t, s give way before a vowel; a stem of one syllable takes menge-.
"""

from collections.abc import Callable, Iterator

_VOWELS = "aiueo"
_LOST = {"k": "ng", "p": "m", "s": "ny", "t": "n"}
_KEPT = {"k": "ng", "p": "m", "s": "n", "t": "n"}
_SOUNDS = dict.fromkeys("aiueoghqx", "ng") | dict.fromkeys("bfv", "m") | dict.fromkeys("cdjz", "n")
_SUFFIXES = ("kan", "an", "i")
_SHORTEST = 3

CLITICS = ("nya", "ku", "mu", "lah", "kah", "nyalah", "nyakah", "kulah", "mulah")


def nasal(prefix: str, stem: str, *, lose: bool = True) -> str:
    """The stem with "meN" or "peN": sapu, menyapu; cat, mengecat; proses, memproses.

    With `lose` false k, p, t and s stay, as in common misspellings (mentaati).
    """
    start = prefix[:-1]
    first = stem[:1]
    if len(stem) <= 4 and sum(letter in _VOWELS for letter in stem) == 1 and first not in _VOWELS:
        return start + "nge" + stem
    if stem.startswith(("kh", "sy")):
        return start + ("ng" if first == "k" else "n") + stem
    if first in _LOST:
        if lose and stem[1:2] in _VOWELS:
            return start + _LOST[first] + stem[1:]
        return start + _KEPT[first] + stem
    return start + _SOUNDS.get(first, "") + stem


def prefixed(prefix: str, stem: str) -> str:
    """The stem with ber-, ter- or per-, whose r drops before another: rapat, berapat."""
    return (prefix[:-1] if stem.startswith("r") else prefix) + stem


def hosts(word: str) -> Iterator[str]:
    """What a word may be without its clitics or its particle: rumahnya, rumah."""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= _SHORTEST:
            yield word.removesuffix(clitic)


def derives(word: str, is_root: Callable[[str], bool]) -> bool:
    """Whether the word is a root with affixes that may stand together, each sounding right."""
    return any(_known(stem, is_root) for stem in _without_suffix(word))


def _without_suffix(word: str) -> Iterator[str]:
    yield from _without_prefix(word, "")
    for suffix in _SUFFIXES:
        base = word.removesuffix(suffix)
        if base != word and len(base) >= _SHORTEST and base[-1] != suffix:
            yield from _without_prefix(base, suffix)


def _known(stem: str, is_root: Callable[[str], bool]) -> bool:
    return len(stem) >= _SHORTEST and is_root(stem)


def _without_prefix(word: str, suffix: str) -> Iterator[str]:
    """The stems under the prefixes that go with the suffix ("" for none)."""
    if suffix != "an":
        yield from _under_verb(word)
        if suffix:
            yield word
    if suffix == "an":
        yield word
        for prefix in ("ke", "se"):
            if word.startswith(prefix):
                yield word[len(prefix) :]
    if suffix not in {"kan", "i"}:
        yield from _under_nasal(word, "pe")
        yield from _under_r(word, "per")
        yield from _under_r(word, "ber")
        yield from _under_r(word, "ter")
    if not suffix and word.startswith("se"):
        yield word[2:]


def _under_verb(word: str) -> Iterator[str]:
    if word.startswith("di"):
        yield word[2:]
        yield from _under_r(word[2:], "per")
    if word.startswith("memper"):
        yield from _under_r(word[3:], "per")
    yield from _under_nasal(word, "me")
    yield from _under_r(word, "ter")


def _under_r(word: str, prefix: str) -> Iterator[str]:
    if word.startswith(prefix):
        yield word[len(prefix) :]
    if word.startswith(prefix[:-1] + "r"):
        yield word[len(prefix) - 1 :]


def _under_nasal(word: str, start: str) -> Iterator[str]:
    """Stems whose form with meN- or peN- this is; each candidate is built again to be sure."""
    if not word.startswith(start):
        return
    rest = word[len(start) :]
    candidates = {rest, rest[1:], rest[2:], rest[3:]}
    candidates |= {letter + rest[1:] for letter in "pt"} | {letter + rest[2:] for letter in "ks"}
    for stem in sorted(candidates):
        if stem and nasal(start + "N", stem) == word:
            yield stem
