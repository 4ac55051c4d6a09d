"""What a card says that is marked "Belum tahu", and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.facts.marked_line import MarkedLine
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button

# Whom to ask, by the kind of news.
_WHOM = {
    "kegiatan": "panitia",
    "pengumuman": "kantor yang melayani",
    "umkm": "pemilik usahanya",
    "edukasi": "narasumbernya",
    "bencana": "petugas atau ketua RT",
    "klarifikasi": "instansi yang berwenang",
    "ralat": "penulis beritanya",
    "obituari": "keluarganya",
}


class UnknownRow(QWidget):
    """ "Belum tahu. Tidak apa-apa. Coba tanyakan kepada panitia, lalu isi nanti." """

    answer_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = MarkedLine(theme, "Belum tahu.", "mangga-teks")
        self.button = Button(theme, "Isi sekarang", look="bare", height=36)
        self.button.clicked.connect(self.answer_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self.button)

    def set_kind(self, kind: str) -> None:
        """Name whom to ask in this kind of news."""
        self._line.set_text(f"Tidak apa-apa. Coba tanyakan kepada {_WHOM[kind]}, lalu isi nanti.")
