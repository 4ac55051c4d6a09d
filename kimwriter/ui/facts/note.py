"""A quiet line under an answer: a mark and words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Icon, Paragraph


class Note(QWidget):
    """What is asked about an answer ("awas"), or what cannot be ("galat"); hidden when empty."""

    def __init__(self, theme: Theme, icon: str, mark: str, ink: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(8)
        self._words = Paragraph(theme, "", "bantuan", ink)
        row.addWidget(Icon(theme, icon, mark, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """Say this; "" says nothing."""
        self._words.set_text(text)
        self.setVisible(bool(text))
