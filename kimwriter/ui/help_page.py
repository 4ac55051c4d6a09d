"""Bantuan: the way through the program on one page, the keys, and what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.ui.about import about
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.border import Border
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.side_page import COLUMN_WIDTH, SidePage
from kimwriter.ui.widgets.surface import Card

STEPS = (
    (
        "pen-line",
        "Ceritakan faktanya",
        "Isi kartu yang Anda tahu, urutannya bebas. Yang belum tahu boleh ditandai, lalu diisi "
        "nanti. Pandu saya menanyakannya satu per satu.",
    ),
    (
        "newspaper",
        "Susun dan rapikan naskahnya",
        "Tekan Susun naskah dari fakta, lalu sunting sesuka Anda. Kata yang perlu dilihat lagi "
        "diberi garis bawah, dan alasannya ada di sebelah kanan. Jawaban yang belum ada di naskah "
        "tampak di atasnya.",
    ),
    (
        "copy",
        "Salin untuk tiap saluran",
        "Terbitkan menampilkan kiriman seperti di ponsel. Tekan Salin, buka aplikasinya, tempel.",
    ),
    (
        "hard-drive",
        "Tidak ada yang hilang",
        "Tulisan tersimpan sendiri di komputer ini, juga bila listrik padam. Tidak ada yang "
        "dikirim ke internet.",
    ),
)
KEYS = (
    ("Ctrl+1, 2, 3", "Fakta, Naskah, Terbitkan"),
    ("Ctrl+N", "Berita baru"),
    ("Ctrl+L", "Semua draf"),
    ("Enter, Ctrl+Enter", "Kartu berikutnya; di Naskah Ctrl+Enter: Ganti"),
    ("Alt+B", "Belum tahu"),
    ("Esc", "Dari Pandu saya ke semua kartu; di Naskah ke teks"),
    ("F8, Shift+F8", "Temuan berikutnya, sebelumnya"),
    ("Ctrl+Shift+W, I, F", "Salin untuk WhatsApp, Instagram, Facebook"),
    ("Ctrl+.", "Sisipkan emoji"),
    ("F6", "Bagian layar berikutnya"),
    ("F9", "Pratinjau atau panel"),
    ("F10", "Menu"),
    ("Ctrl++, Ctrl+-, Ctrl+0", "Ukuran teks"),
)


class HelpPage(SidePage):
    """What a member needs at nine in the evening."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Begini cara kerjanya", parent)
        self._fill(self.column)
        self.whole.addWidget(Border(theme))

    def _fill(self, column: QVBoxLayout) -> None:
        column.addSpacing(20)
        for step in STEPS:
            column.addLayout(self._step(*step))
            column.addSpacing(18)
        column.addSpacing(10)
        column.addWidget(Label(self._theme, "Pintasan papan tik", "kepala"))
        column.addSpacing(12)
        column.addWidget(self._keys())
        column.addSpacing(28)
        column.addWidget(Label(self._theme, "Tentang", "kepala"))
        column.addSpacing(8)
        for text in about():
            paragraph = Paragraph(self._theme, text, "isi", "tinta-2")
            paragraph.setFixedWidth(COLUMN_WIDTH)
            column.addWidget(paragraph)
            column.addSpacing(8)

    def _step(self, icon: str, head: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Icon(self._theme, icon, "laut", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._theme, head, "pertanyaan"))
        paragraph = Paragraph(self._theme, text, "isi", "tinta-2")
        paragraph.setFixedWidth(COLUMN_WIDTH - 40)
        words.addWidget(paragraph)
        row.addLayout(words)
        row.addStretch(1)
        return row

    def _keys(self) -> Card:
        card = Card(self._theme)
        card.setFixedWidth(COLUMN_WIDTH)
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 190)
        grid.setColumnStretch(1, 1)
        for row, (keys, meaning) in enumerate(KEYS):
            grid.addWidget(Label(self._theme, keys, "isi", weight=600), row, 0)
            grid.addWidget(Label(self._theme, meaning, "isi", "tinta-2"), row, 1)
        return card
