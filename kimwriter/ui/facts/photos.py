"""The card of photos: choose or drop pictures, describe them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.story import Photo
from kimwriter.ui.facts.photo_row import PhotoRow, PhotoThumb
from kimwriter.ui.facts.picking import chosen_pictures
from kimwriter.ui.facts.thumbs import Thumbs
from kimwriter.ui.facts.undo_row import UndoRow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card


class PhotosCard(Card):
    """`photo_chosen(path)` is a picture from anywhere; the app copies it and shows it back.

    `changed` when captions changed or a photo was taken away: read `photos`. `photo_removed(file)`
    comes once that can no longer be undone. `prepare_asked(at)` is the wish to crop one. `widened`
    when the card wants the whole row or no more.
    """

    photo_chosen = Signal(str)
    photo_removed = Signal(str)
    prepare_asked = Signal(int)
    changed = Signal()
    widened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.thumbs = Thumbs()
        self._rows: list[PhotoRow] = []
        self._removed: tuple[int, Photo] | None = None
        self.is_open = False
        self.thumb = PhotoThumb(theme, self.thumbs)
        self.thumb.clicked.connect(self._thumb_clicked)
        self._state = Paragraph(theme, "", "kecil", "tinta-3")
        self.add = Button(theme, "Tambah foto", look="bare", icon="plus", height=36)
        self.add.clicked.connect(self.choose)
        self._done = Button(theme, "Selesai", look="bare", height=36)
        self._done.clicked.connect(self.close_rows)
        self._undo = UndoRow(theme)
        self._undo.undone.connect(self._put_back)
        self._undo.lapsed.connect(self._forget)
        self._lay_out()
        self._settle()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(10, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(self._theme, "Foto", "pertanyaan"))
        words.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.add)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        # Closed, the button stands below the words; open, at the end of their row.
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(2)
        self._words.addLayout(words, 1)
        self._words.addLayout(buttons)
        self._words.addStretch(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.thumb)
        head.addLayout(self._words, 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addLayout(head, 1)
        self._column.addLayout(self._list)
        self._column.addWidget(self._undo)

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The photos as they are described now."""
        return tuple(row.photo for row in self._rows)

    def set_folder(self, folder: Path) -> None:
        """Where the photos of this draft lie."""
        if self.thumbs.set_folder(folder):
            self._removed = None
            self._undo.end()
            self.update()

    def show_photos(self, photos: tuple[Photo, ...]) -> None:
        """Show these without `changed`; what is being described stays as it is."""
        if photos == self.photos:
            return
        for row in self._rows[len(photos) :]:
            self._drop(row)
        for row, photo in zip(self._rows, photos, strict=False):
            if row.photo != photo:
                row.show_photo(photo)
        for photo in photos[len(self._rows) :]:
            self._insert(len(self._rows), photo)
        self._settle()

    def choose(self) -> None:
        """Ask for pictures."""
        for path in chosen_pictures(self):
            self.photo_chosen.emit(path)

    def open_rows(self) -> None:
        """Describe the photos."""
        self._set_open(True)
        self._rows[0].fields["caption"].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_rows(self) -> None:
        """The card is no longer in use."""
        self._set_open(False)

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        rows = [stop for row in self._rows for stop in row.tab_stops()]
        return [self.thumb, self.add, self._done, *rows, self._undo.button]

    def _thumb_clicked(self) -> None:
        if self._rows:
            self.open_rows()
        else:
            self.choose()

    def _insert(self, index: int, photo: Photo) -> None:
        row = PhotoRow(self._theme, self.thumbs, photo)
        row.changed.connect(self._described)
        row.remove_asked.connect(partial(self._remove, row))
        row.prepare_asked.connect(partial(self._prepare, row))
        self._rows.insert(index, row)
        self._list.insertWidget(index, row)

    def _described(self) -> None:
        self._show_state()
        self.changed.emit()

    def _remove(self, row: PhotoRow) -> None:
        self._undo.end()
        self._removed = (self._rows.index(row), row.photo)
        self._drop(row)
        self._undo.offer("Foto dihapus.")
        self._settle()
        self.changed.emit()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prepare(self, row: PhotoRow) -> None:
        self.prepare_asked.emit(self._rows.index(row))

    def _put_back(self) -> None:
        if self._removed is not None:
            index, photo = self._removed
            self._removed = None
            self._insert(min(index, len(self._rows)), photo)
            self._settle()
            self.changed.emit()

    def _forget(self) -> None:
        if self._removed is not None:
            file = self._removed[1].file
            self._removed = None
            self.photo_removed.emit(file)

    def _drop(self, row: PhotoRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        self._show_state()
        self._set_open(self.is_open and bool(self._rows))

    def _set_open(self, is_open: bool) -> None:
        self.is_open = is_open
        self.thumb.setVisible(not is_open)
        self._done.setVisible(is_open)
        direction = QBoxLayout.Direction
        self._words.setDirection(direction.LeftToRight if is_open else direction.TopToBottom)
        self._column.setContentsMargins(*((7, 13, 17, 17) if is_open else (15, 7, 9, 7)))
        self._list.setContentsMargins(10 if is_open else 0, 0, 0, 0)
        for row in self._rows:
            row.setVisible(is_open)
        self.set_edge("focus" if is_open else "plain")
        self.widened.emit()

    def _show_state(self) -> None:
        first = self._rows[0].photo.file if self._rows else ""
        self.thumb.show_file(first)
        name = "Isi keterangan foto" if self._rows else "Tambah foto"
        self.thumb.setAccessibleName(name)
        self.thumb.setToolTip(name)
        self._state.set_text(state_words(self.photos))


def state_words(photos: tuple[Photo, ...]) -> str:
    """How many photos there are and whether they are described."""
    if not photos:
        return "Pilih atau seret ke sini."
    lacking = sum(not (photo.caption and photo.alt) for photo in photos)
    if not lacking:
        return f"{len(photos)} foto, keterangannya lengkap"
    if len(photos) == 1:
        return "1 foto, keterangannya belum lengkap"
    return f"{len(photos)} foto, {lacking} belum berketerangan lengkap"
