"""Every rule family found is proved by its own examples."""

import pytest

from kimwriter.checking import Family, Hit, families
from kimwriter.checking.masks import masked
from kimwriter.checking.phrases import cased
from kimwriter.language import suggester
from kimwriter.story import Scope


def fixed(family: Family, text: str, scope: Scope = "body") -> str:
    """The text with the first replacement of each hit of one family, from the back."""
    hits: list[Hit] = sorted(hits_in(family, text, scope), key=lambda hit: -hit.start)
    for hit in hits:
        if replacements := hit.replacements or suggested(hit, text[hit.start : hit.end]):
            text = text[: hit.start] + replacements[0] + text[hit.end :]
    return text


def suggested(hit: Hit, word: str) -> tuple[str, ...]:
    """What the suggester offers, where the rule leaves it to it."""
    words = suggester.suggest(word.lower()) if hit.rule.suggests else ()
    return tuple(cased(word, one) for one in words)


def found(family: Family, text: str, scope: Scope = "body") -> list[str]:
    return [f"{h.rule.id} {text[h.start : h.end]!r}" for h in hits_in(family, text, scope)]


def hits_in(family: Family, text: str, scope: Scope = "body") -> list[Hit]:
    return list(family.find(masked(text, scope)))


GOOD = [(family, text) for family in families() for text in family.good]
BAD = [(family, wrong, right) for family in families() for wrong, right in family.bad]


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_a_family_has_at_least_five_examples_each_way(family: Family) -> None:
    assert len(family.good) >= 5
    assert len(family.bad) >= 5


@pytest.mark.parametrize(("family", "text"), GOOD)
def test_a_good_example_is_left_alone(family: Family, text: str) -> None:
    assert found(family, text) == []


@pytest.mark.parametrize(("family", "wrong", "right"), BAD)
def test_a_bad_example_is_found_and_repaired(family: Family, wrong: str, right: str) -> None:
    assert found(family, wrong)
    assert fixed(family, wrong) == right


@pytest.mark.parametrize(("family", "wrong", "right"), BAD)
def test_a_repaired_example_has_nothing_left(family: Family, wrong: str, right: str) -> None:
    if wrong != right:
        assert found(family, right) == []


HEADLINES = [(family, wrong, right) for family in families() for wrong, right in family.headlines]


@pytest.mark.parametrize(("family", "wrong", "right"), HEADLINES)
def test_a_headline_is_repaired_or_left_alone(family: Family, wrong: str, right: str) -> None:
    assert bool(found(family, wrong, "headline")) == (wrong != right)
    assert fixed(family, wrong, "headline") == right
    assert found(family, right, "headline") == []


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_every_rule_of_a_family_is_shown_by_an_example(family: Family) -> None:
    shown = {hit.rule.id for wrong, _ in family.bad for hit in hits_in(family, wrong)}
    shown |= {h.rule.id for text, _ in family.headlines for h in hits_in(family, text, "headline")}
    assert shown == {rule.id for rule in family.rules}


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_every_rule_teaches_and_says_where_it_stands(family: Family) -> None:
    for rule in family.rules:
        assert rule.message.endswith(".")
        assert rule.source
        assert "!" not in rule.message


def test_no_two_families_share_a_name_and_no_two_rules_an_id() -> None:
    names = [family.name for family in families()]
    ids = [rule.id for family in families() for rule in family.rules]
    assert len(set(names)) == len(names)
    assert len(set(ids)) == len(ids)
