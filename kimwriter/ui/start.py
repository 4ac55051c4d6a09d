"""The first screen, Mulai: what the program is for and three ways to begin. See `StartPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kimwriter.story import Story
from kimwriter.ui.start_example import ExamplePanel
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.border import Border
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.pressable import Pressable
from kimwriter.ui.widgets.surface import Surface

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript

_PURPOSE = (
    "KIM Writer membantu Anda menuliskannya: menanyakan faktanya, memeriksa bahasanya, "
    "lalu menyiapkannya untuk WhatsApp, Instagram, dan Facebook."
)
_CHOICES = {
    "start": (
        "pen-line",
        "Mulai dari pertanyaan",
        "Jawab enam pertanyaan pendek, lalu naskahnya tersusun.",
    ),
    "paste": (
        "clipboard-paste",
        "Tempel tulisan yang sudah ada",
        "Kami periksa dan siapkan. Kata-katanya tetap milik Anda.",
    ),
    "example": (
        "newspaper",
        "Buka contoh berita",
        "Lihat bagaimana enam pertanyaan menjadi berita.",
    ),
}
_PROMISES = {
    "wifi-off": "Tanpa internet",
    "hard-drive": "Tersimpan otomatis",
    "lock": "Tetap di komputer Anda",
}
_COLUMN = 680
_EXAMPLE = 620
_MOST = 610
_PURPOSE_WIDTH = 552


class StartPage(Surface):
    """Emits what the member wants to begin with."""

    start_requested = Signal()
    paste_requested = Signal()
    example_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._narrow: bool | None = None
        self.choices = {key: Choice(theme, *texts) for key, texts in _CHOICES.items()}
        self.choices["start"].set_main()
        self.setFocusProxy(self.choices["start"])
        self.example = ExamplePanel(theme)
        self.example.setFixedWidth(_EXAMPLE)
        self._gaps: list[tuple[QSpacerItem, int, int]] = []
        self._welcome = self._make_welcome()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._welcome, 1)
        row.addWidget(self.example)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Border(theme))
        self.choices["start"].clicked.connect(self.start_requested)
        self.choices["paste"].clicked.connect(self.paste_requested)
        self.choices["example"].clicked.connect(self.example_requested)
        self.example.open_requested.connect(self.example_requested)
        self.set_narrow(False)

    def show_example(self, story: Story, manuscript: Manuscript) -> None:
        """Show the news that the program is shipped with."""
        self.example.sheet.show_example(story, manuscript)

    def set_narrow(self, narrow: bool) -> None:
        """Below 1240 the example becomes a third choice and the column stands in the middle."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.example.setVisible(not narrow)
        self.choices["example"].setVisible(narrow)
        for index, wide in enumerate((self._wide_words, self._narrow_words)):
            for words in wide:
                words.setVisible(narrow == bool(index))
        for choice in self.choices.values():
            choice.set_low(narrow)
        self._set_gaps(narrow)

    def _make_welcome(self) -> QWidget:
        self._block = QWidget()
        self._column = QVBoxLayout(self._block)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(3)
        self._add_words()
        for key, choice in self.choices.items():
            self._column.addWidget(choice)
            self._add_gap(*((12, 8) if key == "start" else (0, 8) if key == "paste" else (28, 18)))
        self._column.addLayout(self._make_promises())
        self._column.addStretch(5)
        side = QWidget()
        self._side = QHBoxLayout(side)
        self._side.addWidget(self._block)
        area = QScrollArea()
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _add_words(self) -> None:
        theme, title = self._theme, "Ada kabar apa\ndi lingkungan Anda?"
        self._wide_words = (
            Paragraph(theme, title, "sambutan"),
            Paragraph(theme, _PURPOSE, "pengantar", "tinta-2"),
        )
        self._narrow_words = (
            Paragraph(theme, title.replace("\n", " "), "ringkasan"),
            Paragraph(theme, _PURPOSE, "jawaban", "tinta-2"),
        )
        self._wide_words[1].setMaximumWidth(theme.text_px(_PURPOSE_WIDTH))
        gaps = ((18, 10), (32, 18))
        for wide, narrow, gap in zip(self._wide_words, self._narrow_words, gaps, strict=True):
            self._column.addWidget(wide)
            self._column.addWidget(narrow)
            self._add_gap(*gap)

    def _add_gap(self, wide: int, narrow: int) -> None:
        gap = QSpacerItem(0, wide, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._column.addItem(gap)
        self._gaps.append((gap, wide, narrow))

    def _make_promises(self) -> QHBoxLayout:
        self._promises = QHBoxLayout()
        self._promises.setSpacing(8)
        self._promises.addStretch(0)
        for index, (icon, words) in enumerate(_PROMISES.items()):
            if index:
                self._promises.addSpacing(16)
            self._promises.addWidget(Icon(self._theme, icon, "laut", 18))
            self._promises.addWidget(Label(self._theme, words, "bantuan", "tinta-2"))
        self._promises.addStretch(1)
        return self._promises

    def _set_gaps(self, narrow: bool) -> None:
        for gap, wide, low in self._gaps:
            gap.changeSize(
                0, low if narrow else wide, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
            )
        self._side.setContentsMargins(*((24, 12, 24, 12) if narrow else (72, 12, 64, 12)))
        self._block.setMaximumWidth(_COLUMN if narrow else _MOST)
        self._promises.setStretch(0, int(narrow))
        self._column.invalidate()


class Choice(Pressable):
    """A way to begin: a round icon, a name and what it means, an arrow. The main one is filled."""

    def __init__(self, theme: Theme, icon: str, name: str, meaning: str) -> None:
        super().__init__()
        self._theme, self._icon, self._name, self._meaning = theme, icon, name, meaning
        self._main = self._low = False
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def set_main(self) -> None:
        """Fill it: this is the way for most."""
        self._main = True

    def set_low(self, low: bool) -> None:
        """The lower form of a narrow window."""
        self._low = low
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_MOST, self._theme.text_px(70 if self._low else 80))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _colors(self) -> tuple[str, str, str, str, str]:
        """Ground, edge, circle, first ink, second ink."""
        if self._main:
            ground = "laut-sorot" if self.underMouse() else "laut-isi"
            ground = "laut-tekan" if self.isDown() else ground
            circle = "laut-isi" if self.isDown() else "laut-tekan"
            return ground, ground, circle, "pada-laut", "pada-laut"
        used = self.isDown() or self.underMouse()
        return "lembar", "garis-kuat" if used else "garis", "lipat", "tinta", "tinta-2"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, circle, first, second = self._colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        left, middle = 17 if self._low else 19, self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(circle))
        painter.drawEllipse(QRectF(left, middle - 22, 44, 44))
        icon = self._theme.pixmap(self._icon, second, 24)
        painter.drawPixmap(QPointF(left + 10, middle - 12), icon)
        self._paint_words(painter, left + 60, first, second)
        arrow = self._theme.pixmap("arrow-right", second if self._main else "tinta-3", 20)
        painter.drawPixmap(QPointF(self.width() - left - 20, middle - 10), arrow)

    def _paint_words(self, painter: QPainter, left: int, first: str, second: str) -> None:
        name, meaning = self._theme.text_px(24), self._theme.line("isi")
        top = (self.height() - name - meaning) / 2
        room = self.width() - left - 48
        for text, font, color, high in (
            (self._name, self._theme.font("pengantar", 700), first, name),
            (self._meaning, self._theme.font("isi"), second, meaning),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            line = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            box = QRectF(left, top, room + 2, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            top += high
