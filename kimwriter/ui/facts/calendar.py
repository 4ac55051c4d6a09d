"""A calendar in Indonesian: one month, chosen by mouse or keys."""

from PySide6.QtCore import QDate, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.language.dates import DAYS, MONTHS, long_date
from kimwriter.ui.facts.popup import Popup
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_ROWS, _COLUMNS = 6, 7


class Calendar(Popup):
    """`chosen(iso)` is a day, "" the wish to have none. Today is marked, never chosen for one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, date: QDate, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Kalender")
        self._title = Label(theme, "", "isi", weight=700)
        self.days = DayGrid(theme, date)
        self.days.chosen.connect(self._choose)
        self.days.month_changed.connect(self._show_month)
        before = Button(theme, icon="arrow-left", look="quiet", height=36, name="Bulan sebelumnya")
        after = Button(theme, icon="arrow-right", look="quiet", height=36, name="Bulan berikutnya")
        before.clicked.connect(self.days.previous_month)
        after.clicked.connect(self.days.next_month)
        today = Button(theme, "Hari ini", look="bare", height=36)
        today.clicked.connect(self.days.choose_today)
        none = Button(theme, "Kosongkan", look="quiet", height=36)
        none.clicked.connect(self._choose_none)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(before)
        head.addWidget(after)
        foot.addWidget(today)
        foot.addStretch(1)
        foot.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.days)
        column.addLayout(foot)
        self._show_month()
        self.days.setFocus()

    def _show_month(self) -> None:
        shown = self.days.current
        self._title.set_text(f"{MONTHS[shown.month() - 1]} {shown.year()}")

    def _choose(self, iso: str) -> None:
        self.close()
        self.chosen.emit(iso)

    def _choose_none(self) -> None:
        self._choose("")


class DayGrid(QWidget):
    """The days of a month. Arrows move, PgUp and PgDn turn months, Enter or a click chooses."""

    chosen = Signal(str)
    month_changed = Signal()

    def __init__(self, theme: Theme, date: QDate) -> None:
        super().__init__()
        self._theme = theme
        self.today = QDate.currentDate()
        self._picked = date if date.isValid() else QDate()
        self.current = self._picked if self._picked.isValid() else self.today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        step = self._theme.text_px(38)
        return QSize(step * _COLUMNS, self._theme.text_px(26) + step * _ROWS)

    def previous_month(self) -> None:
        """Turn one month back."""
        self._go(self.current.addMonths(-1))

    def next_month(self) -> None:
        """Turn one month on."""
        self._go(self.current.addMonths(1))

    def choose_today(self) -> None:
        """Choose the day of the computer's clock."""
        self._emit(self.today)

    def _go(self, date: QDate) -> None:
        self.current = date
        self._tell()
        self.month_changed.emit()
        self.update()

    def _tell(self) -> None:
        iso = self.current.toString(Qt.DateFormat.ISODate)
        day = DAYS[self.current.dayOfWeek() - 1]
        self.setAccessibleName(f"{day}, {long_date(iso)}")

    def _emit(self, date: QDate) -> None:
        self.chosen.emit(date.toString(Qt.DateFormat.ISODate))

    def _first(self) -> QDate:
        """The Monday of the first row."""
        first = QDate(self.current.year(), self.current.month(), 1)
        return first.addDays(1 - first.dayOfWeek())

    def cell(self, date: QDate) -> QRect:
        """Where a day stands."""
        row, column = divmod(self._first().daysTo(date), _COLUMNS)
        step = self.width() // _COLUMNS
        return QRect(column * step, self._theme.text_px(26) + row * step, step, step)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Up: -7, keys.Key_Down: 7}
        months = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(self.current.addDays(steps[key]))
        elif key in months:
            self._go(self.current.addMonths(months[key]))
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number in range(_ROWS * _COLUMNS):
            day = self._first().addDays(number)
            if self.cell(day).contains(event.position().toPoint()):
                self._emit(day)
                return

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() // _COLUMNS
        painter.setFont(self._theme.font("kecil", 500))
        painter.setPen(self._theme.color("tinta-3"))
        for column, name in enumerate(DAYS):
            box = QRect(column * step, 0, step, self._theme.text_px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name[:3])
        for number in range(_ROWS * _COLUMNS):
            self._paint_day(painter, self._first().addDays(number))

    def _paint_day(self, painter: QPainter, day: QDate) -> None:
        box = self.cell(day).adjusted(2, 2, -2, -2)
        picked = day == self._picked
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("laut-isi" if picked else "lembar"))
        if day == self.current and not picked:
            painter.setBrush(self._theme.color("lipat"))
        if day == self.today and not picked:
            painter.setPen(self._theme.color("laut"))
        painter.drawRoundedRect(box, 6, 6)
        inside = day.month() == self.current.month()
        ink = "pada-laut" if picked else "tinta" if inside else "tinta-3"
        painter.setPen(self._theme.color(ink))
        painter.setFont(self._theme.font("isi", 600 if day in (self.today, self._picked) else 400))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day()))
