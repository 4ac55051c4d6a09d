"""One card in the strip above the sheet: its mark, its name and, where it is open, what to do."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.story import CARD_NAMES
from kimwriter.ui.manuscript.coverage import Covered, Presence
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.pressable import Pressable

INSERT = "Sisipkan"
_MARKS: dict[Presence, str] = {
    "ada": "isi",
    "belum ada": "awas",
    "menunggu": "kosong",
    "kosong": "kosong",
    "belum tahu": "belum",
}
_TIPS: dict[Presence, str] = {
    "ada": "Klik untuk melihat kalimatnya.",
    "belum ada": "Klik untuk menyisipkan kalimatnya.",
    "menunggu": "Klik untuk membuka kartunya di Fakta.",
    "kosong": "Klik untuk mengisi kartunya di Fakta.",
    "belum tahu": "Klik untuk mengisi kartunya di Fakta.",
}
_OPEN = ("kosong", "belum tahu")
CHIP_HEIGHT = 36
_MARK, _RADIUS = 18, 8


class Brevity(Enum):
    """How much is said: of all, no longer of open places, of nothing but the names."""

    FULL, SHORTER, SHORTEST = range(3)


class _Words(NamedTuple):
    text: str
    role: str
    weight: int
    ink: str
    underlined: bool = False


class CoverageChip(Pressable):
    """Says how a card stands in the manuscript; what a press does is the strip's.

    `pointed(card)` comes when the pointer or the keyboard's focus comes, with "" when both left.
    """

    pointed = Signal(str)

    def __init__(self, theme: Theme, card: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.card = theme, card
        self._brevity, self._narrow, self._lit = Brevity.FULL, False, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self.show_covered(Covered(card, "kosong"))

    def show_covered(self, covered: Covered) -> None:
        """Say this of the card."""
        self.covered = covered
        action = f". {INSERT}" if covered.presence == "belum ada" else ""
        self.setAccessibleName(covered.words + action)
        self.setAccessibleDescription(_TIPS[covered.presence])
        self.setToolTip(f"{covered.words}. {_TIPS[covered.presence]}")
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Whether the sentence under the pointer tells of this card."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def set_form(self, brevity: Brevity, *, narrow: bool) -> None:
        """How much is said, and the paddings of a narrow window."""
        if (brevity, narrow) != (self._brevity, self._narrow):
            self._brevity, self._narrow = brevity, narrow
            self.update()

    def _parts(self) -> tuple[_Words, ...]:
        name, presence = CARD_NAMES[self.card], self.covered.presence
        if presence == "belum ada":
            return self._missing(name)
        ink = "tinta" if presence == "ada" else "tinta-2"
        named = _Words(name, "bantuan", 500, ink)
        if presence in _OPEN and self._brevity is Brevity.FULL:
            said = "belum tahu" if presence == "belum tahu" else "belum diisi"
            return named, _Words(said, "kecil", 400, "tinta-3")
        return (named,)

    def _missing(self, name: str) -> tuple[_Words, ...]:
        if self._brevity is Brevity.SHORTEST:
            return (_Words(f"{INSERT} {name}", "bantuan", 600, "mangga-teks", underlined=True),)
        return (
            _Words(name, "bantuan", 600, "mangga-teks"),
            _Words("belum ada di naskah", "bantuan", 400, "mangga-teks"),
            _Words(INSERT, "bantuan", 600, "mangga-teks", underlined=True),
        )

    def _font(self, words: _Words) -> QFont:
        font = QFont(self._theme.font(words.role, words.weight))
        font.setUnderline(words.underlined)
        return font

    def _width(self, words: _Words) -> float:
        return QFontMetricsF(self._font(words)).horizontalAdvance(words.text)

    @property
    def _gap(self) -> int:
        return 6 if self._narrow else 7

    @property
    def _padding(self) -> int:
        return 7 if self._narrow else 10

    @override
    def sizeHint(self) -> QSize:
        width = sum(self._gap + self._width(words) for words in self._parts())
        return QSize(round(2 * self._padding + _MARK + width) + 1, self._theme.text_px(CHIP_HEIGHT))

    def _tell(self, here: bool) -> None:
        self.pointed.emit(self.card if here else "")

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._tell(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell(self.hasFocus())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell(self.underMouse())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = float(self._padding)
        mark = self._theme.pixmap(_MARKS[self.covered.presence], "mangga", _MARK)
        painter.drawPixmap(QPointF(left, (self.height() - _MARK) / 2), mark)
        left += _MARK
        for words in self._parts():
            left += self._gap
            painter.setFont(self._font(words))
            painter.setPen(self._theme.color(words.ink))
            box = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words.text)
            left += self._width(words)

    def _paint_ground(self, painter: QPainter) -> None:
        """A missing card on the tint of what asks to be seen, an open one in dashes."""
        presence = self.covered.presence
        ground = "mangga-muda" if presence == "belum ada" else ""
        if self._lit:
            ground = "laut-muda"
        elif self.underMouse() or self.isDown():
            ground = ground or "lipat"
        painter.setPen(Qt.PenStyle.NoPen)
        if presence in _OPEN:
            pen = QPen(self._theme.color("garis-kuat"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
        painter.setBrush(self._theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or presence in _OPEN:
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
