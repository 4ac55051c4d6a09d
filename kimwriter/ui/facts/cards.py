"""The column of cards: which one is in use, going from one to the next, the tab order."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.language.gazetteer import knows_place
from kimwriter.story import CARD_NAMES, CARDS, Story, answer, card_state, kinds
from kimwriter.ui.facts.answers import TextAnswer
from kimwriter.ui.facts.card import FactCard
from kimwriter.ui.facts.photos import PhotosCard
from kimwriter.ui.facts.preview import ComposeButton
from kimwriter.ui.facts.quotes import QuotesCard
from kimwriter.ui.facts.when import WhenAnswer
from kimwriter.ui.theme import Theme

if TYPE_CHECKING:
    from kimwriter.composing import CardQuestion

_MOUSE_MS = 20
_PICTURE, _WORDS = 104, 180  # pixels of the photo card: its thumbnail, its words at 100 %
_SIDE_BY_SIDE = 640  # pixels at 100 %; below, quotations and photos stand one over the other
_ALONE = 720  # pixels at 100 %: the width of a card that is alone
_WIDEST = 16777215  # Qt's "no limit"


class CardColumn(QWidget):
    """Six question cards, quotations and photos in a column that scrolls.

    `card_opened(name)` names the card in use ("apa", "quotes.0"), "" for none. One card may have
    the column to itself: `alone` is its key, `shown_alone(key)` tells of it ("" when all are back),
    `ended` comes when one would go on from the last.
    """

    card_opened = Signal(str)
    shown_alone = Signal(str)
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open = self.alone = ""
        self._photo_folder = Path()
        self._around: tuple[QWidget, ...] = ()
        self._place = TextAnswer(theme, CARD_NAMES["di_mana"])
        self.cards = {key: FactCard(theme, key, self._make_answer(key)) for key in CARDS}
        self.quotes = QuotesCard(theme)
        self.photos = PhotosCard(theme)
        self.compose = ComposeButton(theme)
        # While a mouse button is down nothing moves under it: the card in use changes after.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_MOUSE_MS)
        self._settling.timeout.connect(self._follow_focus)
        self._lay_out()
        for card in self.cards.values():
            card.moved_on.connect(self.go_on)
        self.quotes.rebuilt.connect(self.order)
        self.photos.widened.connect(self._arrange_foot)
        theme.changed.connect(self._arrange_foot)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def _make_answer(self, key: str) -> TextAnswer | WhenAnswer:
        if key == "kapan":
            return WhenAnswer(self._theme)
        return self._place if key == "di_mana" else TextAnswer(self._theme, CARD_NAMES[key])

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(8)
        for card in self.cards.values():
            self._column.addWidget(card)
        self._foot = QGridLayout()
        self._foot.setSpacing(8)
        self._column.addLayout(self._foot)
        self._column.addWidget(self.compose, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().rangeChanged.connect(self._set_margins)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._area)
        self._arrange_foot()
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Lower cards and smaller margins."""
        self._left = 24 if narrow else 32
        self._set_margins()
        for card in self.cards.values():
            card.set_narrow(narrow)

    def _set_margins(self) -> None:
        """The scroll bar stands in the right margin: the cards keep their width."""
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        # Alone, a card's lines are no longer than one likes to read.
        room = self.width() - self._left - 24 - self._theme.text_px(_ALONE)
        side = max((room + 1) // 2, 0) if self.alone else 0
        self._column.setContentsMargins(self._left + side, 0, 24 + side - taken, 16)
        for foot in self._around[1:]:
            foot.setContentsMargins(self._left + side, 0, 24 + side, 0)

    def put_around(self, above: QWidget, foot: QWidget) -> None:
        """What stands over a card that is alone, and a foot that does not scroll."""
        self._around = (above, foot)
        self._column.insertWidget(0, above)
        self._outer.addWidget(foot)

    def show_alone(self, key: str) -> None:
        """Give this card the column to itself, with the cursor in it."""
        self._show_only(key)
        self.cards[key].focus_answer()

    def show_all(self) -> None:
        """All cards again."""
        self._show_only("")

    def _show_only(self, key: str) -> None:
        self.alone = key
        for name, card in self.cards.items():
            card.set_guided(name == key)
            card.setVisible(not key or name == key)
        self.quotes.setVisible(not key)
        self.photos.setVisible(not key)
        for around in self._around:
            around.setVisible(bool(key))
        self._set_margins()
        if key:
            self._set_open(key)
        self.shown_alone.emit(key)

    def show_story(self, story: Story) -> None:
        """Show a story that does not come from here."""
        kind = kinds()[story.kind]
        for key, card in self.cards.items():
            card.show_question(kind)
            card.show_answer(answer(story, key), story.details, card_state(story, key))
        self.quotes.show_quotes(story.quotes)
        self.photos.show_photos(story.photos)
        self.show_states(story)
        self.order()

    def show_states(self, story: Story) -> None:
        """Show how far the cards are, after a change that came from here."""
        for key, card in self.cards.items():
            card.set_state(card_state(story, key))
        known = knows_place(story.facts.di_mana)
        self._place.set_tag("map-pin", "tempat dikenal" if known else "")

    def show_questions(self, questions: tuple[CardQuestion, ...]) -> None:
        """What the composer asks, each on its card."""
        for key, card in self.cards.items():
            card.set_note(" ".join(asked.message for asked in questions if asked.card == key))

    def light(self, cards: str) -> None:
        """Light the cards of these keys, parted by blanks, and no other."""
        keys = cards.split()
        for key, card in self.cards.items():
            card.set_lit(key in keys)
        self.quotes.set_lit(any(key.startswith("quotes") for key in keys))

    def set_photo_folder(self, folder: Path) -> None:
        """Where the photos of the draft lie."""
        if folder != self._photo_folder:
            self._photo_folder = folder
            self.quotes.forget()
            self.photos.set_folder(folder)

    def focus_card(self, key: str) -> None:
        """Put the cursor into a card."""
        if key in self.cards:
            if self.alone and key != self.alone:
                self._show_only(key)
            self.cards[key].focus_answer()

    def go_on(self, key: str) -> None:
        """From a card to the next one, from the last to the quotations."""
        place = CARDS.index(key) + 1
        if place < len(CARDS):
            self.focus_card(CARDS[place])
        elif self.alone:
            self.ended.emit()
        else:
            self.quotes.first().setFocus()

    def current(self) -> FactCard | None:
        """The question card that holds the focus."""
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((card for card in self.cards.values() if card.isAncestorOf(focus)), None)

    def tab_stops(self) -> list[QWidget]:
        """All controls in their order."""
        stops = [stop for card in self.cards.values() for stop in card.tab_stops()]
        return [*stops, *self.quotes.tab_stops(), *self.photos.tab_stops()]

    def order(self) -> None:
        """Make the tab order anew: cards, quotations, photos."""
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._follow_focus()

    def _follow_focus(self) -> None:
        if QApplication.mouseButtons().value:
            self._settling.start()
            return
        self._set_open(self._holder(QApplication.focusWidget()))

    def _holder(self, focus: QWidget | None) -> str:
        """The card in use: the one alone, that of the focus, else the one that was."""
        if self.alone:
            return self.alone
        if focus is None or not self.isAncestorOf(focus):
            return self._open
        for key, card in self.cards.items():
            if card.isAncestorOf(focus):
                return key
        return "kutipan" if self.quotes.isAncestorOf(focus) else "foto"

    def _set_open(self, key: str) -> None:
        if key != self._open:
            self._open = key
            for name, card in self.cards.items():
                card.set_open(name == key)
            if key != "kutipan":
                self.quotes.close_rows()
            if key != "foto":
                self.photos.close_rows()
            QTimer.singleShot(0, self, partial(self._reveal, key))
        self.card_opened.emit((self.quotes.source() or "kutipan") if key == "kutipan" else key)

    def _reveal(self, key: str) -> None:
        """Scroll so that the whole card in use is seen."""
        if key != self._open:
            return
        card = self.cards.get(key) or (self.quotes if key == "kutipan" else self.photos)
        self._area.ensureWidgetVisible(card, 0, 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._arrange_foot()

    def _arrange_foot(self) -> None:
        wide = self.photos.is_open or self.width() < self._theme.text_px(_SIDE_BY_SIDE)
        for widget in (self.quotes, self.photos):
            self._foot.removeWidget(widget)
        self._foot.addWidget(self.quotes, 0, 0, 1, 2 if wide else 1)
        self._foot.addWidget(self.photos, *((1, 0, 1, 2) if wide else (0, 1, 1, 1)))
        self._foot.setColumnStretch(0, 1)
        narrow = _PICTURE + self._theme.text_px(_WORDS)
        self.photos.setMinimumWidth(narrow)
        self.photos.setMaximumWidth(_WIDEST if wide else narrow)
