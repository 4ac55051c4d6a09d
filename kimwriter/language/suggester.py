"""Which word was meant: the words near an unknown one, the likeliest first.

Start with `suggest`. A candidate's score is its frequency less what its difference costs: a swap of
neighbouring letters or a slip to a neighbouring key costs less than another letter.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from kimwriter import resources
from kimwriter.language import affixes, lexicon

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aiueo")
_SOUNDS_ALIKE = frozenset(
    frozenset(pair)
    for pair in ("fv", "fp", "vp", "dt", "bp", "gk", "kq", "sz", "jz", "cs", "yi", "wu")
)
# Hundredths of Zipf that one full edit costs.
_EDIT_COST = 330
_UNSEEN = 130
_EASY = 0.95
# A word one edit away with so high a score needs no rival two edits away.
_SURE = 50
_LONGEST = 40
_MOST = 5


@cache
def _neighbours() -> frozenset[frozenset[str]]:
    pairs = {frozenset(pair) for row in _ROWS for pair in pairwise(row)}
    for upper, lower in pairwise(_ROWS):
        for index, letter in enumerate(lower):
            pairs |= {frozenset((letter, other)) for other in upper[index : index + 2]}
    return frozenset(pairs)


@cache
def _never_offered() -> frozenset[str]:
    return frozenset(resources.text("language/kasar.txt").split())


@lru_cache(maxsize=2048)
def suggest(word: str) -> tuple[str, ...]:
    """At most five words of the dictionary near a word (lower case), the likeliest first."""
    if not word.isascii() or not 1 < len(word) <= _LONGEST:
        return ()
    if "-" in word:
        return _of_parts(word)
    scored = _one_edit(word)
    if max(scored.values(), default=0) < _SURE:
        scored = {**_two_edits(word), **scored}
    ranked = sorted(scored, key=lambda other: (-scored[other], other))
    return tuple(other for other in ranked if other not in _never_offered())[:_MOST]


@lru_cache(maxsize=4096)
def near(word: str) -> tuple[str, int]:
    """The most frequent word one edit away and its frequency; ("", 0) if there is none."""
    found = {
        other: lexicon.frequency(other)
        for other in _edits(word)
        if lexicon.frequency(other) and other not in _never_offered()
    }
    best = max(found, key=lambda other: found[other], default="")
    return best, found.get(best, 0)


@lru_cache(maxsize=4096)
def slipped(word: str) -> tuple[str, int]:
    """As `near`, but only words from which a finger slips easily: a letter too few, too many or
    doubled, two swapped, a neighbouring key.
    """
    found = {
        other: lexicon.frequency(other)
        for other in _edits(word)
        if lexicon.frequency(other) and _cost(word, other) <= _EASY
    }
    best = max(found, key=lambda other: found[other], default="")
    return best, found.get(best, 0)


def _of_parts(word: str) -> tuple[str, ...]:
    """Suggestions for a reduplication: each unknown part by its best word."""
    parts = [
        part if lexicon.known(part) else next(iter(suggest(part)), "") for part in word.split("-")
    ]
    return ("-".join(parts),) if all(parts) else ()


def _one_edit(word: str) -> dict[str, float]:
    found = {other: _score(word, other) for other in _edits(word) if lexicon.known(other)}
    for left, right in _splits(word):
        if lexicon.frequency(left) and lexicon.frequency(right):
            rarer = min(lexicon.frequency(left), lexicon.frequency(right))
            found[f"{left} {right}"] = rarer - 1.2 * _EDIT_COST
    return found


def _two_edits(word: str) -> dict[str, float]:
    """Frequent words two edits away, with clitics taken off both sides alike."""
    if len(word) < 5:
        return {}
    found = _frequent_near(word)
    for host in affixes.hosts(word):
        clitic = word[len(host) :]
        if len(host) >= 5:
            found |= {
                other + clitic: score
                for other, score in _frequent_near(host).items()
                if lexicon.known(other + clitic)
            }
    return found


def _frequent_near(word: str) -> dict[str, float]:
    mask, size = _mask(word), len(word)
    close = (
        other
        for length in range(size - 2, size + 3)
        for other_mask, other in _by_length().get(length, ())
        if (mask ^ other_mask).bit_count() <= 4
    )
    scored = ((other, _cost(word, other)) for other in close)
    return {
        other: lexicon.frequency(other) - cost * _EDIT_COST for other, cost in scored if cost <= 2
    }


@cache
def _by_length() -> Mapping[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = {}
    for word in lexicon.frequent_words():
        found.setdefault(len(word), []).append((_mask(word), word))
    return found


def _mask(word: str) -> int:
    """The set of a word's letters as bits."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask


def _edits(word: str) -> set[str]:
    splits = [(word[:index], word[index:]) for index in range(len(word) + 1)]
    found = {left + right[1:] for left, right in splits if right}
    found |= {left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1}
    found |= {left + letter + right[1:] for left, right in splits if right for letter in _LETTERS}
    found |= {left + letter + right for left, right in splits for letter in _LETTERS}
    found.discard(word)
    return found


def _splits(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:index], word[index:]) for index in range(2, len(word) - 1))


def _score(word: str, other: str) -> float:
    return max(_spread(other), _UNSEEN) - _cost(word, other) * _EDIT_COST


def _spread(word: str) -> int:
    """The frequency of a word, or of the word under its clitic less a unit."""
    seen = lexicon.frequency(word)
    return seen or max((lexicon.frequency(host) - 100 for host in affixes.hosts(word)), default=0)


def _cost(word: str, other: str) -> float:
    """The cheapest way from one word to the other, in edits; more than 2 is given up."""
    before: list[float] = []
    row = [0.8 * index for index in range(len(other) + 1)]
    for i, letter in enumerate(word):
        older, before, row = before, row, [row[0] + 0.8]
        for j, wanted in enumerate(other):
            best = min(
                before[j] + _swap_cost(letter, wanted, first=i == 0),
                before[j + 1] + _drop_cost(word, i),
                row[j] + _drop_cost(other, j),
            )
            if older and j and letter == other[j - 1] and word[i - 1] == wanted:
                best = min(best, older[j - 1] + 0.7)
            row.append(best)
        if min(row) > 2:
            return 3.0
    return row[-1]


def _swap_cost(letter: str, wanted: str, *, first: bool) -> float:
    if letter == wanted:
        return 0.0
    pair = frozenset((letter, wanted))
    cost = 1.0
    if pair in _SOUNDS_ALIKE:
        cost = 0.7
    elif pair in _neighbours() or pair <= _VOWELS:
        cost = 0.8
    return cost + 0.3 * first


def _drop_cost(word: str, index: int) -> float:
    """A letter too many or too few: a doubled one slips most easily, the first one seldom."""
    if index and word[index] == word[index - 1]:
        return 0.5
    return 0.8 + 0.3 * (index == 0)
