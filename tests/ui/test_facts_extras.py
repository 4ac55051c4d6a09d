"""Quotations and photos: add, edit in place, remove, undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimwriter.story import Photo, Quote
from kimwriter.ui.facts.photos import PhotosCard, state_words
from kimwriter.ui.facts.quotes import QuotesCard
from kimwriter.ui.facts.thumbs import Thumbs
from kimwriter.ui.theme import Theme

KEY = Qt.Key
ONE = Quote("Slamet Riyanto", "Ketua RW 03", "Kami senang.")
TWO = Quote("Sulastri", "", "Airnya jernih 💧.")
PHOTO = Photo("a.png", "Warga menanam", "Enam orang di pantai")
OTHER = Photo("b.png")


@pytest.fixture
def quotes(qtbot: QtBot, theme: Theme) -> QuotesCard:
    card = QuotesCard(theme)
    qtbot.addWidget(card)
    card.resize(640, 240)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


@pytest.fixture
def photos(qtbot: QtBot, theme: Theme, tmp_path: Path) -> PhotosCard:
    card = PhotosCard(theme)
    qtbot.addWidget(card)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "a.png"))
    card.set_folder(tmp_path)
    card.resize(700, 240)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def type_here(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_showing_quotations_says_nothing(quotes: QuotesCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(quotes.changed):
        quotes.show_quotes((ONE, TWO))
        quotes.show_quotes((ONE, TWO))
        quotes.show_quotes((TWO,))
    quotes.grab()
    assert quotes.quotes == (TWO,)


def test_a_quotation_is_written_with_enter_from_field_to_field(quotes: QuotesCard) -> None:
    quotes.add.click()
    type_here('"Kami senang."')
    press(KEY.Key_Return)
    type_here("Slamet Riyanto")
    press(KEY.Key_Return)
    type_here("Ketua RW 03")
    assert quotes.source() == "quotes.0"
    press(KEY.Key_Return)
    assert quotes.quotes == (ONE,)
    assert quotes.source() == ""
    assert quotes.first().accessibleName() == (
        "Kutipan Slamet Riyanto, Ketua RW 03: “Kami senang.”"
    )


def test_a_printed_quotation_opens_with_enter(quotes: QuotesCard) -> None:
    quotes.show_quotes((ONE, TWO))
    QApplication.processEvents()
    quotes.first().setFocus()
    press(KEY.Key_Return)
    type_here(" Sekali.")
    assert quotes.quotes[0].words == "Kami senang. Sekali."


def test_an_empty_quotation_is_not_kept(quotes: QuotesCard) -> None:
    quotes.add.click()
    quotes.add.click()
    assert len(quotes._rows) == 1
    assert quotes.quotes == ()
    quotes.close_rows()
    assert quotes._rows == []
    quotes.add.click()
    quotes._rows[0].remove.click()
    assert not quotes._undo.isVisible()


def test_a_removed_quotation_comes_back_to_its_place(quotes: QuotesCard, qtbot: QtBot) -> None:
    quotes.show_quotes((ONE, TWO))
    quotes._rows[0].open()
    with qtbot.waitSignal(quotes.changed):
        quotes._rows[0].remove.click()
    assert quotes.quotes == (TWO,)
    with qtbot.waitSignal(quotes.changed):
        quotes._undo.button.click()
    assert quotes.quotes == (ONE, TWO)


def test_another_draft_ends_the_chance_of_undo(quotes: QuotesCard) -> None:
    quotes.show_quotes((ONE,))
    quotes._rows[0].remove.click()
    assert quotes._undo.isVisible()
    quotes.forget()
    assert not quotes._undo.isVisible()


def test_photos_are_described_in_place(photos: PhotosCard, qtbot: QtBot) -> None:
    photos.show_photos((OTHER,))
    assert photos.thumb.accessibleName() == "Isi keterangan foto"
    photos.thumb.setFocus()
    press(KEY.Key_Return)
    type_here("Warga")
    assert photos.photos == (Photo("b.png", "Warga"),)
    with qtbot.assertNotEmitted(photos.changed):
        photos.show_photos((PHOTO, OTHER))
    photos.grab()
    photos.close_rows()
    assert not photos.is_open
    photos.grab()


def test_a_removed_photo_is_told_only_when_it_cannot_come_back(
    photos: PhotosCard, qtbot: QtBot
) -> None:
    gone: list[str] = []
    photos.photo_removed.connect(gone.append)
    photos.show_photos((PHOTO, OTHER))
    photos.open_rows()
    photos._rows[0].remove.click()
    assert photos.photos == (OTHER,)
    photos._undo.button.click()
    assert photos.photos == (PHOTO, OTHER)
    photos._rows[0].remove.click()
    assert gone == []
    photos._rows[0].remove.click()
    assert gone == ["a.png"]
    photos._undo.end()
    assert gone == ["a.png", "b.png"]


def test_another_draft_does_not_lose_a_photo_of_the_same_name(
    photos: PhotosCard, tmp_path: Path
) -> None:
    gone: list[str] = []
    photos.photo_removed.connect(gone.append)
    photos.show_photos((PHOTO,))
    photos._rows[0].remove.click()
    photos.set_folder(tmp_path / "lain")
    assert gone == []
    photos._put_back()
    assert photos.photos == ()


def test_chosen_pictures_are_handed_on(photos: PhotosCard, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[str] = []
    photos.photo_chosen.connect(chosen.append)
    answer = (["satu.jpg", "dua.jpg"], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answer)
    photos.thumb.click()
    assert chosen == ["satu.jpg", "dua.jpg"]


def test_the_state_of_the_photos_is_said() -> None:
    assert state_words(()) == "Pilih atau seret ke sini."
    assert state_words((PHOTO,)) == "1 foto, keterangannya lengkap"
    assert state_words((OTHER,)) == "1 foto, keterangannya belum lengkap"
    assert state_words((PHOTO, OTHER)) == "2 foto, 1 belum berketerangan lengkap"


def test_thumbnails_are_cut_scaled_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    thumbs, size = Thumbs(), QSize(104, 82)
    assert thumbs.get("a.png", size).isNull()
    image = QImage(1200, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "a.png"))
    (tmp_path / "rusak.jpg").write_bytes(b"bukan gambar")
    assert thumbs.set_folder(tmp_path)
    assert not thumbs.set_folder(tmp_path)
    picture = thumbs.get("a.png", size)
    assert picture.deviceIndependentSize().toSize() == size
    assert thumbs.get("a.png", size).cacheKey() == picture.cacheKey()
    assert thumbs.get("rusak.jpg", size).isNull()
    for width in range(30):
        thumbs.get("a.png", QSize(20 + width, 20))
    assert len(thumbs._kept) == 24
