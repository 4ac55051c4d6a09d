"""The editors of the sheet: plain text in the newspaper serif, growing with what is written.

The sheet scrolls, not the editor. `show_text` is the program's hand, `edited` the person's.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from kimwriter.text import Span, shared_start, utf16_length
from kimwriter.ui.manuscript.grounds import Grounds, Look
from kimwriter.ui.manuscript.plain import from_qt, pasted, to_qt
from kimwriter.ui.manuscript.underlines import Underlines
from kimwriter.ui.theme import Theme

PARAGRAPH_GAP = 14
SHIFT = 2  # the first line begins so much higher than in CSS: Qt adds all room below
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALTERED = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
)


class PaperEditor(QTextEdit):
    """Plain text with underlines. `caret_moved` comes when the caret moved without an edit."""

    edited = Signal()
    caret_moved = Signal(int)
    left = Signal()

    def __init__(
        self, theme: Theme, name: str, role: str, *, single: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._single = theme, role, single
        self._shown: str | None = ""
        self._quiet = False
        self._hint = ("", "isi")
        self.page_step = 400
        self.underlines = Underlines(theme, self.document())
        self._grounds = Grounds(theme, self.document())
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret)
        theme.changed.connect(self.renew)
        self.forget_undo()  # a new document holds a step already, and steps keep lines as they are
        self.renew()

    def text(self) -> str:
        """What stands here; to the letter what was shown, as long as nobody edited."""
        return from_qt(self.document().toRawText()) if self._shown is None else self._shown

    def show_text(self, text: str) -> None:
        """Show this text without `edited`; what stands here already is not touched.

        Where another text stood it is one step for undo, and the caret stays by its words.
        """
        if text == self.text():
            return
        self._quiet = True
        self.underlines.set_marks(())
        self._grounds.forget()
        if self.document().isEmpty() or not self._exchange(to_qt(text)):
            self.setPlainText(to_qt(text))
            self._style_blocks()
        self._shown = text
        self._quiet = False

    def _exchange(self, new: str) -> bool:
        """Put in what is new between the first and the last that stay; whether that gives `new`."""
        old = self.document().toRawText()
        head = shared_start(old, new)
        tail = shared_start(old[head:][::-1], new[head:][::-1])
        start = utf16_length(old[:head])
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        end = start + utf16_length(old[head : len(old) - tail])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[head : len(new) - tail])
        return self.document().toRawText() == new

    def light(self, look: Look, spans: Sequence[Span]) -> None:
        """Light these words, in Qt's positions, until the next edit; () lights none."""
        if self._grounds.set_spans(look, spans):
            self.viewport().update()

    def position_at(self, place: QPointF) -> int:
        """The position of the letter at a place of the viewport, -1 beside the letters."""
        layout = self.document().documentLayout()
        return layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)

    def set_hint(self, words: str, role: str) -> None:
        """What the app says, in its own letters, while nothing is written."""
        self._hint = (words, role)
        self.setAccessibleDescription(words)

    def forget_undo(self) -> None:
        """Another draft is shown: what was typed before cannot come back by Ctrl+Z."""
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_role(self, role: str) -> None:
        """Another place on the scale ("naskah_sempit")."""
        if role != self._role:
            self._role = role
            self.renew()

    def replace(self, start: int, end: int, old: str, new: str) -> bool:
        """Put `new` between two positions if `old` stands there: one step for undo."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if from_qt(cursor.selectedText()) != old:
            return False
        cursor.insertText(to_qt(new))
        self.underlines.set_typing(-1)
        return True

    def set_caret(self, position: int) -> None:
        """Put the caret at a position and the focus here."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setTextCursor(cursor)

    def content_height(self) -> int:
        """How high the text is, whole lines counted."""
        layout = self.document().documentLayout()
        last = layout.blockBoundingRect(self.document().lastBlock())
        return math.ceil(last.top()) + max(1, self._last_lines()) * self.line_height

    def _last_lines(self) -> int:
        return self.document().lastBlock().layout().lineCount()

    def line_top(self, position: int) -> float:
        """Where the line of a position begins; every key asks, and Qt's cursorRect is dear."""
        document = self.document()
        block = document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        top = document.documentLayout().blockBoundingRect(block).y()
        return top + line.y() if line.isValid() else top

    @property
    def line_height(self) -> int:
        """From base line to base line, in pixels."""
        return self._theme.line(self._role)

    def renew(self) -> None:
        """The theme or the role has changed: letters, lines and colours follow."""
        font = self._theme.font(self._role)
        # A key shapes its whole paragraph anew; pairs cost a fifth of that and, at the size of
        # running text on a screen, move a letter by less than a pixel.
        font.setKerning(self._single)
        self.setFont(font)
        self.document().setDefaultFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("lembar"))
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("tinta"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        if not (self.document().isUndoAvailable() or self.document().isRedoAvailable()):
            self._style_blocks()
        self.underlines.renew()

    def _style_blocks(self) -> None:
        """Line height and paragraph gap, as a distance: it stays right when letters grow.

        Qt keeps undo only while it counts formats as edits, so this is done where there is nothing
        to undo.
        """
        font = QFontMetricsF(self._theme.font(self._role))
        style = QTextBlockFormat()
        distance = self.line_height - math.ceil(font.ascent() + font.descent())
        style.setLineHeight(distance, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        style.setBottomMargin(0 if self._single else self._theme.text_px(PARAGRAPH_GAP))
        quiet, self._quiet = self._quiet, True
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(style)
        self.document().setUndoRedoEnabled(True)
        self._quiet = quiet

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self._quiet:
            if self._grounds.any and self._grounds.forget():
                self.viewport().update()
            caret = self.textCursor().position() if self.hasFocus() else -1
            self.underlines.set_typing(caret)
            if self.underlines.follow(position, removed, added):
                self._update_block(position)

    def _update_block(self, position: int) -> None:
        """Paint a block with the underlines that hang below what Qt takes for its last line."""
        block = self.document().findBlock(position)
        box = self.document().documentLayout().blockBoundingRect(block).toAlignedRect()
        self.viewport().update(box.adjusted(-2, 0, 2, self.line_height // 2))

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self._shown = None
            self.edited.emit()

    def _on_caret(self) -> None:
        position = self.textCursor().position()
        if self._quiet or position == self.underlines.typing_at:
            return
        self._stop_typing()
        self.caret_moved.emit(position)

    def _stop_typing(self) -> None:
        if self.underlines.typing_at >= 0:
            self.underlines.set_typing(-1)
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(event.rect())
        if self.document().isEmpty():
            self._paint_hint()
        if self._grounds.any:
            self._grounds.paint(QPainter(self.viewport()), area)
        if self.underlines.current >= 0:
            self.underlines.paint_tint(QPainter(self.viewport()), area)
        super().paintEvent(event)
        if self.underlines.any:
            first = self.cursorForPosition(event.rect().topLeft()).block()
            self.underlines.paint(QPainter(self.viewport()), first, area)

    def _paint_hint(self) -> None:
        words, role = self._hint
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font(role, 500))
        painter.setPen(self._theme.color("tinta-3"))
        box = self.viewport().rect().adjusted(1, 0, 0, 0)
        box.setHeight(self.line_height - SHIFT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.underlines.forget()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and (self._single or not event.modifiers() & _ALTERED):
            self._end_paragraph()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn_page(event)
        else:
            super().keyPressEvent(event)

    def _end_paragraph(self) -> None:
        """Begin a paragraph; Enter twice is not two, for a blank line parts them already.

        (Qt's own Enter would take the line height away from an empty paragraph.)
        """
        cursor = self.textCursor()
        if self._single:
            self.focusNextChild()
        elif cursor.hasSelection() or cursor.block().length() > 1:
            cursor.insertBlock()
            self.setTextCursor(cursor)

    def _turn_page(self, event: QKeyEvent) -> None:
        """Up or down by what is in sight of the sheet, for the editor itself is all in sight."""
        down = event.key() == Qt.Key.Key_PageDown
        keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        at = self.cursorRect().center()
        at.setY(at.y() + (self.page_step if down else -self.page_step))
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self.cursorForPosition(at).position(), mode)
        self.setTextCursor(cursor)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stop_typing()
        self.left.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = pasted(source.text())
        self.textCursor().insertText(to_qt(text.replace("\n\n", " ") if self._single else text))
        self.ensureCursorVisible()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(from_qt(self.textCursor().selectedText()))
        return data
