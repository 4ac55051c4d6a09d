"""Photos: read with care, cropped to the pixel, handed over without a trace of where and who."""

import hashlib
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from kimwriter.publishing import jpeg
from kimwriter.publishing.pictures import shapes, widest
from kimwriter.story import Crop
from kimwriter.ui.jobs import RefusedError
from kimwriter.ui.photos.imaging import covering, exported, read_picture
from tests.ui import pictures

WHOLE = Crop("4:5", 0, 0, 10_000, 10_000)


def corners(image: QImage) -> list[str]:
    """Which of the four colours stands in each corner."""
    right, bottom = image.width() - 3, image.height() - 3
    found = []
    for x, y in ((2, 2), (right, 2), (2, bottom), (right, bottom)):
        here = image.pixelColor(x, y)
        near = min(
            pictures.CORNERS,
            key=lambda one: (
                abs(one.red() - here.red())
                + abs(one.green() - here.green())
                + abs(one.blue() - here.blue())
            ),
        )
        found.append("RGBY"[pictures.CORNERS.index(near)])
    return found


def loaded(data: bytes) -> QImage:
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


@pytest.fixture
def photo(tmp_path: Path, qapp: object) -> Path:
    return pictures.saved(tmp_path, "IMG_1.jpg", pictures.phone_photo(pictures.quartered(160, 120)))


def test_the_photo_of_the_test_has_what_a_phone_hides(photo: Path) -> None:
    data = photo.read_bytes()
    assert all(secret in data for secret in pictures.SECRETS)
    assert {one.code for one in jpeg.segments(data)} >= {0xE1, 0xED, 0xFE}


@pytest.mark.parametrize("crop", [None, Crop("1:1", 1250, 0, 7500, 10_000)])
def test_nothing_hidden_is_handed_over_and_the_original_stays(
    photo: Path, crop: Crop | None
) -> None:
    before = hashlib.sha256(photo.read_bytes()).digest()
    data = exported(photo, crop)
    assert not [secret for secret in pictures.SECRETS if secret in data]
    assert {one.code for one in jpeg.segments(data)} <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
    assert loaded(data).textKeys() == []
    assert b"Exif" not in data
    assert hashlib.sha256(photo.read_bytes()).digest() == before


@pytest.mark.parametrize(
    ("orientation", "seen"),
    [
        (1, "RGBY"),
        (2, "GRYB"),
        (3, "YBGR"),
        (4, "BYRG"),
        (5, "RBGY"),
        (6, "BRYG"),
        (7, "YGBR"),
        (8, "GYRB"),
    ],
)
def test_it_stands_upright_however_the_phone_was_held(
    tmp_path: Path, orientation: int, seen: str
) -> None:
    data = pictures.phone_photo(pictures.quartered(160, 120), orientation)
    path = pictures.saved(tmp_path, "IMG.jpg", data)
    turned = orientation >= 5
    picture = read_picture(path, 100)
    assert (picture.width, picture.height) == ((120, 160) if turned else (160, 120))
    assert "".join(corners(picture.image)) == seen
    assert max(picture.image.width(), picture.image.height()) == 100
    assert "".join(corners(loaded(exported(path, None)))) == seen


def test_the_part_asked_for_is_what_is_handed_over(photo: Path) -> None:
    right_top = exported(photo, Crop("1:1", 5000, 0, 3750, 5000))
    image = loaded(right_top)
    assert (image.width(), image.height()) == (60, 60)
    assert corners(image) == ["G"] * 4


def test_the_size_is_the_channels_and_never_larger_than_the_part(tmp_path: Path) -> None:
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    path = pictures.saved(tmp_path, "besar.jpg", pictures.phone_photo(image))
    for key, size in (("4:5", (1080, 1350)), ("1.91:1", (1080, 566))):
        got = loaded(exported(path, widest(shapes()[key], 3000, 2000)))
        assert (got.width(), got.height()) == size
    whole = loaded(exported(path, None))
    assert (whole.width(), whole.height()) == (1600, 1067)


def test_glass_becomes_white_and_texts_of_a_png_are_gone(tmp_path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setText("Author", "Nama Pemilik")
    path = pictures.saved(tmp_path, "gambar.png", pictures.encoded(image, b"png"))
    data = exported(path, None)
    assert b"Nama Pemilik" not in data
    assert loaded(data).pixelColor(20, 20).lightness() > 250


def test_the_colours_of_another_space_are_translated(tmp_path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0x00C000)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    path = pictures.saved(tmp_path, "p3.png", pictures.encoded(image, b"png"))
    got = loaded(exported(path, None))
    assert got.pixelColor(20, 20).red() < 40
    assert got.pixelColor(20, 20).green() > 0xC0


def png_of(width: int, height: int) -> bytes:
    """The first 33 bytes of a PNG of this size: its head is enough to be refused."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    line = zlib.compress(b"\0" * 100)
    body = b"IDAT" + line
    chunks = b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in (head, body, b"IEND")
    )
    return b"\x89PNG\r\n\x1a\n" + chunks


def gif_of_two() -> bytes:
    frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff"
    loop = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    return head + loop + frame + frame + b"\x3b"


BAD = {
    "kosong.jpg": (b"", "bukan foto"),
    "surat.jpg": (b"Yth. Bapak Lurah", "bukan foto"),
    "gambar.svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "bukan foto"),
    "iphone.heic": (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
    "bom.png": (png_of(10_000, 10_000), "100 megapiksel"),
    "bom2.png": (png_of(2**31 - 1, 2**31 - 1), ""),
    "gerak.gif": (gif_of_two(), "bergerak"),
    "separuh.png": (png_of(100, 100), "rusak"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_used_is_refused_in_plain_words(
    tmp_path: Path, qapp: object, name: str
) -> None:
    data, said = BAD[name]
    path = pictures.saved(tmp_path, name, data)
    for work in (lambda: read_picture(path, 100), lambda: exported(path, None)):
        with pytest.raises(RefusedError) as refused:
            work()
        assert said in str(refused.value)
        assert name in str(refused.value)
    assert path.read_bytes() == data


def test_a_file_that_is_not_there_a_folder_and_a_giant(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="tidak ditemukan"):
        read_picture(tmp_path / "tidak ada.jpg", 100)
    with pytest.raises(RefusedError, match="tidak dapat dibaca"):
        read_picture(tmp_path, 100)
    giant = tmp_path / "besar.jpg"
    with giant.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(RefusedError, match="50 MB"):
        read_picture(giant, 100)


def test_a_jpeg_bomb_is_refused_by_its_head(photo: Path, tmp_path: Path) -> None:
    data = bytearray(photo.read_bytes())
    frame = next(one for one in jpeg.segments(bytes(data)) if one.code == 0xC0)
    data[frame.start + 5 : frame.start + 9] = struct.pack(">HH", 65_000, 65_000)
    with pytest.raises(RefusedError, match="4225 megapiksel"):
        read_picture(pictures.saved(tmp_path, "bom.jpg", bytes(data)), 100)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_photo_cut_off_while_it_was_copied_is_refused(
    photo: Path, tmp_path: Path, share: float
) -> None:
    whole = photo.read_bytes()
    cut = pictures.saved(tmp_path, "putus.jpg", whole[: int(len(whole) * share)])
    with pytest.raises(RefusedError, match=r"tidak utuh|bukan foto"):
        read_picture(cut, 100)


def test_a_thumbnail_just_covers_its_place_and_a_bomb_has_none(photo: Path) -> None:
    small = covering(photo, QSize(40, 40))
    assert (small.width(), small.height()) == (53, 40)
    bomb = pictures.saved(photo.parent, "bom.png", png_of(20_000, 20_000))
    assert covering(bomb, QSize(40, 40)).isNull()


def test_a_wrong_ending_does_not_matter(photo: Path, tmp_path: Path) -> None:
    assert read_picture(pictures.saved(tmp_path, "a.png", photo.read_bytes()), 50).width == 160


def test_padding_and_markers_without_a_length_are_passed_over() -> None:
    table = pictures.segment(0xDB, b"tabel")
    data = (
        b"\xff\xd8\xff\xd0\xff" + table + b"\xff\xff" + pictures.segment(0xDA, b"x") + b"..\xff\xd9"
    )
    assert [one.code for one in jpeg.segments(data)] == [0xDB, 0xDA]
    assert jpeg.is_whole(data)
    assert not jpeg.is_whole(data[:-1])


@given(data=st.binary(max_size=200))
def test_any_bytes_have_segments_or_none(data: bytes) -> None:
    found = list(jpeg.segments(b"\xff\xd8" + data))
    assert all(len(one.data) <= len(data) for one in found)
    jpeg.is_whole(data)


@pytest.mark.qt_log_ignore(".")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.integers(0, 2000), byte=st.integers(0, 255))
def test_any_flipped_byte_gives_a_picture_or_a_word(
    tmp_path: Path, photo: Path, at: int, byte: int
) -> None:
    data = bytearray(photo.read_bytes())
    data[at % len(data)] = byte
    path = pictures.saved(tmp_path, "balik.jpg", bytes(data))
    out = b""
    with suppress(RefusedError):
        out = exported(path, None)
    assert not [secret for secret in pictures.SECRETS if secret in out]


def test_the_reader_of_qt_is_the_one_with_a_limit() -> None:
    assert 0 < QImageReader.allocationLimit() <= 256
