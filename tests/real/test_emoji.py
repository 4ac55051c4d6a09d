"""The chooser of emoji on a real screen: it takes the keyboard and gives it back."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kimwriter.drafts.format import decode
from tests.real.conftest import Screen, wait_for

pytestmark = pytest.mark.display


def test_an_emoji_is_searched_taken_and_written_on_after(
    screen: Screen, program: Callable[[], subprocess.Popen[bytes]]
) -> None:
    program()
    screen.key("ctrl+n")
    screen.key("ctrl+2")
    screen.type("Kerja bakti ")
    screen.key("ctrl+period")
    screen.type("hujan")
    screen.key("Down", "Up", "Return")
    screen.type(" RW 05")
    wait_for(
        lambda: _lead(screen.folder / "data") == "Kerja bakti 🌧️ RW 05", "the emoji on the disk"
    )


def _lead(data: Path) -> str:
    files = list((data / "draf").glob("*.kim"))
    return decode(files[0].read_bytes()).story.lead if files else ""
