"""What only Qt can tell of a whole program: whether it takes our typefaces, icons and photos.

Asked by `kimwriter --self-test`, without a screen. Each function counts.
"""

import os
from functools import cache

from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from kimwriter import resources
from kimwriter.ui.theme import Theme, load_fonts

_PHOTOS = (b"jpg", b"png", b"webp")
_INK = "tinta"
_SIZE = 24


@cache
def application() -> QApplication:
    """The application, offscreen unless there is one already; to be asked for before counting."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["kimwriter"])


def fonts() -> int:
    """The typefaces that Qt accepts."""
    return load_fonts()


def icons() -> int:
    """The icons that leave a mark on an empty picture."""
    theme = Theme()
    names = [path.stem for path in resources.path("icons").glob("*.svg")]
    return sum(_is_drawn(theme.pixmap(name, _INK, _SIZE).toImage()) for name in names)


def photo_formats() -> int:
    """The formats of photos that can be opened."""
    known = [bytes(each.data()) for each in QImageReader.supportedImageFormats()]
    return sum(name in known for name in _PHOTOS)


def _is_drawn(picture: QImage) -> bool:
    empty = QImage(picture.size(), picture.format())
    empty.setDevicePixelRatio(picture.devicePixelRatio())
    empty.fill(QColor(0, 0, 0, 0))
    return picture != empty
