"""What the member sees of saving: the state in the top bar, and a message when it fails."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kimwriter.drafts.errors import DraftError
from kimwriter.ui.desk import Desk
from kimwriter.ui.widgets.message import Action
from kimwriter.ui.window import Window


class Saving(QObject):
    """Joins the desk's news of saving to the window."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._failed = self._giving_up = False
        desk.saving.connect(window.top_bar.save_state.saving)
        desk.saved.connect(self._on_saved)
        desk.save_failed.connect(self._on_failed)
        desk.forked.connect(self._on_forked)

    def may_close(self) -> bool:
        """Whether all is on the disk, or the member closes without."""
        if self._desk.flush() or self._giving_up:
            return True
        self._say(
            "Draf terakhir belum tersimpan. Tulisan Anda masih di layar.",
            Action("Tutup tanpa menyimpan", self._give_up),
        )
        return False

    def _give_up(self) -> None:
        self._giving_up = True
        self._window.close()

    def _on_saved(self, clock: str) -> None:
        self._window.top_bar.save_state.saved(clock)
        if self._failed:
            self._failed = False
            self._window.messages.show_message("done", f"Tersimpan pukul {clock}.")

    def _on_failed(self, message: str) -> None:
        self._window.top_bar.save_state.failed()
        self._failed = True
        self._say(
            message,
            Action("Coba lagi", self._desk.try_again),
            Action("Simpan di tempat lain", self._save_elsewhere),
        )

    def _on_forked(self, name: str) -> None:
        self._window.messages.show_message(
            "warning",
            f"Draf ini juga diubah di tempat lain. Keduanya disimpan; yang di layar ada di "
            f"“{name}”.",
        )

    def _save_elsewhere(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Simpan di tempat lain", "draf.kim", "Draf KIM Writer (*.kim)"
        )
        if not name:
            self._on_failed("Belum tersimpan. Tulisan Anda masih di layar.")
            return
        try:
            self._desk.export(Path(name))
        except DraftError as error:
            self._on_failed(str(error))
            return
        self._window.messages.show_message("done", f"Salinan tersimpan di {name}.")

    def _say(self, message: str, *actions: Action) -> None:
        self._window.messages.show_message("error", message, *actions)
