"""WhatsApp: a bubble in a chat, with time and ticks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews.parts import Part
from kimwriter.ui.publish.previews.preview import WIDEST, Preview, Showing


class WhatsAppPreview(Preview):
    """The message as it stands in the group after it was sent."""

    ground = "wa-latar"

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        self._time = _TimeRow(phone)
        bubble = _Bubble(phone)
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(14, 10, 12, 7)
        inside.setSpacing(0)
        inside.addWidget(self.text)
        inside.addWidget(self._time)
        row = QHBoxLayout()
        row.setContentsMargins(30, 14, 14, 14)
        row.addStretch(0)
        row.addWidget(bubble, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    @override
    def _gap(self) -> int:
        return 12

    @override
    def show_post(self, showing: Showing) -> None:
        super().show_post(showing)
        text = showing.post.text
        self.text.show_setting(self._whole(text))
        self._time.set_time(showing.time)


class _Bubble(QWidget):
    """The green field: round corners, but for the one that points to the sender."""

    def __init__(self, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone = phone
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        phone.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, 10, 10)
        corner = QRectF(box.right() - 20, box.bottom() - 20, 20, 20)
        path.addRoundedRect(corner, 2, 2)
        painter.fillPath(path, self._phone.color("wa-balon"))


class _TimeRow(Part):
    def __init__(self, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(phone, 20, parent)
        self._time = ""

    def set_time(self, time: str) -> None:
        self._time = time
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, self._phone.theme.text_px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        right = float(self.width())
        ticks = self._phone.pixmap("check-check", "wa-centang", 18)
        painter.drawPixmap(QPointF(right - 18, (self.height() - 18) / 2), ticks)
        width = QFontMetricsF(self._phone.theme.font("kecil")).horizontalAdvance(self._time)
        box = QRectF(right - 23 - width, 0, width + 1, self.height())
        self._write(painter, box, self._time, ("kecil", 400, "tinta-2"))
