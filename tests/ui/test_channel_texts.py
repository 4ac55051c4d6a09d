"""A member changes the text of one channel: it is kept, compared, offered anew and given back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.drafts.draft import ChannelEdit
from kimwriter.story import Story
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.publish.column import ChannelColumn
from kimwriter.ui.publish.previews import WebPreview
from kimwriter.ui.publish.tags import TagPanel
from kimwriter.ui.widgets.button import Button

STORY = Story(
    title="Warga Tanam Bibit",
    lead="Warga Kelurahan Jati menanam bibit, Minggu (22/11/2026).",
    body="Harga *promo* hari ini.",
    organisation="KIM Jati",
)


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> App:
    app = App(Preferences(tmp_path))
    qtbot.addWidget(app.window)
    app.desk.put(STORY)
    app.desk.set_story(replace(STORY, city="Probolinggo"))
    app.window.resize(1366, 768)
    app.window.show()
    app.window.show_page("terbitkan")
    yield app
    app.close()


def column(app: App, key: str = "facebook") -> ChannelColumn:
    return app.pages.publish.columns[key]


def write(app: App, text: str, key: str = "facebook") -> None:
    one = column(app, key)
    one.edit_button.click()
    one.editor.setPlainText(text)
    one.edit_button.click()


def test_what_is_written_is_shown_and_kept(qtbot: QtBot, app: App) -> None:
    write(app, "Hanya untuk Facebook.")
    one = column(app)
    assert "Hanya untuk Facebook." in one.preview.text.toPlainText()
    assert app.desk.edits["facebook"].text == "Hanya untuk Facebook."
    assert app.pages.copying.posts["facebook"].text == "Hanya untuk Facebook."
    assert "menanam bibit" in app.pages.copying.posts["whatsapp"].text
    assert one.strip.isVisible()
    assert not one.strip.keep.isVisible()
    app.desk.flush()
    qtbot.waitUntil(lambda: app.desk.path is not None)
    assert app.desk.path is not None
    app.desk.open(app.desk.path)
    assert app.desk.edits["facebook"].text == "Hanya untuk Facebook."


def test_it_comes_while_one_writes(qtbot: QtBot, app: App) -> None:
    one = column(app)
    one.edit_button.click()
    assert one.is_editing
    with qtbot.waitSignal(one.text_changed):
        QTest.keyClicks(one.editor, "!")
    assert app.pages.copying.posts["facebook"].text.endswith("!")
    assert one.editor.toPlainText().endswith("!")


def test_an_emoji_goes_into_the_text_of_the_channel(app: App) -> None:
    one = column(app)
    assert not one.emoji_button.isVisible()
    one.edit_button.click()
    assert one.emoji_button.isVisible()
    one.emoji._insert("🌱")
    assert one.editor.toPlainText().endswith("🌱")
    assert app.preferences.settings.emoji == ("🌱",)


def test_it_is_compared_and_given_back(app: App) -> None:
    write(app, "Warga Tanam Pohon")
    one = column(app)
    one.strip.compare.click()
    assert "Pohon" in one.comparison.toPlainText()
    assert "Bibit" in one.comparison.toPlainText()
    one.strip.compare.click()
    one.strip.compare.click()
    one.strip.revert.click()
    assert app.desk.edits == {}
    assert not one.strip.isVisible()
    assert "Bibit" in one.preview.text.toPlainText()


@pytest.mark.parametrize("takes", [True, False])
def test_a_later_change_of_the_story_is_offered(app: App, takes: bool) -> None:
    write(app, "Milik saya.")
    app.desk.set_story(replace(app.desk.story, title="Judul Baru"))
    one = column(app)
    assert one.strip.keep.isVisible()
    assert app.pages.copying.posts["facebook"].text == "Milik saya."
    (one.strip.revert if takes else one.strip.keep).click()
    wanted = "Judul Baru" if takes else "Milik saya."
    assert app.pages.copying.posts["facebook"].text.startswith(wanted)
    assert not one.strip.keep.isVisible()


def test_writing_nothing_or_the_same_is_no_change(app: App) -> None:
    fresh = app.pages.copying.posts["facebook"].text
    write(app, "Lain.")
    write(app, fresh)
    assert app.desk.edits == {}
    write(app, "  ")
    assert app.desk.edits == {}


def test_marks_are_left_as_typed_on_wish(app: App) -> None:
    one = column(app, "whatsapp")
    assert "∗promo∗" in app.pages.copying.posts["whatsapp"].text
    (undo,) = [button for button in one.findChildren(Button) if button.text() == "Urungkan"]
    undo.click()
    assert "*promo*" in app.pages.copying.posts["whatsapp"].text
    assert one.strip.isVisible()


def test_a_long_message_is_copied_part_by_part(qtbot: QtBot, app: App) -> None:
    app.desk.set_story(replace(app.desk.story, body="Warga hadir.\n\n" * 6000))
    one = column(app, "whatsapp")
    assert one.copy_button.text() == "Salin bagian 1 dari 2"
    board = QApplication.clipboard()
    assert board is not None
    for part, then in ((1, "Salin bagian 2 dari 2"), (2, "Salin bagian 1 dari 2")):
        one.copy_button.click()
        qtbot.waitUntil(lambda then=then: one.copy_button.text() == then, timeout=8000)
        assert board.text().endswith(f"({part}/2)")


def test_a_website_gets_html_and_its_fields(qtbot: QtBot, app: App) -> None:
    app.pages.publish.head.toggles["web"].setChecked(True)
    one = column(app, "web")
    one.copy_button.click()
    qtbot.waitUntil(lambda: one.copy_button.text() == "Tersalin utuh")
    board = QApplication.clipboard()
    assert board is not None
    data = board.mimeData()
    assert isinstance(data, QMimeData)
    assert "<p>Warga Kelurahan Jati menanam bibit" in data.html()
    assert data.text().startswith("Warga Tanam Bibit\n\n")
    assert isinstance(one.preview, WebPreview)
    one.preview.buttons["Alamat"].click()
    qtbot.waitUntil(lambda: board.text() == "warga-tanam-bibit", timeout=8000)


def test_hashtags_are_offered_typed_and_kept_for_a_place(qtbot: QtBot, app: App) -> None:
    app.pages.publish.head.tags.click()
    panel = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TagPanel))
    panel.offers[0].click()
    assert app.desk.story.hashtags == ("KIMJati",)
    QTest.keyClicks(panel.field, " #Bibit bibit2")
    assert app.desk.story.hashtags == ("KIMJati", "Bibit", "bibit2")
    (keep,) = [one for one in panel.findChildren(Button) if one.text() == "Simpan untuk Jati"]
    keep.click()
    assert app.preferences.settings.tag_sets == {"Jati": ("KIMJati", "Bibit", "bibit2")}
    panel.close()


def test_an_empty_desk_has_no_edits(qtbot: QtBot, tmp_path: Path) -> None:
    app = App(Preferences(tmp_path))
    qtbot.addWidget(app.window)
    app.desk.set_edit("web", ChannelEdit("a"))
    app.desk.drop_edit("web")
    assert app.desk.edits == {}
    app.close()


def test_of_a_long_text_the_changes_are_shown(app: App) -> None:
    app.desk.set_story(replace(STORY, body="😀🏽" * 3_000))
    write(app, "Baru. " + app.pages.copying.posts["facebook"].text)
    one = column(app)
    one.strip.compare.click()
    shown = one.comparison.toPlainText()
    assert shown.startswith("Baru. Warga Tanam Bibit")
    assert "[…]" in shown
    assert len(shown) < 4000
