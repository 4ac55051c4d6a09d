"""A QR code on white, whole pixels a module, as sharp as the screen can show it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.publishing.qr import QUIET, Code
from kimwriter.ui.theme import Theme

SIDE, SIDE_WIDE = 400, 516  # logical pixels; 400 are 9 cm on a screen of 1366 x 768, 14 inches
_RADIUS = 10


class CodeView(QWidget):
    """Shows a code; it is white in the dark, too, for a camera reads dark on light."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code: Code | None = None
        self.set_side(SIDE)

    def set_side(self, side: int) -> None:
        """So many logical pixels wide and high."""
        self.setFixedSize(side, side)

    def show_code(self, code: Code | None, name: str) -> None:
        """Show this code, or nothing; `name` is what a screen reader says."""
        self._code = code
        self.setAccessibleName(name)
        self.setVisible(code is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("garis"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )
        if self._code is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            self._paint(painter, self._code)

    def _paint(self, painter: QPainter, code: Code) -> None:
        ratio = self.devicePixelRatioF()
        module = max(1, int(self.width() * ratio / code.side)) / ratio
        edge = round((self.width() - module * code.side) / 2 * ratio) / ratio + QUIET * module
        for y, row in enumerate(code.rows):
            for x, dark in enumerate(row):
                if dark:
                    box = QRectF(edge + x * module, edge + y * module, module, module)
                    painter.fillRect(box, Qt.GlobalColor.black)
