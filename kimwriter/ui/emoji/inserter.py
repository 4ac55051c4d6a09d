"""Joins a button, the editors it serves and the chooser: an emoji goes in where the cursor was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from kimwriter.language import emoji_names
from kimwriter.ui.emoji.picker import EmojiPicker
from kimwriter.ui.theme import Theme

Editor = QTextEdit | QPlainTextEdit


def _none() -> tuple[str, ...]:
    return ()


class EmojiInserter(QObject):
    """`used(symbol)` comes with every emoji that went into one of the `editors`.

    It goes into the editor that had the cursor last, the last of `editors` before any had it. What
    the member used lately is asked of `recent` when the chooser opens.
    """

    used = Signal(str)

    def __init__(self, theme: Theme, button: QPushButton, editors: Sequence[Editor]) -> None:
        super().__init__(button)
        self._theme, self._button = theme, button
        self._editors = tuple(editors)
        self._target = self._editors[-1]
        self.recent: Callable[[], tuple[str, ...]] = _none
        # Not an event filter: that would be asked with every key that is typed.
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        button.clicked.connect(self.open)

    def open(self) -> None:
        """Open the chooser at the button."""
        text = "\n".join(editor.toPlainText() for editor in self._editors)
        picker = EmojiPicker(self._theme, self.recent(), emoji_names.count(text), self._button)
        picker.chosen.connect(self._insert)
        picker.open_below(self._button, right=True)

    def _insert(self, symbol: str) -> None:
        self._target.textCursor().insertText(symbol)
        self._target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.used.emit(symbol)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._target = next((one for one in self._editors if one is new), self._target)
