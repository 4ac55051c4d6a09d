"""Whole texts: a clean one that must be left alone, one full of slips with what is said of it.

The second page, `kotor.temuan.txt`, is written anew by `GOLDEN=write pytest <this file>`.
"""

import os
from pathlib import Path

from kimwriter.checking import check_manuscript

TEXTS = Path(__file__).parent / "texts"


def read(name: str) -> str:
    return (TEXTS / name).read_text(encoding="utf-8")


def test_a_clean_text_is_left_alone() -> None:
    assert [(f.rule, f.text, f.replacements) for f in check_manuscript(read("bersih.txt"))] == []


def test_a_text_full_of_slips_is_answered_as_on_its_page() -> None:
    said = "".join(
        f"{f.severity:7} {f.rule:4} “{f.text}” → “{'” atau “'.join(f.replacements)}”\n"
        f"             {f.message} ({f.source})\n"
        for f in check_manuscript(read("kotor.txt"))
    )
    if os.environ.get("GOLDEN") == "write":
        (TEXTS / "kotor.temuan.txt").write_text(said, encoding="utf-8")
    assert said == read("kotor.temuan.txt")


def test_a_text_full_of_slips_is_clean_after_its_repairs() -> None:
    text = read("kotor.txt")
    for _ in range(3):
        for finding in reversed(check_manuscript(text)):
            if finding.replacements:
                text = text[: finding.start] + finding.replacements[0] + text[finding.end :]
    assert [f.text for f in check_manuscript(text)] == ["31 November 2026"]
    assert text.splitlines()[0] == "Wali Kota Hadiri Kerja Bakti di Wilayah RW 09"
