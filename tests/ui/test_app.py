"""The whole program offscreen: from the first screen to a copied post, and back the next day."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.composing import composed
from kimwriter.drafts.draft import draft_of
from kimwriter.drafts.format import decode
from kimwriter.drafts.session import Session, read_session
from kimwriter.drafts.store import Store
from kimwriter.story import Facts, Story
from kimwriter.ui.drafting import example_story
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.focus_ring import FocusRing

NOW = datetime(2026, 11, 22, 9, 41, tzinfo=timezone(timedelta(hours=7)))
PLACES = ("mulai", "fakta", "naskah", "terbitkan", "draf", "tempel", "pengaturan", "bantuan")


def started(home: Path) -> App:
    app = App(Preferences(home), now=lambda: NOW)
    app.window.resize(1366, 768)
    app.window.show()
    app.start()
    return app


@pytest.fixture
def app(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[App]:
    app = started(tmp_path)
    yield app
    app.close()
    app.window.deleteLater()


def press(app: App, text: str) -> None:
    button = next(b for b in app.window.findChildren(Button) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_start_shows_the_first_screen(app: App) -> None:
    assert app.window.current == "mulai"


def test_the_example_goes_all_the_way(qtbot: QtBot, app: App) -> None:
    press(app, "Buka contoh berita")
    assert app.window.current == "fakta"
    app.window.show_page("naskah")
    with qtbot.waitSignal(app.background.checked, timeout=10_000):
        app.background.check(app.desk.story)
    app.window.show_page("terbitkan")
    with qtbot.waitSignal(app.pages.copying._clipboard.copied, timeout=10_000):
        app.pages.copying.copy("whatsapp")
    expected = app.pages.channels["whatsapp"].compose(example_story()).text
    assert QApplication.clipboard().text() == expected


def test_six_answers_become_a_manuscript_and_are_there_tomorrow(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    app.drafting.begin()
    app.desk.set_story(Story(facts=Facts(apa="rapat warga", siapa="warga RT 05")))
    app.show_preview()
    app.drafting.compose()
    assert app.window.current == "naskah"
    assert app.desk.story.is_written
    app.window.show_page("terbitkan")
    app.keep_session()
    QApplication.processEvents()
    app.keep_session()
    file = next((tmp_path / "draf").glob("*.kim"))
    assert read_session(tmp_path) == Session(file.name, "terbitkan")
    assert decode(file.read_bytes()).story == app.desk.story

    again = started(tmp_path)
    assert again.window.current == "terbitkan"
    assert again.desk.story == app.desk.story
    again.close()
    again.window.deleteLater()


def test_a_file_that_was_double_clicked_is_opened(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    sent = tmp_path / "Rapat é 🌧.kim"
    Store(tmp_path).export_file(draft_of(example_story()), sent)
    app = App(Preferences(tmp_path / "data"), now=lambda: NOW)
    app.window.show()
    app.start(str(sent))
    assert app.window.current == "naskah"
    assert app.desk.story == example_story()
    assert app.desk.path is not None
    assert app.desk.path.parent == app.store.folder
    app.close()
    app.window.deleteLater()


def test_a_file_that_cannot_be_opened_is_named(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "rusak.kim").write_bytes(b"halo")
    app = App(Preferences(tmp_path / "data"), now=lambda: NOW)
    app.window.show()
    app.start(str(tmp_path / "rusak.kim"))
    assert app.window.current == "mulai"
    assert app.window.messages.accessibleName().startswith("rusak.kim: ")
    app.close()
    app.window.deleteLater()


def test_an_edited_manuscript_is_replaced_only_on_wish(app: App) -> None:
    app.desk.put(example_story())
    app.window.show_page("naskah")
    edited = app.desk.story.with_text(app.desk.story.text + "\n\nTambahan saya.")
    app.desk.set_story(edited)
    app.drafting.compose()
    assert app.desk.story == edited
    press(app, "Ganti naskah")
    assert "Tambahan saya" not in app.desk.story.text
    press(app, "Urungkan")
    assert app.desk.story == edited


def test_without_an_answer_there_is_a_hint(app: App) -> None:
    app.drafting.begin()
    app.drafting.compose()
    assert app.window.messages.isVisible()
    assert "Isi kartu Apa dahulu." in app.window.messages.accessibleName()


def test_changed_facts_offer_a_new_manuscript(app: App) -> None:
    app.drafting.begin()
    app.desk.set_story(Story(facts=Facts(apa="warga menanam 300 bibit")))
    app.drafting.compose()
    app.window.show_page("fakta")
    app.desk.set_story(app.desk.story.with_answer("apa", "warga menanam 200 bibit"))
    app.window.show_page("naskah")
    press(app, "Susun lagi")
    assert "200" in app.desk.story.text


def test_the_library_lists_trashes_and_restores(app: App, tmp_path: Path) -> None:
    app.desk.put(Story())
    app.desk.set_story(example_story())
    app.window.show_page("draf")
    path = next((tmp_path / "draf").glob("*.kim"))
    app.pages.shelf.trash(str(path))
    assert not list((tmp_path / "draf").glob("*.kim"))
    press(app, "Urungkan")
    assert list((tmp_path / "draf").glob("*.kim"))
    app.drafting.open(str(next((tmp_path / "draf").glob("*.kim"))))
    assert app.window.current == "naskah"
    app.drafting.open(str(tmp_path / "hilang.kim"))
    assert "tidak ditemukan" in app.window.messages.accessibleName()


def test_a_damaged_file_is_listed_and_can_be_looked_into(app: App, tmp_path: Path) -> None:
    broken = tmp_path / "draf" / "2026-11-21 rusak 9c1d22.kim"
    broken.parent.mkdir(exist_ok=True)
    broken.write_text('{"format": "kimwriter/1", "title": "Pos', encoding="utf-8")
    app.window.show_page("draf")
    app.pages.shelf.show_raw(str(broken))
    app.pages.shelf.show_raw(str(tmp_path / "tidak ada.kim"))
    app.pages.shelf.restore(str(tmp_path / "tidak ada.kim"))
    assert broken.read_text(encoding="utf-8").endswith("Pos")


def test_a_newer_draft_is_shown_and_never_saved(app: App, tmp_path: Path) -> None:
    newer = tmp_path / "baru.kim"
    newer.write_text(json.dumps({"format": "kimwriter/2", "title": "Dari masa depan"}))
    assert app.drafting.lay(newer)
    before = newer.read_bytes()
    app.desk.set_story(Story(title="Lain"))
    assert app.desk.story.title == "Dari masa depan"
    app.desk.flush()
    assert newer.read_bytes() == before


def test_a_refused_photo_says_why(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.drafting.begin()
    app.pages.facts.photo_chosen.emit(str(tmp_path / "tidak ada.jpg"))
    qtbot.waitUntil(app.window.messages.isVisible)
    assert "tidak ditemukan" in app.window.messages.accessibleName()


def test_a_full_disk_is_said_and_closing_asks(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "draf").write_text("bukan folder")
    app = App(Preferences(tmp_path), now=lambda: NOW)
    app.window.show()
    app.start()
    app.drafting.begin()
    with qtbot.waitSignal(app.desk.save_failed, timeout=10_000):
        app.desk.set_story(example_story())
        app.desk.save_now()
    assert app.window.messages.accessibleName().startswith("Belum tersimpan")
    assert not app.window.close()
    (tmp_path / "draf").unlink()
    with qtbot.waitSignal(app.desk.saved, timeout=10_000):
        app.desk.try_again()
    assert app.window.close()
    app.close()
    app.window.deleteLater()


def test_every_screen_names_what_the_keyboard_reaches(app: App) -> None:
    app.desk.put(example_story())
    for place in PLACES:
        app.window.show_page(place)
        unnamed = [
            type(widget).__name__
            for widget in app.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not _name(widget)
        ]
        assert unnamed == [], place


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_no_button_speaks_english(app: App) -> None:
    english = {"ok", "cancel", "close", "open", "save", "yes", "no", "help", "copy", "paste"}
    app.desk.put(example_story())
    for place in PLACES:
        app.window.show_page(place)
        words = {b.text().lower() for b in app.window.findChildren(QPushButton)}
        assert not words & english


def test_every_screen_fits_a_small_window_in_the_dark(app: App) -> None:
    app.theme.set_scheme("gelap")
    app.desk.put(example_story())
    for size in ((1366, 768), (1093, 542), (900, 600)):
        app.window.resize(*size)
        for place in PLACES:
            app.window.show_page(place)
            QApplication.processEvents()
            assert app.window.width() == size[0], place
            assert app.window.grab().toImage().pixelColor(2, 70).lightness() < 60
    app.theme.set_scheme("terang")


def test_each_page_takes_the_keyboard_where_one_goes_on(app: App) -> None:
    app.window.activateWindow()
    QTest.qWaitForWindowActive(app.window)
    pages = app.pages
    for name, wanted in (
        ("mulai", pages.start.choices["start"]),
        ("tempel", pages.paste.field),
        ("draf", pages.library.sidebar.new_button),
        ("pengaturan", pages.settings._fields["organisation"]),
    ):
        app.window.show_page(name)
        assert wanted.hasFocus(), name
        ring = app.window.findChild(FocusRing)
        assert ring is not None
        assert not ring.isVisible(), name
    app.desk.put(Story())
    app.desk.set_story(example_story())
    app.window.show_page("draf")
    assert pages.library.view.hasFocus()


def test_an_edited_manuscript_is_offered_a_sentence_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    app = App(Preferences(tmp_path))
    qtbot.addWidget(app.window)
    story = composed(Story(facts=Facts(apa="warga membersihkan selokan", mengapa="agar bersih")))
    app.desk.put(story)
    app.desk.set_story(replace(story, body=story.body + "\n\nKalimat saya."))
    app.window.show()
    for answer, verb in (("agar lancar", "Sisipkan"), ("", "Hapus"), ("agar sehat", "Biarkan")):
        facts = replace(app.desk.story.facts, mengapa=answer)
        app.desk.set_story(replace(app.desk.story, facts=facts))
        app.window.show_page("fakta")
        app.window.show_page("naskah")
        press(app, verb)
    assert "lancar" not in app.desk.story.text
    assert "sehat" not in app.desk.story.text
    assert "Kalimat saya." in app.desk.story.text
    app.close()


def edit(app: App, facts: Facts) -> None:
    """A manuscript of these facts that the member has edited, in Naskah."""
    story = composed(Story(facts=facts))
    app.desk.put(story)
    app.desk.set_story(replace(story, body="Kalimat saya."))
    app.window.show_page("naskah")


def test_a_card_that_the_manuscript_lacks_is_inserted_and_can_be_taken_back(app: App) -> None:
    facts = Facts(apa="warga membersihkan selokan", mengapa="agar bersih")
    edit(app, facts)
    before = app.desk.story
    chip = app.pages.manuscript.strip.chips["mengapa"]
    assert chip.accessibleName() == "Mengapa belum ada di naskah. Sisipkan"
    chip.click()
    assert "bersih" in app.desk.story.body
    assert "Kalimat saya." in app.pages.manuscript.sheet.text.text()
    assert chip.covered.presence == "ada"
    text = app.pages.manuscript.sheet.text
    cursor = text.textCursor()
    assert "bersih" in cursor.block().text()[cursor.positionInBlock() :]
    text.undo()
    assert app.desk.story.text == before.text
    text.redo()
    press(app, "Urungkan")
    assert app.desk.story == before


def test_an_answer_that_makes_no_sentence_leads_to_its_card(app: App) -> None:
    edit(app, Facts(apa="warga membersihkan selokan", mengapa="???"))
    app.pages.manuscript.strip.chips["mengapa"].click()
    press(app, "Buka kartu Mengapa")
    assert app.window.current == "fakta"
    focus = app.window.focusWidget()
    assert app.pages.facts.column.cards["mengapa"].isAncestorOf(focus)


def test_an_open_place_in_the_strip_opens_its_card(app: App) -> None:
    edit(app, Facts(apa="warga membersihkan selokan"))
    app.pages.manuscript.strip.chips["bagaimana"].click()
    focus = app.window.focusWidget()
    assert app.pages.facts.column.cards["bagaimana"].isAncestorOf(focus)
