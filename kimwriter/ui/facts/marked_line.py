"""A line of help whose first words stand out in a colour of their own."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Label


class MarkedLine(QWidget):
    """Lead words in weight 600, then plain words that give way where the room ends."""

    def __init__(self, theme: Theme, lead: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(Label(theme, lead, "bantuan", color, weight=600))
        self._words = Label(theme, "", "bantuan", "tinta-2", elide=True)
        row.addWidget(self._words, 1)

    def set_text(self, text: str) -> None:
        """Say this after the lead words."""
        self._words.set_text(text)
