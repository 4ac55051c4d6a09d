"""What the library shows where no draft stands."""

from PySide6.QtCore import Signal

from kimwriter.ui.library.head import shelf_title
from kimwriter.ui.library.model import ALL, TRASH, View
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.invitation import Invitation


class Nothing(Invitation):
    """No draft at all, none on this shelf, or none with these words."""

    new_requested = Signal()
    example_requested = Signal()
    search_cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        self._new = Button(theme, "Tulis berita pertama", look="filled", icon="pen-line", height=44)
        self._example = Button(theme, "Lihat contoh", icon="book-open", height=44)
        self._clear = Button(theme, "Hapus pencarian", icon="x", height=44)
        super().__init__(theme, "files", "", "", self._new, self._example, self._clear)
        self._new.clicked.connect(self.new_requested)
        self._example.clicked.connect(self.example_requested)
        self._clear.clicked.connect(self.search_cleared)

    def show_reason(self, view: View, drafts: int) -> None:
        """Say why nothing is shown, and offer what helps."""
        first = drafts == 0 and not view.query and view.shelf != TRASH
        self._new.setVisible(first)
        self._example.setVisible(first)
        self._clear.setVisible(bool(view.query))
        self.set_words(*_words(view, first=first))


def _words(view: View, *, first: bool) -> tuple[str, str, str]:
    """Icon, title, sentence."""
    if view.query:
        query = " ".join(view.query.split())
        return "search", f"Tidak ada draf dengan “{query}”", "Coba kata lain dari judulnya."
    if first:
        return (
            "files",
            "Belum ada draf",
            "Berita yang Anda tulis tersimpan di sini dengan sendirinya.",
        )
    if view.shelf == TRASH:
        return "trash-2", "Sampah kosong", "Draf yang Anda buang dapat dikembalikan dari sini."
    name = "" if view.shelf == ALL else shelf_title(view.shelf)
    return "files", f"{name}: belum ada draf", "Draf lain ada di bagian Semua."
