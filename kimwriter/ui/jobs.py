"""Slow work beside the window: one thread, one piece after the other. Start with `Jobs.run`.

The work runs in the thread and may touch no widget, only values and QImage; what is done with its
answer runs on the GUI thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

_T = TypeVar("_T")


class RefusedError(Exception):
    """The work cannot be done; says why, and what to do, in Indonesian."""


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], object]
    refused: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a job; neither value nor reason when the work broke."""

    job: _Job
    value: Any = None
    reason: str = ""
    whole: bool = False


class _Worker(QObject):
    """Lives in the thread."""

    answered = Signal(object)

    def __init__(self, faults: tuple[type[Exception], ...]) -> None:
        super().__init__()
        self._faults = faults

    @Slot(object)
    def run(self, job: _Job) -> None:
        """Work, and answer in any case: what broke goes on to sys.excepthook, the thread lives."""
        answer = _Answer(job, reason=_BROKEN)
        try:
            answer = _Answer(job, value=job.work(), whole=True)
        except self._faults as fault:
            answer = _Answer(job, reason=str(fault))
        finally:
            self.answered.emit(answer)


_BROKEN = "Pekerjaan itu terhenti. Tulisan dan foto asli Anda tetap aman; coba sekali lagi."


class Jobs(QObject):
    """Runs work in order. `faults` are exceptions that speak Indonesian, besides RefusedError."""

    _wanted = Signal(object)

    def __init__(
        self, faults: tuple[type[Exception], ...] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._closed = False
        self._thread = QThread(self)
        self._worker = _Worker((RefusedError, *faults))
        self._worker.moveToThread(self._thread)
        self._worker.answered.connect(self._on_answered)
        self._wanted.connect(self._worker.run)
        self._thread.start()

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object],
        refused: Callable[[str], object],
    ) -> None:
        """Do the work in the thread; then, here, `done(value)` or `refused(reason)`."""
        self._wanted.emit(_Job(work, done, refused))

    def close(self) -> None:
        """End the thread; work that is under way is waited for, its answer dropped."""
        self._closed = True
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if self._closed:
            return
        if answer.whole:
            answer.job.done(answer.value)
        else:
            answer.job.refused(answer.reason)
