"""What stands above a post that the member has changed, and the places where he changes it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing.editing import Difference, differences
from kimwriter.ui.publish.fold import beginning
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Paragraph
from kimwriter.ui.widgets.surface import Surface

_QUIET_MS = 100
_AROUND = 600  # code points shown of a long stretch that did not change, at either end
_EDITED = "Teks ini Anda ubah sendiri."
_OUTDATED = "Naskah berubah sesudah teks ini Anda ubah."


class ChangedStrip(Surface):
    """Says that a post differs from the story; `compare_requested`, `revert_requested` (take what
    the story gives) and `keep_requested` (leave it as it is) are what can be done.
    """

    compare_requested = Signal()
    revert_requested = Signal()
    keep_requested = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "laut-muda", ("bottom",))
        self._said = Paragraph(theme, "", "bantuan", "tinta")
        self.compare = Button(theme, "Bandingkan", look="bare", height=32)
        self.revert = Button(theme, "Kembalikan", look="bare", height=32)
        self.keep = Button(theme, "Biarkan", look="bare", height=32)
        for button in (self.compare, self.revert, self.keep):
            button.setAccessibleName(f"{button.text()}, {name}")
        self.compare.clicked.connect(self.compare_requested)
        self.revert.clicked.connect(self.revert_requested)
        self.keep.clicked.connect(self.keep_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.compare, self.revert, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        # The words of a bare button begin 10 pixels inside it; all words stand in one line.
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(0)
        said = QHBoxLayout()
        said.setContentsMargins(10, 0, 10, 0)
        said.addWidget(self._said)
        column.addLayout(said)
        column.addLayout(buttons)

    def show_state(self, *, outdated: bool, comparing: bool) -> None:
        """Say how the text stands to the story."""
        self._said.set_text(_OUTDATED if outdated else _EDITED)
        self.compare.setText("Tutup" if comparing else "Bandingkan")
        self.revert.setText("Pakai naskah" if outdated else "Kembalikan")
        self.keep.setVisible(outdated)


class PostEditor(QPlainTextEdit):
    """Where a post is written; `changed(text)` comes when the keys rest for 100 ms."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(14)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self.tell)
        self.textChanged.connect(self._timer.start)
        theme.changed.connect(self._renew)
        self._renew()

    def show_text(self, text: str) -> None:
        """Show a text that the member did not type here; undo does not reach behind it."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._shown = self.toPlainText()
        self._timer.stop()

    def tell(self) -> None:
        """Do not wait for the keys to rest."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.changed.emit(text)

    def _renew(self) -> None:
        self.setFont(self._theme.font("isi"))


class Comparison(QTextEdit):
    """Two texts in one: what is gone struck through, what is new underlined; of a long stretch
    that did not change both ends.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = ("", "")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(14)
        theme.changed.connect(self._renew)

    def show_texts(self, before: str, after: str) -> None:
        """Show what has become of the first text."""
        self._texts = (before, after)
        self._renew()

    @override
    def loadResource(self, kind: int, name: object) -> object:
        """Nothing is ever loaded."""
        return None

    def _renew(self) -> None:
        self.setFont(self._theme.font("isi"))
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in differences(*self._texts):
            cursor.insertText(_shown(piece), self._format(piece.what))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, what: str) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._theme.font("isi", 600 if what == "new" else 400))
        ink = {"gone": "bata", "new": "daun"}.get(what, "tinta")
        style.setForeground(self._theme.color(ink))
        style.setFontStrikeOut(what == "gone")
        if what == "new":
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return style


def _shown(piece: Difference) -> str:
    if piece.what != "same":
        return beginning(piece.text)
    if len(piece.text) <= 3 * _AROUND:
        return piece.text
    return f"{piece.text[:_AROUND]} […]\n\n[…] {piece.text[-_AROUND:]}"


def focus_end(editor: QPlainTextEdit) -> None:
    """Put the cursor at the end, ready to write."""
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
