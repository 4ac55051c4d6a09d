"""The middle of a card: `Answer` says what a card needs of it, `TextAnswer` is the written one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.story import CARD_NAMES, Question, When
from kimwriter.ui.facts.answer_field import AnswerField
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label
from kimwriter.ui.widgets.surface import Hairline


class Answer(QWidget):
    """Shows a value and emits `edited(str or When)` when a person changes it."""

    edited = Signal(object)
    moved_on = Signal()

    def show_value(self, value: str | When) -> None:
        """Show without `edited`."""
        raise NotImplementedError

    def set_question(self, question: Question) -> None:
        """The question that is answered here."""
        raise NotImplementedError

    def set_open(self, is_open: bool) -> None:
        """Whether the card is the one in use."""
        raise NotImplementedError

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where the cursor goes first."""
        return next(stop for stop in self.tab_stops() if not stop.isHidden())

    def take_focus(self) -> None:
        """Put the cursor into it, behind what stands there."""
        first = self.first()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(first, AnswerField):
            first.moveCursor(QTextCursor.MoveOperation.End)

    def tools(self) -> list[Button]:
        """Buttons of its own for the card's help row."""
        return []


class TextAnswer(Answer):
    """A growing text on a hairline, with a quiet tag at its right."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = AnswerField(theme, name, "Klik di sini, lalu tulis")
        self.field.edited.connect(self._edited)
        self.field.moved_on.connect(self.moved_on)
        self._tag = Tag(theme)
        self._line = Hairline(theme)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        self._column.addSpacing(8)
        self._column.addWidget(self._line)
        self.set_open(False)

    def show_value(self, value: str | When) -> None:
        """Show without `edited`."""
        self.field.show_text(value if isinstance(value, str) else "")

    def set_question(self, question: Question) -> None:
        """Name the field by its question."""
        self.field.setAccessibleName(f"{CARD_NAMES[question.card]}: {question.ask}")

    def set_open(self, is_open: bool) -> None:
        """Two lines without a hairline in use, one on a hairline otherwise."""
        self._line.setVisible(not is_open)
        self.field.set_lines(2 if is_open else 1, 8)
        self._column.setContentsMargins(0, 0 if is_open else 8, 0, 0)

    def _edited(self, text: str) -> None:
        self.edited.emit(text)

    def set_tag(self, icon: str, text: str) -> None:
        """A quiet mark beside the answer; "" shows none."""
        self._tag.set_tag(icon, text)

    def tab_stops(self) -> list[QWidget]:
        """The field."""
        return [self.field]


class Tag(QWidget):
    """A small icon and a word in the accent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "map-pin", "laut", 16)
        self._words = Label(theme, "", "kecil", "laut")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.hide()

    def set_tag(self, icon: str, text: str) -> None:
        """Show this; "" shows nothing."""
        if text:
            self._icon.set_icon(icon)
            self._words.set_text(text)
        self.setVisible(bool(text))
