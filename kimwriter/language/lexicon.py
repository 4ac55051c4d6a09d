"""The words of Indonesian: which are known, how frequent they are, which are names or foreign.

Start with `known`. Words are in lower case. The data are compiled by `tools/lexicon`; they are read
when first asked for (tries of 0.9 MB, and a table of frequencies).
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

import marisa_trie

from kimwriter import resources
from kimwriter.language import affixes

_UNHOSTED = frozenset(("dan", "di", "ke", "yang"))
_BOUND = (
    "antar", "anti", "pasca", "pra", "non", "sub", "multi", "maha", "swa", "tuna", "dwi", "tri",
    "semi", "mikro", "makro", "super", "infra", "inter", "ekstra", "kontra", "purna", "adi", "nir",
    "serba", "panca", "mono", "poli", "hiper", "ultra", "mini", "agro", "eko", "bio", "tele",
)  # fmt: skip
# They go on derived nouns too: berkecamatan, sepengetahuan.
_ON_NOUNS = ("ber", "se")
_SHORTEST_UNDER_BOUND = 4


@cache
def _trie(name: str) -> marisa_trie.Trie:
    """Read as bytes: on Windows marisa itself does not find a file in a folder named with é."""
    return marisa_trie.Trie().frombytes(resources.path(f"language/{name}.marisa").read_bytes())


@cache
def _frequencies() -> Mapping[str, int]:
    rows = resources.table("language/frekuensi.tsv")
    return {word: int(row["zipf"]) for row in rows for word in row["words"].split(" ")}


@cache
def _foreign() -> frozenset[str]:
    return _words_of("asing") | _words_of("daerah")


@cache
def _people() -> frozenset[str]:
    return _words_of("orang")


def _words_of(name: str) -> frozenset[str]:
    """The words of a list; a line that begins with # is a remark."""
    lines = resources.text(f"language/{name}.txt").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def load() -> None:
    """Read the data now, so that the first question is not the slow one."""
    for name in ("kata", "akar", "nama", "wilayah"):
        _trie(name)
    _frequencies()
    _foreign()


def size() -> int:
    """How many word forms the dictionary lists."""
    return len(_trie("kata"))


def frequency(word: str) -> int:
    """How frequent a word is, in hundredths of Zipf (300: one in a million words); 0 if rare."""
    return _frequencies().get(word, 0)


def words() -> Iterable[str]:
    """Every word form that is listed, without clitics."""
    found: list[str] = _trie("kata").keys()
    return found


def names() -> Iterable[str]:
    """Every word of a name (lower case)."""
    return {*_trie("nama").keys(), *_people()}


def frequent_words() -> Mapping[str, int]:
    """Every word that is not rare, with its frequency."""
    return _frequencies()


def foreign(word: str) -> bool:
    """Whether it is a foreign or regional word, as Indonesian texts have it (English, Javanese)."""
    return word in _foreign()


def named(word: str) -> bool:
    """Whether it is a word of a place's or a person's name."""
    return word in _trie("nama") or word in _people()


def personal(word: str) -> bool:
    """Whether people are called so, be it another word too: indah, budi, slamet."""
    return word in _people()


def proper(word: str) -> bool:
    """Whether the dictionary has it with a capital: januari, jakarta, maria."""
    return word in _proper()


@cache
def _proper() -> frozenset[str]:
    return _words_of("kapital")


def place(name: str) -> bool:
    """Whether it is the name of a village, a district, a city or a province (lower case)."""
    return name in _trie("wilayah")


def root(word: str) -> bool:
    """Whether affixes go on it."""
    return word in _trie("akar")


@lru_cache(maxsize=16384)
def known(word: str) -> bool:
    """Whether it is a word of the dictionary, with clitics (rumahnya) or doubled (anak-anak)."""
    if listed(word):
        return True
    if any(listed(host) and host not in _UNHOSTED for host in affixes.hosts(word)):
        return True
    if "-" in word:
        return all(_part_known(part) for part in word.split("-")) or _doubled(word)
    return _proclitic(word)


def listed(word: str) -> bool:
    """Whether the dictionary has the word as it stands."""
    return word in _trie("kata")


def _doubled(word: str) -> bool:
    """Whether it is a derived word whose stem is doubled: menyebut-nyebut, keragu-raguan."""
    first, _, second = word.partition("-")
    for length in range(len(second), 2, -1):
        if first.endswith(second[:length]) and first != second[:length]:
            return known(first + second[length:]) or known(first)
    return False


def _part_known(part: str) -> bool:
    return not part or part.isdigit() or part in affixes.CLITICS or known(part)


def _proclitic(word: str) -> bool:
    """Whether it is ku- or kau- with the stem of a passive verb: kubaca, kaulihat."""
    for start in ("ku", "kau"):
        stem = word.removeprefix(start)
        if stem != word and any(listed("di" + host) for host in (stem, *affixes.hosts(stem))):
            return True
    return False


@lru_cache(maxsize=4096)
def derivable(word: str) -> bool:
    """Whether a word that is not listed can be built from a root by the rules of affixes.

    It says nothing of whether anybody uses it; ask `suggester.near` for a word that was meant.
    """
    if "-" in word:
        return all(_part_known(part) or derivable(part) for part in word.split("-"))
    return any(_built(host) for host in (word, *affixes.hosts(word)))


def _built(word: str) -> bool:
    if affixes.derives(word, root):
        return True
    if any(listed(word.removeprefix(prefix)) for prefix in _ON_NOUNS if word.startswith(prefix)):
        return True
    rests = (word.removeprefix(bound) for bound in _BOUND if word.startswith(bound))
    return any(len(rest) >= _SHORTEST_UNDER_BOUND and known(rest) for rest in rests)
