"""Runs every family over a text and keeps what a member should see.

A text is checked paragraph by paragraph and each answer is remembered, so that an edit re-checks
one paragraph. Where findings overlap, the more serious one stays, then the one with a replacement,
then the longer, then the family with the lower rank.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from kimwriter.checking.families import families
from kimwriter.checking.finding import SEVERITIES, Finding, Report
from kimwriter.checking.masks import masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit
from kimwriter.checking.sparing import NOTHING_SPARED, Sparing
from kimwriter.language import suggester
from kimwriter.story import Ignored, Scope, Story, fields

_END_MARKS = (".", "!", "?", "…")
_CLOSING = "\"'”’)]"
# A longer paragraph (a file without line breaks) is cut at a blank: memory stays bounded.
_LONGEST = 20_000
_WORD_ROOM = 200


def check(story: Story, sparing: Sparing = NOTHING_SPARED, *, suggestions: bool = True) -> Report:
    """The findings of all texts of a story but for those that are to be spared or that the member
    ignores in it.
    """
    return Report(
        tuple(
            (name, finding)
            for name, text, scope in fields(story)
            for finding in check_text(text, scope, sparing, suggestions=suggestions)
            if Ignored(finding.rule, finding.text) not in story.ignored
        )
    )


def check_text(
    text: str,
    scope: Scope = "body",
    sparing: Sparing = NOTHING_SPARED,
    *,
    suggestions: bool = True,
) -> tuple[Finding, ...]:
    """The findings in a text, in its order, none overlapping another.

    Without `suggestions` unknown words come without replacements, which take most of the time;
    `suggested` gives them to a finding that somebody looks at.
    """
    found = (
        replace(finding, start=finding.start + offset, end=finding.end + offset)
        for offset, paragraph in _paragraphs(text)
        for finding in _found(paragraph, scope)
    )
    kept = (
        sparing.judged(finding, house=finding.rule in _rules("house"))
        for finding in found
        if not sparing.spares(finding, unknown=finding.rule in _rules("suggests"))
    )
    return tuple(suggested(finding) if suggestions else finding for finding in kept)


def suggested(finding: Finding) -> Finding:
    """The finding with what its unknown word may have meant."""
    if finding.rule not in _rules("suggests"):
        return finding
    offered = suggester.suggest(finding.text.lower())
    return replace(finding, replacements=tuple(cased(finding.text, word) for word in offered))


@cache
def _rules(mark: str) -> frozenset[str]:
    """The ids of the rules that are marked "house" or "suggests"."""
    rules = (rule for family in families() for rule in family.rules)
    return frozenset(rule.id for rule in rules if getattr(rule, mark))


def check_manuscript(text: str) -> tuple[Finding, ...]:
    """The findings in a file's text: a first line without end mark, set off by a blank line, is
    its headline, the rest is body.
    """
    head, _, rest = text.partition("\n")
    blank, _, body = rest.partition("\n")
    title = head.strip().rstrip(_CLOSING)
    if not title or title.endswith(_END_MARKS) or blank.strip() or not body.strip():
        return check_text(text)
    offset = len(text) - len(body)
    return check_text(head, "headline") + tuple(
        replace(finding, start=finding.start + offset, end=finding.end + offset)
        for finding in check_text(body)
    )


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Runs of lines that are not blank, with where they begin."""
    start, position = None, 0
    for line in text.split("\n"):
        if not line.strip():
            if start is not None:
                yield from _cut(text, start, position - 1)
            start = None
        elif start is None:
            start = position
        position += len(line) + 1
    if start is not None:
        yield from _cut(text, start, len(text))


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + _LONGEST - _WORD_ROOM, start + _LONGEST)
        cut = blank + 1 if blank >= 0 else start + _LONGEST
        yield start, text[start:cut]
        start = cut
    yield start, text[start:end]


@lru_cache(maxsize=512)
def _found(text: str, scope: Scope) -> tuple[Finding, ...]:
    view = masked(text, scope)
    found = [
        (family.rank, _finding(text, family, hit))
        for family in families()
        for hit in family.find(view)
    ]
    return tuple(_apart(found))


def _finding(text: str, family: Family, hit: Hit) -> Finding:
    return Finding(
        hit.start,
        hit.end,
        text[hit.start : hit.end],
        hit.rule.id,
        family.name,
        family.category,
        hit.severity or hit.rule.severity,
        hit.message or hit.rule.message,
        hit.rule.source,
        hit.replacements,
    )


def _apart(found: Iterable[tuple[int, Finding]]) -> list[Finding]:
    """The findings without those that give way to a better one, in the text's order."""
    kept: list[Finding] = []
    ends: list[int] = []
    for _, finding in sorted(found, key=lambda one: _weight(*one)):
        index = bisect_left(ends, finding.start + 1)
        if index < len(kept) and kept[index].start < finding.end:
            continue
        kept.insert(index, finding)
        ends.insert(index, finding.end)
    return kept


def _weight(rank: int, finding: Finding) -> tuple[int, bool, int, int, int]:
    return (
        SEVERITIES.index(finding.severity),
        not finding.replacements,
        finding.start - finding.end,
        rank,
        finding.start,
    )
