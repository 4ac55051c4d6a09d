"""The search of the library: words of titles and kinds, found while they are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.field import LineField

_WIDTH = 400
_KEYS = "Ctrl+F"


class SearchField(LineField):
    """400 wide; while empty it says its key. Enter and Down go to the list: `left`."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Cari draf", "Cari judul atau jenis", icon="search", parent=parent)
        self.setFixedWidth(_WIDTH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Down, keys.Key_Return, keys.Key_Enter):
            self.left.emit()
        elif event.key() == keys.Key_Escape and self.text():
            self.clear()
            self.edited.emit("")
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font("kecil"))
        painter.setPen(self._theme.color("tinta-3"))
        box = self.rect().adjusted(0, 0, -13, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _KEYS)
