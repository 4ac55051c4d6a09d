"""Underlines of findings, painted over the text: nothing is written into the document.

`Underlines` keeps the marks of one editor and moves them along with edits until the next report.
Where they run is worked out once for each block and kept until it changes.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextLine

from kimwriter.checking.finding import Severity
from kimwriter.ui.manuscript.strokes import HEIGHT, Strips
from kimwriter.ui.theme import Theme

TINTS: dict[Severity, str] = {"error": "bata-muda", "warning": "mangga-muda", "hint": "anggur-muda"}
ICONS: dict[Severity, str] = {"error": "galat", "warning": "awas", "hint": "saran"}
BELOW = 6  # from base line to the middle of the underline


@dataclass(slots=True)
class Mark:
    """A stretch of the document, in Qt's positions, that the finding number `key` is about."""

    start: int
    end: int
    severity: Severity
    key: int


Outline = list[tuple[Severity, QRectF]]


class Underlines:
    """The marks of one document and how they look."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        self._theme, self._document = theme, document
        self._marks: list[Mark] = []
        self._outlines: dict[int, Outline] = {}
        self._blocks = 1
        self._strips = Strips(theme)
        self.current = -1
        self.typing_at = -1

    @property
    def any(self) -> bool:
        """Whether there is anything to paint."""
        return bool(self._marks)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks, in the order of the text, in place of those before."""
        self._marks = list(marks)
        self.forget()

    def renew(self) -> None:
        """The theme has changed."""
        self._strips.forget()
        self.forget()

    def forget(self) -> None:
        """Work out all outlines anew: the width, the letters or the marks have changed."""
        self._outlines.clear()
        self._blocks = self._document.blockCount()

    def follow(self, position: int, removed: int, added: int) -> bool:
        """The document changed here: marks behind it move, marks that were touched go.

        Gives whether underlines stood in the block, so that they have to be painted anew.
        """
        if not self._marks:
            return False
        touched = _Edit(position, removed, added, self._document.characterAt)
        self._marks = [mark for mark in self._marks if touched.spares(mark)]
        if self._document.blockCount() != self._blocks:
            self.forget()
            return True
        stood = False
        block = self._document.findBlock(position)
        last = self._document.findBlock(position + added).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            stood = bool(self._outlines.pop(block.blockNumber(), None)) or stood
            block = block.next()
        return stood

    def set_typing(self, position: int) -> None:
        """Hide the mark of the word that is being typed here; -1 when nobody is typing."""
        before, self.typing_at = self.typing_at, position
        if self._outlines and before != position:
            for at in {before, position} - {-1}:
                self._outlines.pop(self._document.findBlock(at).blockNumber(), None)

    def at(self, position: int) -> int:
        """The number of the finding whose words hold this position, or -1."""
        return next((m.key for m in self._marks if m.start <= position <= m.end), -1)

    def span(self, key: int) -> tuple[int, int] | None:
        """Where a finding stands now, unless its words have been touched."""
        return next(((m.start, m.end) for m in self._marks if m.key == key), None)

    def paint_tint(self, painter: QPainter, area: QRectF) -> None:
        """The ground of the current finding's words; to be painted before the text."""
        mark = next((m for m in self._marks if m.key == self.current), None)
        if mark is None or self._hidden(mark):
            return
        color = self._theme.color(TINTS[mark.severity])
        block = self._document.findBlock(mark.start)
        while block.isValid() and block.position() < mark.end:
            corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
            for line, left, right in pieces(block, mark.start, mark.end):
                box = QRectF(left, line.y() - 2, right - left, line.height() + 4)
                if box.translated(corner).intersects(area):
                    painter.fillRect(box.translated(corner), color)
            block = block.next()

    def paint(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        """The underlines in `area`, from this block on."""
        layout = self._document.documentLayout()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > area.bottom():
                break
            for severity, line in self._outline(block):
                self._strips.draw(painter, severity, line.translated(box.topLeft()))
            block = block.next()

    def _outline(self, block: QTextBlock) -> Outline:
        number = block.blockNumber()
        if number not in self._outlines:
            self._outlines[number] = self._make_outline(block)
        return self._outlines[number]

    def _make_outline(self, block: QTextBlock) -> Outline:
        first, last = block.position(), block.position() + block.length()
        outline: Outline = []
        for mark in self._marks:
            if mark.start >= last:
                break
            if mark.end <= first or self._hidden(mark):
                continue
            for line, left, right in pieces(block, mark.start, mark.end):
                top = line.y() + round(line.ascent()) + BELOW - HEIGHT / 2
                outline.append((mark.severity, QRectF(round(left), top, right - left, HEIGHT)))
        return outline

    def _hidden(self, mark: Mark) -> bool:
        return mark.start < self.typing_at <= mark.end


class _Edit:
    """A change of the document and what it does to a mark."""

    def __init__(
        self, position: int, removed: int, added: int, character: Callable[[int], str]
    ) -> None:
        self._start, self._end, self._shift = position, position + removed, added - removed
        self._removed = removed
        self._first_joins = added > 0 and character(position).isalnum()
        self._last_joins = added > 0 and character(position + added - 1).isalnum()

    def spares(self, mark: Mark) -> bool:
        """Whether the mark's words are still whole; moves the mark where it has to go."""
        if mark.end < self._start or (mark.end == self._start and not self._touches_end()):
            return True
        if mark.start > self._end or (mark.start == self._end and not self._touches_start()):
            mark.start += self._shift
            mark.end += self._shift
            return True
        return False

    def _touches_end(self) -> bool:
        return self._first_joins or self._removed > 0

    def _touches_start(self) -> bool:
        return self._last_joins or self._removed > 0


def pieces(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """The lines of a block between two positions of its document, and from where to where."""
    start = max(start - block.position(), 0)
    end = min(end - block.position(), block.length() - 1)
    layout = block.layout()
    while start < end:
        line = layout.lineForTextPosition(start)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        yield line, _x(line, start), _x(line, stop)
        start = stop if stop > start else end


def _x(line: QTextLine, position: int) -> float:
    found: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return found[0]
