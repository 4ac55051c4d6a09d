"""The part of a photo that fits a place."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kimwriter.publishing.pictures import shapes

# What Instagram takes: from 3:4 upright to 1.91:1 lying; the rest is cut off.
UPRIGHT, LYING = 3 / 4, 1.91
_ROUNDED = 0.01  # what whole pixels make of a ratio
_HEIGHT_SHARE = 0.62  # where faces stand: a little above the lower third


def fitting_words(ratio: float, least: float, most: float) -> str:
    """Whether an app that takes pictures between these ratios shows one of this ratio whole."""
    if not least * (1 - _ROUNDED) <= ratio <= most * (1 + _ROUNDED):
        return "Akan dipotong, siapkan foto"
    near = (one for one in shapes().values() if abs(one.ratio / ratio - 1) <= _ROUNDED)
    shape = next(near, None)
    return f"Foto {shape.key.replace('.', ',')}, pas" if shape else "Foto pas"


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
