"""The Windows build opens its real window (Wine, Xvfb) with the draft that was double-clicked."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kimwriter.drafts.draft import draft_of
from kimwriter.drafts.format import encode
from kimwriter.ui.drafting import example_story
from tests.real.conftest import Screen, wait_for
from tests.release.conftest import Office, Release
from tools.release.desktop import photograph, window, windows_on

pytestmark = pytest.mark.display


def test_a_double_click_on_a_draft_opens_it(
    screen: Screen, release: Release, tmp_path: Path
) -> None:
    with windows_on(screen.environment["DISPLAY"]) as wine:
        office = Office(wine, release.setup)
        office.install()
        sent = wine.drive / "Rapat é 🌧.kim"
        sent.write_bytes(encode(draft_of(example_story())))
        # Wine 8 looks only among the associations of the whole machine.
        classes = r"HKLM\Software\Classes"
        command = f'"{office.seen(office.usual)}\\KIM Writer.exe" "%1"'
        assert command.replace('"', "") in office.registry(r"Classes\KIMWriter.Draf").replace(
            '"', ""
        )
        wine.run(["reg", "add", rf"{classes}\.kim", "/ve", "/d", "KIMWriter.Draf", "/f"])
        opening = rf"{classes}\KIMWriter.Draf\shell\open\command"
        wine.run(["reg", "add", opening, "/ve", "/d", command, "/f"])
        opened = wine.start(["start", "C:\\Rapat é 🌧.kim"])
        number = window(screen.environment, "^KIM Writer$")
        wait_for(lambda: _session(office), "the draft among the member's own")
        (draft,) = (office.data / "draf").glob("*.kim")
        assert draft.read_bytes() == sent.read_bytes()
        assert _session(office)["place"] == "naskah"

        photograph(screen.environment, number, tmp_path / "jendela.png")
        picture = QImage(str(tmp_path / "jendela.png"))
        colors = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
        assert picture.width() > 1200
        assert len(colors) > 60
        screen.run("xdotool", "windowactivate", "--sync", number)
        screen.key("alt+F4")
        wait_for(
            lambda: not screen.run("xdotool", "search", "--name", "^KIM Writer$").split(), "its end"
        )
        opened.communicate(timeout=60)


def _session(office: Office) -> dict[str, str]:
    for path in office.data.glob("*.json"):
        values = json.loads(path.read_text("utf-8") or "{}")
        if values.get("file"):
            return dict(values)
    return {}
