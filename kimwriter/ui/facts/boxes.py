"""The boxes of *Kapan*: a date with its weekday, a time, the zone."""

from functools import partial

from PySide6.QtCore import QDate, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.language.dates import long_date, weekday
from kimwriter.ui.facts.calendar import Calendar
from kimwriter.ui.facts.reading import Reading, read_date, read_time
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField

ZONES = ("WIB", "WITA", "WIT")
_YEAR_DIGITS = 4


class DateBox(QWidget):
    """A date as one types it, its weekday before it (it follows), a calendar behind it.

    `changed` comes when a person's typing or choice made another value or another fault; `iso` is
    the date or "", `fault` the message about what cannot be a date.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.iso = self.fault = ""
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText("Tulis atau pilih tanggal")
        self.edit.setFrame(False)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._finish)
        self.edit.returnPressed.connect(self._enter)
        self._open = Button(theme, icon="calendar", look="quiet", height=32, name="Buka kalender")
        self._open.clicked.connect(self.open_calendar)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self.edit, 1)
        self._row.addWidget(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        theme.changed.connect(self._renew)
        self._renew()

    def show_iso(self, iso: str) -> None:
        """Show this date without `changed`; what is being typed for it stays."""
        if iso == self.iso and not self.fault:
            return
        self.iso, self.fault = iso, ""
        self.edit.setText(long_date(iso) if iso else "")
        self._renew()

    def typed(self) -> str:
        """The words as they stand in the box."""
        return self.edit.text().strip()

    def open_calendar(self) -> None:
        """Open the calendar at the date, or at this month."""
        start = QDate.fromString(self.iso, Qt.DateFormat.ISODate)
        calendar = Calendar(self._theme, start, self)
        calendar.chosen.connect(self._choose)
        calendar.open_below(self)

    def tab_stops(self) -> list[QWidget]:
        """The line and the calendar button."""
        return [self.edit, self._open]

    def _choose(self, iso: str) -> None:
        self._set(Reading(iso))
        self.edit.setText(long_date(iso) if iso else "")
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        reading = read_date(text)
        digits = text.rstrip()[-_YEAR_DIGITS:]
        # "22/11/20" may become "22/11/2026": only a full year is taken while one types.
        if not text.strip() or (reading.value and (digits.isdigit() or "-" in text)):
            self._set(reading)

    def _finish(self) -> None:
        reading = read_date(self.edit.text())
        self._set(reading)
        if reading.value:
            self.edit.setText(long_date(reading.value))

    def _enter(self) -> None:
        self._finish()
        self.finished.emit()

    def _set(self, reading: Reading) -> None:
        if (reading.value, reading.message) != (self.iso, self.fault):
            self.iso, self.fault = reading.value, reading.message
            self._renew()
            self.changed.emit()

    def _chip(self) -> QRectF:
        """The room of the weekday; empty without a date."""
        if not self.iso:
            return QRectF()
        font = self._theme.font("bantuan", 600)
        width = QFontMetricsF(font).horizontalAdvance(weekday(self.iso)) + 20
        high = self._theme.text_px(28)
        return QRectF(7, (self.height() - high) / 2, width, high)

    def _renew(self) -> None:
        self.setFixedHeight(self._theme.text_px(40))
        self.edit.setFont(self._theme.font("isi"))
        self.edit.setAccessibleDescription(self.fault or weekday(self.iso))
        left = 7 + round(self._chip().width()) + 10 if self.iso else 12
        self._row.setContentsMargins(left, 0, 4, 0)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.text_px(268), self._theme.text_px(40))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.text_px(200), self._theme.text_px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self._theme, self.rect().toRectF(), self.edit.hasFocus(), self.fault)
        if not self.iso:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("laut-muda"))
        painter.drawRoundedRect(self._chip(), 6, 6)
        painter.setPen(self._theme.color("laut"))
        painter.setFont(self._theme.font("bantuan", 600))
        painter.drawText(self._chip(), Qt.AlignmentFlag.AlignCenter, weekday(self.iso))


class TimeBox(LineField):
    """A time as one types it; `value` is HH:MM or "", `fault` the message about a wrong one."""

    changed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__(theme, name, placeholder)
        self.value = self.fault = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edited.connect(self._typed)
        self.editingFinished.connect(self._finish)
        self.returnPressed.connect(self._enter)

    def show_value(self, value: str) -> None:
        """Show this time without `changed`."""
        if value != self.value or self.fault:
            self.value, self.fault = value, ""
            self.setText(value.replace(":", "."))
            self.set_faulty(False)

    def _typed(self, text: str) -> None:
        reading = read_time(text)
        # "6" may become "6.30": while one types only a full time or none is taken.
        if not text.strip() or (reading.value and len(text.strip()) >= _YEAR_DIGITS):
            self._set(reading)

    def _finish(self) -> None:
        reading = read_time(self.text())
        self._set(reading)
        if reading.value:
            self.setText(reading.value.replace(":", "."))

    def _enter(self) -> None:
        self._finish()
        self.finished.emit()

    def _set(self, reading: Reading) -> None:
        if (reading.value, reading.message) != (self.value, self.fault):
            self.value, self.fault = reading.value, reading.message
            self.set_faulty(bool(self.fault))
            self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.text_px(72), self._theme.text_px(40))


class ZoneBox(QAbstractButton):
    """WIB, WITA or WIT; `chosen` comes with another one."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.zone = ZONES[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)
        theme.changed.connect(self.updateGeometry)
        self.show_zone(self.zone)

    def show_zone(self, zone: str) -> None:
        """Show this zone without `chosen`; WIB for ""."""
        self.zone = zone or ZONES[0]
        self.setAccessibleName(f"Zona waktu {self.zone}")
        self.update()

    def menu(self) -> QMenu:
        """The three zones."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for zone in ZONES:
            action = menu.addAction(zone)
            action.setCheckable(True)
            action.setChecked(zone == self.zone)
            action.triggered.connect(partial(self._choose, zone))
        return menu

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, zone: str, _checked: bool = False) -> None:
        self.show_zone(zone)
        self.chosen.emit()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font("isi")).horizontalAdvance("WITA")
        return QSize(round(width) + 12 + 4 + 16 + 12, self._theme.text_px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self._theme, self.rect().toRectF(), False, "")
        painter.setFont(self._theme.font("isi"))
        painter.setPen(self._theme.color("tinta"))
        box = self.rect().adjusted(13, 1, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.zone)
        icon = self._theme.pixmap("chevron-down", "tinta-2", 16)
        painter.drawPixmap(self.width() - 28, (self.height() - 16) // 2, icon)


def paint_box(painter: QPainter, theme: Theme, box: QRectF, focused: bool, fault: str) -> None:
    """The frame of a field: in the accent when used, in brick when what stands in it cannot be."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2.0 if focused or fault else 1.0
    color = "bata" if fault else "laut" if focused else "garis-kuat"
    painter.setPen(QPen(theme.color(color), width))
    painter.setBrush(theme.color("lembar"))
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 8 - inset, 8 - inset)
