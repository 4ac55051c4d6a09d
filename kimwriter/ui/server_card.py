"""Server bersama: the address of a LanguageTool server, and whether it may be used."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card

_HELP = (
    "Mesin kedua bila kantor Anda menyediakannya. Kosongkan untuk memakai mesin bawaan saja; "
    "tulisan Anda lalu tidak pernah keluar dari komputer ini."
)


class ServerCard(Card):
    """`server_chosen(url)` comes with an address that may be used, or "" for none;
    `test_requested(url)` asks to try one.
    """

    server_chosen = Signal(str)
    test_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.field = LineField(theme, "Server bersama", "https://periksa.contoh.go.id")
        self.field.edited.connect(self._edited)
        self.test = Button(theme, "Uji sambungan", height=40)
        self.test.clicked.connect(self._ask_for_test)
        self.told = Paragraph(theme, "", "bantuan", "tinta-2")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.test)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(Label(theme, "Server bersama (LanguageTool)", "isi", weight=600))
        column.addWidget(Paragraph(theme, _HELP, "bantuan", "tinta-2"))
        column.addLayout(row)
        column.addWidget(self.told)
        self._show("")

    def show_server(self, url: str) -> None:
        """Show the address that is used; what somebody is typing is left alone."""
        if not self.field.hasFocus() and self.field.text().strip() != url:
            self.field.setText(url)
            self._show(url)

    def show_test(self, message: str) -> None:
        """Say how the test went: "" when all is well."""
        self.test.setEnabled(True)
        self.told.set_text(message or "Tersambung. Server ini melayani bahasa Indonesia.")
        self.field.set_faulty(bool(message))

    def _edited(self, text: str) -> None:
        url = text.strip()
        if self._show(url):
            self.server_chosen.emit(url)

    def _show(self, url: str) -> bool:
        """Say what becomes of the address; whether it may be used."""
        from kimwriter.checking.languagetool import problem  # noqa: PLC0415 - with the first look

        wrong = problem(url) if url else ""
        where = url.partition("://")[2].split("/")[0]
        sent = f"Tulisan Anda akan dikirim ke {where}." if url else ""
        self.told.set_text(wrong or sent)
        self.told.setVisible(bool(wrong or sent))
        self.field.set_faulty(bool(wrong))
        self.test.setEnabled(bool(url) and not wrong)
        return not wrong

    def _ask_for_test(self) -> None:
        self.test.setEnabled(False)
        self.told.set_text("Menghubungi server …")
        self.test_requested.emit(self.field.text().strip())
