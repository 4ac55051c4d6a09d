"""The place Naskah. Start with `ManuscriptPage`: it joins sheet, review and foot.

A Story comes in by `show_story` and goes out, new, by `story_changed`; a Report comes in by
`show_report`. What the findings do is in `review.py`.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.checking.finding import Finding, Report
from kimwriter.story import Story, split_text
from kimwriter.ui.emoji.inserter import EmojiInserter
from kimwriter.ui.manuscript.coverage import coverage
from kimwriter.ui.manuscript.editor import PaperEditor
from kimwriter.ui.manuscript.findings import FindingsPanel, Suggest
from kimwriter.ui.manuscript.foot import Foot
from kimwriter.ui.manuscript.lights import Lights
from kimwriter.ui.manuscript.outline import Entry, count_words, entries, summary
from kimwriter.ui.manuscript.plain import Positions
from kimwriter.ui.manuscript.review import Review
from kimwriter.ui.manuscript.sheet import Sheet, SheetScroll
from kimwriter.ui.manuscript.strip import CoverageStrip
from kimwriter.ui.manuscript.trace import GAP, Traced, trace
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.surface import Surface

COUNT_MS = 200


def _as_found(finding: Finding) -> Finding:
    return finding


class ManuscriptPage(QWidget):
    """Title and text, what was found in them, and how long they are.

    `zoom_requested(step)` is -1 or 1. `always_ignored(Ignored)` and `word_added(word)` are for all
    drafts; `suggest` finds what an unknown word may have meant. `insert_requested(card)` asks for
    the sentence of a card that the manuscript lacks, `card_requested(card)` for the card itself.
    """

    story_changed = Signal(object)
    compose_requested = Signal()
    insert_requested = Signal(str)
    card_requested = Signal(str)
    publish_requested = Signal()
    zoom_requested = Signal(int)
    always_ignored = Signal(object)
    word_added = Signal(str)

    def __init__(
        self, theme: Theme, suggest: Suggest = _as_found, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._story = Story()
        self._folded: bool | None = None
        self._traced: tuple[Traced, ...] = ()
        self.strip = CoverageStrip(theme)
        self.sheet = Sheet(theme)
        self._lights = Lights(self.sheet.text, self.strip)
        self.panel = FindingsPanel(theme, suggest)
        self.foot = Foot(theme)
        self.emoji = EmojiInserter(theme, self.foot.emoji, (self.sheet.title, self.sheet.text))
        self._scroll = SheetScroll(self.sheet)
        self.review = Review(self.sheet.title, self.sheet.text, self.panel, self._scroll)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self._count)
        self._lay_out()
        self._join()
        self._add_keys()
        self._count()

    def _lay_out(self) -> None:
        column = Surface(self._theme, "lembar")
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._scroll, 1)
        left.addWidget(self.foot)
        left.insertWidget(0, self.strip)  # above, but the keyboard comes to the title first
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(column, 1)
        row.addWidget(self.panel)
        after = [*self.strip.chips.values(), *self.foot.tab_stops()]
        self.panel.tab_between(self.sheet.invitation.button, after)

    def _join(self) -> None:
        for editor in (self.sheet.title, self.sheet.text):
            editor.edited.connect(self._on_edited)
            editor.caret_moved.connect(partial(self._follow_caret, editor))
        self.strip.insert_requested.connect(self.insert_requested)
        self.strip.card_requested.connect(self.card_requested)
        self.strip.place_requested.connect(self.show_place)
        self.sheet.invitation.compose_requested.connect(self.compose_requested)
        self.foot.publish_requested.connect(self.publish_requested)
        self.foot.zoom_requested.connect(self.zoom_requested)
        self.foot.panel_requested.connect(self.toggle_panel)
        self.review.story_changed.connect(self._on_story_changed)
        self.review.listed.connect(self._on_listed)
        self.review.always_ignored.connect(self.always_ignored)
        self.review.word_added.connect(self.word_added)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F8": partial(self.review.step, 1),
            "Shift+F8": partial(self.review.step, -1),
            "Ctrl+Return": self.review.accept_best,
            "Ctrl+Enter": self.review.accept_best,
            "Ctrl+Shift+Return": self.review.accept_best_everywhere,
            "Ctrl+Shift+Enter": self.review.accept_best_everywhere,
            "F9": self.toggle_panel,
            "Ctrl+.": self.emoji.open,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_story(self, story: Story) -> None:
        """Show this story; a field that shows it already keeps its caret and its undo."""
        if story is self._story:
            return
        self._story = story
        self.sheet.title.show_text(story.title)
        text = self.sheet.text.text()
        if text != story.text and split_text(text) != (story.lead, story.body):
            self.sheet.text.show_text(story.text)
            self.review.wait()
        self.review.show_story(story)
        self._count()

    def forget_undo(self) -> None:
        """Another draft is shown: Ctrl+Z must not bring the words of the one before."""
        self.sheet.title.forget_undo()
        self.sheet.text.forget_undo()

    def show_report(self, report: Report) -> None:
        """Show what was found in the story as it stands here now."""
        self.review.show_report(report)

    def set_narrow(self, narrow: bool) -> None:
        """The layout of a window less than 1240 wide."""
        self.strip.set_narrow(narrow)
        self.sheet.set_narrow(narrow)
        self.panel.set_narrow(narrow)

    def focus_text(self) -> None:
        """Let the member write on."""
        self.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle_panel(self) -> None:
        """Fold the findings away, or show them."""
        self._fold(not self.panel.isHidden())

    def _fold(self, folded: bool) -> None:
        self.panel.setHidden(folded)
        self._on_listed(self.review.count)

    @Slot(int)
    def _on_listed(self, count: int) -> None:
        self.foot.show_count(f"{count} temuan" if count else "Temuan", self.panel.isHidden())

    @Slot()
    def _on_edited(self) -> None:
        lead, body = split_text(self.sheet.text.text())
        story = replace(self._story, title=self.sheet.title.text(), lead=lead, body=body)
        self.sheet.set_inviting(not story.is_written)
        self._lights.forget()
        self._counting.start()
        self._on_story_changed(story)
        self._follow_typing()

    def _follow_typing(self) -> None:
        for editor in (self.sheet.text, self.sheet.title):
            if editor.hasFocus() and editor.underlines.typing_at >= 0:
                self._scroll.keep_in_sight(editor, editor.underlines.typing_at)

    @Slot(object)
    def _on_story_changed(self, story: Story) -> None:
        self._story = story
        self.review.show_story(story)
        self.story_changed.emit(story)

    @Slot(str)
    def show_place(self, card: str) -> None:
        """Put the caret before the first sentence that tells of a card."""
        start = next((one.span.start for one in self._traced if card in one.cards), 0)
        self.sheet.text.set_caret(Positions(self.sheet.text.text()).of(start))

    def _follow_caret(self, editor: PaperEditor, position: int) -> None:
        if editor.hasFocus():
            self._scroll.keep_in_sight(editor, position)

    @Slot()
    def _count(self) -> None:
        """Renew what margin and foot tell; too slow for every key."""
        title, text = self.sheet.title.text(), self.sheet.text.text()
        self._traced = trace(self._story, text)
        words = count_words(title) + count_words(text)
        written = sum(1 for paragraph in text.split(GAP) if paragraph.strip())
        self.foot.show_summary(summary(words, written))
        self.sheet.show_entries(Entry("Judul", count_words(title)), entries(text, self._traced))
        self._lights.show_traced(self._story, text, self._traced)
        self.strip.show_coverage(coverage(self._story, text, self._traced))
        self.sheet.set_inviting(not self._story.is_written)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut: Esc closes an open picker before it comes here.
        if event.key() == Qt.Key.Key_Escape:
            self.review.back_to_text()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < self._theme.size("lipat_di_bawah")
        if folded != self._folded:
            self._folded = folded
            self._fold(folded)
