"""Photos between disk and pages: added, shown, handed over, all beside the window.

Start with `Studio.add`. What takes time runs in the thread of `Jobs`; here is what becomes of it.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kimwriter.disk import Disk, replace_file
from kimwriter.drafts.errors import DraftError, told
from kimwriter.drafts.naming import numbered_name
from kimwriter.drafts.store import Store
from kimwriter.publishing import Channel, Post, parcel
from kimwriter.publishing.pictures import box_of
from kimwriter.story import Crop, Photo
from kimwriter.ui.desk import Desk
from kimwriter.ui.jobs import Jobs, RefusedError
from kimwriter.ui.onward.page import PhonePage
from kimwriter.ui.onward.parcel import Saved, save_parcel
from kimwriter.ui.photos.imaging import Picture, exported, read_picture
from kimwriter.ui.photos.page import PhotoPage
from kimwriter.ui.publish.page import PublishPage
from kimwriter.ui.widgets.message import MessageBar

_PROOF, _WORK, _SHOWN = 64, 1600, 1280  # pixels at most: to prove, to crop, to preview a picture


class Studio(QObject):
    """Works for the draft on the `desk`; what cannot be done is said in `messages`."""

    def __init__(self, desk: Desk, store: Store, messages: MessageBar) -> None:
        super().__init__(messages)
        self._desk, self._store, self._messages = desk, store, messages
        self._jobs = Jobs((DraftError,), self)
        self._first: tuple[Path, Crop | None] | None = None

    def close(self) -> None:
        """End the thread."""
        self._jobs.close()

    def add(self, path: str) -> None:
        """Copy a picture to the draft, once it is known that it is a whole one."""
        draft = self._desk.draft
        if draft is not None and not draft.read_only:
            work = partial(_added, self._store, draft.id, Path(path))
            self._jobs.run(work, partial(self._desk.take_photo, draft.id), self._say_error)

    def show_on(self, page: PhotoPage, file: str) -> None:
        """Bring the picture of a photo to the page where it is cropped."""
        work = partial(read_picture, self._desk.photo_folder / file, _WORK)
        self._jobs.run(work, partial(page.show_picture, file), partial(page.show_refused, file))

    def show_first(self, page: PublishPage) -> None:
        """Bring the first photo, as it is published, to the previews."""
        photos = self._desk.story.photos
        first = (self._desk.photo_folder / photos[0].file, photos[0].crop) if photos else None
        if first == self._first:
            return
        self._first = first
        if first is None:
            page.set_image(QImage())
            return
        shown = partial(self._show_image, page, first)
        self._jobs.run(partial(_published, *first), shown, partial(self._show_none, page, first))

    def save_copy(self, page: PhotoPage, path: str) -> None:
        """Write the copy of the photo that is shown, ready to be uploaded."""
        photo = next((p for p in self._desk.story.photos if p.file == page.shown_file), None)
        if photo is not None:
            work = partial(_copied, self._desk.photo_folder / photo.file, photo.crop, Path(path))
            self._jobs.run(work, self._say_copied, self._say_error)

    def save_parcel(
        self, page: PhonePage, posts: Mapping[str, Post], channels: Mapping[str, Channel], into: str
    ) -> None:
        """Write texts and photos into a folder of their own."""
        story, folder = self._desk.story, self._desk.photo_folder
        names = {key: channel.name for key, channel in channels.items()}
        texts = parcel.texts(posts, names, story.photos)
        work = partial(save_parcel, story, texts, folder, Path(into), exported)
        self._jobs.run(work, partial(self._on_saved, page), partial(self._on_not_saved, page))

    def _show_image(
        self, page: PublishPage, first: tuple[Path, Crop | None], image: Picture
    ) -> None:
        if first == self._first:
            page.set_image(image.image)

    def _show_none(self, page: PublishPage, first: tuple[Path, Crop | None], _reason: str) -> None:
        if first == self._first:
            page.set_image(QImage())

    def _on_saved(self, page: PhonePage, saved: Saved) -> None:
        page.show_saved(str(saved.folder), saved.folder.name)
        if saved.refused:
            self._messages.show_message("warning", " ".join(saved.refused))

    def _on_not_saved(self, page: PhonePage, reason: str) -> None:
        page.show_not_saved()
        self._say_error(reason)

    def _say_copied(self, path: Path) -> None:
        self._messages.show_message("done", f"Salinan siap unggah tersimpan: {path.name}.")

    def _say_error(self, reason: str) -> None:
        self._messages.show_message("error", reason)


def _added(store: Store, draft_id: str, path: Path) -> Photo:
    read_picture(path, _PROOF)
    return store.add_photo(draft_id, path)


def _published(path: Path, crop: Crop | None) -> Picture:
    """The part of a picture that is published, small."""
    picture = read_picture(path, _SHOWN)
    box = box_of(crop, picture.image.width(), picture.image.height())
    part = picture.image.copy(box.left, box.top, box.width, box.height)
    return Picture(part, picture.width, picture.height)


def _copied(photo: Path, crop: Crop | None, path: Path) -> Path:
    if path.suffix.lower() not in (".jpg", ".jpeg"):
        path = path.with_name(numbered_name(f"{path.name}.jpg", path.parent))
    if path.resolve() == photo.resolve():
        raise RefusedError("Itu foto aslinya, yang tidak kami ubah. Pilih nama lain.")
    data = exported(photo, crop)
    with told("Salinan belum tersimpan"):
        replace_file(path, data, Disk())
    return path
