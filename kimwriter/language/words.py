"""What sort of word a word is, from the tables in `resources/language`.

Start with `of_sort`. A word may be of several sorts; look-ups are by its bare form.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from kimwriter import resources

_MARKS = ".,;:!?…()[]{}\"'“”‘’«»*_~/\\-–"
_SHORTEST_VERB = 6
_ACTIVE = ("mem", "men", "mel", "mer", "mew")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word in lower case without the marks around it."""
    return word.strip(_MARKS).lower()


def is_known(word: str) -> bool:
    """Whether the tables know the word as any sort."""
    return bare(word) in _sorts_by_word()


@cache
def _sorts_by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in resources.table("language/sorts.tsv"):
        found.setdefault(row["word"], set()).add(row["sort"])
    return {word: frozenset(sorts) for word, sorts in found.items()}


@lru_cache(maxsize=8192)
def of_sort(word: str, *names: str) -> bool:
    """Whether the word is of one of these sorts."""
    sorts = _sorts_by_word().get(bare(word))
    return sorts is not None and not sorts.isdisjoint(names)


@cache
def spoken() -> Mapping[str, str]:
    """Chat spelling and spoken words with their written form."""
    return {row["spoken"]: row["written"] for row in resources.table("language/spoken.tsv")}


@cache
def acronyms() -> Mapping[str, str]:
    """Abbreviations in lower case with their right case."""
    return {row["typed"]: row["written"] for row in resources.table("language/acronyms.tsv")}


@cache
def expansions() -> Mapping[str, str]:
    """Institutions by their abbreviation with the full name that readers are owed once."""
    rows = resources.table("language/acronyms.tsv")
    return {row["written"]: row["expansion"] for row in rows if row["expansion"]}


@lru_cache(maxsize=8192)
def is_passive(word: str) -> bool:
    """Whether it looks like a di- verb: a known stem, or -kan or -i at its end."""
    plain = bare(word)
    if not plain.startswith("di") or not plain.isalpha() or of_sort(plain, "nonverb"):
        return False
    shaped = len(plain) > _SHORTEST_VERB and plain[-2:] != "si" and not word[:1].isupper()
    return plain[2:] in _stems() or shaped


def is_active(word: str) -> bool:
    """Whether it looks like a meN- verb."""
    return _shaped(bare(word), _ACTIVE) and not of_sort(word, "nonverb")


@lru_cache(maxsize=8192)
def is_verb(word: str) -> bool:
    """Whether it looks like a verb with its prefix (meN-, di-, ber-, ter-) or has none to take."""
    plain = bare(word)
    if of_sort(plain, "nonverb"):
        return False
    shaped = _shaped(plain, (*_ACTIVE, "ber", "ter"))
    return of_sort(plain, "intransitive") or shaped or is_passive(plain)


def is_predicate(word: str) -> bool:
    """Whether it can be what is said of a subject: a verb, an adjective, a modal."""
    return of_sort(word, "predicate") or is_verb(word)


def _shaped(plain: str, prefixes: tuple[str, ...]) -> bool:
    if plain.endswith("nya") and of_sort(plain[:-3], "nonverb"):
        return False  # "menunya", "berasnya"
    if plain.endswith("nya"):
        plain = plain.removesuffix("nya")  # "menunya" is a menu
    return len(plain) >= _SHORTEST_VERB and plain.startswith(prefixes) and plain.isalpha()


@cache
def _stems() -> frozenset[str]:
    return frozenset(row["stem"] for row in resources.table("language/verbs.tsv"))
