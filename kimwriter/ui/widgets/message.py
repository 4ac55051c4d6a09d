"""A message in the layout: what happened, why, what to do. It never covers what is being typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Paragraph
from kimwriter.ui.widgets.surface import Card

Tone = Literal["done", "warning", "error"]
UNDO_MS = 10_000
_TONES = {
    "done": ("lembar", "plain", "check", "laut"),
    "warning": ("mangga-muda", "none", "awas", "mangga"),
    "error": ("bata-muda", "strong", "galat", "bata"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """A button in a message: its words and what it does."""

    text: str
    act: Callable[[], object]


class MessageBar(QWidget):
    """The place in the layout where one message at a time stands; empty, it takes no room.

    "done" goes after ten seconds, "warning" and "error" stay until `clear` or an action.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 8, 24, 8)
        self._tone: Tone | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def show_message(self, tone: Tone, text: str, *actions: Action) -> None:
        """Say it, in place of what was said before."""
        self.clear()
        self._tone = tone
        self._row.addWidget(self._card(tone, text, actions))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if tone == "done":
            self._timer.start(UNDO_MS)

    def leave(self) -> None:
        """The place that a remark belonged to is left; only an error stays."""
        if self._tone == "warning":
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._tone = None
        self.hide()
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, tone: Tone, text: str, actions: tuple[Action, ...]) -> Card:
        color, edge, icon, ink = _TONES[tone]
        card = Card(self._theme, color=color, edge=edge)  # type: ignore[arg-type]
        card.setMinimumHeight(self._theme.text_px(48))
        self.setAccessibleName(text)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Icon(self._theme, icon, ink, 18))
        row.addWidget(Paragraph(self._theme, text), 1)
        for action in actions:
            look: Literal["bare", "outlined"] = "outlined" if tone == "error" else "bare"
            button = Button(self._theme, action.text, look=look, height=36)
            button.clicked.connect(self.clear)
            button.clicked.connect(action.act)
            row.addWidget(button)
        return card
