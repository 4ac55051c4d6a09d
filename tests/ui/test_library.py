"""Draf: the drafts by day, found, opened, thrown away and taken back."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kimwriter.drafts.entry import Entry
from kimwriter.ui.library import words
from kimwriter.ui.library.geometry import places
from kimwriter.ui.library.page import LibraryPage
from kimwriter.ui.theme import Theme
from tests.ui import mouse

TODAY = date(2026, 11, 22)  # a Sunday
WIB = timezone(timedelta(hours=7))


def entry(title: str, days: int = 0, **more: object) -> Entry:
    changed = datetime(2026, 11, 22, 9, 41, tzinfo=WIB) - timedelta(days=days)
    told: dict[str, object] = {
        "path": Path(f"/draf/{title}.kim"),
        "id": "8f3a2c41d07b",
        "title": title,
        "kind": "kegiatan",
        "status": "draf",
        "changed": changed,
        "state": "utuh",
        "filled": 4,
    }
    return Entry(**{**told, **more})  # type: ignore[arg-type]


ENTRIES = (
    entry("Warga Tanam 300 Bibit", filled=6, status="siap"),
    entry("Posyandu Anggrek", 1, state="rusak", kind="", message="Isinya bukan JSON."),
    entry("Keripik Mangga", 2, kind="umkm", unknown=("mengapa",)),
    entry("Kartu Identitas Anak", 9, kind="pengumuman", status="terbit"),
    entry("Dari masa depan", 40, state="lebih baru", message="Ditulis versi baru."),
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LibraryPage:
    page = LibraryPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    page.show_entries(ENTRIES, TODAY)
    return page


def row_texts(page: LibraryPage) -> list[str]:
    found = []
    for row in range(page.model.rowCount()):
        shown = page.model.index(row, 0)
        at = page.model.entry(shown)
        found.append(at.title if at else page.model.data(shown))
    return [str(text) for text in found]


def pick(page: LibraryPage, title: str) -> None:
    wanted = next(one for one in ENTRIES if one.title == title)
    page.view.setCurrentIndex(page.model.index_of(wanted.path))
    page.view.setFocus()


def test_drafts_stand_under_their_days(page: LibraryPage) -> None:
    texts = row_texts(page)
    assert texts[1] == "Warga Tanam 300 Bibit"
    days = [words.group(one.changed, TODAY) for one in ENTRIES]
    assert days[:4] == ["Hari ini", "Kemarin", "Pekan ini", "Pekan lalu"]
    assert days[4] == "Oktober"
    assert words.group(entry("lama", 400).changed, TODAY) == "Oktober 2025"


@pytest.mark.parametrize(
    ("days", "told"), [(0, "09.41"), (1, "09.41"), (2, "Jumat, 20/11"), (400, "18/10/2025")]
)
def test_when_a_draft_was_changed(days: int, told: str) -> None:
    assert words.when(entry("x", days).changed, TODAY) == told


def test_a_row_says_kind_and_facts() -> None:
    assert words.details(ENTRIES[2]) == "UMKM · 4 dari 6 fakta, Mengapa belum dijawab"
    assert words.details(ENTRIES[1]) == "Berkas ini rusak dan kami biarkan apa adanya."
    assert words.status(ENTRIES[1]) == ("Rusak", "bata")
    assert words.listed(["Apa", "Siapa", "Kapan"]) == "Apa, Siapa, dan Kapan"
    assert "Keripik Mangga" in words.spoken(ENTRIES[2], TODAY)


def test_enter_opens_and_del_throws_away(qtbot: QtBot, page: LibraryPage) -> None:
    pick(page, "Keripik Mangga")
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert asked.args == [str(Path("/draf/Keripik Mangga.kim"))]
    with qtbot.waitSignal(page.trash_requested):
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
    pick(page, "Posyandu Anggrek")
    with qtbot.waitSignal(page.raw_requested):
        QTest.keyClick(page.view, Qt.Key.Key_Return)


def test_a_click_opens_and_the_dots_ask(qtbot: QtBot, page: LibraryPage, theme: Theme) -> None:
    box = page.view.visualRect(page.model.index_of(ENTRIES[0].path))
    with qtbot.waitSignal(page.open_requested):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    dots = places(theme, ENTRIES[0], box).menu.center()
    with qtbot.waitSignal(page.view.menu_wanted):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    close_menus()
    box = page.view.visualRect(page.model.index_of(ENTRIES[1].path))
    raw = places(theme, ENTRIES[1], box).raw.center()
    with qtbot.waitSignal(page.raw_requested):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=raw)
    mouse.move(page.view.viewport(), QPoint(200, 60))


def close_menus() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu) and widget.isVisible():
            widget.close()


def open_menu(page: LibraryPage) -> QMenu:
    corner = page.view.mapToGlobal(QPoint(0, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), corner)
    QApplication.sendEvent(page.view.viewport(), event)
    return next(menu for menu in page.findChildren(QMenu) if menu.isVisible())


def test_the_menu_of_a_row(qtbot: QtBot, page: LibraryPage) -> None:
    pick(page, "Keripik Mangga")
    menu = open_menu(page)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Buka", "Pindahkan ke Sampah"]
    with qtbot.waitSignal(page.trash_requested):
        menu.actions()[-1].trigger()
    menu.close()
    pick(page, "Posyandu Anggrek")
    menu = open_menu(page)
    assert menu.actions()[0].text() == "Lihat isi berkas"
    menu.close()


def test_the_trash_gives_back(qtbot: QtBot, page: LibraryPage) -> None:
    page.show_trash((entry("Dibuang", 3),))
    page._choose_shelf("sampah")
    page.view.setCurrentIndex(page.model.index_of(Path("/draf/Dibuang.kim")))
    with qtbot.waitSignal(page.restore_requested):
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.trash_requested):
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
    menu = open_menu(page)
    assert [a.text() for a in menu.actions()] == ["Kembalikan dari Sampah"]
    menu.close()
    page.show_trash(())
    assert page.nothing.isVisible()


def test_search_finds_words_of_title_and_kind(qtbot: QtBot, page: LibraryPage) -> None:
    QTest.keyClick(page, "F", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search_field, "umkm keripik")
    assert "Keripik Mangga" in row_texts(page)
    assert "Kartu Identitas Anak" not in row_texts(page)
    QTest.keyClick(page.search_field, Qt.Key.Key_Down)
    page.search_field.setFocus()
    QTest.keyClicks(page.search_field, " tidak ada")
    assert page.nothing.isVisible()
    QTest.keyClick(page.search_field, Qt.Key.Key_Escape)
    assert "Kartu Identitas Anak" in row_texts(page)
    page.clear_search()


def test_shelves_and_sorting(page: LibraryPage) -> None:
    page._choose_shelf("terbit")
    assert [t for t in row_texts(page) if t == "Kartu Identitas Anak"]
    assert "Keripik Mangga" not in row_texts(page)
    page._choose_shelf("umkm")
    assert "Keripik Mangga" in row_texts(page)
    page._choose_shelf("semua")
    page._sort("title")
    titles = [text for text in row_texts(page) if any(text == one.title for one in ENTRIES)]
    assert titles == sorted(titles)


def test_without_drafts_there_is_an_invitation(qtbot: QtBot, page: LibraryPage) -> None:
    page.show_entries((), TODAY)
    assert page.nothing.isVisible()
    for signal in ("new_requested", "example_requested"):
        with qtbot.waitSignal(getattr(page, signal)):
            getattr(page.nothing, signal).emit()


def test_ten_thousand_drafts_are_one_list(page: LibraryPage) -> None:
    many = tuple(entry(f"Berita {number}", number // 50) for number in range(10_000))
    page.show_entries(many, TODAY)
    assert page.model.rowCount() > 10_000
    page.view.scrollToBottom()
    assert not page.grab().isNull()


def test_pictures_come_when_they_are_read(qtbot: QtBot, page: LibraryPage, tmp_path: Path) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0x3366FF)
    picture, broken = tmp_path / "foto.png", tmp_path / "rusak.png"
    image.save(str(picture))
    broken.write_bytes(b"bukan gambar")
    page.show_entries((entry("a", photo=picture), entry("b", photo=broken)), TODAY)
    before = page.grab().toImage()
    qtbot.waitUntil(lambda: page.grab().toImage() != before, timeout=5000)


def test_narrow_dark_and_large(page: LibraryPage, theme: Theme) -> None:
    light = page.grab().toImage()
    theme.set_scheme("gelap")
    assert page.grab().toImage() != light
    page.set_narrow(True)
    theme.set_zoom(150)
    for width in (1093, 900):
        page.resize(width, 500)
        assert not page.grab().isNull()
    theme.set_zoom(100)
    theme.set_scheme("terang")


def test_headings_cannot_be_chosen(page: LibraryPage) -> None:
    first = page.model.index(0, 0)
    assert page.model.entry(first) is None
    assert not page.model.flags(first) & Qt.ItemFlag.ItemIsSelectable
