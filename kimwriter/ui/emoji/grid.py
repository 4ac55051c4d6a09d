"""Emoji in rows under headings; one of them is the current one. The keys come from the chooser."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.language.emoji_names import Emoji
from kimwriter.ui.theme import Theme

COLUMNS, CELL, HEADING = 9, 40, 30
_GLYPH = 24


@dataclass(frozen=True, slots=True)
class Section:
    """Some emoji under a heading ("" has none)."""

    heading: str
    emoji: tuple[Emoji, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    emoji: Emoji
    box: QRect
    row: int


class EmojiGrid(QWidget):
    """`chosen(symbol)` is a click; `pointed` comes when another emoji is the current one."""

    chosen = Signal(str)
    pointed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: list[_Cell] = []
        self._headings: list[tuple[str, int]] = []
        self._at = 0
        self.setFixedWidth(COLUMNS * CELL)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Emoji")

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show these, the first emoji current."""
        self._cells, self._headings, self._at = [], [], 0
        top = row = 0
        for section in sections:
            if section.heading:
                self._headings.append((section.heading, top))
                top += HEADING
            for place, emoji in enumerate(section.emoji):
                column, line = place % COLUMNS, place // COLUMNS
                box = QRect(column * CELL, top + line * CELL, CELL, CELL)
                self._cells.append(_Cell(emoji, box, row + line))
            lines = -(-len(section.emoji) // COLUMNS)
            top, row = top + lines * CELL, row + lines
        self.setFixedHeight(max(top, CELL))
        self.update()
        self.pointed.emit()

    @property
    def current(self) -> Emoji | None:
        """The emoji that Enter takes."""
        return self._cells[self._at].emoji if self._cells else None

    @property
    def current_box(self) -> QRect:
        """Where it stands."""
        return self._cells[self._at].box if self._cells else QRect()

    def step(self, by: int) -> None:
        """The emoji so many places on or back."""
        self._point(min(max(self._at + by, 0), len(self._cells) - 1))

    def step_row(self, by: int) -> bool:
        """The nearest emoji so many rows below or above; False when there is no such row."""
        if not self._cells:
            return False
        here = self._cells[self._at]
        rows = (cell for cell in enumerate(self._cells) if cell[1].row == here.row + by)
        near = min(rows, key=lambda cell: abs(cell[1].box.x() - here.box.x()), default=None)
        if near is not None:
            self._point(near[0])
        return near is not None

    def _point(self, place: int) -> None:
        if self._cells and place != self._at:
            self._at = place
            self.update()
            self.pointed.emit()

    def _under(self, event: QMouseEvent) -> int | None:
        at = event.position().toPoint()
        return next((n for n, cell in enumerate(self._cells) if cell.box.contains(at)), None)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._under(event)
        if place is not None:
            self._point(place)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._under(event)
        if place is not None:
            self.chosen.emit(self._cells[place].emoji.symbol)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("kecil", 600))
        painter.setPen(self._theme.color("tinta-3"))
        for words, top in self._headings:
            box = QRectF(8, top, self.width() - 16, HEADING)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        # No family of ours: with an emoji typeface named, some systems lose the digits.
        glyphs = QFont()
        glyphs.setPixelSize(_GLYPH)
        painter.setFont(glyphs)
        for place, cell in enumerate(self._cells):
            if cell.box.intersects(event.rect()):
                self._paint_cell(painter, cell, current=place == self._at)

    def _paint_cell(self, painter: QPainter, cell: _Cell, *, current: bool) -> None:
        if current:
            painter.setPen(QPen(self._theme.color("laut"), 2))
            painter.setBrush(self._theme.color("laut-muda"))
            painter.drawRoundedRect(QRectF(cell.box).adjusted(2, 2, -2, -2), 8, 8)
        painter.setPen(self._theme.color("tinta"))
        painter.drawText(cell.box, Qt.AlignmentFlag.AlignCenter, cell.emoji.symbol)
