"""The wheel: every data file goes with it, and the program in it finds them all."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from hatchling.build import build_wheel

ROOT = Path(__file__).parents[1]


def test_the_program_in_a_wheel_is_whole(tmp_path: Path) -> None:
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        wheel = tmp_path / build_wheel(str(tmp_path))
    finally:
        os.chdir(before)
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "terpasang")
    data = {
        f"kimwriter/_data/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert data <= names
    done = subprocess.run(
        [sys.executable, "-m", "kimwriter", "--self-test"],
        cwd=tmp_path / "terpasang",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
