"""The place Fakta: the cards at the left, the news that grows from them at the right.

Start with `FactsPage`: the app shows a Story, the page gives a new one back on every change.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import CARDS, Story, When
from kimwriter.ui.facts.cards import CardColumn
from kimwriter.ui.facts.guide import Guide
from kimwriter.ui.facts.head import FactsHead
from kimwriter.ui.facts.picking import local_files
from kimwriter.ui.facts.preview import PreviewPanel
from kimwriter.ui.theme import Theme

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript


class FactsPage(QWidget):
    """Six question cards, quotations, photos, and the preview.

    `story_changed(Story)` comes with every change by a person and never with `show_story`.
    `photo_chosen(path)` asks the app to copy a picture into the draft; `photo_removed(file)` says
    that a picture left the draft for good (its Story came before). `photos_requested(at)` leads to
    the page where the photo at that place is cropped.
    """

    story_changed = Signal(object)
    compose_requested = Signal()
    photo_chosen = Signal(str)
    photo_removed = Signal(str)
    photos_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._story = Story()
        self._narrow: bool | None = None
        self._folded: dict[bool, bool] = {False: False, True: True}
        self.head = FactsHead(theme)
        self.column = CardColumn(theme)
        self.guide = Guide(theme, self.column, self.head)
        self.preview = PreviewPanel(theme)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.set_narrow(False)
        self.column.show_story(self._story)

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.preview)

    def _connect(self) -> None:
        for card in self.column.cards.values():
            card.answered.connect(self._answered)
            card.detail_edited.connect(self._detail_edited)
            card.unknown_set.connect(self._unknown_set)
            card.pointed.connect(self.preview.point_at)
        self.column.quotes.changed.connect(self._quotes_changed)
        self.column.photos.changed.connect(self._photos_changed)
        self.column.photos.photo_chosen.connect(self.photo_chosen)
        self.column.photos.photo_removed.connect(self.photo_removed)
        self.column.photos.prepare_asked.connect(self.photos_requested)
        self.column.card_opened.connect(self.preview.set_card)
        self.column.compose.clicked.connect(self.compose_requested)
        self.column.quotes.rebuilt.connect(self._order)
        self.column.shown_alone.connect(self._show_guided)
        self.guide.finished.connect(self.compose_requested)
        self.head.kind.chosen.connect(self._kind_chosen)
        self.head.preview.clicked.connect(self.toggle_preview)
        self.preview.fold_requested.connect(self.toggle_preview)
        self.preview.compose_requested.connect(self.compose_requested)
        self.preview.card_requested.connect(self.column.focus_card)
        self.preview.cards_pointed.connect(self.column.light)
        self.preview.title_chosen.connect(self._title_chosen)
        self.preview.lead_chosen.connect(self._lead_chosen)

    def _add_keys(self) -> None:
        for keys, act in (
            ("F9", self.toggle_preview),
            ("Alt+B", self._toggle_unknown),
            ("Ctrl+Return", self._next_card),
            ("Ctrl+Enter", self._next_card),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_story(self, story: Story) -> None:
        """Show this story; what stands on the page already is not touched, nothing is emitted."""
        if story is self._story:
            return
        self._story = story
        self.head.kind.show_kind(story.kind)
        self.column.show_story(story)
        self.guide.show_story(story)
        self._order()

    def show_manuscript(self, manuscript: Manuscript | None) -> None:
        """Show what is composed from the story, and what is asked about the cards."""
        self.preview.show_manuscript(self._story, manuscript)
        self.column.show_questions(manuscript.questions if manuscript else ())

    def set_photo_folder(self, folder: Path) -> None:
        """The folder in which the photos of the draft lie."""
        self.column.set_photo_folder(folder)

    def focus_first(self) -> None:
        """Put the cursor into the first card that is open, the first of all when none is; in the
        guide, into the card that stands there.
        """
        if self.guide.active:
            self.column.focus_card(self.column.alone)
            return
        unanswered = (key for key in CARDS if not getattr(self._story.facts, key))
        known = (key for key in unanswered if key not in self._story.unknown)
        self.column.focus_card(next(known, CARDS[0]))

    def focus_card(self, card: str) -> None:
        """Put the cursor into a card ("mengapa")."""
        if self._left.isHidden():  # the preview has the whole of a small window
            self.toggle_preview()
        self.column.focus_card(card)

    def set_narrow(self, narrow: bool) -> None:
        """The layout of a window below 1240: lower cards, the preview behind a button."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.head.set_narrow(narrow)
            self.column.set_narrow(narrow)
            self.preview.set_narrow(narrow)
            self._fold()

    def toggle_preview(self) -> None:
        """Fold the preview, or bring it back."""
        narrow = bool(self._narrow)
        self._folded[narrow] = not self._folded[narrow]
        self._fold()
        target = self.head.preview if self._folded[narrow] else self.preview.fold
        if self.isVisible() and not self.column.isAncestorOf(self.focusWidget()):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_guided(self) -> None:
        self.preview.set_guided(self.guide.active)
        self._fold()

    def _fold(self) -> None:
        folded = self._folded[bool(self._narrow)]
        # In a small window there is no room for both: the preview takes the page.
        alone = not folded and bool(self._narrow) and self._is_small()
        # Hidden first, shown next: never both, which would widen the window.
        if alone:
            self._left.hide()
        self.preview.setVisible(not folded)
        self.preview.set_alone(alone)
        if not alone:
            self._left.show()
        self.head.preview.setVisible(folded)
        self.column.compose.setVisible(folded and not self.guide.active)

    def _is_small(self) -> bool:
        return self.width() < self._theme.size("lipat_di_bawah")

    def _answered(self, card: str, value: str | When) -> None:
        self._change(self._story.with_answer(card, value))

    def _unknown_set(self, card: str, unknown: bool) -> None:
        self._change(self._story.with_unknown(card, unknown))

    def _detail_edited(self, key: str, text: str) -> None:
        details = {name: value for name, value in self._story.details.items() if name != key}
        self._change(replace(self._story, details=details | ({key: text} if text else {})))

    def _kind_chosen(self, kind: str) -> None:
        self._change(replace(self._story, kind=kind))
        self.column.show_story(self._story)

    def _title_chosen(self, title: str) -> None:
        self._change(replace(self._story, title=title))

    def _lead_chosen(self, pattern: str) -> None:
        self._change(replace(self._story, pattern=pattern))

    def _quotes_changed(self) -> None:
        self._change(replace(self._story, quotes=self.column.quotes.quotes))

    def _photos_changed(self) -> None:
        self._change(replace(self._story, photos=self.column.photos.photos))

    def _change(self, story: Story) -> None:
        self._story = story
        self.column.show_states(story)
        self.guide.show_story(story)
        self.story_changed.emit(story)

    def _toggle_unknown(self) -> None:
        if (card := self.column.current()) is not None:
            card.toggle_unknown()

    def _next_card(self) -> None:
        if self.guide.active:
            self.guide.go_on()
            return
        card = self.column.current()
        self.column.go_on(card.key) if card is not None else self.column.focus_card(CARDS[0])

    def _order(self) -> None:
        self.column.order()
        stops = [*self.column.tab_stops()[-1:], *self.guide.foot.tab_stops()]
        stops += [self.head.guide, self.head.preview, self.head.kind]
        stops += [self.preview.fold, self.preview.compose, self.column.compose]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut: Esc closes an open list before it comes here.
        if event.key() == Qt.Key.Key_Escape and self.guide.active:
            self.guide.leave()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in local_files(event):
            self.photo_chosen.emit(path)
        event.acceptProposedAction()
