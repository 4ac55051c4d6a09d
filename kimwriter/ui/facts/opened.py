"""What opens under the answer of the card in use: things to think of, example, sub-answers."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kimwriter.story import Detail, Question
from kimwriter.text import Span
from kimwriter.ui.facts.help_row import HelpRow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Hairline

_TRY, _EXAMPLE = "Coba jawab:", "Contoh:"


class OpenedPart(QWidget):
    """Help of a card. `unknown_asked` is "Belum tahu"; `detail_edited(key, text)` a sub-answer."""

    unknown_asked = Signal()
    detail_edited = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._guided = False
        self._hints = Paragraph(theme, "", "bantuan", "tinta-2")
        self._example = Label(theme, "", "bantuan", "tinta-3", elide=True)
        self.details = DetailFields(theme)
        self.details.edited.connect(self.detail_edited)
        self.details.hide()
        self.more = Button(theme, "Rincian", look="quiet", icon="plus", height=36)
        self.more.clicked.connect(self._open_details)
        self.unknown = Button(theme, "Belum tahu", look="quiet", icon="circle-dashed", height=36)
        self.unknown.setToolTip("Belum tahu (Alt+B)")
        self.unknown.clicked.connect(self.unknown_asked)
        self._row = HelpRow(theme, self._example)
        self._row.add(self.more)
        self._row.add(self.unknown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        column.addSpacing(10)
        column.addWidget(self._hints)
        column.addWidget(self._row)
        column.addWidget(self.details)

    def add_tool(self, button: Button) -> None:
        """A further button of the card's own, before "Rincian"."""
        self._row.add(button, 0)

    def show_help(self, question: Question, details: tuple[Detail, ...]) -> None:
        """The help of this question."""
        self._question = question
        self._say()
        self.details.set_details(details)
        self._set_open(bool(details) and (self._guided or not self.details.isHidden()))

    def set_guided(self, guided: bool) -> None:
        """Whether there is room for one thing to think of a line, and for the sub-answers."""
        self._guided = guided
        self._say()
        self._set_open(self.details.asks() and (guided or self.details.filled() > 0))

    def _say(self) -> None:
        if self._question is None:
            return
        example = f"{_EXAMPLE} “{self._question.example}”"
        if not self._guided:
            text = " ".join((_TRY, *self._question.hints))
            self._hints.set_text(text, (Span(0, len(_TRY)),))
            self._example.set_text(example)
            return
        listed = "\n".join((_TRY, *(f"• {hint}" for hint in self._question.hints)))
        start = len(listed) + 1
        bold = (Span(0, len(_TRY)), Span(start, start + len(_EXAMPLE)))
        self._hints.set_text(f"{listed}\n{example}", bold)
        self._example.set_text("")

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """The sub-answers given; they are opened when there are any."""
        self.details.show_answers(answers)
        if self.details.filled() and self.details.isHidden():
            self._set_open(True)

    def set_unknown_possible(self, possible: bool) -> None:
        """An answer that stands there is not unknown: the button is offered without one."""
        self.unknown.setVisible(possible)

    def _open_details(self) -> None:
        self._set_open(True)
        self.details.focus_first()

    def _set_open(self, is_open: bool) -> None:
        self.details.setVisible(is_open)
        self.more.setVisible(self.details.asks() and not is_open)

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        return [*self.details.fields(), self.more, self.unknown]


class DetailFields(QWidget):
    """Sub-answers in two columns, each a label and a line. `edited(key, text)`."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._details: tuple[Detail, ...] = ()
        self._fields: dict[str, LineField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)

    def set_details(self, details: tuple[Detail, ...]) -> None:
        """Ask for these; nothing is rebuilt when they are asked for already."""
        if details == self._details:
            return
        self._details = details
        self._clear()
        for index, detail in enumerate(details):
            row, column = divmod(index, 2)
            field = LineField(self._theme, detail.label, detail.example)
            field.edited.connect(partial(self.edited.emit, detail.key))
            self._fields[detail.key] = field
            label = Label(self._theme, detail.label, "kecil", "tinta-2", weight=500)
            self._grid.addWidget(label, 2 * row, column, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(field, 2 * row + 1, column)
        self.setVisible(self.isVisible() and bool(details))

    def _clear(self) -> None:
        self._fields.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show these without `edited`."""
        for key, field in self._fields.items():
            if field.text() != answers.get(key, ""):
                field.setText(answers.get(key, ""))

    def asks(self) -> bool:
        """Whether there is anything to ask for."""
        return bool(self._details)

    def filled(self) -> int:
        """How many are answered."""
        return sum(bool(field.text().strip()) for field in self._fields.values())

    def fields(self) -> list[QWidget]:
        """The fields in their order."""
        return list(self._fields.values())

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for field in self.fields()[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
