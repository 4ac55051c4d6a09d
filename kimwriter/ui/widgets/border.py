"""The manggur border: mango, grapes and waves, for the first screen and for Tentang only."""

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter import resources
from kimwriter.ui.theme import Theme

_TILE_WIDTH, _TILE_HEIGHT = 136, 44


class Border(QWidget):
    """A strip 53 px high at the foot of a page, with a hairline above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile = QSvgRenderer(QByteArray(resources.text("icons/manggur.svg").encode()), self)
        self.setFixedHeight(53)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("latar"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("garis"))
        for left in range(3, self.width(), _TILE_WIDTH):
            self._tile.render(painter, QRectF(left, 4, _TILE_WIDTH, _TILE_HEIGHT))
