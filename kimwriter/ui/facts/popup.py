"""A sheet that opens below a control and goes away with Esc or a click elsewhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme


class Popup(QWidget):
    """The ground of calendar and lists: a card in a window of its own, gone once closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def open_below(self, anchor: QWidget, *, right: bool = False) -> None:
        """Open under `anchor` (above it where the screen ends), aligned left or `right`."""
        size = self.sizeHint()
        shift = anchor.width() - size.width() if right else 0
        place = anchor.mapToGlobal(QPoint(shift, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        if place.y() + size.height() > room.bottom():
            place.setY(max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - size.height() - 4))
        place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
        self.move(place)
        self.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("garis-kuat"), 1))
        painter.setBrush(self._theme.color("lembar"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
