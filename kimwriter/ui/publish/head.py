"""The line above the columns: which channels are shown, and how the phone's screen is lit."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_ICON, _GAP, _PAD = 18, 7, 10


class ChannelToggle(QAbstractButton):
    """A channel's name with a tick when its column is shown, a plus when it is not."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(name)
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(f"Tampilkan {name}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._explain)
        theme.changed.connect(self.updateGeometry)
        self._explain()

    def _explain(self) -> None:
        verb = "Sembunyikan" if self.isChecked() else "Tampilkan"
        self.setToolTip(f"{verb} {self.text()}")

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("bantuan", 600))
        width = metrics.horizontalAdvance(self.text()) + _ICON + _GAP + 2 * _PAD
        return QSize(round(width), self._theme.text_px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("garis" if self.isDown() else "lipat"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        shown = self.isChecked()
        icon = self._theme.pixmap(
            "check" if shown else "plus", "laut" if shown else "tinta-3", _ICON
        )
        painter.drawPixmap(QPointF(_PAD, (self.height() - _ICON) / 2), icon)
        painter.setFont(self._theme.font("bantuan", 600 if shown else 500))
        painter.setPen(self._theme.color("tinta" if shown else "tinta-3"))
        box = QRectF(_PAD + _ICON + _GAP, 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())


class PublishHead(QWidget):
    """Title, a toggle a channel, and the phone's lamp; `channel_toggled(key, shown)`."""

    channel_toggled = Signal(str, bool)

    def __init__(self, theme: Theme, phone: Phone, channels: Iterable[Channel]) -> None:
        super().__init__()
        self._theme, self._phone, self._narrow = theme, phone, False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(6)
        self._row.addWidget(Label(theme, "Begini tampilannya nanti", "kepala", elide=True), 1)
        self.toggles: dict[str, ChannelToggle] = {}
        for channel in channels:
            toggle = self.toggles[channel.key] = ChannelToggle(theme, channel.name)
            toggle.toggled.connect(partial(self.channel_toggled.emit, channel.key))
            self._row.addWidget(toggle)
        self.lamp = Button(theme, "Layar gelap", icon="moon", height=36)
        self.lamp.clicked.connect(self._switch_lamp)
        self.to_phone = Button(theme, "Ke ponsel", icon="smartphone", height=36)
        self.to_phone.setAccessibleName("Ke ponsel")
        self.to_phone.setToolTip("Kirim tulisan dan foto ke ponsel Anda")
        self.tags = Button(theme, "Tagar", icon="hash", height=36)
        self.tags.setAccessibleName("Tagar")
        self.tags.setToolTip("Pilih tagar untuk berita ini")
        self._row.addSpacing(10)
        self._row.addWidget(self.tags)
        self._row.addWidget(self.to_phone)
        self._row.addWidget(self.lamp)
        phone.changed.connect(self._show_lamp)
        self._show_lamp()

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window of 1093 pixels."""
        self._narrow = narrow
        self._show_lamp()

    def set_empty(self, empty: bool) -> None:
        """With nothing to show there is nothing to choose."""
        for widget in (*self.toggles.values(), self.tags, self.to_phone, self.lamp):
            widget.setVisible(not empty)

    def _size(self) -> None:
        # A small window, with large letters a smaller one, leaves no room for all the words.
        crowded = self._narrow and self._theme.zoom > 100
        self.to_phone.setText("" if crowded else "Ke ponsel")
        self.tags.setText("" if crowded else "Tagar")
        edge = 16 if self._narrow else 24
        self._row.setContentsMargins(edge, 0, edge, 0)
        self.setFixedHeight(self._theme.text_px(52 if self._narrow else 60))

    def _switch_lamp(self) -> None:
        self._phone.set_dark(not self._phone.dark)

    def _show_lamp(self) -> None:
        """The button says what it will do."""
        dark = self._phone.dark
        words = "Layar terang" if dark else "Layar gelap"
        self.lamp.setText("" if self._narrow else words)
        self.lamp.setAccessibleName(words)
        self.lamp.set_look("outlined", "sun" if dark else "moon")
        self.lamp.setToolTip("Lihat tampilan di ponsel berlayar " + ("terang" if dark else "gelap"))
        self._size()
