"""Words and phrases of a table, matched by tokens and one dictionary: linear, however long the
table is.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Generic, TypeVar

from kimwriter.checking.masks import Masked

Row = TypeVar("Row")


class Phrases(Generic[Row]):
    """Lower-case phrases of one or more words and what is known of each."""

    def __init__(self, rows: Iterable[tuple[str, Row]]) -> None:
        table: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
        for phrase, row in rows:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, row))
        self._table: Mapping[str, list[tuple[tuple[str, ...], Row]]] = {
            first: sorted(found, key=lambda one: -len(one[0])) for first, found in table.items()
        }

    def find(self, view: Masked) -> Iterator[tuple[int, int, Row]]:
        """The phrases of a text, the longest at each word: first token, token after, row.

        They come in no order.
        """
        for first in self._table.keys() & view.index.keys():
            for index in view.index[first]:
                for words, row in self._table[first]:
                    if len(words) == 1 or _matches(view, index, words):
                        yield index, index + len(words), row
                        break


def _matches(view: Masked, index: int, words: tuple[str, ...]) -> bool:
    tokens = view.tokens[index : index + len(words)]
    return tuple(token.lower for token in tokens) == words and all(
        view.joined(left, right) for left, right in pairwise(tokens)
    )


def cased(found: str, right: str, *, each: bool = False) -> str:
    """The right form in the case of what was found; `each` gives every word its capital.

    A right form with capitals of its own keeps them.
    """
    if found.isupper() and len(found) > 1:
        return right.upper()
    if not found[:1].isupper():
        return right
    if each:
        return " ".join(word[:1].upper() + word[1:] for word in right.split(" "))
    return right[:1].upper() + right[1:]
