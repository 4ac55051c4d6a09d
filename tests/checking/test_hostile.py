"""No text keeps the engine busy: every pattern of every family meets long hostile runs."""

import importlib
import pkgutil
import re

import pytest

from kimwriter import checking
from kimwriter.checking import check_text

RUNS = (
    "a" * 20_000,
    "A" * 20_000,
    "1" * 20_000,
    "a " * 10_000,
    "Aa " * 7_000,
    "1 " * 10_000,
    "1." * 10_000,
    "1,000" * 4_000,
    "di " * 7_000,
    "S.P" * 7_000,
    "“" * 20_000,
    '"a' * 10_000,
    "a-" * 10_000,
    " ." * 10_000,
    "Rp. " * 5_000,
    "ke-" * 7_000,
    "bernama A" * 2_000,
    "\u00a0" * 20_000,
    "😀" * 10_000,
    "\ud800" * 10_000,
)


def patterns() -> list[tuple[str, re.Pattern[str]]]:
    found = []
    for module in pkgutil.walk_packages(checking.__path__, checking.__name__ + "."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                found.append((f"{module.name}.{name}", value))
    return found


@pytest.mark.parametrize(("name", "pattern"), patterns(), ids=lambda value: str(value)[-40:])
def test_a_pattern_stays_linear(name: str, pattern: re.Pattern[str]) -> None:
    for run in RUNS:
        assert sum(1 for _ in pattern.finditer(run)) <= len(run), name


@pytest.mark.parametrize("run", RUNS, ids=lambda run: repr(run[:6]))
def test_the_engine_answers_each(run: str) -> None:
    for finding in check_text(run):
        assert finding.text == run[finding.start : finding.end]


def test_a_book_is_answered_with_its_findings() -> None:
    page = "Warga di ikuti lurah, yagn hadir dikantor. " * 12 + "\n\n"
    book = page * (100_000 // len(page.split()) + 1)
    assert len(book.split()) > 100_000
    assert len(check_text(book)) > 30_000
