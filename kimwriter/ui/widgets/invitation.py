"""What stands in an empty place: what is missing, why, and the buttons that change it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph

_WIDTH = 440


class Invitation(QWidget):
    """A block in the middle of its place: icon, title, a sentence, buttons side by side."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, *buttons: Button) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._title = Icon(theme, icon, "tinta-3", 28), Label(theme, title, "kepala")
        self._text = Paragraph(theme, text, color="tinta-2")
        self._block = QWidget()
        column = QVBoxLayout(self._block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, gap in ((self._icon, 14), (self._title, 6), (self._text, 20)):
            column.addWidget(widget)
            column.addSpacing(gap)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._centre()
        theme.changed.connect(self._size)
        self._size()

    def set_words(self, icon: str, title: str, text: str) -> None:
        """Say that something else is missing."""
        self._icon.set_icon(icon)
        self._title.set_text(title)
        self._text.set_text(text)

    def _centre(self) -> None:
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._block)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 0, 24, 0)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)

    def _size(self) -> None:
        self._block.setFixedWidth(self._theme.text_px(_WIDTH))
