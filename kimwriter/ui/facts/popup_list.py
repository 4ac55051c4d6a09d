"""A list in a popup: arrows move, Enter chooses, Esc closes; the pointer takes the focus along."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from kimwriter.ui.facts.popup import Popup
from kimwriter.ui.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PopupRow(QAbstractButton):
    """A row that can be chosen; subclasses paint on `paint_ground`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint_ground(self, painter: QPainter) -> None:
        """Tell the row that has the focus."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("lipat"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            event.ignore()


class PopupList(Popup):
    """A popup of rows; `set_rows` says which, and which has the focus first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._rows: Sequence[PopupRow] = ()

    def set_rows(self, rows: Sequence[PopupRow], first: PopupRow) -> None:
        """These rows, from the top down."""
        self._rows = rows
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            focused = next((i for i, row in enumerate(self._rows) if row.hasFocus()), 0)
            at = (focused + _STEPS[event.key()]) % len(self._rows)
            self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
