"""The three underlines as strips to cut from: drawing one is then a copy of pixels.

Form before colour: errors are waves, warnings dashes, hints dots. Measures: [tanda] of the tokens.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from kimwriter.checking.finding import Severity
from kimwriter.ui.theme import Theme

COLORS: dict[Severity, str] = {"error": "bata", "warning": "mangga", "hint": "anggur"}
LENGTH, HEIGHT = 1280, 8
MIDDLE = HEIGHT / 2


class Strips:
    """Strips in the colours that hold now, one for each severity; made when first needed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._strips: dict[Severity, QPixmap] = {}
        self._ratio = 1.0

    def forget(self) -> None:
        """The colours have changed."""
        self._strips.clear()

    def draw(self, painter: QPainter, severity: Severity, box: QRectF) -> None:
        """Draw an underline along the middle of this box, which is HEIGHT high."""
        ratio = painter.device().devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self.forget()
        if severity not in self._strips:
            self._strips[severity] = self._make(severity)
        part = QRectF(0, 0, box.width() * ratio, HEIGHT * ratio)
        painter.drawPixmap(box, self._strips[severity], part)

    def _make(self, severity: Severity) -> QPixmap:
        strip = QPixmap(round(LENGTH * self._ratio), round(HEIGHT * self._ratio))
        strip.setDevicePixelRatio(self._ratio)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color(COLORS[severity])
        if severity == "hint":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for left in range(0, LENGTH, 5):
                painter.drawEllipse(QPointF(left + 1.5, MIDDLE), 1.3, 1.3)
        elif severity == "warning":
            pen = QPen(color, 2.0)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 1.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, MIDDLE), QPointF(LENGTH, MIDDLE))
        else:
            painter.setPen(QPen(color, 1.6))
            painter.drawPath(_wave())
        painter.end()
        return strip


def _wave() -> QPainterPath:
    wave = QPainterPath(QPointF(0, MIDDLE))
    for number in range(LENGTH // 4):
        left, top = number * 4, MIDDLE + (4 if number % 2 else -4)
        wave.quadTo(QPointF(left + 2, top), QPointF(left + 4, MIDDLE))
    return wave
