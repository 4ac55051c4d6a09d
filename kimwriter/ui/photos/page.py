"""The page "Siapkan foto": which part of each photo is published, and what is said of it.

A Story comes in by `show_story` and goes out, new, by `story_changed`. The pictures themselves are
asked for by `picture_wanted` and come by `show_picture`: they are read beside the window.
"""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kimwriter.publishing.captions import left_out
from kimwriter.publishing.pictures import reshaped, shapes, widest
from kimwriter.story import Crop, Photo, Story
from kimwriter.ui.facts.picking import chosen_pictures, local_files
from kimwriter.ui.photos.crop_view import CropView
from kimwriter.ui.photos.form import PhotoForm
from kimwriter.ui.photos.imaging import Picture
from kimwriter.ui.photos.strip import PhotoStrip
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_LOADING = "Membuka foto."


class PhotoPage(QWidget):
    """Photos one at a time. `save_requested(path)` asks for the copy of the one that is shown."""

    story_changed = Signal(object)
    picture_wanted = Signal(str)
    photo_chosen = Signal(str)
    save_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Siapkan foto")
        self._theme = theme
        self._story = Story()
        self._offer = self._asked = ""
        self._at, self._narrow = 0, False
        self._folder = Path()
        self.back = Button(theme, "Kembali", look="bare", icon="arrow-left", height=36)
        self.back.clicked.connect(self.back_requested)
        self.place = Label(theme, "", "bantuan", "tinta-3")
        self.crop = CropView(theme)
        self.crop.changed.connect(self._crop_changed)
        self.form = PhotoForm(theme)
        self.form.changed.connect(self._words_changed)
        self.form.shapes.chosen.connect(self._choose_shape)
        self.form.save_requested.connect(self._ask_where)
        self.strip = PhotoStrip(theme)
        self.strip.chosen.connect(self.show_photo)
        self.strip.add.clicked.connect(self._choose)
        self.strip.first.clicked.connect(self._put_first)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.crop)
        self._lay_out()
        self._size()
        theme.changed.connect(self._size)

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setSpacing(12)
        self._head_row.addWidget(self.back)
        self._head_row.addWidget(Label(self._theme, "Siapkan foto", "kepala"))
        self._head_row.addWidget(self.place)
        self._head_row.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.crop, 1)
        left.addWidget(self.strip)
        self._area = QScrollArea()
        self._area.setWidget(self.form)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = QHBoxLayout()
        self._row.addLayout(left, 1)
        self._row.addWidget(self._area)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._head)
        page.addLayout(self._row, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window below 1240 pixels, or a wide one."""
        self._narrow = narrow
        self._size()

    def _size(self) -> None:
        narrow = self._narrow
        edge, gap = (16, 12) if narrow else (24, 16)
        self._head_row.setContentsMargins(edge - 11, 0, edge, 0)
        self._head.setFixedHeight(self._theme.text_px(52 if narrow else 60))
        self._row.setContentsMargins(edge, 0, edge, 16)
        self._row.setSpacing(gap)
        self._area.setFixedWidth(self._theme.text_px(400 if narrow else 428))

    def show_story(self, story: Story, folder: Path, offer: str = "") -> None:
        """Show the photos of this story; `offer` is a caption that its manuscript gives."""
        files = [photo.file for photo in self._story.photos]
        moved = folder != self._folder
        self._story, self._folder, self._offer = story, folder, offer
        if moved:
            self._asked = ""
        if moved or files != [photo.file for photo in story.photos]:
            self._show_strip()
            self.show_photo(min(self._at, max(len(story.photos) - 1, 0)))
        elif self._photo is not None:
            self._show_words(self._photo)

    def _show_strip(self) -> None:
        self.strip.show_photos(self._story.photos, self._folder)
        around = [*self.strip.thumbs, self.strip.add, self.strip.first]
        for before, after in pairwise([self.back, self.crop, *around, *self.form.tab_stops()]):
            self.setTabOrder(before, after)

    def show_photo(self, at: int) -> None:
        """Show the photo at this place."""
        self._at = at
        photo, count = self._photo, len(self._story.photos)
        self.strip.mark(at)
        self.place.set_text(f"{at + 1} dari {count}" if count > 1 else "")
        self._area.setVisible(photo is not None)
        self._show_words(photo or Photo(""))
        if photo is None:
            self._ask("")
            self.crop.show_nothing("Belum ada foto. Tekan Tambah foto, atau seret foto ke sini.")
        elif photo.file != self._asked:
            self._ask(photo.file)

    def _ask(self, file: str) -> None:
        """Have the picture read; until it is here nothing can be cut."""
        self._asked = file
        self.form.shapes.setEnabled(False)
        self.crop.show_nothing(_LOADING)
        if file:
            self.picture_wanted.emit(file)

    def show_picture(self, file: str, picture: Picture) -> None:
        """Here is the picture of this file; one that is no longer shown is dropped."""
        photo = self._photo
        if photo is not None and photo.file == file:
            self.crop.show_picture(picture, photo.crop)
            self.form.shapes.setEnabled(True)

    def show_refused(self, file: str, reason: str) -> None:
        """The picture of this file cannot be shown."""
        if self._photo is not None and self._photo.file == file:
            self.crop.show_nothing(reason)

    @property
    def _photo(self) -> Photo | None:
        return self._story.photos[self._at] if self._at < len(self._story.photos) else None

    @property
    def shown_file(self) -> str:
        """The file of the photo that is shown, "" for none."""
        return self._photo.file if self._photo else ""

    def _choose_shape(self, key: str) -> None:
        size, shape = self.crop.size_of_picture, shapes().get(key)
        crop: Crop | None = None
        if size is None:
            return
        if shape is not None:
            before = self.crop.crop
            crop = reshaped(before, shape, *size) if before else widest(shape, *size)
        self.crop.show_crop(crop)
        self._crop_changed()

    def _crop_changed(self) -> None:
        if self._photo is not None:
            self._change(replace(self._photo, crop=self.crop.crop))
            self._show_words(self._photo)

    def _show_words(self, photo: Photo) -> None:
        self.form.show_photo(photo, self._offer)
        self.form.show_left_out(left_out(photo.caption, self._story))

    def _words_changed(self) -> None:
        if self._photo is not None:
            self._change(self.form.photo)
            self.form.show_left_out(left_out(self.form.photo.caption, self._story))

    def _change(self, photo: Photo) -> None:
        photos = list(self._story.photos)
        if photos[self._at] != photo:
            photos[self._at] = photo
            self._story = replace(self._story, photos=tuple(photos))
            self.story_changed.emit(self._story)

    def _put_first(self) -> None:
        if (photo := self._photo) is not None:
            rest = (other for other in self._story.photos if other is not photo)
            self._story = replace(self._story, photos=(photo, *rest))
            self._show_strip()
            self.show_photo(0)
            self.story_changed.emit(self._story)

    def _choose(self) -> None:
        for path in chosen_pictures(self):
            self.photo_chosen.emit(path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in local_files(event):
            self.photo_chosen.emit(path)
        event.acceptProposedAction()

    def _ask_where(self) -> None:
        name = f"{Path(self.shown_file).stem}-siap-unggah.jpg"
        path, _ = QFileDialog.getSaveFileName(self, "Simpan salinan foto", name, "Foto (*.jpg)")
        if path:
            self.save_requested.emit(path)
