"""Pictures that a member picks: in the system's dialog, or by dropping them."""

from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

# HEIC too, though it cannot be read: a photo that the list does not show looks lost.
_ENDINGS = "jpg jpeg png webp gif bmp tif tiff heic".split()
_FILTER = "Foto (" + " ".join(f"*.{one} *.{one.upper()}" for one in _ENDINGS) + ")"


def chosen_pictures(parent: QWidget) -> list[str]:
    """The paths that were chosen in the dialog."""
    return QFileDialog.getOpenFileNames(parent, "Pilih foto", "", _FILTER)[0]


def local_files(event: QDropEvent) -> list[str]:
    """The local files among what is dropped; what is no picture is refused in words, later."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
