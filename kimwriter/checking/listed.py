"""Families that are a table: words and phrases with what stands for them."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from kimwriter import resources
from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import Phrases, cased
from kimwriter.checking.rule import Hit, Rule

Row = Mapping[str, str]


@cache
def phrases(name: str) -> Phrases[Row]:
    """The table rules/`name`.tsv by its column `wrong`."""
    return Phrases((row["wrong"], row) for row in resources.table(f"rules/{name}.tsv"))


@cache
def single_words(name: str) -> Mapping[str, Row]:
    """The rows of the table whose `wrong` is one word."""
    rows = resources.table(f"rules/{name}.tsv")
    return {row["wrong"]: row for row in rows if " " not in row["wrong"]}


def hits(view: Masked, name: str, rule: Callable[[Row], Rule]) -> Iterator[Hit]:
    """Every phrase of a table that stands in a text and is no name, with `rule(row)`.

    Replacements are the row's `right`, parted by " | ", in the case of what was found.
    """
    for first, after, row in phrases(name).find(view):
        tokens = view.tokens[first:after]
        if any(view.named(token) and not token.text.isupper() for token in tokens):
            continue
        start, end = tokens[0].start, tokens[-1].end
        found = view.text[start:end]
        each = view.scope == "headline"
        rights = tuple(cased(found, right, each=each) for right in row["right"].split(" | "))
        yield Hit(rule(row), start, end, rights)
