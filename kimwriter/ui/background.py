"""Checking beside the window: one thread, the newest story wins, late answers are dropped.

Start with `Background.check`. At most one story is being checked and at most one waits, so typing
never piles up work. The check is handed in and runs in the thread: it may touch no Qt object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from kimwriter.story import Ignored, Story

if TYPE_CHECKING:
    from kimwriter.checking.finding import Report

PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class Spared:
    """What no draft is to be remarked on for: words, findings always ignored, house style."""

    words: frozenset[str] = frozenset()
    ignored: frozenset[Ignored] = frozenset()
    strict: bool = False


Check = Callable[[Story, Spared], "Report"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found in this very story."""

    story: Story
    report: Report


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What goes to the thread."""

    story: Story
    spared: Spared


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back from the thread; without a report the check broke."""

    story: Story
    report: Report | None


class _Worker(QObject):
    """Lives in the thread."""

    answered = Signal(object)

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._check = check

    @Slot(object)
    def run(self, wanted: _Wanted) -> None:
        """Check, and answer in any case: what broke goes on to sys.excepthook, the thread lives."""
        report: Report | None = None
        try:
            report = self._check(wanted.story, wanted.spared)
        finally:
            self.answered.emit(_Answer(wanted.story, report))


class Background(QObject):
    """Checks the story last handed in, `pause` milliseconds after the last change.

    `checked(Checked)` comes on the GUI thread and only for the newest story. `failed(message)`
    comes when a check breaks, and not again until one has succeeded.
    """

    checked = Signal(object)
    failed = Signal(str)
    _wanted = Signal(object)

    def __init__(self, check: Check, pause: int = PAUSE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: Story | None = None
        self._running: Story | None = None
        self._spared = Spared()
        self._broken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._start)
        self._thread = QThread(self)
        self._worker = _Worker(check)
        self._worker.moveToThread(self._thread)
        self._worker.answered.connect(self._on_answered)
        self._wanted.connect(self._worker.run)
        self._thread.start()

    @Slot(object)
    def check(self, story: Story) -> None:
        """Ask for a report on this story; what was asked for before no longer counts."""
        self._newest = story
        self._timer.start()

    def spare(self, spared: Spared) -> None:
        """From now on leave these out; the story last asked for is checked again."""
        self._spared = spared
        if self._newest is not None:
            self.check(replace(self._newest))

    def close(self) -> None:
        """End the thread; a check that is under way is waited for, its answer dropped."""
        self._newest = None
        self._timer.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _start(self) -> None:
        if self._running is None and self._newest is not None:
            self._running = self._newest
            self._wanted.emit(_Wanted(self._running, self._spared))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        self._running = None
        if answer.story is not self._newest:
            if not self._timer.isActive():
                self._start()
        elif answer.report is not None:
            self._broken = False
            self.checked.emit(Checked(answer.story, answer.report))
        elif not self._broken:
            self._broken = True
            self.failed.emit(
                self.tr("Naskah tidak dapat diperiksa saat ini. Tulisan Anda tetap aman.")
            )
