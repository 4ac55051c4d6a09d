"""What a rule family is made of: rules, a function that finds, and examples that prove it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kimwriter.checking.finding import Category, Severity
from kimwriter.checking.masks import Masked


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the catalogue: its id, how serious a breach is, what is said, where it stands.

    `house` marks what EYD asks and good newspapers do otherwise; a member may switch it off.
    `suggests` leaves the replacements to the suggester, asked only for findings that are kept.
    """

    id: str
    severity: Severity
    message: str
    source: str
    house: bool = False
    suggests: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A breach of a rule in a text (code points): what could stand there, best first.

    `message` and `severity` stand in for the rule's own where a word needs its own.
    """

    rule: Rule
    start: int
    end: int
    replacements: tuple[str, ...] = ()
    message: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """Rules that look for the same kind of thing, in one module.

    `rank` decides between findings that overlap and are otherwise equal: the lower wins. `good` are
    texts in which the family finds nothing; `bad` are pairs of a text and what it becomes when
    every first replacement of the family is made (the same text where there is none). Both are
    tests, as are `headlines`: pairs read as such, where the same text twice is left alone.
    """

    name: str
    category: Category
    rank: int
    rules: tuple[Rule, ...]
    find: Callable[[Masked], Iterator[Hit]]
    good: tuple[str, ...]
    bad: tuple[tuple[str, str], ...]
    headlines: tuple[tuple[str, str], ...] = ()
