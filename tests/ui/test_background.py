import threading
from collections.abc import Iterator
from queue import Queue

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kimwriter.checking.finding import Finding, Report
from kimwriter.story import Story
from kimwriter.ui.background import Background, Checked, Spared

BROKEN = "rusak"


class FakeCheck:
    """Answers with the title as the rule; waits for `gate` and notes where it ran."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.begun: Queue[str] = Queue()
        self.thread: object = None

    def __call__(self, story: Story, spared: Spared) -> Report:
        self.spared = spared
        self.begun.put(story.title)
        self.thread = threading.get_ident()
        assert self.gate.wait(5)
        if story.title == BROKEN:
            raise ZeroDivisionError
        finding = Finding(0, 0, "", story.title, "f", "ejaan", "hint", "")
        return Report((("title", finding),))


@pytest.fixture
def check() -> FakeCheck:
    return FakeCheck()


@pytest.fixture
def background(qapp: object, check: FakeCheck) -> Iterator[Background]:
    background = Background(check, pause=0)
    yield background
    check.gate.set()
    background.close()


def answers(background: Background) -> list[Checked]:
    seen: list[Checked] = []
    background.checked.connect(seen.append)
    return seen


def test_a_story_is_checked_elsewhere_and_answered_here(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    story = Story(title="satu")
    with qtbot.waitSignal(background.checked) as answered:
        background.check(story)
    assert answered.args is not None
    assert answered.args[0].story is story
    assert answered.args[0].report.findings[0][1].rule == "satu"
    assert check.thread != threading.get_ident()
    assert background.thread() is QThread.currentThread()


def test_only_the_newest_of_a_burst_is_checked(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    with qtbot.waitSignal(background.checked):
        for title in ("satu", "dua", "tiga"):
            background.check(Story(title=title))
    assert [check.begun.get_nowait()] == ["tiga"]
    assert check.begun.empty()


def test_a_late_answer_is_dropped_and_the_newest_follows(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    seen = answers(background)
    check.gate.clear()
    background.check(Story(title="satu"))
    qtbot.waitUntil(lambda: not check.begun.empty())
    background.check(Story(title="dua"))
    qtbot.waitUntil(lambda: not background._timer.isActive())
    check.gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert [checked.story.title for checked in seen] == ["dua"]


def test_equal_stories_are_told_apart(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    newest = Story(title="sama")
    with qtbot.waitSignal(background.checked) as answered:
        background.check(Story(title="sama"))
        background.check(newest)
    assert answered.args is not None
    assert answered.args[0].story is newest


def test_a_check_that_breaks_is_told_once_and_the_next_one_works(
    qtbot: QtBot, background: Background
) -> None:
    told: list[str] = []
    background.failed.connect(told.append)
    with qtbot.capture_exceptions() as caught:
        for count in (1, 2):
            background.check(Story(title=BROKEN))
            qtbot.waitUntil(lambda count=count: len(caught) == count)
            qtbot.waitUntil(lambda: background._running is None)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError, ZeroDivisionError]
    assert told == ["Naskah tidak dapat diperiksa saat ini. Tulisan Anda tetap aman."]
    with qtbot.waitSignal(background.checked):
        background.check(Story(title="satu"))


def test_after_closing_nothing_is_told(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    seen = answers(background)
    check.gate.clear()
    background.check(Story(title="satu"))
    qtbot.waitUntil(lambda: not check.begun.empty())
    check.gate.set()
    background.close()
    qtbot.wait(20)
    assert seen == []
    assert background._thread.isFinished()


def test_what_is_spared_goes_along_and_the_story_is_checked_again(
    qtbot: QtBot, background: Background, check: FakeCheck
) -> None:
    with qtbot.waitSignal(background.checked):
        background.check(Story(title="satu"))
    with qtbot.waitSignal(background.checked):
        background.spare(Spared(words=frozenset(("manggur",))))
    assert check.spared.words == {"manggur"}
