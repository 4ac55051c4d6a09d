"""The pictures of a draft: copies in a folder of its own, named by its id. Start with `add`."""

from pathlib import Path

from kimwriter.disk import Disk, replace_file
from kimwriter.drafts.errors import DraftError, NotFoundError, told
from kimwriter.drafts.naming import numbered_name, photo_name
from kimwriter.story import Photo, Story

MAX_BYTES = 50_000_000


def add(folder: Path, source: Path, disk: Disk) -> Photo:
    """Copy a picture under a bare name that is still free; raises DraftError."""
    data = _read(source, disk)
    name = numbered_name(photo_name(source), folder)
    with told("Foto belum ditambahkan"):
        replace_file(folder / name, data, disk)
    return Photo(name)


def copy(story: Story, source: Path, target: Path, disk: Disk) -> None:
    """Copy the story's pictures that lie in the source and not yet in the target.

    Raises DraftError.
    """
    for photo in story.photos:
        if photo.file and (source / photo.file).is_file() and not (target / photo.file).exists():
            data = _read(source / photo.file, disk)
            with told("Foto draf ini belum ikut tersalin"):
                replace_file(target / photo.file, data, disk)


def move(source: Path, target: Path, disk: Disk) -> None:
    """Move all pictures from one folder to the other; those that are there already stay.

    Raises DraftError.
    """
    if not source.is_dir():
        return
    with told("Draf sudah dipindahkan, fotonya belum"):
        disk.make_folder(target)
        for picture in sorted(source.iterdir()):
            if not (target / picture.name).exists():
                disk.replace(picture, target / picture.name)
        disk.sync_folder(target)
        if not any(source.iterdir()):
            source.rmdir()


def _read(source: Path, disk: Disk) -> bytes:
    with told(f"Foto '{source.name}' tidak dapat dibaca", "Pilih foto lain."):
        try:
            data = disk.read(source, MAX_BYTES + 1)
        except FileNotFoundError:
            raise NotFoundError(
                f"Foto '{source.name}' tidak ditemukan. Mungkin sudah dipindahkan; "
                "pilih lagi fotonya."
            ) from None
    if len(data) > MAX_BYTES:
        raise DraftError(
            f"Foto '{source.name}' lebih besar dari 50 MB. Pilih foto yang lebih kecil."
        )
    return data
