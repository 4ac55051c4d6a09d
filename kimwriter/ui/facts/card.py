"""A question card: one big field with its state, its help, and "Belum tahu".

Start with `FactCard`; what stands in its middle is an `Answer` (text, or day and time).
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import CARD_NAMES, CardState, Kind, When
from kimwriter.ui.facts.answers import Answer
from kimwriter.ui.facts.note import Note
from kimwriter.ui.facts.opened import OpenedPart
from kimwriter.ui.facts.unknown import UnknownRow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.surface import Card, Edge

_WIDEST = 16777215  # Qt's "no limit"
_MARK = 20  # pixels
_MARKS = {"kosong": "kosong", "terisi": "isi", "belum tahu": "belum"}


class FactCard(Card):
    """Click anywhere to write. All signals begin with the card's key ("di_mana"); `pointed` is ""
    when the pointer has left.
    """

    answered = Signal(str, object)
    detail_edited = Signal(str, str)
    unknown_set = Signal(str, bool)
    moved_on = Signal(str)
    pointed = Signal(str)

    def __init__(
        self, theme: Theme, key: str, answer: Answer, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme, self.key, self._answer = theme, key, answer
        self._state: CardState = "kosong"
        self._open = self._narrow = self._lit = self._guided = False
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._mark = Icon(theme, "kosong", size=_MARK)
        self._ask = Paragraph(theme, "", "kecil", "tinta-3")
        self._note = Note(theme, "awas", "mangga", "mangga-teks")
        self.opened = OpenedPart(theme)
        self.unknown = UnknownRow(theme)
        for tool in reversed(answer.tools()):
            self.opened.add_tool(tool)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._question = QWidget()
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(0)
        self._name = Label(self._theme, CARD_NAMES[self.key], "pertanyaan")
        question.addWidget(self._name)
        question.addWidget(self._ask)
        self._answered = QWidget()
        self._body = QVBoxLayout(self._answered)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addStretch(1)
        for part in (self._answer, self._note, self.opened, self.unknown):
            self._body.addWidget(part)
        self._body.addStretch(1)
        self._grid.addWidget(self._mark, 0, 0)
        self._grid.addWidget(self._question, 0, 1)
        self._grid.addWidget(self._answered, 0, 2)
        self._grid.setColumnStretch(2, 1)

    def _connect(self) -> None:
        self._answer.edited.connect(self._edited)
        self._answer.moved_on.connect(self._move_on)
        self.opened.detail_edited.connect(self.detail_edited)
        self.opened.unknown_asked.connect(self.toggle_unknown)
        self.unknown.answer_asked.connect(self.toggle_unknown)

    def show_question(self, kind: Kind) -> None:
        """Ask as this kind of news does."""
        question = kind.questions[self.key]
        own = kind.details if self.key == "apa" else ()
        self._ask.set_text(question.ask)
        self._answer.set_question(question)
        self.opened.show_help(question, (*question.details, *own))
        self.unknown.set_kind(kind.key)

    def show_answer(self, value: str | When, details: Mapping[str, str], state: CardState) -> None:
        """Show an answer that does not come from this card; nothing is emitted."""
        self._answer.show_value(value)
        self.opened.show_answers(details)
        self.set_state(state)

    def set_state(self, state: CardState) -> None:
        """Kosong, terisi or belum tahu."""
        self._state = state
        self._fit()

    def set_note(self, note: str) -> None:
        """What the composer asks about this answer, "" for nothing."""
        self._note.set_text(note)

    def set_open(self, is_open: bool) -> None:
        """Whether this is the card in use: its help stands open."""
        if is_open != self._open:
            self._open = is_open
            self._fit()

    def set_lit(self, lit: bool) -> None:
        """Whether the sentence under the pointer tells of this card."""
        if lit != self._lit:
            self._lit = lit
            self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """The lower card of a narrow window."""
        self._narrow = narrow
        self._fit()

    def set_guided(self, guided: bool) -> None:
        """Whether the card has the page to itself: larger words, the answer below the question."""
        if guided == self._guided:
            return
        self._guided = guided
        self._name.set_role("kepala" if guided else "pertanyaan")
        self._ask.set_role("isi" if guided else "kecil")
        self.opened.set_guided(guided)
        self._grid.removeWidget(self._question)
        self._grid.removeWidget(self._answered)
        self._grid.addWidget(self._question, 0, 1, 1, 2 if guided else 1)
        self._grid.addWidget(self._answered, *((1, 1, 1, 2) if guided else (0, 2)))
        self._fit()

    def focus_answer(self) -> None:
        """Put the cursor where the answer goes, or on "Isi sekarang"."""
        if self._state == "belum tahu":
            self.unknown.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._answer.take_focus()

    def toggle_unknown(self) -> None:
        """ "Belum tahu" on an empty card, "Isi sekarang" on one that is marked so."""
        if self._state == "belum tahu":
            self.unknown_set.emit(self.key, False)
            self.focus_answer()
        elif self._state == "kosong":
            self.unknown_set.emit(self.key, True)
            self._move_on()

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        return [*self._answer.tab_stops(), *self.opened.tab_stops(), self.unknown.button]

    def _edited(self, value: object) -> None:
        self.answered.emit(self.key, value)

    def _move_on(self) -> None:
        self.moved_on.emit(self.key)

    def _fit(self) -> None:
        """Edge, mark, paddings and parts as state and use demand."""
        unknown, writing = self._state == "belum tahu", self._open and self._state != "belum tahu"
        edge: Edge = "dashed" if unknown else "focus" if writing else "plain"
        self.set_edge(edge, "laut-muda" if self._lit else "" if unknown else "lembar")
        self._mark.set_icon("tulis" if writing else _MARKS[self._state])
        self._answer.setVisible(not unknown)
        self._answer.set_open(writing)
        self.opened.setVisible(writing)
        self.opened.set_unknown_possible(self._state == "kosong")
        self.unknown.setVisible(unknown)
        self._set_paddings(writing)

    def _set_paddings(self, writing: bool) -> None:
        small = 2 if self._narrow else 0
        top, bottom = (15 - small, 8 - small) if writing else (6, 6)
        if self._guided:
            top = bottom = 20 - 2 * small
        self._grid.setContentsMargins(17, top, 13, bottom)
        self._grid.setVerticalSpacing(16 - 2 * small if self._guided else 0)
        name = "kartu_fakta_sempit" if self._narrow else "kartu_fakta"
        self.setMinimumHeight(self._theme.text_px(self._theme.size(name)))
        width = self._theme.text_px(self._theme.size("kolom_tanya"))
        self._question.setMinimumWidth(width)
        self._question.setMaximumWidth(_WIDEST if self._guided else width)
        at_top = writing or self._guided
        place = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignVCenter
        self._mark.setFixedHeight(self._theme.line("kepala") if self._guided else _MARK)
        self._body.setStretch(0, 0 if writing else 1)
        self._grid.setAlignment(self._mark, place)
        self._grid.setAlignment(self._question, Qt.AlignmentFlag(0) if self._guided else place)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.key)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.focus_answer()
