"""A second engine beside the first: a LanguageTool server, asked in a thread of its own.

Start with `SecondEngine.ask`. What our engine found is on the screen already; this adds to it when
the server has answered for the newest story, and never holds anything up. When the server fails,
it is said once, and for a minute nobody asks again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from kimwriter.ui.background import Checked

if TYPE_CHECKING:
    from kimwriter.checking.finding import Report

PAUSE_MS = 800
REST_MS = 60_000
SILENT = "LanguageTool tidak menjawab; memakai mesin bawaan."


@dataclass(frozen=True, slots=True)
class Question:
    """What goes to the thread: where to ask, what our engine found, words that are right."""

    url: str
    checked: Checked
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back; without a report the server failed."""

    question: Question
    report: Report | None


# Gives the merged report, None when the server failed; runs in the thread and touches no Qt.
Ask = Callable[[Question], "Report | None"]


class _Worker(QObject):
    """Lives in the thread."""

    answered = Signal(object)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask

    @Slot(object)
    def run(self, question: Question) -> None:
        """Ask, and answer in any case."""
        report: Report | None = None
        try:
            report = self._ask(question)
        finally:
            self.answered.emit(_Answer(question, report))


class SecondEngine(QObject):
    """`checked(Checked)` comes for the newest story only. `failed(message)` comes when the server
    does not answer, and not again before it has answered; `state_changed(works)` tells of both.
    """

    checked = Signal(object)
    failed = Signal(str)
    state_changed = Signal(bool)
    _wanted = Signal(object)

    def __init__(
        self, ask: Ask, pause: int = PAUSE_MS, rest: int = REST_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._newest: Question | None = None
        self._running = False
        self._url, self._works = "", True
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._start)
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(self._start)
        self._thread: QThread | None = None

    def use(self, url: str) -> None:
        """Ask this server from now on; "" is none."""
        if url != self._url:
            self._url, self._newest = url, None
            self._rest.stop()
            self._set_works(True)

    def ask(self, checked: Checked, words: frozenset[str]) -> None:
        """Ask about this story when the keys rest; what was asked for before no longer counts."""
        if self._url:
            self._newest = Question(self._url, checked, words)
            self._timer.start()

    def close(self) -> None:
        """End the thread; an answer that is under way is waited for."""
        self._newest = None
        self._timer.stop()
        self._rest.stop()
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()

    @Slot()
    def _start(self) -> None:
        if self._newest is None or self._running or self._rest.isActive():
            return
        if self._thread is None:
            self._begin()
        self._running = True
        self._wanted.emit(self._newest)

    def _begin(self) -> None:
        """The thread begins with the first question: most members never ask."""
        self._thread = QThread(self)
        self._worker = _Worker(self._ask)
        self._worker.moveToThread(self._thread)
        self._worker.answered.connect(self._on_answered)
        self._wanted.connect(self._worker.run)
        self._thread.start()

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        self._running = False
        if answer.question.url != self._url:
            self._start()
            return
        if answer.report is None:
            self._rest.start()
            if self._works:
                self.failed.emit(SILENT)
            self._set_works(False)
            return
        self._set_works(True)
        if answer.question is self._newest:
            self.checked.emit(Checked(answer.question.checked.story, answer.report))
        elif not self._timer.isActive():
            self._start()

    def _set_works(self, works: bool) -> None:
        if works != self._works:
            self._works = works
            self.state_changed.emit(works)
