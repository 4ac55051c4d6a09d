"""The second engine never holds up the first: late, failing or silent, it is said once."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.checking import Report, check
from kimwriter.checking.finding import Finding
from kimwriter.settings import Settings, write_settings
from kimwriter.story import Story
from kimwriter.ui.background import Checked
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.second_engine import SILENT, Question, SecondEngine

STORY = Story(lead="Warga berkumpul dirumah Pak RT.")
CHECKED = Checked(STORY, Report())
FOUND = Report((("lead", Finding(0, 5, "Warga", "X", "languagetool", "ejaan", "warning", "m")),))
URL = "http://127.0.0.1:1"


class Asked:
    """Answers as it is told to, when it is let."""

    def __init__(self) -> None:
        self.answer: Report | None = FOUND
        self.questions: list[Question] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, question: Question) -> Report | None:
        self.questions.append(question)
        assert self.gate.wait(10)
        return self.answer


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def engine(asked: Asked) -> Iterator[SecondEngine]:
    engine = SecondEngine(asked, pause=0, rest=50)
    engine.use(URL)
    yield engine
    asked.gate.set()
    engine.close()


def test_what_the_server_adds_comes(qtbot: QtBot, engine: SecondEngine) -> None:
    with qtbot.waitSignal(engine.checked) as came:
        engine.ask(CHECKED, frozenset())
    assert came.args == [Checked(STORY, FOUND)]


def test_nobody_is_asked_without_an_address(
    qtbot: QtBot, engine: SecondEngine, asked: Asked
) -> None:
    engine.use("")
    engine.ask(CHECKED, frozenset())
    qtbot.wait(30)
    assert asked.questions == []


def test_a_late_answer_is_dropped(qtbot: QtBot, engine: SecondEngine, asked: Asked) -> None:
    asked.gate.clear()
    came: list[Checked] = []
    engine.checked.connect(came.append)
    engine.ask(CHECKED, frozenset())
    qtbot.waitUntil(lambda: len(asked.questions) == 1)
    newest = Checked(Story(lead="Lain."), Report())
    engine.ask(newest, frozenset())
    qtbot.wait(20)
    asked.gate.set()
    qtbot.waitUntil(lambda: len(came) == 1)
    assert came[0].story == newest.story


def test_a_failure_is_said_once_and_rested(
    qtbot: QtBot, engine: SecondEngine, asked: Asked
) -> None:
    said: list[str] = []
    states: list[bool] = []
    engine.failed.connect(said.append)
    engine.state_changed.connect(states.append)
    asked.answer = None
    engine.ask(CHECKED, frozenset())
    qtbot.waitUntil(lambda: len(said) == 1)
    asked_before = len(asked.questions)
    engine.ask(CHECKED, frozenset())
    qtbot.wait(20)
    assert len(asked.questions) == asked_before
    qtbot.waitUntil(lambda: len(asked.questions) > asked_before)
    assert (said, states) == ([SILENT], [False])
    asked.answer = FOUND
    with qtbot.waitSignal(engine.checked):
        engine.ask(CHECKED, frozenset())
    assert states == [False, True]


def test_another_address_begins_anew(qtbot: QtBot, engine: SecondEngine, asked: Asked) -> None:
    asked.gate.clear()
    came: list[Checked] = []
    engine.checked.connect(came.append)
    engine.ask(CHECKED, frozenset())
    qtbot.waitUntil(lambda: len(asked.questions) == 1)
    engine.use("http://127.0.0.1:2")
    asked.gate.set()
    qtbot.wait(30)
    assert came == []


def test_in_the_window_it_is_tried_used_and_given_up(
    qtbot: QtBot, tmp_path: Path, address: str
) -> None:
    write_settings(Settings(server=address), tmp_path)
    app = App(Preferences(tmp_path))
    qtbot.addWidget(app.window)
    app.desk.put(STORY)
    app.window.show()
    app.window.show_page("pengaturan")
    card = app.pages.settings.server
    assert card.field.text() == address
    assert "akan dikirim ke 127.0.0.1" in card.told._text
    card.test.click()
    qtbot.waitUntil(lambda: card.told._text.startswith("Tersambung"), timeout=20_000)
    with qtbot.waitSignal(app.second.checked, timeout=20_000) as came:
        app.background.check(STORY)
    assert came.args[0].report == check(STORY, suggestions=False)
    card.field.setText("http://127.0.0.1:9")
    card.field.edited.emit(card.field.text())
    assert app.preferences.settings.server == "http://127.0.0.1:9"
    card.field.edited.emit("http://periksa.example.id")
    assert app.preferences.settings.server == "http://127.0.0.1:9"
    assert "https" in card.told._text
    assert not card.test.isEnabled()
    card.field.edited.emit("")
    assert app.preferences.settings.server == ""
    app.close()
