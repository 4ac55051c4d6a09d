"""One quotation: read as it will be printed, edited in place."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import Quote
from kimwriter.ui.facts.answer_field import AnswerField
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField, TextField
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.pressable import Pressable
from kimwriter.ui.widgets.surface import Card

_MARKS = '"“”„«» \n'


class QuoteRow(QWidget):
    """`changed` comes with every change by a person, `remove_asked` with "Hapus"."""

    changed = Signal()
    opened = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, quote: Quote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quote = quote
        self.printed = PrintedQuote(theme)
        self.printed.clicked.connect(self.open)
        self._editor = QWidget()
        self.words = AnswerField(
            theme, "Kata-katanya", "Tulis persis seperti yang diucapkan", role="kutipan"
        )
        self.words.set_lines(2, 8)
        self.name = LineField(theme, "Nama lengkap", "Nama lengkap")
        self.position = LineField(theme, "Jabatan atau sebutan", "Jabatan, misalnya Ketua RW 03")
        self.remove = Button(theme, "Hapus kutipan", look="quiet", icon="trash-2", height=36)
        self.done = Button(theme, "Selesai", look="bare", height=36)
        self._lay_out(theme)
        self._connect()
        self.show_quote(quote)
        self.close_editor()

    def _lay_out(self, theme: Theme) -> None:
        frame = FieldFrame(theme, self.words)
        who, foot = QHBoxLayout(), QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.name, 2)
        who.addWidget(self.position, 3)
        foot.addWidget(Label(theme, "Dikutip tanpa diubah.", "bantuan", "tinta-3", elide=True), 1)
        foot.addWidget(self.remove)
        foot.addWidget(self.done)
        inner = QVBoxLayout(self._editor)
        inner.setContentsMargins(0, 4, 8, 0)
        inner.setSpacing(8)
        inner.addWidget(frame)
        inner.addLayout(who)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.printed)
        column.addWidget(self._editor)

    def _connect(self) -> None:
        self.words.edited.connect(self._edited)
        self.words.moved_on.connect(partial(self.name.setFocus, Qt.FocusReason.TabFocusReason))
        self.name.edited.connect(self._edited)
        self.name.returnPressed.connect(
            partial(self.position.setFocus, Qt.FocusReason.TabFocusReason)
        )
        self.position.edited.connect(self._edited)
        self.position.returnPressed.connect(self._finish)
        self.done.clicked.connect(self._finish)
        self.remove.clicked.connect(self.remove_asked)

    def show_quote(self, quote: Quote) -> None:
        """Show this quotation without `changed`."""
        self.quote = quote
        self.words.show_text(quote.words)
        for field, text in ((self.name, quote.name), (self.position, quote.position)):
            if field.text() != text:
                field.setText(text)
        self.printed.show_quote(quote)

    def open(self) -> None:
        """Edit it, the cursor in its words."""
        self._editor.show()
        self.printed.hide()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.opened.emit()

    def close_editor(self) -> None:
        """Show it as it will be printed."""
        self.printed.show()
        self._editor.hide()

    def is_open(self) -> bool:
        """Whether it is being edited."""
        return not self._editor.isHidden()

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        return [self.printed, self.words, self.name, self.position, self.remove, self.done]

    def _edited(self, _text: str) -> None:
        words = self.words.toPlainText().strip(_MARKS)
        self.quote = Quote(self.name.text().strip(), self.position.text().strip(), words)
        self.printed.show_quote(self.quote)
        self.changed.emit()

    def _finish(self) -> None:
        self.close_editor()
        self.printed.setFocus(Qt.FocusReason.OtherFocusReason)


class PrintedQuote(Pressable):
    """The words in the serif, the speaker below; a click or Enter opens the editor."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def show_quote(self, quote: Quote) -> None:
        """Show these words and who said them."""
        words = f"“{quote.words}”" if quote.words else "Kata-katanya belum ditulis"
        who = ", ".join(part for part in (quote.name, quote.position) if part)
        self._lines = (words.replace("\n", " "), who or "Siapa yang mengatakan?")
        self._missing = (not quote.words, not quote.name)
        self.setAccessibleName(f"Kutipan {self._lines[1]}: {self._lines[0]}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.line("kutipan") + self._theme.line("bantuan") + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 0.0
        for index, role in enumerate(("kutipan", "bantuan")):
            font, height = self._theme.font(role), self._theme.line(role)
            missing = "mangga-teks" if index else "tinta-3"
            given = "tinta-2" if index else "tinta"
            painter.setPen(self._theme.color(missing if self._missing[index] else given))
            painter.setFont(font)
            text = QFontMetricsF(font).elidedText(
                self._lines[index], Qt.TextElideMode.ElideRight, self.width()
            )
            box = QRectF(0, top, self.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            top += height


class FieldFrame(Card):
    """The frame around a growing field; its edge tells the focus."""

    def __init__(self, theme: Theme, field: TextField) -> None:
        super().__init__(theme, edge="strong", radius=8)
        self._field = field
        self.setCursor(Qt.CursorShape.IBeamCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addWidget(field)
        field.focus_changed.connect(self._show_focus)

    def _show_focus(self, focused: bool) -> None:
        self.set_edge("focus" if focused else "strong")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)
