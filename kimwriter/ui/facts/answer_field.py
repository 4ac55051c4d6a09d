"""The field of a card: Enter goes on to the next card, Shift+Enter makes a line."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.field import TextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerField(TextField):
    """`moved_on` comes with Enter. Files dropped here are left to the page (they are photos)."""

    moved_on = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str = "",
        *,
        role: str = "jawaban",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, placeholder, role=role, parent=parent)
        self.setToolTip("Enter: pertanyaan berikutnya. Shift+Enter: baris baru.")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            self.moved_on.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)
