"""Where a condition ends and what is to be done begins: "jika hujan, acara dipindah".

Start with `comma_set`. A comma is set only where the end of the condition is sure.
"""

from kimwriter.composing.activity import won
from kimwriter.composing.answer import Piece
from kimwriter.composing.sorting import (
    BIDDING,
    SUBORDINATE,
    clause_verb,
)
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_active, is_passive, is_verb, of_sort

_PAIR = 2
# Predicates that go on: "penuh air", "kena banjir".
_OPEN = frozenset(
    "penuh rawan bebas kurang lebih kena habis ada punya jadi dapat mau telat terlambat".split()
)
_DEGREES = frozenset("deras lebat sekali terus besar parah semua angin".split())
ABLE = frozenset("bisa boleh dapat harus wajib perlu akan ingin".split())


def comma_set(one: Piece) -> str:
    """ "jika ada yang meminta uang laporkan" with the comma before what is to be done."""
    opening, _, rest = one.text.partition(", ")
    if one.first not in SUBORDINATE or (rest and not of_sort(rest.split()[0], "instruction")):
        return won(one)
    words = opening.split()
    at = _main_clause(words)
    opening = f"{' '.join(words[:at])}, {' '.join(words[at:])}" if at else opening
    return f"{opening}, {rest}" if rest else opening


def _main_clause(words: list[str]) -> int:
    """Where the main clause behind a condition surely begins, in words; 0 where it is unsure.

    Sure are a word that only bids ("hubungi"), a state of one word before a clause of its own
    ("jika hujan acara dipindah"), and a new verb or its doer behind a finished predicate ("jika
    sakit bisa diantar", "jika diminta warga boleh").
    """
    if len(words) > _PAIR and of_sort(words[1], "state") and _goes_alone(words[_PAIR:]):
        return _PAIR
    for at in range(_PAIR, len(words)):
        if of_sort(words[at - 1], "function", "modal"):
            continue
        if _bids(words[at:]) or _acts(words, at) or _doer_acts(words, at):
            return at
    return 0


def _bids(words: list[str]) -> bool:
    """ "hubungi ...", "segera lapor"."""
    first, following = bare(words[0]), "".join(words[1:2])
    return first in BIDDING or (first == "segera" and of_sort(following, "instruction"))


def _acts(words: list[str], at: int) -> bool:
    """ "sakit bisa diantar", "melanggar didenda", "belum keluar tekan dada"."""
    there = words[1] == "ada" and at == _PAIR + 1 and not of_sort(words[_PAIR], "group", "office")
    closed = _is_finished(words[at - 1]) or (there and of_sort(words[at], "instruction"))
    if is_passive(words[at]):
        return closed or is_active(words[at - 1])
    orders = words[at] in ABLE or bare(words[at]) == "segera"
    orders = orders or morphology.is_stem(words[at]) or of_sort(words[at], "instruction")
    return closed and orders


def _is_finished(word: str) -> bool:
    """A predicate that waits for nothing behind it."""
    stated = of_sort(word, "state", "predicate") and bare(word) not in _OPEN
    return stated or is_passive(word)


def _goes_alone(words: list[str]) -> bool:
    """A clause or a bidding that leans on nothing before it."""
    first = bare(words[0])
    leans = first in _DEGREES or of_sort(first, "function", "keterangan", "predicate", "state")
    if leans or len(words) < _PAIR:
        return False
    return bool(clause_verb(words)) or of_sort(first, "instruction", "modal") or is_passive(first)


def _doer_acts(words: list[str], at: int) -> bool:
    """ "warga boleh", "listrik dinyalakan" behind a predicate that asks for no object."""
    following = "".join(words[at + 1 : at + 2])
    compared = at > _PAIR and words[at - 2] in {"lebih", "paling", "terlalu", "sangat"}
    if not (compared or _is_finished(words[at - 1])) or not words[at].isalpha():
        return False
    if of_sort(words[at], "group"):
        return of_sort(following, "modal") or is_verb(following)
    plain = not of_sort(words[at], "function", "keterangan", "modal", "predicate", "state")
    plain = plain and words[at] not in _DEGREES
    return plain and is_passive(following) and not is_passive(words[at - 1])
