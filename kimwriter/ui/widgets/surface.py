"""Grounds to put things on: `Surface` with hairlines, rounded `Card`, `Chip`, `Hairline`."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme

Edge = Literal["plain", "focus", "dashed", "strong", "error", "none"]
Side = Literal["left", "right", "top", "bottom"]


class Surface(QFrame):
    """A rectangle in a token's colour with hairlines (1 device pixel) at some sides."""

    def __init__(
        self,
        theme: Theme,
        color: str = "latar",
        sides: tuple[Side, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._color, self._sides = theme, color, sides
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._color))
        line = self._theme.color("garis")
        right, bottom = self.width() - 1, self.height() - 1
        for side in self._sides:
            if side in ("top", "bottom"):
                painter.fillRect(0, 0 if side == "top" else bottom, self.width(), 1, line)
            else:
                painter.fillRect(0 if side == "left" else right, 0, 1, self.height(), line)


class Card(QFrame):
    """A sheet with rounded corners and an edge that tells its state."""

    def __init__(
        self,
        theme: Theme,
        *,
        color: str = "lembar",
        edge: Edge = "plain",
        radius: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._color, self._edge, self._radius = theme, color, edge, radius
        theme.changed.connect(self.update)

    def set_edge(self, edge: Edge, color: str | None = None) -> None:
        """Another edge, and another ground unless `color` is None ("" is none)."""
        self._edge = edge
        if color is not None:
            self._color = color
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self._pen()
        inset = pen.widthF() / 2 if pen else 0
        painter.setPen(pen or QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._theme.color(self._color) if self._color else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self._radius - inset, self._radius - inset)

    def _pen(self) -> QPen | None:
        color, width = {
            "plain": ("garis", 1.0),
            "strong": ("garis-kuat", 1.0),
            "dashed": ("garis-kuat", 1.0),
            "focus": ("laut", 2.0),
            "error": ("bata", 2.0),
            "none": ("", 0.0),
        }[self._edge]
        if not color:
            return None
        pen = QPen(self._theme.color(color), width)
        if self._edge == "dashed":
            pen.setDashPattern([4, 3])
        return pen


class Chip(QWidget):
    """A word on a rounded tint: a state, a count. Tint names: "lipat", "laut", "daun", ..."""

    def __init__(
        self, theme: Theme, text: str, tint: str = "lipat", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._text, self._tint = theme, text, tint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self.updateGeometry)

    def set_text(self, text: str, tint: str) -> None:
        """Say something else on another tint."""
        self._text, self._tint = text, tint
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font("kecil", 500)).horizontalAdvance(self._text)
        return QSize(round(width) + 20, self._theme.text_px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tinted = self._tint != "lipat"
        painter.setBrush(self._theme.color(f"{self._tint}-muda" if tinted else "lipat"))
        painter.drawRoundedRect(QRectF(self.rect()), 13, 13)
        ink = {"lipat": "tinta-2", "mangga": "mangga-teks"}.get(self._tint, self._tint)
        painter.setPen(self._theme.color(ink))
        painter.setFont(self._theme.font("kecil", 500))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Hairline(QWidget):
    """A line of one pixel between neighbours, lying or standing."""

    def __init__(
        self, theme: Theme, *, upright: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("garis"))
