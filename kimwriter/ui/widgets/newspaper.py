"""News as a paper sets it: title, paragraphs, marked words, open places as dashed boxes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.text import Span
from kimwriter.ui.theme import Theme

BlockKind = Literal["title", "text", "hole"]
_ROLES = {"title": "judul_pratinjau", "text": "pratinjau", "hole": "bantuan"}
_AFTER = {"title": 10, "text": 12, "hole": 12}
_HOLE_PAD = QPointF(10, 8)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of a block (code points) and the cards that it tells of."""

    span: Span
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A title, a paragraph with marked spans (code points), or an open place of a card."""

    kind: BlockKind
    text: str
    marked: tuple[Span, ...] = ()
    card: str = ""
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    block: Block
    layout: QTextLayout
    top: float
    height: float


class Newspaper(QWidget):
    """Paints blocks one below the other in the newspaper serif; as high as its text.

    `hole_clicked(card)` comes when the member clicks an open place, `pointed(cards)` with the cards
    of the sentence under the pointer, parted by blanks, "" over none.
    """

    hole_clicked = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._cache: dict[int, tuple[_Laid, ...]] = {}
        self._told: tuple[int, Told] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self._renew)

    def set_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show these blocks."""
        if blocks != self._blocks:
            self._blocks = blocks
            self._point_at(None)
            self.setAccessibleName("\n".join(block.text for block in blocks))
            self._renew()

    def line_centres(self, block: int, span: Span) -> tuple[float, ...]:
        """The y of the middle of each line that holds words of a stretch of a block."""
        laid = self._lay_out(self.width())[block]
        units = span.to_utf16(laid.block.text)
        lines = (laid.layout.lineAt(index) for index in range(laid.layout.lineCount()))
        return tuple(
            laid.top + line.y() + line.height() / 2
            for line in lines
            if line.textStart() < units.end and units.start < line.textStart() + line.textLength()
        )

    def _renew(self) -> None:
        self._cache.clear()
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> tuple[_Laid, ...]:
        if width not in self._cache:
            self._cache.clear()
            self._cache[width] = tuple(self._laid(width))
        return self._cache[width]

    def _laid(self, width: int) -> Iterator[_Laid]:
        top = 0.0
        for block in self._blocks:
            pad = _HOLE_PAD if block.kind == "hole" else QPointF(0, 0)
            layout, height = self._set(block, width - 2 * pad.x())
            yield _Laid(block, layout, top, height + 2 * pad.y())
            top += height + 2 * pad.y() + _AFTER[block.kind]

    def _set(self, block: Block, width: float) -> tuple[QTextLayout, float]:
        role = _ROLES[block.kind]
        layout = QTextLayout(block.text.replace("\n", "\u2028"), self._theme.font(role))
        step, height = self._theme.line(role), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    def _height(self, width: int) -> int:
        laid = self._lay_out(width)
        return round(laid[-1].top + laid[-1].height) if laid else 0

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else 320
        return QSize(320, self._height(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height(max(self.width(), 80)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, laid in enumerate(self._lay_out(self.width())):
            origin = QPointF(0, laid.top)
            if self._told is not None and self._told[0] == number:
                self._paint_told(painter, laid, self._told[1].span)
            if laid.block.kind == "hole":
                self._paint_hole(painter, laid)
                origin += _HOLE_PAD
            for span in laid.block.marked:
                self._paint_marked(painter, laid, span)
            ink = "tinta-3" if laid.block.kind == "hole" else "tinta"
            painter.setPen(self._theme.color(ink))
            laid.layout.draw(painter, origin)

    def _paint_hole(self, painter: QPainter, laid: _Laid) -> None:
        pen = QPen(self._theme.color("garis-kuat"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(0.5, laid.top + 0.5, self.width() - 1, laid.height - 1)
        painter.drawRoundedRect(box, 6, 6)

    def _paint_told(self, painter: QPainter, laid: _Laid, span: Span) -> None:
        """The sentence under the pointer, on a ground of its own."""
        for line, left, right in _stretches(laid, span):
            box = QRectF(left - 2, laid.top + line.y(), right - left + 4, line.height())
            painter.fillRect(box, self._theme.color("laut-muda"))

    def _paint_marked(self, painter: QPainter, laid: _Laid, span: Span) -> None:
        for line, left, right in _stretches(laid, span):
            self._paint_stretch(painter, laid, line, (left, right))

    def _paint_stretch(
        self, painter: QPainter, laid: _Laid, line: QTextLine, ends: tuple[float, float]
    ) -> None:
        left, right = ends
        box = QRectF(left, laid.top + line.y() + 1, right - left, line.height() - 2)
        painter.fillRect(box, self._theme.color("mangga-muda"))
        painter.fillRect(QRectF(left, box.bottom(), right - left, 2), self._theme.color("mangga"))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._told_at(event.position()))
        if self._hole_at(event.position().y()):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if card := self._hole_at(event.position().y()):
            self.hole_clicked.emit(card)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, told: tuple[int, Told] | None) -> None:
        if told != self._told:
            self._told = told
            self.update()
            self.pointed.emit(" ".join(told[1].cards) if told else "")

    def _told_at(self, place: QPointF) -> tuple[int, Told] | None:
        """The sentence at a place, with the number of its block."""
        for number, laid in enumerate(self._lay_out(self.width())):
            if not laid.top <= place.y() <= laid.top + laid.height:
                continue
            for told in laid.block.told:
                for line, left, right in _stretches(laid, told.span):
                    top = laid.top + line.y()
                    if top <= place.y() <= top + line.height() and left <= place.x() <= right:
                        return number, told
        return None

    def _hole_at(self, y: float) -> str:
        for laid in self._lay_out(self.width()):
            if laid.block.card and laid.top <= y <= laid.top + laid.height:
                return laid.block.card
        return ""


def _stretches(laid: _Laid, span: Span) -> Iterator[tuple[QTextLine, float, float]]:
    """The lines that hold words of a stretch, with where those begin and end."""
    units = span.to_utf16(laid.block.text)
    for index in range(laid.layout.lineCount()):
        line = laid.layout.lineAt(index)
        start = max(units.start, line.textStart())
        end = min(units.end, line.textStart() + line.textLength())
        if start < end:
            # The width of the words leaves out the space at the line's end.
            yield line, _x(line, start), min(_x(line, end), line.x() + line.naturalTextWidth())


def _x(line: QTextLine, position: int) -> float:
    # The stubs promise an object; what comes is the x and the position taken.
    found: Any = line.cursorToX(position)
    return float(found[0])
