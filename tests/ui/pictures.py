"""Pictures for the tests: small, of four colours, and with all that a phone hides in them."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

CORNERS = (QColor("#c00000"), QColor("#00a000"), QColor("#0000c0"), QColor("#c0c000"))
SECRETS = (b"GPSMARK", b"Rahasia Kamera", b"Nama Pemilik", b"xpacket", b"Photoshop 3.0", b"Catatan")


def quartered(width: int, height: int) -> QImage:
    """Red, green, blue, yellow: top left, top right, bottom left, bottom right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            corner = (2 if y * 2 >= height else 0) + (1 if x * 2 >= width else 0)
            image.setPixelColor(x, y, CORNERS[corner])
    return image


def encoded(image: QImage, kind: bytes = b"jpeg") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


def exif(orientation: int) -> bytes:
    """A real EXIF block (TIFF, little endian): camera, owner, orientation, GPS at Probolinggo."""
    make, owner = b"Rahasia Kamera\0", b"Nama Pemilik\0"
    count = 4
    first = 8 + 2 + count * 12 + 4
    owner_at = first + len(make)
    gps_at = owner_at + len(owner) + (len(make) + len(owner)) % 2
    ifd = struct.pack("<H", count)
    ifd += struct.pack("<HHII", 0x010F, 2, len(make), first)
    ifd += struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    ifd += struct.pack("<HHII", 0x8298, 2, len(owner), owner_at)
    ifd += struct.pack("<HHII", 0x8825, 4, 1, gps_at)
    ifd += struct.pack("<I", 0)
    body = (make + owner).ljust(gps_at - first, b"\0")
    rationals = gps_at + 2 + 5 * 12 + 4
    gps = struct.pack("<H", 5)
    gps += struct.pack("<HHI4s", 0x0001, 2, 2, b"S\0")
    gps += struct.pack("<HHII", 0x0002, 5, 3, rationals)
    gps += struct.pack("<HHI4s", 0x0003, 2, 2, b"E\0")
    gps += struct.pack("<HHII", 0x0004, 5, 3, rationals + 24)
    gps += struct.pack("<HHII", 0x001B, 7, 8, rationals + 48)
    gps += struct.pack("<I", 0)
    gps += struct.pack("<12I", 7, 1, 45, 1, 12, 1, 113, 1, 12, 1, 54, 1) + b"GPSMARK\0"
    return b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + ifd + body + gps


def segment(code: int, data: bytes) -> bytes:
    return bytes((0xFF, code)) + struct.pack(">H", len(data) + 2) + data


def phone_photo(image: QImage, orientation: int = 1) -> bytes:
    """A JPEG as a phone makes it: EXIF with GPS, XMP, Photoshop's block and a comment."""
    plain = encoded(image)
    hidden = segment(0xE1, exif(orientation))
    hidden += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<?xpacket?>-7.7533,113.215")
    hidden += segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08Nama Pem")
    hidden += segment(0xFE, b"Catatan tentang rumah")
    return plain[:2] + hidden + plain[2:]


def saved(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
