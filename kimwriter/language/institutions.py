"""Institutions by their names, which are written with capitals: "karang taruna", "bank sampah".

Start with `institution`.
"""

from collections.abc import Mapping
from functools import cache

from kimwriter import resources
from kimwriter.language.words import bare


@cache
def _institutions() -> Mapping[tuple[str, ...], str]:
    rows = resources.table("language/institutions.tsv")
    return {tuple(row["typed"].split()): row["written"] for row in rows}


@cache
def _longest_institution() -> int:
    return max(map(len, _institutions()))


def institution(words: list[str], at: int) -> tuple[int, str]:
    """How many words from `at` name an institution, and how it is written; (0, "") for none."""
    if bare(words[at]) not in institution_starts():
        return 0, ""
    for length in range(min(_longest_institution(), len(words) - at), 0, -1):
        written = _institutions().get(tuple(bare(word) for word in words[at : at + length]))
        if written:
            first, last = words[at], words[at + length - 1]
            opening = first[: len(first) - len(first.lstrip("(“"))]
            return length, opening + written + last[len(last.rstrip(".,;:)”")) :]
    return 0, ""


@cache
def institution_starts() -> frozenset[str]:
    """The words with which an institution may begin (lower case)."""
    return frozenset(name[0] for name in _institutions())
