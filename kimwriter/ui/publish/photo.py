"""The part of a photo that fits a place."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

# What Instagram takes: from 3:4 upright to 1.91:1 lying; the rest is cut off.
UPRIGHT, LYING = 3 / 4, 1.91
_HEIGHT_SHARE = 0.62  # where faces stand: a little above the lower third


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
