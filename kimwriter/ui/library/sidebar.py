"""The shelves of the library: all, by status, by kind, trash; a new draft and the example."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kimwriter.story import kinds
from kimwriter.ui.library.model import ALL, TRASH
from kimwriter.ui.library.words import STATUS_NAMES
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.surface import Hairline, Surface

_HEIGHTS = (40, 36, 32)


class Shelf(QAbstractButton):
    """A line of the sidebar: icon, name, and how many drafts stand there."""

    def __init__(self, theme: Theme, text: str, icon: str = "", *, checkable: bool = True) -> None:
        super().__init__()
        self._theme, self._icon, self._count, self._height = theme, icon, "", _HEIGHTS[0]
        self.setText(text)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """How many drafts stand here; none is not said."""
        self._count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {count} draf" if count else self.text())
        self.update()

    def set_height(self, height: int) -> None:
        """A height that leaves room for all the others."""
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.text_px(self._height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, box = self.isChecked(), QRectF(self.rect())
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("lipat"))
            painter.setOpacity(1 if chosen else 0.6)
            painter.drawRoundedRect(box, 8, 8)
            painter.setOpacity(1)
        line = box.adjusted(12, 0, -12, 0)
        painter.setFont(self._theme.font("kecil", 500))
        painter.setPen(self._theme.color("tinta-3"))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count
        )
        if self._icon:
            icon = self._theme.pixmap(self._icon, "tinta" if chosen else "tinta-2", 18)
            painter.drawPixmap(QPointF(line.x(), (self.height() - 18) / 2), icon)
            line.adjust(28, 0, 0, 0)
        painter.setFont(self._theme.font("isi", 700 if chosen else 500))
        painter.setPen(self._theme.color("tinta" if chosen else "tinta-2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())


class Sidebar(Surface):
    """`shelf_chosen` says "semua", a status, a kind, or "sampah"."""

    shelf_chosen = Signal(str)
    new_requested = Signal()
    example_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "latar", ("right",), parent)
        self._theme = theme
        self.new_button = Button(theme, "Berita baru", look="filled", icon="plus", height=44)
        self.new_button.setToolTip("Ctrl+N")
        self.new_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.new_button.clicked.connect(self.new_requested)
        self.shelves: dict[str, Shelf] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add(ALL, "Semua")
        for key, name in STATUS_NAMES.items():
            self._add(key, name)
        self._heading = Label(theme, "Jenis", "kecil", "tinta-3")
        self._column.addWidget(self._heading)
        for key, kind in kinds().items():
            self._add(key, kind.short)
        self._add_end()
        self.shelves[ALL].setChecked(True)
        self._lay_out()
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        """The button stands; the shelves scroll where the window is too low for all of them."""
        shelves = QWidget()
        shelves.setLayout(self._column)
        area = QScrollArea()
        area.setWidget(shelves)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 16, 13, 12)
        whole.setSpacing(16)
        whole.addWidget(self.new_button)
        whole.addWidget(area, 1)

    def _add(self, key: str, text: str, icon: str = "") -> None:
        shelf = self.shelves[key] = Shelf(self._theme, text, icon)
        shelf.clicked.connect(partial(self.shelf_chosen.emit, key))
        self._group.addButton(shelf)
        self._column.addWidget(shelf)

    def _add_end(self) -> None:
        line = QWidget()
        inset = QVBoxLayout(line)
        inset.setContentsMargins(12, 10, 12, 10)
        inset.addWidget(Hairline(self._theme))
        self._column.addWidget(line)
        self._add(TRASH, "Sampah", "trash-2")
        self._example = Shelf(self._theme, "Contoh berita", "book-open", checkable=False)
        self._example.clicked.connect(self.example_requested)
        self._column.addWidget(self._example)
        self._column.addStretch(1)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many drafts stand on each shelf."""
        for key, shelf in self.shelves.items():
            shelf.set_count(counts.get(key, 0))

    def choose(self, shelf: str) -> None:
        """Mark a shelf as the one that is shown, without a signal."""
        self.shelves[shelf].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """224 pixels wide, or 200."""
        self.setFixedWidth(200 if narrow else 224)
        self._fit()

    def _fit(self) -> None:
        """Lines as high as the picture has them, lower where the window is."""
        px = self._theme.text_px
        self._heading.setContentsMargins(12, px(12), 0, px(6))
        self._heading.setFixedHeight(px(18) + self._theme.line("kecil"))
        count = len(self.shelves) + 1
        spare = self.height() - 28 - px(44) - 16 - px(36) - 21
        fitting = [height for height in _HEIGHTS if px(height) * count <= spare]
        for shelf in (*self.shelves.values(), self._example):
            shelf.set_height(fitting[0] if fitting else _HEIGHTS[-1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
