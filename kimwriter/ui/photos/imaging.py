"""Reading and writing pictures. Start with `read_picture` and `exported`.

All of it runs in a worker's thread and touches only QImage. A picture is never decoded larger than
it is needed, and what would take too much memory is refused before it is decoded. What is handed
over is painted anew: nothing of the original's hidden data (place, time, camera, names) can be in
it.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from kimwriter.disk import reason
from kimwriter.publishing import jpeg
from kimwriter.publishing.pictures import Box, box_of, output_size
from kimwriter.story import Crop
from kimwriter.ui.jobs import RefusedError

_FORMATS = ("jpeg", "png", "webp", "gif", "bmp", "tiff")
MOST_BYTES = 50_000_000
# A JPEG is decoded small, but a progressive one keeps all its coefficients: 320 MB for 108 million
# pixels (measured), the most that a phone's camera makes in common use.
MOST_PIXELS_JPEG = 110_000_000
MOST_PIXELS = 40_000_000  # decoded whole: 160 MB, below Qt's own limit of 256
_DECODED = 24_000_000  # pixels at most while a crop is cut out
_QUALITY = 88
_SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


@dataclass(frozen=True, slots=True)
class Picture:
    """An upright picture, perhaps smaller than its file, and the upright size of the file."""

    image: QImage
    width: int
    height: int


def read_picture(path: Path, longest: int) -> Picture:
    """The picture, at most `longest` pixels wide and high; raises RefusedError."""
    reader = _opened(path)
    full = _upright(reader)
    image = _decoded(path, reader, min(1.0, longest / max(full.width(), full.height())))
    return Picture(image, full.width(), full.height())


def covering(path: Path, size: QSize) -> QImage:
    """The upright picture, so small that it just covers `size`; a null image when it cannot be."""
    try:
        reader = _opened(path)
        full = _upright(reader)
        factor = max(size.width() / full.width(), size.height() / full.height())
        image = _decoded(path, reader, min(1.0, factor))
    except RefusedError:
        return QImage()
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)


def exported(path: Path, crop: Crop | None) -> bytes:
    """The part of a picture that is published, as a JPEG without hidden data.

    Raises RefusedError.
    """
    reader = _opened(path)
    full = _upright(reader)
    box = box_of(crop, full.width(), full.height())
    width, height = output_size(crop, box)
    room = (_DECODED / (full.width() * full.height())) ** 0.5
    factor = min(1.0, max(width / box.width, height / box.height), room)
    image = _decoded(path, reader, factor)
    return _written(_painted(image, _shrunk(box, image, full), QSize(width, height)))


def _opened(path: Path) -> QImageReader:
    """A reader of the file, once it is known that it can be decoded safely and wholly."""
    data = _bytes(path)
    if data.startswith(jpeg.START) and not jpeg.is_whole(data):
        raise RefusedError(_damaged(path))
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    if kind not in _FORMATS or not reader.canRead():
        raise RefusedError(_no_picture(path, data))
    if reader.supportsAnimation() and reader.imageCount() > 1:
        raise RefusedError(
            f"“{path.name}” adalah gambar bergerak, sedangkan kiriman memakai foto diam. "
            "Pilih foto lain, atau simpan satu gambar dari dalamnya."
        )
    _refuse_too_large(path, reader.size(), MOST_PIXELS_JPEG if kind == "jpeg" else MOST_PIXELS)
    return reader


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise RefusedError(
            f"Foto “{path.name}” tidak ditemukan. Mungkin sudah dipindahkan; pilih lagi fotonya."
        ) from None
    except OSError as error:
        raise RefusedError(
            f"Foto “{path.name}” tidak dapat dibaca: {reason(error)}. Pilih foto lain."
        ) from None
    if len(data) > MOST_BYTES:
        raise RefusedError(
            f"Foto “{path.name}” lebih besar dari 50 MB. Pilih foto yang lebih kecil."
        )
    return data


def _no_picture(path: Path, data: bytes) -> str:
    if data[4:8] == b"ftyp":  # HEIC and AVIF; also films
        return (
            f"“{path.name}” belum dapat dibuka di sini (HEIC, AVIF, atau video). Simpan dulu "
            "sebagai JPEG di ponsel, lalu pilih lagi."
        )
    return f"“{path.name}” bukan foto yang dikenal. Pilih foto JPEG, PNG, atau WebP."


def _damaged(path: Path) -> str:
    return (
        f"Foto “{path.name}” rusak atau tidak utuh. Salin sekali lagi dari ponsel atau kamera, "
        "lalu pilih lagi."
    )


def _refuse_too_large(path: Path, size: QSize, most: int) -> None:
    if size.isEmpty():
        raise RefusedError(_damaged(path))
    if size.width() * size.height() > most:
        million = round(size.width() * size.height() / 1_000_000)
        raise RefusedError(
            f"Foto “{path.name}” terlalu besar untuk dibuka dengan aman: {million} megapiksel, "
            f"batasnya {most // 1_000_000}. Kecilkan dulu, atau kirim lewat WhatsApp ke diri "
            "sendiri, lalu pilih salinannya."
        )


def _upright(reader: QImageReader) -> QSize:
    """The size of the picture once it is turned as the camera says."""
    size = reader.size()
    return size.transposed() if reader.transformation().value & _TURNED.value else size


def _decoded(path: Path, reader: QImageReader, factor: float) -> QImage:
    if factor < 1:
        size = reader.size()
        reader.setScaledSize((size * factor).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise RefusedError(_damaged(path))
    if image.colorSpace().isValid() and image.colorSpace() != _SRGB:
        image = image.convertedToColorSpace(_SRGB)
    return image


def _shrunk(box: Box, image: QImage, full: QSize) -> QRectF:
    """The box of the full picture in the smaller one."""
    x, y = image.width() / full.width(), image.height() / full.height()
    return QRectF(box.left * x, box.top * y, box.width * x, box.height * y)


def _painted(image: QImage, part: QRectF, size: QSize) -> QImage:
    """A new picture with this part of the old one, on white where that is transparent.

    A copy would take texts and colour profile along; new paper has none.
    """
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), image, part)
    painter.end()
    return paper


def _written(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(_QUALITY)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise RefusedError("Salinan foto belum dapat dibuat. Tutup program lain, lalu coba lagi.")
    return bytes(buffer.data().data())
