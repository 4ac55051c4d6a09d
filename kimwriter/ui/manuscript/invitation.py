"""What stands on the sheet while nothing is written: two ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card


class Invitation(Card):
    """Compose the manuscript from the cards, or just begin to write."""

    compose_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, color="latar", parent=parent)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(6)
        head = Label(theme, "Belum ada naskah", "pertanyaan")
        column.addWidget(head)
        column.addWidget(
            Paragraph(
                theme,
                "Kami rangkai jawaban Anda di Fakta menjadi naskah, tanpa menambah fakta. "
                "Anda tetap bebas mengubahnya.",
                "isi",
                "tinta-2",
            )
        )
        column.addSpacing(10)
        self.button = Button(
            theme, "&Susun naskah dari fakta", look="filled", icon="wand-sparkles", height=44
        )
        self.button.clicked.connect(self.compose_requested)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)
