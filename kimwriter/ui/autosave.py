"""When a draft goes to the disk: a second after the last key, five at the latest, and on demand."""

from PySide6.QtCore import QObject, QTimer, Signal

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.store import Store
from kimwriter.drafts.writer import Failed, Saved, Writer

IDLE_MS = 1000
LATEST_MS = 5000


class Autosave(QObject):
    """Hands snapshots to the writer's thread; `saved` and `failed` come on the GUI thread."""

    saved = Signal(object)
    failed = Signal(object)
    waiting = Signal()
    _reported = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._idle, self._latest = QTimer(self), QTimer(self)
        for timer, span in ((self._idle, IDLE_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(span)
            timer.timeout.connect(self.save_now)
        self._reported.connect(self._pass_on)
        self._writer = Writer(store, self._reported.emit)

    def keep(self, draft: Draft) -> None:
        """The draft has changed: it will be on the disk within five seconds."""
        if self._draft is not None and self._draft.id != draft.id:
            self.save_now()
        self._draft = draft
        self._idle.start()
        if not self._latest.isActive():
            self._latest.start()
        self.waiting.emit()

    def save_now(self) -> None:
        """Hand over what was kept and not handed over yet."""
        self._idle.stop()
        self._latest.stop()
        if self._draft is not None:
            self._writer.submit(self._draft)
            self._draft = None

    def flush(self, seconds: float = 5.0) -> bool:
        """Save now and wait until it is on the disk; False when it is not."""
        self.save_now()
        return self._writer.flush(seconds)

    def close(self) -> None:
        """End the writer's thread; what was handed over is written first."""
        self.save_now()
        self._writer.close()

    def _pass_on(self, result: Saved | Failed) -> None:
        if isinstance(result, Saved):
            self.saved.emit(result)
        else:
            self.failed.emit(result)
