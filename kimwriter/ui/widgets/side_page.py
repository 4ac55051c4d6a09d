"""A page beside the drafts (Pengaturan, Bantuan): a way back, a title, a column that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

COLUMN_WIDTH = 680
_INSET = 11  # of the words in a bare button: the column stands under them


class SidePage(QWidget):
    """Its `column`, in the middle, takes what the page shows; `back_requested` leads back."""

    back_requested = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout()
        self.column.setContentsMargins(_INSET, 12, _INSET, 0)
        self.column.setSpacing(0)
        self.column.addWidget(Label(theme, title, "ringkasan"))
        back = Button(theme, "Kembali", look="bare", icon="arrow-left", height=36)
        back.clicked.connect(self.back_requested)
        outer = QVBoxLayout()
        outer.setSpacing(0)
        outer.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addLayout(self.column)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(24, 28, 24, 32)
        across.addStretch(1)
        across.addLayout(outer)
        across.addStretch(1)
        area = QScrollArea()
        area.setWidget(middle)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(title)
        self.setFocusProxy(area)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addWidget(area, 1)
