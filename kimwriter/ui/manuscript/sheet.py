"""The sheet of paper: margin, title and text, or an invitation while nothing is written.

`SheetScroll` shows a `Sheet` and keeps the caret in sight. Heights follow what is written.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from kimwriter.ui.manuscript.editor import SHIFT, PaperEditor
from kimwriter.ui.manuscript.invitation import Invitation
from kimwriter.ui.manuscript.margin import Beside, Margin
from kimwriter.ui.manuscript.outline import Entry
from kimwriter.ui.theme import Theme

TOP, AFTER_TITLE, BOTTOM = 20, 6, 40
METER = 19  # the room that a meter takes under a count in the wide layout
CENTRE_FROM = 978


class Sheet(QWidget):
    """Lays out margin, title and text; `resized` comes when its height is another."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._narrow = theme, False
        self._entries: tuple[Entry, ...] = ()
        self._title_entry = Entry()
        self._in_sight = 0
        self.margin = Margin(theme, self)
        self.title = PaperEditor(theme, "Judul", "judul", single=True, parent=self)
        self.title.set_hint("Judul berita", "kepala")
        self.text = PaperEditor(theme, "Naskah", "naskah", parent=self)
        self.text.set_hint("Tulis di sini, atau tempel tulisan Anda", "pengantar")
        self.invitation = Invitation(theme, self)
        for editor in (self.title, self.text):
            editor.document().documentLayout().documentSizeChanged.connect(self.arrange)
        theme.changed.connect(self.arrange)

    def set_narrow(self, narrow: bool) -> None:
        """The measures of the small window."""
        self._narrow = narrow
        self.title.set_role("judul_sempit" if narrow else "judul")
        self.text.set_role("naskah_sempit" if narrow else "naskah")
        self.arrange()

    def set_in_sight(self, height: int) -> None:
        """How much of the sheet the window shows: a click below the text still meets the text."""
        if height != self._in_sight:
            self._in_sight = height
            self.title.page_step = self.text.page_step = max(height - 60, 60)
            self.arrange()

    def show_entries(self, title: Entry, entries: tuple[Entry, ...]) -> None:
        """What the margin says of the title and of each paragraph."""
        if (title, entries) != (self._title_entry, self._entries):
            self._title_entry, self._entries = title, entries
            self._arrange_margin()

    def set_inviting(self, inviting: bool) -> None:
        """Whether the invitation stands under the empty text."""
        if inviting == self.invitation.isHidden():
            self.invitation.setVisible(inviting)
            self.arrange()

    def arrange(self) -> None:
        """Put everything in its place; cheap when nothing has moved."""
        left, width, gap = self._columns()
        self.margin.setGeometry(left, 0, self._margin_width(), max(self.height(), 1))
        column = left + self._margin_width() + gap
        title = QRect(column, TOP, width, self.title.content_height())
        self.title.setGeometry(title)
        top = self._text_top(title)
        rest = max(self._in_sight - top, 0)
        height = self.text.content_height() + BOTTOM
        self.text.setGeometry(column, top + SHIFT, width, max(height, rest))
        self._arrange_invitation(column, top, width)
        self.setMinimumHeight(max(top + height + SHIFT, self._invited_height()))
        self._arrange_margin()

    def _columns(self) -> tuple[int, int, int]:
        """Left edge of the margin, width of the text, gap between them."""
        gap = 18 if self._narrow else 28
        wanted = self._theme.text_px(self._theme.size(self._sized("kolom_naskah")))
        left = max(0, (self.width() - CENTRE_FROM) // 2)
        room = self.width() - left - self._margin_width() - gap - 16
        return left, max(min(wanted, room), 120), gap

    def _sized(self, name: str) -> str:
        return f"{name}_sempit" if self._narrow else name

    def _margin_width(self) -> int:
        return self._theme.size(self._sized("pinggir"))

    def _text_top(self, title: QRect) -> int:
        beside = 8 + 2 * self._theme.line("kecil") + (0 if self._narrow else METER)
        return title.top() + max(title.height(), beside) + AFTER_TITLE

    def _arrange_invitation(self, column: int, top: int, width: int) -> None:
        if not self.invitation.isHidden():
            height = self.invitation.heightForWidth(width)
            y = top + self.text.line_height + 24
            self.invitation.setGeometry(column, y, width, height)

    def _invited_height(self) -> int:
        return 0 if self.invitation.isHidden() else self.invitation.geometry().bottom() + BOTTOM

    def _arrange_margin(self) -> None:
        beside = [Beside(TOP + 8, self.text.y() - TOP - 8, self._title_entry)]
        layout = self.text.document().documentLayout()
        block = self.text.document().firstBlock()
        top = self.text.y() - SHIFT
        for entry in self._entries:
            if not block.isValid():
                break
            box = layout.blockBoundingRect(block)
            if entry != Entry():
                beside.append(Beside(top + int(box.top()) + 6, int(box.height()), entry))
            block = block.next()
        self.margin.show_entries(tuple(beside))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("lembar"))


class SheetScroll(QScrollArea):
    """The window onto the sheet."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def keep_in_sight(self, editor: PaperEditor, position: int) -> None:
        """Scroll until the line of this position is seen, with a line around it."""
        line, bar = editor.line_height, self.verticalScrollBar()
        top, shown = editor.y() + round(editor.line_top(position)), bar.value()
        if top - line < shown:
            bar.setValue(top - line)
        elif top + 2 * line > shown + bar.pageStep():
            bar.setValue(top + 2 * line - bar.pageStep())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.set_in_sight(self.viewport().height())
