"""Golden stories: the answers above, the manuscript below, pages that an editor can read."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kimwriter.composing import compose
from kimwriter.story import Facts, Quote, Story, When

PAGES = Path(__file__).parents[1] / "golden" / "compose"
CARDS = {"apa": "apa", "siapa": "siapa", "kapan": "kapan", "di mana": "di_mana",
         "mengapa": "mengapa", "bagaimana": "bagaimana"}  # fmt: skip


@dataclass(frozen=True)
class Golden:
    story: Story
    manuscript: str
    title: str


def golden(text: str) -> Golden:
    """A story: lines "card: answer" (a line that begins with blanks goes on), "---", the text."""
    above, below = text.strip().split("\n---\n", 1)
    given: dict[str, str] = {}
    quotes: list[Quote] = []
    for line in re.sub(r"\n +", "\0", above).split("\n"):
        key, _, value = line.replace("\0", "\n").partition(": ")
        if key == "kutipan":
            quotes.append(Quote(*value.split(" | ")))
        else:
            given[key] = value
    facts = Facts(**{name: given.get(card, "") for card, name in CARDS.items()})
    details = {key: value for key, value in given.items() if "." in key or key == "klaim"}
    return Golden(
        Story(
            given["jenis"], facts, details, quotes=tuple(quotes), city=given.get("kota", ""),
            pattern=given.get("pola", ""),
        ),
        below.strip(),
        given.get("judul", ""),
    )  # fmt: skip


def pages() -> list[object]:
    return [
        pytest.param(golden(part), id=f"{page.stem}-{number}")
        for page in sorted(PAGES.glob("*.txt"))
        for number, part in enumerate(page.read_text(encoding="utf-8").split("\n=====\n"), 1)
    ]


@pytest.mark.parametrize("page", pages())
def test_the_manuscript_is_the_golden_one(page: Golden) -> None:
    made = compose(page.story)

    assert "\n\n".join(part for part in (made.lead, made.body) if part) == page.manuscript
    if page.title:
        assert made.title == page.title


@pytest.mark.parametrize("page", pages())
def test_no_golden_story_loses_a_word(page: Golden) -> None:
    lost = [item for item in compose(page.story).aside if item.reason.startswith("Belum masuk")]

    assert lost == []


def test_a_date_from_the_control_and_a_typed_one_give_the_same() -> None:
    typed = Story(facts=Facts(apa="rapat RT", kapan="2024-08-04 06:00"))
    chosen = Story(facts=Facts(apa="rapat RT", kapan=When("2024-08-04", "06:00")))

    assert compose(typed).lead == compose(chosen).lead
