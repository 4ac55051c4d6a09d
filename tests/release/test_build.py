"""What is built: the same to the byte each time, whole, light, and with every licence."""

import hashlib
from pathlib import Path

import pytest

from tests.release.conftest import Release
from tools.release import sizes
from tools.release.__main__ import build
from tools.release.archive import tree
from tools.release.imports import open_imports

ROOT = Path(__file__).parents[2]


def test_two_builds_are_equal_to_the_byte(release: Release, tmp_path: Path) -> None:
    build(tmp_path)
    for path in sorted(release.out.iterdir()):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_sums_are_those_of_the_files(release: Release) -> None:
    lines = (release.out / "SHA256SUMS.txt").read_text("ascii").splitlines()
    assert len(lines) == 3
    for line in lines:
        told, name = line.split("  ")
        assert told == hashlib.sha256((release.out / name).read_bytes()).hexdigest()


def test_no_import_is_left_open(release: Release) -> None:
    assert open_imports(release.folder) == {}


def test_a_lost_library_is_noticed(release: Release, tmp_path: Path) -> None:
    site = release.folder / "lib" / "site" / "PySide6"
    (tmp_path / "QtGui.pyd").write_bytes((site / "QtGui.pyd").read_bytes())
    assert "qt6gui.dll" in open_imports(tmp_path)


def test_the_table_of_sizes_is_current(release: Release) -> None:
    """The page in docs is the table of the build, but for the last tenth of a megabyte."""
    table = (release.out / "ukuran.md").read_text("utf-8").splitlines()
    page = (ROOT / "docs" / "release.md").read_text("utf-8")
    told = {line.split("|")[1]: line for line in page.splitlines() if line.startswith("| ")}
    for line in table:
        name, weight = line.split("|")[1:3] if line.startswith("| ") else ("", "")
        if weight.strip().replace(".", "").isdigit():
            assert float(told[name].split("|")[2]) == pytest.approx(float(weight), abs=0.3), name


def test_a_limit_that_is_passed_is_told() -> None:
    assert sizes.too_heavy({"installer": 24.0, "ZIP": 33.0, "installed": 85.0}) == []
    assert sizes.too_heavy({"installer": 24.1, "ZIP": 33.0, "installed": 85.0}) == [
        "installer: 24.1 MB, at most 24 MB"
    ]


def test_every_licence_is_in_the_folder(release: Release) -> None:
    names = {path.stem for path in (release.folder / "lisensi").iterdir()}
    shipped = {
        path.name.split("-")[0]
        for path in (release.folder / "lib" / "site").glob("*.dist-info")
        if path.name.startswith(("pyside6", "shiboken6", "kimwriter")) is False
    }
    missing = [name for name in shipped if not any(name in known.lower() for known in names)]
    assert not missing
    texts = {
        name: data.decode("utf-8", "replace") for name, data in tree(release.folder / "lisensi")
    }
    whole = "".join(texts.values())
    for title in ("GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE", "PYTHON"):
        assert title in whole.upper()


def test_nothing_of_this_machine_is_in_the_release(release: Release) -> None:
    for name, data in tree(release.folder):
        if "kimwriter" in name or name.endswith(".exe"):
            assert str(ROOT).encode() not in data, name
            assert b"/tmp/kim-" not in data, name
