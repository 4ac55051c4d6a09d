"""The page "Kirim ke ponsel": a code to scan, or a folder with texts and photos."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kimwriter.ui.onward.code_view import SIDE, SIDE_WIDE, CodeView
from kimwriter.ui.onward.sending import Sending
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card

_FOLDER = (
    "Satu folder berisi tulisan untuk tiap saluran dan fotonya, siap diunggah: sudah dipotong dan "
    "tanpa data lokasi. Pindahkan ke ponsel dengan kabel, kartu memori, atau penyimpanan daring."
)


class PhonePage(QWidget):
    """`show_sendings` brings the posts; `folder_chosen(path)` is where they are to be saved."""

    back_requested = Signal()
    folder_chosen = Signal(str)
    open_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Kirim ke ponsel")
        self._theme = theme
        self._sendings: tuple[Sending, ...] = ()
        self._shown = self._saved = ""
        self._narrow = False
        self.choices: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self.back = Button(theme, "Kembali", look="bare", icon="arrow-left", height=36)
        self.back.clicked.connect(self.back_requested)
        self.code = CodeView(theme)
        self.words = Paragraph(theme, "", "isi", "tinta-2")
        self.save = Button(theme, "Pilih folder", icon="folder")
        self.save.clicked.connect(self.choose_folder)
        self.open = Button(theme, "Buka folder", look="bare", trailing="external-link")
        self.open.clicked.connect(self._ask_to_open)
        self.result = Label(theme, "", "bantuan", "tinta-2", elide=True)
        self.setFocusProxy(self.back)
        self._lay_out()
        self._tell("", "")
        self._size()
        theme.changed.connect(self._size)

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setSpacing(12)
        self._head_row.addWidget(self.back)
        self._head_row.addWidget(Label(self._theme, "Kirim ke ponsel", "kepala"))
        self._head_row.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._words_card(), 1)
        left.addWidget(self._folder_card())
        self._body = QWidget()
        self._row = QHBoxLayout()
        self._row.addLayout(left, 1)
        self._row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._row)
        whole.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._head)
        page.addWidget(area, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window below 1240 pixels, or a wide one."""
        self._narrow = narrow
        self._size()

    def _size(self) -> None:
        narrow = self._narrow
        edge = 16 if narrow else 24
        self._head_row.setContentsMargins(edge - 11, 0, edge, 0)
        self._head.setFixedHeight(self._theme.text_px(52 if narrow else 60))
        self.code.set_side(SIDE if narrow else SIDE_WIDE)
        self._row.setContentsMargins(edge, 0, edge, 16)
        self._row.setSpacing(12 if narrow else 16)

    def _words_card(self) -> Card:
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(Label(self._theme, "Pindai dengan kamera", "pertanyaan"))
        column.addWidget(self.words)
        column.addSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(1)
        return card

    def _folder_card(self) -> Card:
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(Label(self._theme, "Simpan ke folder", "pertanyaan"))
        column.addWidget(Paragraph(self._theme, _FOLDER, "isi", "tinta-2"))
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.save)
        across.addWidget(self.result, 1)
        across.addWidget(self.open)
        column.addSpacing(4)
        column.addLayout(across)
        return card

    def show_sendings(self, sendings: tuple[Sending, ...]) -> None:
        """Show these posts, that of the channel shown before first."""
        self._sendings = sendings
        for sending in sendings:
            if sending.key not in self.choices:
                self._add_choice(sending)
        keys = [sending.key for sending in sendings]
        self._tell("", "")
        if keys:
            self.show_channel(self._shown if self._shown in keys else keys[0])

    def show_channel(self, key: str) -> None:
        """Show the code of this channel's post."""
        self._shown = key
        for name, button in self.choices.items():
            button.setChecked(name == key)
            button.set_look("done" if name == key else "outlined")
        sending = next(one for one in self._sendings if one.key == key)
        self.words.set_text(sending.words)
        self.code.show_code(sending.code, f"Kode QR untuk {sending.name}")

    def choose_folder(self) -> None:
        """Ask where to; the system's own dialog."""
        if path := QFileDialog.getExistingDirectory(self, "Simpan tulisan dan foto di folder"):
            self.show_saving()
            self.folder_chosen.emit(path)

    def show_saving(self) -> None:
        """Say that the pictures are being made."""
        self.save.setEnabled(False)
        self._tell("Menyiapkan foto dan tulisan.", "")

    def show_saved(self, folder: str, name: str) -> None:
        """Say where everything lies."""
        self.save.setEnabled(True)
        self._tell(f"Tersimpan dalam folder “{name}”.", folder)

    def show_not_saved(self) -> None:
        """The window's message says why."""
        self.save.setEnabled(True)
        self._tell("", "")

    def _tell(self, text: str, folder: str) -> None:
        self._saved = folder
        self.result.set_text(text)
        self.open.setVisible(bool(folder))

    def _ask_to_open(self) -> None:
        self.open_requested.emit(self._saved)

    def _add_choice(self, sending: Sending) -> None:
        button = Button(self._theme, sending.name, height=36)
        button.setCheckable(True)
        button.clicked.connect(partial(self.show_channel, sending.key))
        self.choices[sending.key] = button
        self._group.addButton(button)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
