"""Old words → new words, in the serif, for these are the member's own."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme

_ARROW, _GAP, _LINE = 16, 8, 24


class Change(QWidget):
    """One line if it fits, else the new words below the old; too long a line ends in "…".

    `new` None shows the old words alone, "" says that they go.
    """

    def __init__(self, theme: Theme, *, muted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._muted = theme, muted
        self._old, self._new = "", None  # type: str, str | None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)

    def show_change(self, old: str, new: str | None) -> None:
        """Show these words."""
        if (old, new) != (self._old, self._new):
            self._old, self._new = old, new
            self.setAccessibleName(described(old, new))
            self.updateGeometry()
            self.update()

    def _font(self, *, bold: bool = False) -> QFont:
        font = self._theme.font("kutipan", 700 if bold else 400)
        font.setItalic(bold and self._new == "")
        return font

    def _words(self) -> tuple[str, str]:
        new = "dihapus" if self._new == "" else self._new or ""
        return one_line(self._old), one_line(new)

    def _fits(self, width: float) -> bool:
        old, new = self._words()
        if self._new is None:
            return True
        plain, bold = QFontMetricsF(self._font()), QFontMetricsF(self._font(bold=True))
        wanted = plain.horizontalAdvance(old) + bold.horizontalAdvance(new)
        return wanted + _ARROW + 2 * _GAP <= width

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._theme.text_px(_LINE) * (1 if self._fits(width) else 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._theme.text_px(_LINE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.heightForWidth(self.width()):
            self.updateGeometry()  # Qt keeps the height of a width that it asked for too early

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        old, new = self._words()
        x = self._write(painter, 0, 0, old, self._font(), "tinta-2" if self._muted else "tinta")
        if self._new is None:
            return
        step, row = self._theme.text_px(_LINE), 0
        x += _GAP
        if not self._fits(self.width()):
            x, row = 0, 1
        arrow = self._theme.pixmap("arrow-right", "tinta-3", _ARROW)
        painter.drawPixmap(QPointF(x, row * step + (step - _ARROW) / 2), arrow)
        ink = "tinta-2" if self._new == "" else "tinta"
        self._write(painter, x + _ARROW + _GAP, row, new, self._font(bold=True), ink)

    def _write(
        self, painter: QPainter, x: float, row: int, words: str, font: QFont, ink: str
    ) -> float:
        """Write one line and give the x where it ends."""
        metrics, step = QFontMetricsF(font), self._theme.text_px(_LINE)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width() - x)
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        baseline = row * step + (step + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, baseline), words)
        return x + metrics.horizontalAdvance(words)


def one_line(words: str) -> str:
    """Words on one line."""
    return " ".join(words.split("\n"))


def described(old: str, new: str | None) -> str:
    """The change as a screen reader says it."""
    if new is None:
        return old
    return f"{old}, dihapus" if new == "" else f"{old}, menjadi {new}"
