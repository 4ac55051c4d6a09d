"""The way to the system's clipboard, which says how it got there and proves it.

`Clipboard.copy` returns at once; `copied(how)` or `failed()` comes when it is known. pyperclip goes
first, because what it copies outlives the program on X11; it works in a thread of its own, since it
can hang. What it says is not believed: the text is read back through Qt. Qt's own clipboard is the
second way. When both fail, whoever asked selects the text for Ctrl+C.
"""

import os
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from typing_extensions import override

LIMIT_MS = 2000
SETTLE_MS = 400
_STEP_MS = 10
_FAULTS = (ImportError, RuntimeError, OSError, ValueError, subprocess.SubprocessError)


class Board(Protocol):
    """What is needed of Qt's clipboard."""

    def text(self) -> str:
        """The text that any program would paste now."""
        ...

    def setText(self, text: str) -> None:
        """Offer this text to all programs."""
        ...

    def setPage(self, text: str, html: str) -> None:
        """Offer a text and the same as HTML."""
        ...


@dataclass
class _Attempt:
    """One try by pyperclip: the thread ticks `done` when it ends, `fine` when without a fault."""

    text: str
    html: str = ""
    done: threading.Event = field(default_factory=threading.Event)
    fine: bool = False


def by_pyperclip(text: str) -> None:
    """Copy with pyperclip, imported now; raises one of its faults, or ImportError without it."""
    import pyperclip  # noqa: PLC0415 - it looks for programs on import, and may be missing

    pyperclip.copy(text.replace("\n", "\r\n") if os.name == "nt" else text)


class Clipboard(QObject):
    """Copies a text; `copied("pyperclip" | "qt")` or `failed()` follows, once for each text.

    A new `copy` before that takes the place of the old one.
    """

    copied = Signal(str)
    failed = Signal()

    def __init__(
        self,
        copier: Callable[[str], None] = by_pyperclip,
        board: Board | None = None,
        limit_ms: int = LIMIT_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._copier, self._limit_ms = copier, limit_ms
        self._board: Board = board or _QtBoard()
        self._attempt = _Attempt("")
        self._waited_ms = 0
        self._look: Callable[[], None] = self._look_at_thread
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._tick)

    def copy(self, text: str, html: str = "") -> None:
        """Bring `text` to the clipboard; line ends are those of the system. With `html` Qt alone
        does it: pyperclip knows no other form than plain text.
        """
        plain = text.replace("\r\n", "\n").replace("\r", "\n")
        self._attempt = attempt = _Attempt(plain, html)
        if html:
            self._go_by_qt()
            return
        thread = threading.Thread(
            target=_run, args=(self._copier, attempt), name="clipboard", daemon=True
        )
        thread.start()
        self._wait_for(self._look_at_thread)

    def _wait_for(self, look: Callable[[], None]) -> None:
        self._look, self._waited_ms = look, 0
        self._timer.start()

    def _tick(self) -> None:
        self._waited_ms += _STEP_MS
        self._look()

    def _look_at_thread(self) -> None:
        if self._attempt.done.is_set():
            if self._attempt.fine:
                self._wait_for(self._look_at_pyperclip)
            else:
                self._go_by_qt()
        elif self._waited_ms >= self._limit_ms:
            self._go_by_qt()

    def _look_at_pyperclip(self) -> None:
        if self._arrived():
            self._end("pyperclip")
        elif self._waited_ms >= SETTLE_MS:
            self._go_by_qt()

    def _go_by_qt(self) -> None:
        if self._attempt.html:
            self._board.setPage(self._attempt.text, self._attempt.html)
        else:
            self._board.setText(self._attempt.text)
        self._wait_for(self._look_at_qt)

    def _look_at_qt(self) -> None:
        if self._arrived():
            self._end("qt")
        elif self._waited_ms >= SETTLE_MS:
            self._end("")

    def _arrived(self) -> bool:
        return self._board.text().replace("\r\n", "\n") == self._attempt.text

    def _end(self, how: str) -> None:
        self._timer.stop()
        if how:
            self.copied.emit(how)
        else:
            self.failed.emit()


class _QtBoard(Board):
    """The application's clipboard, asked for at each use."""

    @override
    def text(self) -> str:
        return self._clipboard().text()

    @override
    def setText(self, text: str) -> None:
        self._clipboard().setText(text)

    @override
    def setPage(self, text: str, html: str) -> None:
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        self._clipboard().setMimeData(data)

    def _clipboard(self) -> QClipboard:
        return QGuiApplication.clipboard()


def _run(copier: Callable[[str], None], attempt: _Attempt) -> None:
    """What the thread does; it touches no Qt."""
    try:
        copier(attempt.text)
        attempt.fine = True
    except _FAULTS:
        attempt.fine = False
    finally:
        attempt.done.set()
