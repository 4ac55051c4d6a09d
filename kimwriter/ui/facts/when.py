"""The middle of *Kapan*: a date and times whose text is right by construction, or typed words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.language.dates import written_clock
from kimwriter.story import Question, When
from kimwriter.ui.facts.answers import Answer, TextAnswer
from kimwriter.ui.facts.boxes import DateBox, TimeBox, ZoneBox
from kimwriter.ui.facts.note import Note
from kimwriter.ui.facts.reading import read_date
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label


class WhenAnswer(Answer):
    """Boxes for a When, or a line for words ("sejak 2021"); the member changes between them.

    What is no date is kept as the typed words, so that nothing is lost, and the fault is said.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: str | When = ""
        self._by_words = self._asked_in_words = False
        self.boxes = WhenBoxes(theme)
        self.words = TextAnswer(theme, "Kapan")
        self._fault = Note(theme, "galat", "bata", "bata")
        self._several = Button(theme, "Beberapa hari", look="quiet", icon="plus", height=36)
        self._switch = Button(theme, "Tulis dengan kata", look="quiet", icon="pencil", height=36)
        self._several.clicked.connect(self._add_end)
        self._switch.clicked.connect(self._change_way)
        self.boxes.wire(self._boxes_changed, self._finished)
        self.words.edited.connect(self._words_edited)
        self.words.moved_on.connect(self.moved_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.boxes, self._fault, self.words):
            self._column.addWidget(part)
        self._show_way()

    def show_value(self, value: str | When) -> None:
        """Show without `edited`."""
        if value == self._shown:
            return
        self._shown = value
        self._by_words = bool(value) and isinstance(value, str)
        self.boxes.show_value(value if isinstance(value, When) else When())
        self.words.show_value(value)
        self._show_fault()
        self._show_way()

    def set_question(self, question: Question) -> None:
        """A question whose example is no date ("sejak 2021") is asked in words."""
        self.words.set_question(question)
        self._asked_in_words = not read_date(question.example.split(", ")[0]).value
        self._show_way()

    def set_open(self, is_open: bool) -> None:
        """The way of the words in use."""
        self.words.set_open(is_open)
        self._column.setContentsMargins(0, 0, 0, 8 if is_open else 0)

    def tools(self) -> list[Button]:
        """ "Beberapa hari" and the change between date and words."""
        return [self._several, self._switch]

    def tab_stops(self) -> list[QWidget]:
        """The boxes, the words, and the buttons of the help row."""
        return [*self.boxes.tab_stops(), *self.words.tab_stops(), self._several, self._switch]

    @override
    def first(self) -> QWidget:
        return self.words.field if self._in_words() else self.boxes.date.edit

    def _in_words(self) -> bool:
        return self._by_words or (self._asked_in_words and not self._shown)

    def _show_way(self) -> None:
        in_words = self._in_words()
        self.boxes.setVisible(not in_words)
        self.words.setVisible(in_words)
        self._several.setVisible(not in_words and not self.boxes.several)
        self._switch.setText("Pakai tanggal" if in_words else "Tulis dengan kata")
        self._switch.set_look("quiet", "calendar" if in_words else "pencil")

    def _change_way(self) -> None:
        if self._in_words():
            self._by_words = self._asked_in_words = False
            self._take_typed_date()
        else:
            self._by_words = True
            self.words.show_value(self._shown if isinstance(self._shown, str) else "")
        self._show_way()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_typed_date(self) -> None:
        """Words that are a date become one."""
        typed = self._shown if isinstance(self._shown, str) else ""
        if (iso := read_date(typed).value) != "":
            self.boxes.show_value(When(date=iso))
            self._boxes_changed()

    def _add_end(self) -> None:
        self.boxes.set_several(True)
        self._show_way()
        self.boxes.end_date.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_edited(self, text: object) -> None:
        self._shown = str(text)
        self._by_words = True
        self.edited.emit(self._shown)

    def _boxes_changed(self) -> None:
        value = self.boxes.value()
        self._show_fault()
        # Half a date that replaces typed words would lose them: they stay until there is one.
        if value != self._shown and (value or isinstance(self._shown, When)):
            self._shown = value or ""
            self.edited.emit(self._shown)

    def _show_fault(self) -> None:
        self._fault.set_text(self.boxes.fault())

    def _finished(self) -> None:
        if not self.boxes.fault():
            self.moved_on.emit()


class WhenBoxes(QWidget):
    """Date, times and zone in a row, in more rows where the room is small."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.several = False
        self.date = DateBox(theme, "Tanggal")
        self.end_date = DateBox(theme, "Sampai tanggal")
        self.time = TimeBox(theme, "Mulai pukul", "jam")
        self.end_time = TimeBox(theme, "Sampai pukul", "jam")
        self.zone = ZoneBox(theme)
        self._groups = [
            _group(self, self.date),
            _group(self, self._to(), self.end_date),
            _group(self, self.time, self._to(), self.end_time, self.zone),
        ]
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for _ in self._groups:
            row = QHBoxLayout()
            row.setSpacing(8)
            self._rows.append(row)
            self._column.addLayout(row)
        self._packed: list[list[int]] = []
        self.set_several(False)
        theme.changed.connect(self._arrange)

    def wire(self, changed: object, finished: object) -> None:
        """Call `changed` when a person changed a box, `finished` when Enter was pressed in one."""
        for box in (self.date, self.end_date, self.time, self.end_time):
            box.changed.connect(changed)
            box.finished.connect(finished)
        self.zone.chosen.connect(changed)

    def value(self) -> str | When:
        """The When of the boxes; the typed words while one of the dates cannot be."""
        timed = bool(self.time.value or self.end_time.value)
        end_date = self.end_date.iso if self.several else ""
        if self.date.fault or (self.several and self.end_date.fault):
            return self._as_words()
        return When(
            self.date.iso,
            self.time.value,
            end_date,
            self.end_time.value,
            self.zone.zone if timed else "",
        )

    def _as_words(self) -> str:
        days = [self.date.typed()] + ([self.end_date.typed()] if self.several else [])
        text = " sampai ".join(day for day in days if day)
        if not self.time.value:
            return text
        return f"{text} {written_clock(self.time.value, self.end_time.value, self.zone.zone)}"

    def fault(self) -> str:
        """What cannot be, "" when all can."""
        boxes = (self.date, self.end_date, self.time, self.end_time)
        said = next((box.fault for box in boxes if box.fault), "")
        return said or self._order_fault()

    def _order_fault(self) -> str:
        if self.several and self.date.iso and "" < self.end_date.iso < self.date.iso:
            return "Tanggal selesai lebih awal daripada tanggal mulai."
        one_day = not (self.several and self.end_date.iso)
        if one_day and self.time.value and "" < self.end_time.value < self.time.value:
            return "Jam selesai lebih awal daripada jam mulai."
        return ""

    def show_value(self, value: When) -> None:
        """Show without a change."""
        self.date.show_iso(value.date)
        self.end_date.show_iso(value.end_date)
        self.time.show_value(value.time)
        self.end_time.show_value(value.end_time)
        self.zone.show_zone(value.zone)
        self.set_several(bool(value.end_date))

    def set_several(self, several: bool) -> None:
        """Whether there is a second date."""
        self.several = several
        self._groups[1].setVisible(several)
        self._arrange()

    def tab_stops(self) -> list[QWidget]:
        """The boxes in their order."""
        ends = [*self.date.tab_stops(), *self.end_date.tab_stops()]
        return [*ends, self.time, self.end_time, self.zone]

    def _to(self) -> Label:
        return Label(self._theme, "sampai", "isi", "tinta-3")

    def _arrange(self) -> None:
        """Put the groups into as few rows as the width allows."""
        packed: list[list[int]] = []
        left = 0
        for index, group in enumerate(self._groups):
            if index == 1 and not self.several:
                continue
            width = group.sizeHint().width()
            if packed and width + 8 <= left:
                packed[-1].append(index)
                left -= width + 8
            else:
                packed.append([index])
                left = max(self.width(), 320) - width
        if packed != self._packed:
            self._packed = packed
            self._refill()

    def _refill(self) -> None:
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        for row, indexes in zip(self._rows, self._packed, strict=False):
            for index in indexes:
                row.addWidget(self._groups[index])
            row.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        shown = [group for group in self._groups if not group.isHidden()]
        widest = max(group.minimumSizeHint().width() for group in shown)
        return QSize(widest, self._column.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _group(parent: QWidget, *widgets: QWidget) -> QWidget:
    group = QWidget(parent)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return group
