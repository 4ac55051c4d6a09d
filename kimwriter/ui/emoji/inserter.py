"""Joins a button, the editors it serves and the chooser: an emoji goes in where the cursor was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTextEdit
from typing_extensions import override

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
        for editor in self._editors:
            editor.installEventFilter(self)
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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Editor):
            self._target = watched
        return False
