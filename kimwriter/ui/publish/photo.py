"""The photo of a story, read once and small, and the part of it that fits a place."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_LONGEST = 1280
# What Instagram takes: from 4:5 upright to 1.91:1 lying; the rest is cut off.
UPRIGHT, LYING = 4 / 5, 1.91
_HEIGHT_SHARE = 0.62  # where faces stand: a little above the lower third


def load_photo(path: Path | None) -> QImage:
    """The picture with its rotation, at most 1280 pixels long; a null image when there is none."""
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LONGEST:
        box = QSize(_LONGEST, _LONGEST)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def cropped(image: QImage, ratio: float) -> QRectF:
    """The middle of the image with this ratio of width to height."""
    width, height = float(image.width()), float(image.height())
    if width / height > ratio:
        return QRectF((width - height * ratio) / 2, 0, height * ratio, height)
    return QRectF(0, (height - width / ratio) / 2, width, width / ratio)


def band(source: QRectF, ratio: float) -> QRectF:
    """The part of `source` that fills a place of this ratio; of a tall one, a band with faces."""
    if source.width() / source.height() > ratio:
        width = source.height() * ratio
        return QRectF(source.x() + (source.width() - width) / 2, source.y(), width, source.height())
    height = source.width() / ratio
    top = source.y() + (source.height() - height) * _HEIGHT_SHARE
    return QRectF(source.x(), top, source.width(), height)
