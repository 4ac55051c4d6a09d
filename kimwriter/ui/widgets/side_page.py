"""A page beside the drafts (Pengaturan, Bantuan): a way back, a title, a column that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

COLUMN_WIDTH = 680


class SidePage(QWidget):
    """Its `column`, in the middle, takes what the page shows; `back_requested` leads back."""

    back_requested = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self._add_head(title)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(24, 28, 24, 32)
        across.addStretch(1)
        across.addLayout(self.column)
        across.addStretch(1)
        area = QScrollArea()
        area.setWidget(middle)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(title)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addWidget(area, 1)

    def _add_head(self, title: str) -> None:
        back = Button(self._theme, "Kembali", look="bare", icon="arrow-left", height=36)
        back.clicked.connect(self.back_requested)
        flush = QHBoxLayout()
        flush.setContentsMargins(-10, 0, 0, 0)  # the words, not their button, stand at the edge
        flush.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(flush)
        self.column.addSpacing(12)
        self.column.addWidget(Label(self._theme, title, "ringkasan"))
