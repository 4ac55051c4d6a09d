"""Forms of verbs: meN- and di- by rule, spoken forms (ngecat) and bare stems back to written ones.

Start with `active`. Source of the sound rules: EYD V, II.B.1, and KBBI (mengecat, memilah).
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.language import lexicon
from kimwriter.language.words import bare

_PREFIXES = (
    ("meng", ""), ("meng", "k"), ("meny", "s"), ("men", "t"), ("men", ""), ("mem", "p"),
    ("mem", ""), ("me", ""),
)  # fmt: skip
_VOWELS = "aeiou"
_KEPT = ("pr", "tr", "kr", "st", "sp", "sk", "pl", "kl", "pro")
_SOUNDS = (
    ("sy", "men", 0), ("kh", "meng", 0), ("ny", "me", 0), ("ng", "me", 0),
    ("p", "mem", 1), ("t", "men", 1), ("k", "meng", 1), ("s", "meny", 1),
    ("b", "mem", 0), ("f", "mem", 0), ("v", "mem", 0), ("d", "men", 0), ("c", "men", 0),
    ("j", "men", 0), ("z", "men", 0), ("g", "meng", 0), ("h", "meng", 0), ("l", "me", 0),
    ("r", "me", 0), ("w", "me", 0), ("y", "me", 0), ("m", "me", 0), ("n", "me", 0),
)  # fmt: skip


def active(stem: str) -> str:
    """The stem with meN-: cat, mengecat; pilah, memilah; proses, memproses."""
    if sum(letter in _VOWELS for letter in stem) == 1 and len(stem) <= 4:
        return "menge" + stem
    if stem.startswith(_KEPT):
        prefix = next(p for start, p, _ in _SOUNDS if stem.startswith(start))
        return prefix.replace("meny", "men") + stem
    if stem.startswith("per"):
        return "mem" + stem
    for start, prefix, dropped in _SOUNDS:
        if stem.startswith(start):
            return prefix + stem[dropped:]
    return "meng" + stem


@cache
def _stems() -> Mapping[str, Mapping[str, str]]:
    return {row["stem"]: row for row in resources.table("language/verbs.tsv")}


@cache
def _by_active() -> Mapping[str, str]:
    return {active(stem): stem for stem in _stems()}


@cache
def _spoken_forms() -> Mapping[str, str]:
    """Nasal forms of speech: ngecat, milah, nambah, nyapu, njual."""
    nouns = {stem for stem in _stems() if _stems()[stem]["noun"]}
    forms = {form[2:]: form for form in _by_active() if form[2:] not in _stems()}
    forms.update({"nge" + stem: active(stem) for stem in nouns if len(stem) > 4})
    return {spoken: form for spoken, form in forms.items() if len(spoken) > 3}


def is_stem(word: str) -> bool:
    """Whether it is a bare verb stem: jual, tanam."""
    return bare(word) in _stems()


def is_noun_too(stem: str) -> bool:
    """Whether the bare stem is also a noun: cat, panen."""
    return bool(_stems().get(stem, {}).get("noun"))


@lru_cache(maxsize=8192)
def written_verb(word: str) -> str:
    """The written form of a spoken nasal verb, or "": ngecat, mengecat."""
    return _spoken_forms().get(bare(word), "")


_WITHOUT_PREFIX = frozenset({"pindah"})  # "kader pindah domisili"; passive all the same


def after_doer(word: str) -> str:
    """The form that a stem takes after its doer: buka, membuka; "" if it is no stem."""
    plain = bare(word)
    return active(plain) if plain in _stems() and plain not in _WITHOUT_PREFIX else ""


@lru_cache(maxsize=8192)
def stem_of(verb: str) -> str:
    """The stem of a meN- or di- verb that the lexicon knows, else ""."""
    plain = bare(verb)
    if plain in _by_active():
        return _by_active()[plain]
    stem = plain.removeprefix("di")
    return stem if stem != plain and stem in _stems() else ""


@lru_cache(maxsize=2048)
def bidding(verb: str) -> str:
    """What bids one to do a meN- verb: masukkan, tambahkan; "" where the dictionary has none."""
    plain = bare(verb)
    if stem_of(plain):
        return stem_of(plain)
    if not plain.endswith(("kan", "i")):
        return ""
    ending = "kan" if plain.endswith("kan") else "i"
    roots = [
        (first + plain.removeprefix(prefix)).removesuffix(ending)
        for prefix, first in _PREFIXES
        if plain.startswith(prefix)
    ]
    known = [root for root in roots if lexicon.root(root) and active(root + ending) == plain]
    return max(known, key=lexicon.frequency, default="") + ending if known else ""


def passive(verb: str) -> str:
    """The di- form of a known verb, else ""."""
    stem = stem_of(verb) or (bare(verb) if is_stem(verb) else "")
    return "di" + stem if stem else ""


def verbal_noun(verb: str) -> str:
    """The noun of a known verb: ditutup, penutupan; else ""."""
    stem = stem_of(verb) or bare(verb)
    return _stems().get(stem, {}).get("nominal", "")


@cache
def _by_noun() -> Mapping[str, str]:
    return {row["nominal"]: stem for stem, row in _stems().items() if row["nominal"]}


def stem_of_noun(noun: str) -> str:
    """The stem of a verbal noun: peresmian, resmikan; else ""."""
    return _by_noun().get(bare(noun), "")


def headline_verb(verb: str) -> str:
    """A verb as headlines have it: menanam, tanam; one whose stem is a noun too stays whole."""
    stem = stem_of(verb)
    if not stem or verb.startswith("di") or is_noun_too(stem):
        return verb
    return stem
