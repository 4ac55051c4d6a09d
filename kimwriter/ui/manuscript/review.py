"""Going through the findings: which one is current, what accepting and ignoring it does.

Accepting is an edit in the editor, so it comes back as any edit does. Ignoring is a new Story.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from kimwriter.checking.finding import Finding, Report
from kimwriter.story import Ignored, Story
from kimwriter.ui.manuscript.editor import PaperEditor
from kimwriter.ui.manuscript.findings import FindingsPanel, is_spacing
from kimwriter.ui.manuscript.hover import Hover
from kimwriter.ui.manuscript.locate import Located, Place, locate
from kimwriter.ui.manuscript.sheet import SheetScroll
from kimwriter.ui.manuscript.underlines import Mark


class Review(QObject):
    """The findings of the story on the sheet; `listed(count)` comes when the list is another.

    `always_ignored(Ignored)` and `word_added(word)` say what no draft is to be remarked on for.
    """

    story_changed = Signal(object)
    listed = Signal(int)
    always_ignored = Signal(object)
    word_added = Signal(str)

    def __init__(
        self, title: PaperEditor, text: PaperEditor, panel: FindingsPanel, scroll: SheetScroll
    ) -> None:
        super().__init__(panel)
        self._editors: dict[Place, PaperEditor] = {"title": title, "text": text}
        self._panel, self._scroll = panel, scroll
        self._story, self._report = Story(), None  # type: Story, Report | None
        self._found: tuple[Located, ...] = ()
        self._current = -1
        for editor in self._editors.values():
            editor.caret_moved.connect(self._on_caret)
            Hover(editor, self._finding_of)
        panel.chosen.connect(self._on_chosen)
        panel.accepted.connect(self.accept)
        panel.accepted_all.connect(self.accept_everywhere)
        panel.ignored.connect(self.ignore)
        panel.always_ignored.connect(self.always_ignore)
        panel.word_added.connect(self.add_word)
        panel.restore_requested.connect(self.restore)
        panel.tidy_requested.connect(self.tidy)

    @property
    def count(self) -> int:
        """How many findings are listed."""
        return len(self._found)

    def show_story(self, story: Story) -> None:
        """The story that what follows is about."""
        again = self._story.ignored != story.ignored
        written = self._story.is_written, story.is_written
        self._story = story
        if self._report is None:
            if written[0] != written[1]:
                self._panel.show_waiting(written=story.is_written)
        elif again:
            self._list()

    def wait(self) -> None:
        """Another text is shown: what was found before is not about it."""
        self._report, self._found, self._current = None, (), -1
        self._show_marks()
        self._panel.show_waiting(written=self._story.is_written)
        self.listed.emit(0)

    def show_report(self, report: Report) -> None:
        """List and underline what was found in the story as it stands in the editors."""
        self._report = report
        self._list()

    def _list(self) -> None:
        if self._report is None:
            return
        before = self._now()
        self._found = locate(self._report, self._story, self._editors["text"].text())
        self._current = self._same_as(before)
        self._show_marks()
        self._show_panel()
        self.listed.emit(self.count)

    def _show_panel(self) -> None:
        if self._found or self._story.is_written or self._story.title:
            self._panel.show_findings(self._found, self._current, len(self._story.ignored))
        else:
            self._panel.show_waiting(written=False)

    def _now(self) -> Located | None:
        """The current finding where it stands after the edits since the report."""
        if not 0 <= self._current < len(self._found):
            return None
        located = self._found[self._current]
        span = self._editors[located.place].underlines.span(self._current)
        return replace(located, start=span[0], end=span[1]) if span else located

    def _same_as(self, before: Located | None) -> int:
        """The same finding in the new list, else the next one in the text, else the first."""
        if before is None or not self._found:
            return min(0, len(self._found) - 1)
        here = [n for n, found in enumerate(self._found) if found.place == before.place]
        alike = [n for n in here if self._found[n].is_like(before)]
        if alike:
            return min(alike, key=lambda n: abs(self._found[n].start - before.start))
        return next((n for n in here if self._found[n].start >= before.start), 0)

    def _show_marks(self) -> None:
        for place, editor in self._editors.items():
            editor.underlines.set_marks(
                Mark(found.start, found.end, found.finding.severity, number)
                for number, found in enumerate(self._found)
                if found.place == place and not found.missing
            )
            editor.underlines.current = self._current
            editor.viewport().update()

    def _choose(self, number: int) -> None:
        if number != self._current:
            self._current = number
            for editor in self._editors.values():
                editor.underlines.current = number
                editor.viewport().update()
            self._show_panel()
        self._panel.show_open_card()

    @Slot(int)
    def _on_caret(self, position: int) -> None:
        editor = self.sender()
        if isinstance(editor, PaperEditor):
            number = editor.underlines.at(position)
            if number >= 0:
                self._choose(number)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._choose(number)
        self._panel.open_card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(number)

    def _reveal(self, number: int) -> None:
        """Bring the words of a finding into sight."""
        found = self._found[number]
        editor = self._editors[found.place]
        span = editor.underlines.span(number)
        if span is not None:
            self._scroll.keep_in_sight(editor, span[0])

    def step(self, by: int) -> None:
        """Go to the next or the previous finding, round the end; the caret goes along."""
        if not self._found:
            return
        number = (self._current + by) % len(self._found)
        self._choose(number)
        self._reveal(number)
        found = self._found[number]
        span = self._editors[found.place].underlines.span(number)
        if span is not None and isinstance(QApplication.focusWidget(), PaperEditor):
            editor = self._editors[found.place]
            cursor = editor.textCursor()
            cursor.setPosition(span[0])
            editor.setTextCursor(cursor)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept_best(self) -> None:
        """Ganti: what is offered first."""
        self._panel.open_card.accept_best()

    def accept_best_everywhere(self) -> None:
        """Ganti semua."""
        self._panel.open_card.accept_best_everywhere()

    @Slot(str)
    def accept(self, new: str) -> None:
        """Put these words in place of the current finding's, if they still stand there."""
        if 0 <= self._current < len(self._found):
            self._replace([self._current], new)

    @Slot(str)
    def accept_everywhere(self, new: str) -> None:
        """The same for all that say the same of the same words: one step for undo."""
        if 0 <= self._current < len(self._found):
            chosen = self._found[self._current]
            alike = [n for n, found in enumerate(self._found) if found.is_like(chosen)]
            self._replace(alike, new)

    def _replace(self, numbers: list[int], new: str) -> None:
        for place, editor in self._editors.items():
            here = [n for n in numbers if self._found[n].place == place]
            spans = [(n, span) for n in here if (span := editor.underlines.span(n))]
            if not spans:
                continue
            step = QTextCursor(editor.document())
            step.beginEditBlock()
            for number, (start, end) in reversed(spans):
                editor.replace(start, end, self._found[number].finding.text, new)
            step.endEditBlock()

    @Slot()
    def tidy(self) -> None:
        """Rapikan spasi: every slip of blanks and doubled marks at once, one step for undo."""
        for place, editor in self._editors.items():
            step = QTextCursor(editor.document())
            step.beginEditBlock()
            for number in reversed(range(self.count)):
                found = self._found[number]
                span = editor.underlines.span(number) if found.place == place else None
                if span and is_spacing(found.finding):
                    old, new = found.finding.text, found.finding.replacements[0]
                    editor.replace(*span, old, new)
            step.endEditBlock()

    def _finding_of(self, number: int) -> Finding | None:
        if not 0 <= number < self.count:
            return None
        return self._panel.suggested(self._found[number].finding)

    @Slot()
    def ignore(self) -> None:
        """Show the current finding, and what says the same, no more in this draft."""
        if 0 <= self._current < len(self._found):
            finding = self._found[self._current].finding
            ignored = (*self._story.ignored, Ignored(finding.rule, finding.text))
            self.story_changed.emit(replace(self._story, ignored=ignored))

    @Slot()
    def always_ignore(self) -> None:
        """Show it in no draft any more."""
        if 0 <= self._current < len(self._found):
            finding = self._found[self._current].finding
            self.always_ignored.emit(Ignored(finding.rule, finding.text))

    @Slot()
    def add_word(self) -> None:
        """The current finding's word is right."""
        if 0 <= self._current < len(self._found):
            self.word_added.emit(self._found[self._current].finding.text)

    @Slot()
    def restore(self) -> None:
        """Show again what was ignored in this draft."""
        self.story_changed.emit(replace(self._story, ignored=()))

    def back_to_text(self) -> None:
        """Esc: the caret again."""
        self._editors["text"].setFocus(Qt.FocusReason.OtherFocusReason)
