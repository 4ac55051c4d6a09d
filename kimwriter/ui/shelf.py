"""The drafts in the library and in the trash: listed, moved, looked into when damaged."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.store import Store
from kimwriter.ui.library.page import LibraryPage
from kimwriter.ui.widgets.message import Action, MessageBar


class Shelf(QObject):
    """Joins the page Draf to the folder of drafts."""

    def __init__(
        self,
        page: LibraryPage,
        store: Store,
        messages: MessageBar,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._store, self._messages, self._now = page, store, messages, now
        page.trash_requested.connect(self.trash)
        page.restore_requested.connect(self.restore)
        page.raw_requested.connect(self.show_raw)

    def show(self) -> None:
        """List what lies in the folder now."""
        try:
            self._page.show_entries(self._store.entries(), self._now().date())
            self._page.show_trash(self._store.trashed())
        except DraftError as error:
            self._messages.show_message("error", str(error))

    def trash(self, path: str) -> None:
        """Move a draft to the trash; a message offers to take it back."""
        moved = self._moved(self._store.trash, path)
        if moved is not None:
            undo = Action("Urungkan", partial(self.restore, str(moved)))
            self._messages.show_message("done", "Draf dipindahkan ke Sampah.", undo)

    def restore(self, path: str) -> None:
        """Take a draft back from the trash."""
        if self._moved(self._store.restore, path) is not None:
            self._messages.show_message("done", "Draf dikembalikan dari Sampah.")

    def _moved(self, move: Callable[[Path], Path], path: str) -> Path | None:
        try:
            moved = move(Path(path))
        except DraftError as error:
            self._messages.show_message("error", str(error))
            return None
        self.show()
        return moved

    def show_raw(self, path: str) -> None:
        """Show what stands in a damaged file, to be read and copied."""
        try:
            content = self._store.raw(Path(path))
        except DraftError as error:
            self._messages.show_message("error", str(error))
            return
        dialog = QDialog(self._page)
        dialog.setWindowTitle(f"Isi berkas {Path(path).name}")
        dialog.resize(680, 480)
        view = QPlainTextEdit(content)
        view.setReadOnly(True)
        view.setAccessibleName("Isi berkas")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(view)
        column.addWidget(buttons)
        dialog.open()
