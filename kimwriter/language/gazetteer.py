"""Whether a typed place is known: the kelurahan and kecamatan of the table `places.tsv`.

A name counts with its head ("kel jati") or its capital ("Jati"): "kayu jati" is no place.
"""

from functools import cache

from kimwriter import resources
from kimwriter.text import words

_HEADS = frozenset("kelurahan kel kecamatan kec kota kabupaten kab desa".split())


@cache
def _names() -> frozenset[tuple[str, ...]]:
    rows = resources.table("language/places.tsv")
    return frozenset(tuple(row["name"].lower().split()) for row in rows)


def knows_place(text: str) -> bool:
    """Whether a name of the table stands in the text."""
    typed = [span.of(text) for span in words(text)]
    return any(_is_place(typed, at, length) for at in range(len(typed)) for length in (1, 2))


def _is_place(typed: list[str], at: int, length: int) -> bool:
    name = typed[at : at + length]
    if tuple(word.lower() for word in name) not in _names():
        return False
    headed = at > 0 and typed[at - 1].lower() in _HEADS
    return headed or all(word[:1].isupper() for word in name)
