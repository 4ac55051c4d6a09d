"""Texts to measure with: the manuscripts of the golden pages, clean Indonesian of our own."""

import random
from collections.abc import Iterator
from pathlib import Path

PAGES = Path(__file__).parents[1] / "tests" / "golden" / "compose"
_SEED = 20261125


def manuscripts() -> Iterator[str]:
    """The manuscripts that the golden stories become."""
    for page in sorted(PAGES.glob("*.txt")):
        for story in page.read_text("utf-8").split("\n=====\n"):
            _, parted, manuscript = story.partition("\n---\n")
            if parted:
                yield manuscript.strip()


def posts(length: int, count: int) -> list[str]:
    """`count` different texts of about `length` characters, made of those manuscripts."""
    dice = random.Random(_SEED)
    parts = list(manuscripts())
    found = []
    for _ in range(count):
        text = ""
        while len(text) < length:
            text += dice.choice(parts) + "\n\n"
        found.append(text[: text.rfind(" ", 0, length)])
    return found


def slips(words: list[str], count: int) -> Iterator[tuple[str, str]]:
    """Words with one slip of the finger: a letter lost, doubled, swapped, or its neighbour's."""
    dice = random.Random(_SEED)
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    beside = {letter: _beside(row, at) for row in rows for at, letter in enumerate(row)}
    for word in dice.sample(words, count):
        at = dice.randrange(len(word) - 1)
        kind = dice.choice(("lost", "doubled", "swapped", "beside"))
        slipped = {
            "lost": word[:at] + word[at + 1 :],
            "doubled": word[: at + 1] + word[at:],
            "swapped": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            "beside": word[:at] + dice.choice(beside[word[at]]) + word[at + 1 :],
        }[kind]
        if slipped != word:
            yield word, slipped


def _beside(row: str, at: int) -> str:
    return row[max(0, at - 1) : at] + row[at + 1 : at + 2]
