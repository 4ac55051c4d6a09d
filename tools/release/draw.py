"""Draws the icon and the installer's pictures: `python -m tools.release.draw`.

The results are kept in `art/`, so that a release needs no painting and is the same everywhere.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kimwriter import resources
from kimwriter.ui.theme import load_fonts

ART = Path(__file__).parent / "art"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SEA, PAPER, INK, SOFT, MANGO = "#0A5A61", "#F5F0E4", "#26221A", "#5F5646", "#F0A02E"
# The pen of `icons/pena.svg` in the colours of a tile.
_PEN = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">
<path d="M17.5 2.5C9 2.6 3.2 7 3 13.2c0 1 .1 2 .4 2.9 1 .3 2 .5 3 .4 6.200-.2 11-6 11.100-14z"
 fill="%s"/><path d="M2.300 17.700 11 9" stroke="%s" stroke-width="1.500" stroke-linecap="round"/>
<circle cx="11.600" cy="8.400" r="1.700" fill="{MANGO}"/></svg>"""
_ON_TILE = _PEN % (PAPER, SEA)
_ON_PAPER = _PEN % (SEA, PAPER)


def main() -> None:
    """Draw all of them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    ART.mkdir(exist_ok=True)
    (ART / "kim.ico").write_bytes(_icon([_tile(size) for size in SIZES]))
    _save(_head(), "kepala.bmp")
    _save(_side(), "sisi.bmp")
    application.quit()


def _tile(size: int) -> QImage:
    """The pen on a tile with round corners; it fills more of a small one."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(SEA))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    edge = size * (0.04 if size < 40 else 0.1)
    _paint(painter, _ON_TILE, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def _head() -> QImage:
    """The strip at the top right of the installer's pages, twice as large as it is shown."""
    image, painter = _begin(300, 114, "#FFFFFF")
    painter.drawImage(QPoint(202, 17), _tile(80))
    painter.end()
    return image


def _side() -> QImage:
    """The picture of the last page, twice as large as it is shown."""
    image, painter = _begin(328, 628, PAPER)
    _paint(painter, _ON_PAPER, QRectF(36, 60, 76, 76))
    painter.setPen(QColor(INK))
    painter.setFont(_font("Source Serif 4", 44, QFont.Weight.Bold))
    painter.drawText(QRect(36, 160, 280, 130), Qt.AlignmentFlag.AlignLeft, "KIM\nWriter")
    painter.setPen(QColor(SOFT))
    painter.setFont(_font("Plus Jakarta Sans", 23, QFont.Weight.Medium))
    painter.drawText(
        QRect(36, 300, 272, 160),
        Qt.AlignmentFlag.AlignLeft,
        "Kabar dari\nlingkungan kita,\nditulis rapi.",
    )
    border = QSvgRenderer(str(resources.path("icons/manggur.svg")))
    painter.fillRect(QRect(0, 524, 328, 2), QColor("#E2D9C6"))
    for x in (-44, 160):
        border.render(painter, QRectF(x, 542, 204, 66))
    painter.end()
    return image


def _begin(width: int, height: int, ground: str) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _paint(painter: QPainter, svg: str, place: QRectF) -> None:
    QSvgRenderer(svg.encode()).render(painter, place)


def _save(image: QImage, name: str) -> None:
    if not image.save(str(ART / name), "BMP"):
        raise OSError(name)


def _icon(images: list[QImage]) -> bytes:
    """An ICO file of PNG pictures: a head, an entry of 16 bytes each, the pictures."""
    pictures = [_png(image) for image in images]
    head = struct.pack("<3H", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for image, data in zip(images, pictures, strict=True):
        side = image.width() % 256  # 0 stands for 256
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(pictures)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    main()
