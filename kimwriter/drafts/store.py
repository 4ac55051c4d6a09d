"""The folder in which the drafts lie, one file each. Start with `Store.save` and `Store.load`.

A save writes a temporary file beside the draft, waits for the disk, reads it back, looks whether
anybody else changed the draft since it was loaded, and only then lets the new file take the old
one's place: at any moment the old or the new text is there. Somebody else's text is never
overwritten: then ours gets a name of its own, "... (salinan 2).kim".

Here later grow the history of a draft (before a file is replaced), the search index (after it) and
the side by side of two files with one id.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import RLock

from kimwriter.disk import TEMPORARY_SUFFIX, Disk, discard, put, replace_file, write_beside
from kimwriter.drafts import photos
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.entry import Entry, entry_of
from kimwriter.drafts.errors import DraftError, NotFoundError, SaveError, told
from kimwriter.drafts.format import decode, encode
from kimwriter.drafts.json_text import MAX_BYTES
from kimwriter.drafts.naming import SUFFIX, copy_name, draft_name
from kimwriter.story import Photo

TRASH = "Sampah"
_STALE = timedelta(days=1)  # no save takes that long


def _now() -> datetime:
    return datetime.now().astimezone()


class Store:
    """Drafts in a folder; every method blocks until the disk is done, and may run in any thread."""

    def __init__(
        self, folder: Path, disk: Disk | None = None, now: Callable[[], datetime] = _now
    ) -> None:
        self.folder = folder
        self._disk = disk or Disk()
        self.now = now
        self._lock = RLock()
        self._paths: dict[tuple[str, Path | None], Path] = {}  # by id and origin
        self._ours: dict[Path, tuple[bytes, ...]] = {}  # what we read or wrote, last of all

    def save(self, draft: Draft) -> Path:
        """Put the draft on the disk and return its file, a new one when it had to be a copy.

        Raises SaveError, and DraftError for a draft that is too big or may not be changed.
        """
        _refuse_read_only(draft)
        data = encode(draft)
        with self._lock, told("Belum tersimpan", "Tulisan Anda masih di layar.", SaveError):
            path = self.path_of(draft) or self._new_path(draft)
            temporary = write_beside(path.parent, data, self._disk)
            target = self._unless_changed(path)
            self._ours[target] = (*self._ours.get(target, ()), data)
            put(temporary, target, self._disk)
            self._remember(draft, target, data)
            return target

    def path_of(self, draft: Draft) -> Path | None:
        """The file in which a draft that was loaded or saved here lies."""
        return self._paths.get((draft.id, draft.origin), draft.origin)

    def load(self, path: Path, *, newer: bool = False) -> Draft:
        """The draft in a file; with `newer` also one of a newer format, to look at only.

        Raises DamagedError, NewerFormatError, NotFoundError, DraftError.
        """
        with self._lock:
            data = self._read(path)
            draft = replace(decode(data, newer=newer), origin=path)
            self._remember(draft, path, data)
        return draft

    def raw(self, path: Path) -> str:
        """What stands in a damaged file, as far as it is text; raises DraftError."""
        return self._read(path).decode("utf-8-sig", "replace")

    def entries(self) -> tuple[Entry, ...]:
        """All drafts, the newest first; a file that cannot be read is listed as "rusak"."""
        return self._entries(self.folder)

    def trashed(self) -> tuple[Entry, ...]:
        """The drafts in the trash, the newest first."""
        return self._entries(self.folder / TRASH)

    def trash(self, path: Path) -> Path:
        """Move a draft and its photos to the trash, where it now is; raises DraftError."""
        return self._move(path, self.folder / TRASH)

    def restore(self, path: Path) -> Path:
        """Move a draft and its photos back from the trash, where it now is; raises DraftError."""
        return self._move(path, self.folder)

    def photo_folder(self, draft: Draft | str) -> Path:
        """Where the photos of a draft (or of the draft with this id) lie."""
        return self.folder / (draft if isinstance(draft, str) else draft.id)

    def add_photo(self, draft: Draft | str, source: Path) -> Photo:
        """Copy a picture into the draft's folder; raises DraftError."""
        return photos.add(self.photo_folder(draft), source, self._disk)

    def import_file(self, source: Path) -> Path:
        """Take in a draft from elsewhere, with the photos that lie beside it; returns its file.

        The file is copied as it is. Raises as `load` does.
        """
        data = self._read(source)
        draft = decode(data, newer=True)
        with self._lock, told("Draf itu belum diambil"):
            path = self._new_path(draft)
            replace_file(path, data, self._disk)
        photos.copy(draft.story, source.parent / draft.id, self.photo_folder(draft), self._disk)
        return path

    def take_in(self, source: Path) -> Path:
        """The draft of a file from anywhere: where it lies in this folder, else `import_file`.

        One that was taken in before and has not changed since is not taken in again.
        """
        if source.absolute().parent == self.folder.absolute():
            return source
        data = self._read(source)
        stem = decode(data, newer=True).id[:6]
        same = (
            path for path in sorted(self.folder.glob(f"* {stem}*{SUFFIX}")) if self._is(path, data)
        )
        return next(same, None) or self.import_file(source)

    def export_file(self, draft: Draft, path: Path) -> None:
        """Write a copy of the draft there, with its photos beside it; raises DraftError."""
        _refuse_read_only(draft)
        with told("Salinan belum dibuat"):
            replace_file(path, encode(draft), self._disk)
        photos.copy(draft.story, self.photo_folder(draft), path.parent / draft.id, self._disk)

    def sweep(self) -> None:
        """Delete what saves that were cut off more than a day ago have left behind."""
        oldest = (self.now() - _STALE).timestamp()
        with suppress(OSError):
            for path in self.folder.glob(f".*{TEMPORARY_SUFFIX}"):
                if path.stat().st_mtime < oldest:
                    discard(path, self._disk)

    def _new_path(self, draft: Draft) -> Path:
        name = draft_name(draft, self.now().date())
        return self.folder / copy_name(name, self.folder)

    def _unless_changed(self, path: Path) -> Path:
        """The file, or a name for a copy when something else than we wrote or read stands in it."""
        try:
            found = self._disk.read(path, MAX_BYTES + 1)
        except FileNotFoundError:
            return path
        except OSError:
            found = b""
        if found in self._ours.get(path, ()):
            self._ours[path] = (found,)
            return path
        return path.with_name(copy_name(path.name, path.parent))

    def _remember(self, draft: Draft, path: Path, data: bytes) -> None:
        self._paths[draft.id, draft.origin] = path
        self._ours[path] = (data,)

    def _forget(self, path: Path) -> None:
        self._ours.pop(path, None)
        self._paths = {key: other for key, other in self._paths.items() if other != path}

    def _read(self, path: Path) -> bytes:
        with told("Berkas itu tidak dapat dibaca"):
            try:
                return self._disk.read(path, MAX_BYTES + 1)
            except FileNotFoundError:
                raise NotFoundError(
                    "Berkas itu tidak ditemukan. Mungkin sudah dipindahkan atau dihapus; "
                    "cari di Sampah atau di folder lain."
                ) from None

    def _is(self, path: Path, data: bytes) -> bool:
        with suppress(OSError):
            return self._disk.read(path, MAX_BYTES + 1) == data
        return False

    def _entries(self, folder: Path) -> tuple[Entry, ...]:
        with told("Folder draf tidak dapat dibuka"):
            found = (
                [path for path in folder.iterdir() if _is_draft(path)] if folder.is_dir() else []
            )
        entries = (entry_of(path, self._disk) for path in found)
        return tuple(sorted(entries, key=lambda e: (-e.changed.timestamp(), e.path.name)))

    def _move(self, path: Path, folder: Path) -> Path:
        draft_id = entry_of(path, self._disk).id
        with self._lock, told("Draf itu belum dipindahkan"):
            self._disk.make_folder(folder)
            name = copy_name(path.name, folder)
            self._disk.replace(path, folder / name)
            self._forget(path)
            self._disk.sync_folder(folder)
            self._disk.sync_folder(path.parent)
        if draft_id and not any(path.parent.glob(f"* {draft_id[:6]}*{SUFFIX}")):
            photos.move(path.parent / draft_id, folder / draft_id, self._disk)
        return folder / name


def _is_draft(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and not path.name.startswith(".") and not path.is_dir()


def _refuse_read_only(draft: Draft) -> None:
    if draft.read_only:
        raise DraftError(
            "Draf ini ditulis oleh KIM Writer yang lebih baru dan hanya dapat dibaca. "
            "Perbarui KIM Writer Anda untuk mengubahnya."
        )
