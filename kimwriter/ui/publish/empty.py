"""What Terbitkan shows while there is nothing to publish."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.invitation import Invitation


class EmptyState(Invitation):
    """An invitation: facts first, then the posts stand here."""

    facts_requested = Signal()

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        button = Button(theme, "Isi fakta", look="filled", trailing="arrow-right", height=44)
        listed = ", ".join(names[:-1]) + f", dan {names[-1]}" if len(names) > 1 else "".join(names)
        super().__init__(
            theme,
            "send",
            "Belum ada yang dapat ditampilkan",
            f"Isi fakta dulu. Setelah itu tampilannya di {listed} muncul di sini, siap disalin.",
            button,
        )
        button.clicked.connect(self.facts_requested)
