"""One word that the dictionary does not know as the word that was meant, where only one can be.

Start with `mended`. Sources: the tables of the checker (chat spelling, KBBI, EYD V II.D for di and
ke) and the forms of spoken Indonesian: nasal without me- (nutup), -in for -kan or -i
(nyingkirin), ke- for ter- (ketimbun). A form counts only where the dictionary has its written one.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.language import affixes, lexicon, morphology
from kimwriter.language.words import spoken

_SURE = frozenset("EC")
# Of the bound forms those that are no part of names ("Panca Marga").
_JOINING = frozenset("antar pasca pra non anti sub multi semi tuna purna".split())
_NASALS = ("ng", "ny", "n", "m")
_SHORTEST = 4
_FREQUENT = 250  # hundredths of Zipf
_DULL = re.compile(r"e(?=[bcdghklmnprst]{1,2}(?:an|nya|kan|i)?$)")
_TWICE = re.compile(r"^([a-z]{2,})2(an|nya)?$")
_VOWEL = re.compile(r"[aeiou\d]")


@lru_cache(maxsize=8192)
def mended(word: str) -> str:
    """The written form of a word in lower case, "" where it is one already or none is sure."""
    table = _tabled()
    if word in table:
        return table[word]
    if len(word) < _SHORTEST or not word.isalpha() or lexicon.known(word):
        return ""
    return next(_candidates(word), "")


@cache
def _tabled() -> Mapping[str, str]:
    found = {row["wrong"]: row["right"] for row in resources.table("rules/obrolan.tsv")}
    found |= {
        row["wrong"]: row["right"]
        for row in resources.table("rules/baku.tsv")
        if row["kind"] in _SURE and _single(row["wrong"]) and "|" not in row["right"]
    }
    found |= {
        row["wrong"]: row["right"]
        for row in resources.table("rules/di_ke.tsv")
        if not row["before"] + row["after"] and _single(row["wrong"]) and "|" not in row["right"]
    }
    found |= {
        row["wrong"]: row["right"]
        for row in resources.table("rules/gabungan.tsv")
        if _single(row["wrong"])
    }
    return found


def _single(typed: str) -> bool:
    return " " not in typed


def _candidates(word: str) -> Iterator[str]:
    for clitic in ("nya",):
        host = word.removesuffix(clitic)
        if host != word and (inner := mended(host)):
            yield inner + clitic
    yield from _with_suffix(word)
    yield from _with_prefix(word)
    yield from _with_clear_vowel(word)
    yield from _apart(word)


def _with_suffix(word: str) -> Iterator[str]:
    """ "dibersihin", "nyingkirin": spoken -in is -kan or -i, the more frequent of the two."""
    if not word.endswith("in"):
        return
    stem = word[:-2]
    starts = ("", "me") if stem.startswith(_NASALS) else ("",)
    forms = [start + stem + end for start in starts for end in ("kan", "i")]
    if stem.startswith("nge") and lexicon.root(stem[3:]):
        forms += [morphology.active(stem[3:]) + end for end in ("kan", "i")]
    dull = _DULL.search(stem)
    if dull and stem.startswith("di"):  # "didiemin"
        clear = stem[: dull.start()] + "a" + stem[dull.start() + 1 :]
        forms += [clear + end for end in ("kan", "i")]
    known = [form for form in forms if lexicon.listed(form)]
    if known:
        yield max(known, key=lexicon.frequency)
    elif lexicon.root(stem):
        yield from (form for form in [morphology.active(stem) + "kan"] if lexicon.listed(form))


def bidden(word: str) -> str:
    """A spoken -in form as one is bidden: "matiin", matikan; "" where it has a nasal of its own."""
    full, stem = mended(word), word.removesuffix("in")
    ending = next((end for end in ("kan", "i") if full.endswith(stem + end)), "")
    return stem + ending if ending and word.endswith("in") and full.startswith("me") else ""


def _with_prefix(word: str) -> Iterator[str]:
    if word.startswith(_NASALS) and lexicon.listed("me" + word):
        yield "me" + word
    if word.startswith("ny") and lexicon.listed("menc" + word[2:]):
        yield "menc" + word[2:]  # nyacah; nyapu is menyapu, above
    if word.startswith("nge") and lexicon.root(word[3:]):
        yield from (form for form in [morphology.active(word[3:])] if lexicon.listed(form))
    if (
        word.startswith("ke")
        and word not in _towns()
        and lexicon.listed(affixes.prefixed("ter", word[2:]))
    ):
        yield affixes.prefixed("ter", word[2:])


def _with_clear_vowel(word: str) -> Iterator[str]:
    """ "pesen", "dianter", "pesenan": speech has e where the last syllable of a root has a."""
    found = _DULL.search(word)
    clear = word[: found.start()] + "a" + word[found.start() + 1 :] if found else ""
    if clear and lexicon.frequency(clear) >= _FREQUENT and lexicon.listed(clear):
        yield clear


@cache
def _towns() -> frozenset[str]:
    """Kediri is a town and no accident."""
    return frozenset(resources.text("language/kota.txt").split())


def _apart(word: str) -> Iterator[str]:
    """ "ditoko", "kekantornya": the preposition before a place stands by itself."""
    rest = word[2:]
    if word.startswith(("di", "ke")) and rest.removesuffix("nya") in _places():
        yield f"{word[:2]} {rest}"


@lru_cache(maxsize=2048)
def respelt(word: str) -> str:
    """A word in lower case with the sound it has and its right spelling, "" where it has that.

    "dirumah" is "di rumah", "ibu2" is "ibu-ibu"; what has no vowel is nobody's word: "yg".
    """
    doubled = _TWICE.match(word)
    if doubled:
        return f"{doubled[1]}-{doubled[1]}{doubled[2] or ''}"
    full = spoken().get(word, "")
    if full and not _VOWEL.search(word) and _shortens(word, full):
        return full
    apart = _tabled_apart().get(word) or next(_apart(word), "")
    return "" if lexicon.known(word) and word not in _tabled_apart() else apart


def _shortens(word: str, full: str) -> bool:
    """Whether the letters of an abbreviation stand in the word in their order: yg, yang."""
    letters = iter(full)
    return word[0] == full[0] and all(letter in letters for letter in word)


@cache
def _tabled_apart() -> Mapping[str, str]:
    return {
        row["wrong"]: row["right"]
        for row in resources.table("rules/di_ke.tsv")
        if not row["before"] + row["after"] and row["wrong"] == row["right"].replace(" ", "")
    }


@cache
def _places() -> frozenset[str]:
    heads = {row["typed"] for row in resources.table("language/place_heads.tsv")}
    rows = resources.table("rules/di_ke.tsv")
    heads |= {row["right"].removeprefix("di ") for row in rows if row["kind"] == "tempat"}
    return frozenset(word for word in heads if len(word) >= _SHORTEST)


def joins(prefix: str, word: str) -> bool:
    """Whether "di" and a word in lower case are one passive verb: "di bagikan"."""
    if prefix != "di" or len(word) <= _SHORTEST or not lexicon.listed("di" + word):
        return False
    if word in _bare_passives():
        return True
    ending = word.endswith(("kan", "i"))
    return ending and lexicon.listed(morphology.active(word)) and not lexicon.listed(word)


@cache
def _bare_passives() -> frozenset[str]:
    rows = resources.table("rules/di_verba.tsv")
    return frozenset(row["root"] for row in rows if not row["noun"])


@cache
def bound_forms() -> Mapping[str, frozenset[str]]:
    """Forms that are written as one with the word that follows, and the words that they spare."""
    rows = resources.table("rules/terikat.tsv")
    return {row["form"]: frozenset(row["words"].split()) for row in rows if row["sort"] == "semua"}


@cache
def _pairs() -> Mapping[tuple[str, ...], str]:
    """Two words that are written as one or with a hyphen: "warna warni", "bela sungkawa"."""
    rows = resources.table("rules/gabungan.tsv")
    found = {tuple(row["wrong"].split(" ")): row["right"] for row in rows if row["kind"] != "pisah"}
    rows = resources.table("rules/baku.tsv")
    found |= {tuple(row["wrong"].split(" ")): row["right"] for row in rows if row["kind"] == "E"}
    return {pair: right for pair, right in found.items() if len(pair) == len(("two", "words"))}


def as_pair(first: str, word: str) -> str:
    """How two words in lower case are written that belong together, "" if they do not."""
    return _pairs().get((first, word), "")


@lru_cache(maxsize=4096)
def _begins_pair(first: str) -> bool:
    return any(pair[0] == first for pair in _pairs())


def may_join(first: str) -> bool:
    """Whether a word in lower case is ever one with the word behind it."""
    return first == "di" or first in _JOINING or _begins_pair(first)


def is_bound(first: str, word: str) -> bool:
    """Whether a form and the word after it are one: "pasca banjir", "anti nyamuk"."""
    spared = bound_forms().get(first) if first in _JOINING else None
    if spared is not None:
        return word not in spared and lexicon.known(word)
    named = _bound_to().get(first)
    return named is not None and (word in named or lexicon.listed(first + word))


@cache
def _bound_to() -> Mapping[str, frozenset[str]]:
    """Forms that are one with some words only, and these: anti, korupsi."""
    rows = resources.table("rules/terikat.tsv")
    return {row["form"]: frozenset(row["words"].split()) for row in rows if row["sort"] == "daftar"}
