"""Writes texts and photos into a folder of their own; runs in a worker's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kimwriter.disk import Disk, replace_file
from kimwriter.drafts.errors import told
from kimwriter.drafts.naming import numbered_name, slug, title_of
from kimwriter.publishing.parcel import TextFile, picture_name
from kimwriter.story import Crop, Story
from kimwriter.ui.jobs import RefusedError


@dataclass(frozen=True, slots=True)
class Saved:
    """Where everything lies, and what could not be said of photos otherwise: why some are not."""

    folder: Path
    refused: tuple[str, ...] = ()


def save_parcel(
    story: Story,
    texts: tuple[TextFile, ...],
    photos: Path,
    into: Path,
    export: Callable[[Path, Crop | None], bytes],
) -> Saved:
    """A new folder in `into`, named by the story's title, with the texts and the story's photos.

    `photos` is where the originals lie. A photo that cannot be made ready does not keep the rest
    from being saved. Nothing that was there is overwritten. Raises DraftError.
    """
    disk = Disk()
    folder = into / numbered_name(slug(title_of(story)), into)
    refused: list[str] = []
    with told("Belum tersimpan di folder itu", "Pilih folder lain, atau coba sekali lagi."):
        disk.make_folder(folder)
        for file in texts:
            replace_file(folder / file.name, file.content.encode("utf-8", "replace"), disk)
        for number, photo in enumerate(story.photos, 1):
            try:
                data = export(photos / photo.file, photo.crop)
            except RefusedError as error:
                refused.append(str(error))
            else:
                replace_file(folder / picture_name(number), data, disk)
    return Saved(folder, tuple(refused))
