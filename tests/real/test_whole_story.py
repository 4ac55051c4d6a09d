"""A member's evening on a real screen: six answers by the keyboard, a post on the clipboard,
the power gone, and everything there again."""

import json
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.real.conftest import Screen, wait_for

GOLDEN = Path(__file__).parents[1] / "golden" / "posts" / "diketik-whatsapp.txt"
ANSWERS = (
    "warga menanam 300 bibit mangrove",
    "60 warga RW 03 bersama Karang Taruna",
    None,  # Kapan: a date and a time
    "pesisir kel mangunharjo kec mayangan",
    "agar pantai tidak terkikis air pasang",
    "bibit dari iuran warga",
)
SETTINGS = {"city": "Probolinggo", "organisation": "KIM Mangunharjo"}

pytestmark = pytest.mark.display


def test_told_copied_killed_found_again(
    screen: Screen, program: Callable[[], subprocess.Popen[bytes]]
) -> None:
    data = screen.folder / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    running = program()

    screen.key("ctrl+n")
    for answer in ANSWERS:
        if answer is None:
            screen.type("22/11/2026")
            screen.key("Tab", "Tab")  # past the calendar
            screen.type("06.30")
        else:
            screen.type(answer)
        screen.key("ctrl+Return")
    wait_for(lambda: _facts(data).get("bagaimana") == ANSWERS[5], "the answers on the disk")
    assert _facts(data) == {
        "apa": ANSWERS[0],
        "siapa": ANSWERS[1],
        "kapan": {
            "date": "2026-11-22",
            "time": "06:30",
            "end_date": "",
            "end_time": "",
            "zone": "WIB",
        },
        "di_mana": ANSWERS[3],
        "mengapa": ANSWERS[4],
        "bagaimana": ANSWERS[5],
    }

    screen.key("ctrl+2")
    screen.key("Tab", "Return")  # from the empty sheet to "Susun naskah dari fakta"
    wait_for(lambda: _draft(data).get("lead"), "the manuscript on the disk")
    screen.empty_clipboard()
    screen.key("ctrl+3")
    screen.key("ctrl+shift+w")
    golden = GOLDEN.read_text(encoding="utf-8")
    wait_for(lambda: screen.clipboard() != "kosong", "the copy")
    assert screen.clipboard() == golden

    running.send_signal(signal.SIGKILL)
    running.wait()
    assert screen.clipboard() == golden, "what was copied outlives the program"

    screen.empty_clipboard()
    program()
    screen.key("ctrl+3")
    screen.key("ctrl+shift+w")
    wait_for(lambda: screen.clipboard() != "kosong", "the copy after the start")
    assert screen.clipboard() == golden


def _draft(data: Path) -> dict[str, object]:
    files = list((data / "draf").glob("*.kim"))
    return json.loads(files[0].read_text(encoding="utf-8")) if files else {}


def _facts(data: Path) -> dict[str, object]:
    facts = _draft(data).get("facts", {})
    assert isinstance(facts, dict)
    return facts
