"""Data files: where they lie, and what is said when one is missing."""

from pathlib import Path

import pytest

from kimwriter import resources


def test_a_missing_file_is_named_and_the_remedy_too() -> None:
    with pytest.raises(resources.MissingResourceError, match=r"'tidak-ada\.tsv' tidak ditemukan"):
        resources.text("tidak-ada.tsv")


def test_a_table_is_rows_by_the_names_of_its_first_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "t.tsv").write_text("# sumber\nsalah\tbaku\napotik\tapotek\n", encoding="utf-8")
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    assert resources.table("t.tsv") == ({"salah": "apotik", "baku": "apotek"},)


def test_every_typeface_and_icon_has_its_licence() -> None:
    names = {path.name for path in resources.path("fonts").iterdir()}
    assert {"OFL-PlusJakartaSans.txt", "OFL-SourceSerif4.txt"} <= names
    assert (resources.path("icons") / "ISC-Lucide.txt").exists()


def test_only_icons_in_use_are_shipped() -> None:
    package = Path(resources.__file__).parent
    named = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    named += resources.text("kinds.toml")
    shipped = {path.stem for path in resources.path("icons").glob("*.svg")}
    assert {name for name in shipped if f'"{name}"' not in named and name != "manggur"} == set()
