"""Slow work beside the window."""

import sys

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kimwriter.ui.jobs import Jobs, RefusedError


def refuse() -> str:
    raise RefusedError("Tidak dapat.")


def unreadable() -> str:
    raise ValueError("Berkas rusak.")


def test_work_runs_elsewhere_in_order_and_answers_here(qtbot: QtBot) -> None:
    jobs = Jobs((ValueError,))
    here = QThread.currentThread()
    told: list[object] = []
    jobs.run(lambda: QThread.currentThread() is here, told.append, told.append)
    jobs.run(refuse, told.append, told.append)
    jobs.run(unreadable, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [False, "Tidak dapat.", "Berkas rusak."]
    jobs.close()


def test_what_breaks_is_said_and_the_thread_lives(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Jobs()
    broken: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: broken.append(error[1]))
    told: list[str] = []
    with qtbot.captureExceptions():
        jobs.run(lambda: 1 // 0, told.append, told.append)
        jobs.run(lambda: "lagi", told.append, told.append)
        qtbot.waitUntil(lambda: len(told) == 2)
    assert "tetap aman" in told[0]
    assert told[1] == "lagi"
    jobs.close()


def test_after_closing_nobody_is_told(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[str] = []
    jobs.run(lambda: "lagi", told.append, told.append)
    jobs.close()
    qtbot.wait(20)
    assert told == []
