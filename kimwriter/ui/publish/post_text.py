"""The words of a post as a phone sets them: to be read, selected and copied, not written."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from kimwriter.publishing import Line, Run
from kimwriter.ui.publish.phone import Phone

_LINE = 21
_MORE = "selengkapnya"
_CUT = "Tampilan berhenti di sini karena tulisannya sangat panjang. Yang disalin tetap utuh."


@dataclass(frozen=True, slots=True)
class Setting:
    """What is shown: lines, a bold name before them, words at the fold that open it.

    `source` is the post itself, to the letter: what is copied when everything is selected. `cut`
    says that the lines are only its beginning.
    """

    lines: tuple[Line, ...] = ()
    source: str = ""
    name: str = ""
    more: str = ""
    ink: str = "tinta"
    cut: bool = False


class PostText(QTextEdit):
    """Lines of runs in the phone's colours, as high as they need; `more_requested` at the fold."""

    more_requested = Signal()

    def __init__(
        self, phone: Phone, name: str, gap: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._phone, self._gap = phone, gap
        self._setting = Setting()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        phone.changed.connect(self._renew)

    def show_setting(self, setting: Setting) -> None:
        """Show something else; what is selected stays selected when nothing changed."""
        if setting != self._setting:
            self._setting = setting
            self.clear()
            self._renew()

    def select_all(self) -> None:
        """Select everything and take the focus, ready for Ctrl+C."""
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        self.setFont(self._phone.theme.font("isi"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Highlight, self._phone.color("pilih"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._phone.color("tinta"))
        self.setPalette(palette)
        cursor = self.textCursor()
        selected = cursor.anchor(), cursor.position()
        self.clear()
        self._write(QTextCursor(self.document()))
        cursor.setPosition(selected[0])
        cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._fit()

    def _write(self, cursor: QTextCursor) -> None:
        lines = self._setting.lines
        for number, line in enumerate(lines):
            empty = not line.text.strip()
            block = self._block(self._gap if empty else _LINE, quoted=line.prefix == "> ")
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
                if self._setting.name:
                    cursor.insertText(self._setting.name + " ", self._format(Run("", bold=True)))
            prefix = {"- ": "•  ", "* ": "•  ", "> ": ""}.get(line.prefix, line.prefix)
            cursor.insertText(prefix, self._format(Run("")))
            for run in line.runs:
                cursor.insertText(run.text, self._format(run))
        if self._setting.more:
            more = self._format(Run(""))
            more.setForeground(self._phone.color("tinta-3"))
            cursor.insertText("…\u00a0", more)
            more.setAnchor(True)
            more.setAnchorHref(_MORE)
            cursor.insertText(self._setting.more.replace(" ", "\u00a0"), more)
        if self._setting.cut:
            self._write_cut(cursor)

    def _write_cut(self, cursor: QTextCursor) -> None:
        note = self._format(Run("", italic=True))
        note.setForeground(self._phone.color("tinta-3"))
        for height, text in ((self._gap, ""), (_LINE, _CUT)):
            cursor.insertBlock(self._block(height, quoted=False))
            cursor.insertText(text, note)

    def _block(self, height: int, *, quoted: bool) -> QTextBlockFormat:
        block = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(self._phone.theme.text_px(height), kind.value)
        if quoted:
            block.setLeftMargin(12)
        return block

    def _format(self, run: Run) -> QTextCharFormat:
        style = QTextCharFormat()
        theme = self._phone.theme
        style.setFont(theme.font("isi", 700 if run.bold else 400))
        if run.italic:
            style.setFontItalic(True)
        if run.strike:
            style.setFontStrikeOut(True)
        if run.code:
            style.setFontFamilies(["monospace"])
            style.setFontStyleHint(QFont.StyleHint.Monospace)
        touched = run.hashtag or run.link
        style.setForeground(self._phone.color("laut" if touched else self._setting.ink))
        return style

    def _fit(self) -> None:
        height = max(self._phone.theme.text_px(_LINE), round(self.document().size().height() + 0.4))
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text only; when everything is selected, the post itself."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        whole = cursor.selectionStart() == 0 and cursor.selectionEnd() >= last
        data = QMimeData()
        picked = cursor.selectedText().replace("\u2029", "\n")
        data.setText(self._setting.source if whole else picked)
        return data

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        return None

    def _at_more(self, event: QMouseEvent) -> bool:
        return self.anchorAt(event.position().toPoint()) == _MORE

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shapes = Qt.CursorShape
        shape = shapes.PointingHandCursor if self._at_more(event) else shapes.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._at_more(event) and not self.textCursor().hasSelection():
            self.more_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._setting.more and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.more_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
