"""What Terbitkan shows while there is nothing to publish."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph


class EmptyState(QWidget):
    """An invitation: facts first, then the posts stand here."""

    facts_requested = Signal()

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        listed = ", ".join(names[:-1]) + f", dan {names[-1]}" if len(names) > 1 else "".join(names)
        why = Paragraph(
            theme,
            f"Isi fakta dulu. Setelah itu tampilannya di {listed} muncul di sini, siap disalin.",
            color="tinta-2",
        )
        why.setFixedWidth(440)
        button = Button(theme, "Isi fakta", look="filled", trailing="arrow-right", height=44)
        button.clicked.connect(self.facts_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 76)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for widget, gap in (
            (Icon(theme, "send", "tinta-3", 28), 14),
            (Label(theme, "Belum ada yang dapat ditampilkan", "kepala"), 6),
            (why, 20),
            (button, 0),
        ):
            column.addWidget(widget, 0, centre)
            column.addSpacing(gap)
        column.addStretch(1)
