"""A line in a card: something was taken away, and for ten seconds it can be had back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.message import UNDO_MS


class UndoRow(QWidget):
    """`undone` is the wish to have it back, `lapsed` the end of the chance."""

    undone = Signal()
    lapsed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(theme, "", "bantuan", "tinta-2", elide=True)
        self.button = Button(theme, "Urungkan", look="bare", icon="undo-2", height=36)
        self.button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_MS)
        self._timer.timeout.connect(self.end)
        self.hide()

    def offer(self, text: str) -> None:
        """Say what was taken away."""
        self.end()
        self._words.set_text(text)
        self.show()
        self._timer.start()

    def end(self) -> None:
        """The chance is over; `lapsed` when there was one."""
        running = self._timer.isActive()
        self._timer.stop()
        self.hide()
        if running:
            self.lapsed.emit()

    def _undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undone.emit()
