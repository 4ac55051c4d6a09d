"""The chooser of the kind of news: "Jenis: Kegiatan warga", and its list of eight kinds."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import Kind, kinds
from kimwriter.ui.facts.popup_list import ENTER, PopupList, PopupRow
from kimwriter.ui.theme import Theme


class KindButton(QAbstractButton):
    """Shows the kind; a click, Enter or the down key opens the list. `chosen(key)` is a choice."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, "kegiatan"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip("Pertanyaan dan contoh mengikuti jenis berita")
        self.clicked.connect(self.open_list)
        theme.changed.connect(self.updateGeometry)
        self.show_kind("kegiatan")

    def show_kind(self, key: str) -> None:
        """Show this kind without `chosen`."""
        self._key = key
        self.setAccessibleName(f"Jenis: {kinds()[key].name}")
        self.updateGeometry()
        self.update()

    def open_list(self) -> None:
        """Open the list of kinds below the button."""
        popup = KindList(self._theme, self._key, self)
        popup.chosen.connect(self._choose)
        popup.open_below(self, right=True)

    def _choose(self, key: str) -> None:
        if key != self._key:
            self.show_kind(key)
            self.chosen.emit(key)

    def _parts(self) -> tuple[tuple[str, int, str], ...]:
        return (("Jenis:", 400, "tinta-3"), (kinds()[self._key].name, 600, "tinta"))

    @override
    def sizeHint(self) -> QSize:
        width = sum(
            QFontMetricsF(self._theme.font("bantuan", weight)).horizontalAdvance(text)
            for text, weight, _ in self._parts()
        )
        return QSize(round(width) + 12 + 6 + 6 + 16 + 14, self._theme.text_px(36))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Down):
            self.open_list()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("garis-kuat"), 1))
        painter.setBrush(self._theme.color("lipat" if self.underMouse() else "lembar"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        left = 13.0
        for text, weight, color in self._parts():
            font = self._theme.font("bantuan", weight)
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            width = QFontMetricsF(font).horizontalAdvance(text)
            box = QRectF(left, 0, width + 2, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left += width + 6
        icon = self._theme.pixmap("chevron-down", "tinta", 16)
        painter.drawPixmap(QPointF(left, (self.height() - 16) / 2), icon)


class KindList(PopupList):
    """The eight kinds with icon, name and summary."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Jenis berita")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(0)
        rows = [_KindRow(theme, kind, kind.key == key) for kind in kinds().values()]
        for row in rows:
            row.clicked.connect(partial(self._choose, row.kind.key))
            column.addWidget(row)
        self.set_rows(rows, next(row for row in rows if row.kind.key == key))

    def _choose(self, key: str) -> None:
        self.close()
        self.chosen.emit(key)


class _KindRow(PopupRow):
    def __init__(self, theme: Theme, kind: Kind, current: bool) -> None:
        super().__init__(theme)
        self.kind, self._current = kind, current
        self.setAccessibleName(kind.name)
        self.setAccessibleDescription(kind.summary)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.text_px(388), self._theme.text_px(54))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        color = "laut" if self._current else "tinta-2"
        icon = self._theme.pixmap(self.kind.icon, color, 20)
        painter.drawPixmap(QPointF(12, (self.height() - 20) / 2), icon)
        name_role, note_role = "isi", "kecil"
        name_line, note_line = self._theme.line(name_role), self._theme.line(note_role)
        top = (self.height() - name_line - note_line) / 2
        self._draw(painter, name_role, 600, "tinta", QPointF(46, top))
        self._draw(painter, note_role, 400, "tinta-2", QPointF(46, top + name_line))
        if self._current:
            tick = self._theme.pixmap("check", "laut", 18)
            painter.drawPixmap(QPointF(self.width() - 30, (self.height() - 18) / 2), tick)

    def _draw(self, painter: QPainter, role: str, weight: int, color: str, corner: QPointF) -> None:
        text = self.kind.name if role == "isi" else self.kind.summary
        painter.setFont(self._theme.font(role, weight))
        painter.setPen(self._theme.color(color))
        box = QRectF(corner, self.rect().bottomRight().toPointF())
        box.setHeight(self._theme.line(role))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
