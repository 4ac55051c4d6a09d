"""Grounds under words of an editor: the sentence under the pointer, the words of a card.

They are painted before the text and say nothing to it; an edit takes them away.
"""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextDocument

from kimwriter.text import Span
from kimwriter.ui.manuscript.underlines import pieces
from kimwriter.ui.theme import Theme

Look = Literal["told", "words"]
_LINE = 2  # pixels under the words of a card


class Grounds:
    """What is lit in one document; spans are in Qt's positions."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        self._theme, self._document = theme, document
        self._spans: dict[Look, tuple[Span, ...]] = {}

    @property
    def any(self) -> bool:
        """Whether there is anything to paint."""
        return bool(self._spans)

    def set_spans(self, look: Look, spans: Sequence[Span]) -> bool:
        """Light these in place of those before; whether that is a change."""
        if tuple(spans) == self._spans.get(look, ()):
            return False
        self._spans.pop(look, None)
        if spans:
            self._spans[look] = tuple(spans)
        return True

    def forget(self) -> bool:
        """Light nothing; whether that is a change."""
        lit = self.any
        self._spans.clear()
        return lit

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Those in `area`; to be painted before the text."""
        for look in ("told", "words"):
            for span in self._spans.get(look, ()):
                for box in self._boxes(span, area):
                    self._paint_box(painter, look, box)

    def _boxes(self, span: Span, area: QRectF) -> list[QRectF]:
        """The stretches of lines that a span takes."""
        found = []
        block = self._document.findBlock(span.start)
        while block.isValid() and block.position() < span.end:
            corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
            if corner.y() > area.bottom():
                break
            for line, left, end in pieces(block, span.start, span.end):
                # The width of the words leaves out the space at the line's end.
                right = min(end, line.x() + line.naturalTextWidth())
                box = QRectF(left, line.y() - 2, right - left, line.height() + 4)
                if box.translated(corner).intersects(area):
                    found.append(box.translated(corner))
            block = block.next()
        return found

    def _paint_box(self, painter: QPainter, look: Look, box: QRectF) -> None:
        if look == "told":
            painter.fillRect(box.adjusted(-2, 0, 2, 0), self._theme.color("laut-muda"))
            return
        painter.fillRect(box, self._theme.color("mangga-muda"))
        line = QRectF(box.left(), box.bottom() - _LINE, box.width(), _LINE)
        painter.fillRect(line, self._theme.color("mangga"))
