"""The photos of a story side by side, the one that is shown marked, and a button for more."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.story import Photo
from kimwriter.ui.facts.photo_row import PhotoThumb
from kimwriter.ui.facts.thumbs import Thumbs
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button


class PhotoStrip(QWidget):
    """`chosen(at)` is a click on a photo; a single one is not shown again. `first` is the wish that
    the marked photo goes before the others: it is the one that a post shows.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, Thumbs()
        self.thumbs: list[PhotoThumb] = []
        self.add = Button(theme, "Tambah foto", look="bare", icon="plus", height=36)
        self.first = Button(theme, "Jadikan foto utama", look="bare", height=36)
        self.first.setToolTip("Foto utama tampil paling depan di kiriman")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.add)
        self._row.addWidget(self.first)
        self._row.addStretch(1)

    def show_photos(self, photos: tuple[Photo, ...], folder: Path) -> None:
        """Show these, which lie in the folder."""
        self._shown.set_folder(folder)
        for thumb in self.thumbs:
            self._row.removeWidget(thumb)
            thumb.hide()
            thumb.deleteLater()
        self.thumbs = [self._thumb(*one) for one in enumerate(photos)] if len(photos) > 1 else []
        for at, thumb in enumerate(self.thumbs):
            self._row.insertWidget(at, thumb)

    def mark(self, at: int) -> None:
        """The photo at this place is the one that is shown."""
        for place, thumb in enumerate(self.thumbs):
            thumb.setChecked(place == at)
        self.first.setVisible(at > 0)

    def _thumb(self, at: int, photo: Photo) -> PhotoThumb:
        thumb = PhotoThumb(self._theme, self._shown)
        thumb.show_file(photo.file)
        thumb.setAccessibleName(f"Foto {at + 1}")
        thumb.setCheckable(True)
        thumb.clicked.connect(partial(self.chosen.emit, at))
        return thumb
