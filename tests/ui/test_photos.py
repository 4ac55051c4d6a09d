"""The page where photos are made ready, and the way of a photo through the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.drafts.errors import DraftError
from kimwriter.publishing.parcel import TextFile
from kimwriter.publishing.pictures import shapes, widest
from kimwriter.story import Crop, Photo, Story
from kimwriter.ui.jobs import RefusedError
from kimwriter.ui.onward.parcel import save_parcel
from kimwriter.ui.photos.crop_view import CropView
from kimwriter.ui.photos.imaging import Picture
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.publish.photo import LYING, UPRIGHT, fitting_words
from kimwriter.ui.theme import Theme
from tests.ui import mouse, pictures

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SQUARE = widest(shapes()["1:1"], 400, 300)


def picture(width: int = 400, height: int = 300) -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    return Picture(image, width, height)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> CropView:
    view = CropView(theme)
    qtbot.addWidget(view)
    view.resize(432, 332)  # the picture is shown 1:1, 16 pixels from the edge
    view.show()
    view.show_picture(picture(), SQUARE)
    return view


def test_arrows_move_and_signs_resize(qtbot: QtBot, view: CropView) -> None:
    with qtbot.waitSignal(view.changed):
        QTest.keyClick(view, KEY.Key_Right)
    assert view.crop == Crop("1:1", 1350, 0, 7500, 10_000)
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.crop is not None
    assert view.crop.left == 1850
    QTest.keyClick(view, KEY.Key_Minus)
    assert view.crop.width == round(7500 / 1.05)
    QTest.keyClick(view, KEY.Key_Plus)
    QTest.keyClick(view, KEY.Key_Up)
    assert view.crop.height == pytest.approx(10_000, abs=3)
    assert "persen dari foto" in view.accessibleDescription()


def test_the_mouse_moves_it_and_drags_corners(view: CropView) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(216, 166))
    mouse.move(view, QPoint(196, 166), LEFT)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(196, 166))
    assert view.crop == Crop("1:1", 750, 0, 7500, 10_000)
    corner = QPoint(16 + 30 + 300, 16 + 300)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    mouse.move(view, corner - QPoint(150, 150), LEFT)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - QPoint(150, 150))
    assert view.crop == Crop("1:1", 750, 0, 3750, 5000)
    for at in (QPoint(16 + 30, 16), QPoint(100, 100), QPoint(400, 300)):
        mouse.move(view, at)
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_wheel_resizes(view: CropView) -> None:
    at = QPointF(200, 150)
    wheel = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert view.crop is not None
    assert view.crop.width < 7500


def test_a_whole_picture_has_nothing_to_move(view: CropView) -> None:
    view.show_crop(None)
    QTest.keyClick(view, KEY.Key_Left)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.crop is None
    view.show_nothing("Belum ada foto.")
    assert view.grab().toImage() is not None
    assert view.accessibleDescription() == "Belum ada foto."
    assert view.size_of_picture is None


@pytest.fixture
def app(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[App]:
    app = App(Preferences(tmp_path / "rumah"))
    app.window.resize(1366, 768)
    app.window.show()
    app.start()
    app.drafting.open_example()
    yield app
    app.close()
    app.window.close()


def add(qtbot: QtBot, app: App, folder: Path, *names: str) -> None:
    image = pictures.phone_photo(pictures.quartered(160, 120), 6)
    for name in names:
        path = pictures.saved(folder, name, image)
        app.pages.facts.photo_chosen.emit(str(path))
    qtbot.waitUntil(lambda: len(app.desk.story.photos) == len(names))


def open_page(qtbot: QtBot, app: App, at: int = 0):
    app.pages.facts.photos_requested.emit(at)
    page = app.pages.photos
    qtbot.waitUntil(lambda: page.crop.size_of_picture is not None)
    return page


def test_a_crop_belongs_to_the_story_and_the_file_stays(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    add(qtbot, app, tmp_path, "a.jpg", "b.jpg")
    original = (tmp_path / "a.jpg").read_bytes()
    page = open_page(qtbot, app)
    assert page.crop.size_of_picture == (120, 160)
    page.form.shapes.buttons["4:5"].click()
    crop = app.desk.story.photos[0].crop
    assert crop == widest(shapes()["4:5"], 120, 160)
    QTest.keyClick(page.crop, KEY.Key_Down)
    assert app.desk.story.photos[0].crop != crop
    page.form.shapes.buttons["1:1"].click()
    page.form.shapes.buttons[""].click()
    assert app.desk.story.photos[0].crop is None
    assert (app.desk.photo_folder / "a.jpg").read_bytes() == original
    page.strip.thumbs[1].click()
    assert page.place.text() == "2 dari 2"
    assert page.shown_file == "b.jpg"
    page.strip.first.click()
    assert [photo.file for photo in app.desk.story.photos] == ["b.jpg", "a.jpg"]
    assert page.shown_file == "b.jpg"
    assert page.strip.thumbs[0].isChecked()
    assert page.strip.first.isHidden()


def test_words_are_kept_counted_and_offered(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    add(qtbot, app, tmp_path, "a.jpg")
    page = open_page(qtbot, app)
    page.form.take.click()
    assert page.form.missing.isHidden()
    page.form.caption.selectAll()
    page.form.caption.insertPlainText("Suasana pagi")
    assert page.form.missing.accessibleName() == "Belum menyebut siapa, di mana, dan kapan."
    page.form.caption.undo()
    QTest.keyClicks(page.form.caption, " ")
    assert page.form.caption.toPlainText().endswith(". ")
    page.form.alt.insertPlainText("x" * 1012)
    QTest.keyClicks(page.form.credit, "Siti Aminah ")
    assert page.form.credit.text() == "Siti Aminah "
    photo = app.desk.story.photos[0]
    assert photo.caption.startswith("Sosialisasi pola penulisan berita")
    assert photo.credit == "Siti Aminah"
    assert page.form.count.text() == "Kelebihan 12 huruf"
    assert len(photo.alt) == 1012
    app.desk.set_story(app.desk.story.with_text("Lain"))
    assert page.form.alt.toPlainText() == photo.alt


def test_a_photo_that_is_gone_is_said(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    add(qtbot, app, tmp_path, "a.jpg")
    (app.desk.photo_folder / "a.jpg").unlink()
    app.pages.facts.photos_requested.emit(0)
    page = app.pages.photos
    qtbot.waitUntil(lambda: "tidak ditemukan" in page.crop.accessibleDescription())
    page.form.shapes.chosen.emit("1:1")
    assert app.desk.story.photos[0].crop is None
    app.desk.set_story(Story())
    assert "Belum ada foto" in page.crop.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [("a.jpg", b"halo", "bukan foto"), ("a.heic", b"\0\0\0\x18ftypheic", "HEIC")],
)
def test_what_is_no_photo_is_refused_and_nothing_is_lost(
    qtbot: QtBot, app: App, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    before = app.desk.story
    app.pages.facts.photo_chosen.emit(str(pictures.saved(tmp_path, name, data)))
    qtbot.waitUntil(app.window.messages.isVisible)
    assert said in app.window.messages.accessibleName()
    assert app.desk.story == before
    assert (tmp_path / name).read_bytes() == data


def test_the_copy_is_saved_where_the_member_says(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(qtbot, app, tmp_path, "a.jpg")
    page = open_page(qtbot, app)
    target = tmp_path / "keluar.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.form.save.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(app.window.messages.isVisible)
    assert "keluar.jpg" in app.window.messages.accessibleName()
    assert not [secret for secret in pictures.SECRETS if secret in target.read_bytes()]
    app.window.messages.clear()
    original = app.desk.photo_folder / "a.jpg"
    before = original.read_bytes()
    app.pages.studio.save_copy(page, str(original))
    qtbot.waitUntil(app.window.messages.isVisible)
    assert "foto aslinya" in app.window.messages.accessibleName()
    assert original.read_bytes() == before
    app.pages.studio.save_copy(page, str(tmp_path / "tanpa"))
    qtbot.waitUntil((tmp_path / "tanpa.jpg").exists)


def test_the_folder_for_the_phone_has_texts_and_clean_photos(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(qtbot, app, tmp_path, "a.jpg", "b.jpg")
    (app.desk.photo_folder / "b.jpg").unlink()
    app.window.show_page("terbitkan")
    app.window.show_page("ponsel")
    into = tmp_path / "keluar"
    into.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(into))
    app.pages.phone.save.click()
    assert not app.pages.phone.save.isEnabled()
    qtbot.waitUntil(app.pages.phone.save.isEnabled)
    (folder,) = into.iterdir()
    names = {path.name for path in folder.iterdir()}
    assert names >= {"WhatsApp.txt", "Instagram.txt", "Keterangan foto.txt", "foto-1.jpg"}
    assert "foto-2.jpg" not in names
    assert "tidak ditemukan" in app.window.messages.accessibleName()
    data = (folder / "foto-1.jpg").read_bytes()
    assert not [secret for secret in pictures.SECRETS if secret in data]
    opened: list[str] = []
    monkeypatch.setattr(app.pages.onward, "_opener", lambda url: bool(opened.append(url)))
    app.pages.phone.open.click()
    assert opened[0].startswith("file:")
    assert str(folder) in app.window.messages.accessibleName()


def test_nothing_is_overwritten_and_a_full_disk_is_said(tmp_path: Path) -> None:
    texts = (TextFile("a.txt", "satu\n"),)
    story = Story(title="Judul", photos=(Photo("x.jpg"),))

    def refuse(path: Path, crop: Crop | None) -> bytes:
        raise RefusedError(f"{path.name} rusak.")

    first = save_parcel(story, texts, tmp_path, tmp_path, refuse)
    second = save_parcel(story, texts, tmp_path, tmp_path, refuse)
    assert [first.folder.name, second.folder.name] == ["judul", "judul-2"]
    assert second.refused == ("x.jpg rusak.",)
    blocked = tmp_path / "berkas"
    blocked.write_text("bukan folder")
    with pytest.raises(DraftError, match="Belum tersimpan di folder itu"):
        save_parcel(story, texts, tmp_path, blocked, refuse)


def test_the_previews_show_the_part_that_is_published(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    add(qtbot, app, tmp_path, "a.jpg")
    app.window.show_page("terbitkan")
    shown = app.pages.publish.columns["facebook"].preview._picture  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not shown._image.isNull())
    assert (shown._image.width(), shown._image.height()) == (120, 160)
    page = open_page(qtbot, app)
    page.form.shapes.buttons["1:1"].click()
    app.window.show_page("terbitkan")
    qtbot.waitUntil(lambda: shown._image.height() == 120)
    app.desk.remove_photo("a.jpg")
    qtbot.waitUntil(shown._image.isNull)


def test_dark_zoomed_and_narrow(qtbot: QtBot, app: App, tmp_path: Path, theme: Theme) -> None:
    add(qtbot, app, tmp_path, "a.jpg", "b.jpg")
    page = open_page(qtbot, app)
    page.form.shapes.buttons["1.91:1"].click()
    app.preferences.choose_scheme("gelap")
    app.preferences.choose_zoom(125)
    app.window.resize(1093, 542)
    assert not page.grab().isNull()
    for widget in (
        page.crop,
        *page.form.shapes.buttons.values(),
        page.form.caption,
        *page.strip.thumbs,
    ):
        assert widget.accessibleName()


def test_a_click_on_the_post_makes_the_photo_ready(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.window.show_page("terbitkan")
    shown = app.pages.publish.columns["instagram"].preview._picture  # type: ignore[attr-defined]
    assert shown.accessibleName() == "Belum ada foto. Siapkan foto"
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert app.window.current == "foto"
    path = pictures.saved(tmp_path, "a.jpg", pictures.phone_photo(pictures.quartered(160, 120)))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    page = app.pages.photos
    page.strip.add.click()
    qtbot.waitUntil(lambda: page.crop.size_of_picture == (160, 120))
    page.form.shapes.buttons["4:5"].click()
    page.back.click()
    assert app.window.current == "terbitkan"
    qtbot.waitUntil(lambda: shown.fits == "Foto 4:5, pas")
    shown.grab()
    QTest.keyClick(shown, KEY.Key_Return)
    assert app.window.current == "foto"


def test_a_photo_is_dropped_on_the_page(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    path = pictures.saved(tmp_path, "a.jpg", pictures.phone_photo(pictures.quartered(160, 120)))
    app.window.show_page("foto")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copying = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(9, 9), copying, data, button, keys)
    app.pages.photos.dragEnterEvent(entering)
    assert entering.isAccepted()
    app.pages.photos.dropEvent(QDropEvent(QPointF(9, 9), copying, data, button, keys))
    qtbot.waitUntil(lambda: len(app.desk.story.photos) == 1)


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (0.8, "Foto 4:5, pas"),
        (1.908, "Foto 1,91:1, pas"),
        (1.5, "Foto pas"),
        (0.5, "Akan dipotong, siapkan foto"),
        (2.2, "Akan dipotong, siapkan foto"),
    ],
)
def test_what_instagram_makes_of_a_ratio(ratio: float, words: str) -> None:
    assert fitting_words(ratio, UPRIGHT, LYING) == words
