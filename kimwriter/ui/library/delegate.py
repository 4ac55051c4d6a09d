"""How a row of the library looks. Rows are painted; there is no widget in them."""

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kimwriter.drafts.entry import Entry
from kimwriter.story import kinds
from kimwriter.ui.library import words
from kimwriter.ui.library.geometry import RAW_TEXT, height, places
from kimwriter.ui.library.model import ROW_ROLE, TODAY_ROLE, Heading
from kimwriter.ui.library.thumbnails import Thumbnails
from kimwriter.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Style = tuple[str, int, str]


class RowDelegate(QStyledItemDelegate):
    """Paints headings and drafts. `mouse` gives the painted buttons their tone."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self.mouse = QPoint(-1, -1)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, height(self._theme, index.data(ROW_ROLE)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, state = option.rect, option.state  # type: ignore[attr-defined]
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            line = box.adjusted(
                0, box.height() - self._theme.text_px(25), 0, -self._theme.text_px(7)
            )
            self._write(painter, line, row.text, ("kecil", 400, "tinta-3"))
        else:
            self._paint_ground(painter, box, state)
            self._paint_entry(painter, box, row, index.data(TODAY_ROLE))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, self._theme.color("garis"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("lembar"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.color("lipat"))

    def _paint_entry(self, painter: QPainter, box: QRect, entry: Entry, today: date) -> None:
        where = places(self._theme, entry, box)
        self._paint_picture(painter, where.picture, entry)
        self._write(painter, where.title, words.title(entry), ("jawaban", 600, "tinta"))
        self._write(painter, where.details, words.details(entry), ("bantuan", 400, "tinta-2"))
        self._paint_chip(painter, where.chip, *words.status(entry))
        when = words.when(entry.changed, today)
        self._write(painter, where.time, when, ("bantuan", 400, "tinta-2"))
        if not where.raw.isEmpty():
            self._paint_raw(painter, where.raw)
        self._paint_dots(painter, where.menu)

    def _paint_picture(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        if entry.photo is not None and (photo := self._thumbnails.get(entry.photo)):
            painter.drawPixmap(box.topLeft(), photo)
            return
        damaged = entry.state == "rusak"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bata-muda" if damaged else "lipat"))
        painter.drawRoundedRect(QRectF(box), 6, 6)
        kind = kinds().get(entry.kind)
        name = "file-warning" if damaged else kind.icon if kind else "newspaper"
        icon = self._theme.pixmap(name, "bata" if damaged else "tinta-3", 24)
        painter.drawPixmap(QPointF(QRectF(box).center() - QPointF(12, 12)), icon)

    def _paint_chip(self, painter: QPainter, box: QRect, text: str, tint: str) -> None:
        font = self._theme.font("kecil", 500)
        size = QSize(QFontMetrics(font).horizontalAdvance(text) + 20, self._theme.text_px(26))
        field = QRectF(
            box.x(), box.center().y() + 1 - size.height() / 2, size.width(), size.height()
        )
        quiet = tint == "lipat"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("lipat" if quiet else f"{tint}-muda"))
        painter.drawRoundedRect(field, 13, 13)
        painter.setFont(font)
        painter.setPen(self._theme.color("tinta-2" if quiet else tint))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_raw(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(self._theme.color("garis-kuat"), 1))
        hovered = box.contains(self.mouse)
        painter.setBrush(self._theme.color("lipat" if hovered else "lembar"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(self._theme.font("bantuan", 600))
        painter.setPen(self._theme.color("tinta"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, RAW_TEXT)

    def _paint_dots(self, painter: QPainter, box: QRect) -> None:
        if box.contains(self.mouse):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("garis"))
            painter.drawRoundedRect(QRectF(box), 8, 8)
        dots = self._theme.pixmap("ellipsis", "tinta-2", 20)
        painter.drawPixmap(QRectF(box).center() - QPointF(10, 10), dots)

    def _write(self, painter: QPainter, box: QRect, text: str, style: Style) -> None:
        """One line, elided; style is role, weight and ink."""
        role, weight, ink = style
        font = self._theme.font(role, weight)
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        mode = Qt.TextElideMode.ElideRight
        painter.drawText(box, _LEFT, QFontMetrics(font).elidedText(text, mode, box.width()))
