"""Pandu saya: the six cards one at a time, with where one is above and the way on below.

Start with `Guide`. It shows the cards of the column itself, so nothing is kept twice: it can be
left at any time, and what was typed stands in the whole form.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.story import CARD_NAMES, CARDS, CardState, Story, card_state
from kimwriter.ui.facts.cards import CardColumn
from kimwriter.ui.facts.head import FactsHead
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.surface import Surface

_LAST = "Kutipan dan foto dapat Anda tambahkan di Semua kartu."
_THIN, _THICK, _GAP = 4, 8, 6  # pixels of a step: high, the current one, between two
_COLORS: dict[CardState, str] = {"terisi": "laut", "belum tahu": "mangga", "kosong": "garis"}


class Guide(QObject):
    """Leads through the cards of a column. `finished` comes when the member asks for the news.

    `left` comes when the whole form is back.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, theme: Theme, column: CardColumn, head: FactsHead) -> None:
        super().__init__(column)
        self._column, self._head = column, head
        self._story = Story()
        self.steps = Steps(theme)
        self.foot = GuideFoot(theme)
        column.put_around(self.steps, self.foot)
        head.guide.clicked.connect(self.toggle)
        column.shown_alone.connect(self._show_step)
        column.ended.connect(self.foot.focus_on)
        self.foot.back.clicked.connect(self.go_back)
        self.foot.on.clicked.connect(self.go_on)

    @property
    def active(self) -> bool:
        """Whether one card stands alone."""
        return bool(self._column.alone)

    def show_story(self, story: Story) -> None:
        """Follow how far the cards are."""
        self._story = story
        self._show_step(self._column.alone)

    @Slot()
    def toggle(self) -> None:
        """Begin at the first open card, or give back the whole form."""
        if self.active:
            self.leave()
        else:
            self._column.show_alone(next(filter(self._is_open, CARDS), CARDS[0]))

    def leave(self) -> None:
        """All cards again; the cursor stays in the one that stood alone."""
        card = self._column.alone
        if card:
            self._column.show_all()
            self._column.focus_card(card)
            self.left.emit()

    @Slot()
    def go_back(self) -> None:
        """The card before."""
        self._column.focus_card(CARDS[max(self._place - 1, 0)])

    @Slot()
    def go_on(self) -> None:
        """The next card, from the last on to the manuscript; without "Apa" there is none yet."""
        if self._place < len(CARDS) - 1:
            self._column.focus_card(CARDS[self._place + 1])
            return
        if card_state(self._story, CARDS[0]) == "terisi":
            self.leave()
        else:
            self._column.focus_card(CARDS[0])
        self.finished.emit()

    @property
    def _place(self) -> int:
        return CARDS.index(self._column.alone)

    def _is_open(self, card: str) -> bool:
        return card_state(self._story, card) == "kosong"

    @Slot(str)
    def _show_step(self, card: str) -> None:
        self._head.set_guided(bool(card))
        if card:
            states = [card_state(self._story, name) for name in CARDS]
            self.steps.show_step(self._place, states)
            self._head.set_step(self._place + 1, len(CARDS))
            self.foot.show_step(self._place, states[self._place])


class Steps(QWidget):
    """A bar for each card: answered, left open, or to come; the current one is higher."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._place = 0
        self._states: Sequence[CardState] = [card_state(Story(), card) for card in CARDS]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def show_step(self, place: int, states: Sequence[CardState]) -> None:
        """The card at `place` (0 is the first) is shown; how far all of them are."""
        self._place, self._states = place, states
        name = f"Pertanyaan {place + 1} dari {len(states)}: {CARD_NAMES[CARDS[place]]}"
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _THICK + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() + _GAP) / len(self._states)
        for number, state in enumerate(self._states):
            current = number == self._place
            high = _THICK if current else _THIN
            empty = current and state == "kosong"
            painter.setBrush(self._theme.color("garis-kuat" if empty else _COLORS[state]))
            box = QRectF(number * width, (self.height() - high) / 2, width - _GAP, high)
            painter.drawRoundedRect(box, high / 2, high / 2)


class GuideFoot(Surface):
    """The way back at the left, the way on at the right; it says what it does to this card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "latar", ("top",))
        self.back = Button(theme, "Kembali", icon="arrow-left", height=44)
        self.on = Button(theme, "Lanjut", look="filled", trailing="arrow-right", height=44)
        self._last = Label(theme, _LAST, "bantuan", "tinta-3", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 11, 0, 10)
        row.setSpacing(16)
        row.addWidget(self.back)
        row.addWidget(self._last, 1)
        row.addStretch(0)
        row.addWidget(self.on)
        self.hide()

    def show_step(self, place: int, state: CardState) -> None:
        """The card at `place` is shown and so far answered."""
        last = place == len(CARDS) - 1
        self.back.setVisible(place > 0)
        self._last.set_text(_LAST if last else "")
        skipped = state == "kosong" and not last
        self.on.setText("Susun naskah" if last else "Lewati" if skipped else "Lanjut")
        self.on.set_look("outlined" if skipped else "filled")

    @Slot()
    def focus_on(self) -> None:
        """Put the focus on the way on."""
        self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """The buttons in their order."""
        return [self.back, self.on]
