"""How the program opens: a frame at once, the last draft after it; without a screen the example."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimwriter import example, start
from kimwriter.ui import application as made
from kimwriter.ui.indonesian import QtWords
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.window import Window


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    """The one that the tests share, in place of a second one, which cannot be."""
    monkeypatch.setattr(made, "QApplication", lambda _: qapp)
    prepared = made.make_application()
    for words in qapp.findChildren(QtWords):
        qapp.removeTranslator(words)
    return prepared


def test_the_application_is_ours(application: QApplication) -> None:
    assert application.applicationName() == "KIM Writer"


def test_without_a_screen_the_example_is_shown(
    application: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(example, "make_application", lambda: application)
    monkeypatch.setattr(example.tempfile, "mkdtemp", lambda prefix: str(tmp_path))
    assert start.run_window() == 0
    said = capsys.readouterr().out
    for part in ("Temuan:", "--- WhatsApp", "--- Instagram", "--- Facebook", "*Puluhan Anggota"):
        assert part in said
    pictures = [line.removeprefix("Gambar: ") for line in said.splitlines() if "Gambar: " in line]
    assert [Path(picture).name for picture in pictures] == [
        "1-fakta.png",
        "2-naskah.png",
        "3-terbitkan.png",
    ]
    assert all(Path(picture).stat().st_size > 20_000 for picture in pictures)


def test_the_frame_comes_first_and_then_the_first_screen(
    qtbot: QtBot, application: QApplication, tmp_path: Path
) -> None:
    window = start.open_window(application, Preferences(tmp_path))
    assert window.current == ""
    with qtbot.waitSignal(window.page_shown, timeout=10_000) as shown:
        pass
    assert shown.args == ["mulai"]
    qtbot.waitUntil(lambda: window.windowTitle() == "KIM Writer", timeout=10_000)
    assert window.close()
    application.aboutToQuit.emit()
    application.aboutToQuit.disconnect()
    application.commitDataRequest.disconnect()
    window.deleteLater()


@pytest.mark.parametrize(
    ("room", "full"), [((1366, 728), True), ((1280, 1024), True), ((1920, 1040), False)]
)
def test_a_small_screen_is_filled(
    qtbot: QtBot, application: QApplication, tmp_path: Path, room: tuple[int, int], full: bool
) -> None:
    window = Window(Preferences(tmp_path).theme)
    qtbot.addWidget(window)
    made.open_fitting(window, QSize(*room))
    assert window.isMaximized() is full
