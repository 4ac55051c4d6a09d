"""Settings: kept at once, given to the theme, followed by the open draft."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimwriter.drafts.store import Store
from kimwriter.settings import Settings, read_settings
from kimwriter.story import Ignored, Story
from kimwriter.ui.desk import Desk
from kimwriter.ui.help_page import HelpPage
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.settings_page import SettingsPage
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.word_list import WordListCard
from kimwriter.wordlist import WordList


def test_a_choice_is_kept_and_seen_at_once(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    with qtbot.waitSignal(preferences.theme.changed):
        preferences.choose_scheme("gelap")
    preferences.choose_zoom(125)
    assert preferences.theme.dark
    assert preferences.theme.line("isi") == 28
    kept, told = read_settings(tmp_path)
    assert (kept.theme, kept.zoom, told) == ("gelap", 125, "")


def test_the_open_draft_follows_where_it_had_the_old_city(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(tmp_path)
    desk = Desk(Store(tmp_path / "draf"))
    preferences.follow(desk)
    desk.put(Story(byline="Nama lain"))
    preferences.change(replace(preferences.settings, city="Probolinggo", byline="Saya"))
    assert (desk.story.city, desk.story.byline) == ("Probolinggo", "Nama lain")
    desk.close()


def test_settings_that_cannot_be_kept_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "berkas"
    home.write_text("bukan folder")
    preferences = Preferences(home)
    with qtbot.waitSignal(preferences.failed) as failed:
        preferences.choose_zoom(110)
    assert failed.args[0].startswith("Pengaturan belum tersimpan")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    page = SettingsPage(theme, Settings(city="Probolinggo", hashtags=("KIM",)))
    qtbot.addWidget(page)
    page.show()
    return page


def test_typing_gives_new_settings(qtbot: QtBot, page: SettingsPage) -> None:
    assert page._fields["city"].text() == "Probolinggo"
    with qtbot.waitSignal(page.settings_changed) as changed:
        qtbot.keyClicks(page._fields["organisation"], "K")
    assert changed.args[0].organisation == "K"
    qtbot.keyClicks(page._fields["hashtags"], ", #Kota")
    assert page._fields["hashtags"].text() == "#KIM, #Kota"
    assert page._settings.hashtags == ("KIM", "Kota")


def test_showing_settings_leaves_the_field_that_is_typed_in(page: SettingsPage) -> None:
    page._fields["city"].setFocus()
    page.show_settings(Settings(city="Malang", organisation="KIM Jati"))
    assert page._fields["organisation"].text() == "KIM Jati"


def test_a_choice_is_marked(qtbot: QtBot, page: SettingsPage) -> None:
    dark = next(b for b in page.findChildren(Button) if b.text() == "Gelap")
    with qtbot.waitSignal(page.settings_changed) as changed:
        qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert changed.args[0].theme == "gelap"
    assert dark.isChecked()


def test_back_is_asked_for(qtbot: QtBot, theme: Theme, page: SettingsPage) -> None:
    guide = HelpPage(theme)
    qtbot.addWidget(guide)
    for shown in (page, guide):
        shown.show()
        back = next(b for b in shown.findChildren(Button) if b.text() == "Kembali")
        with qtbot.waitSignal(shown.back_requested):
            qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not guide.grab().isNull()


def test_own_words_and_ignored_findings_are_kept_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    with qtbot.waitSignal(preferences.spared_changed):
        preferences.add_word("Manggur")
    with qtbot.waitSignal(preferences.spared_changed):
        preferences.always_ignore(Ignored("R096", "Warga"))
    spared = Preferences(tmp_path).spared
    assert spared.words == {"manggur"}
    assert spared.ignored == {Ignored("R096", "Warga")}


def test_a_word_list_is_edited_imported_and_exported(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    card = WordListCard(theme)
    qtbot.addWidget(card)
    card.show_words(WordList(("Manggur",), ("Bestari",)))
    assert "1 kata" in card._team.text()
    (tmp_path / "tim.txt").write_text("Sumbertaman\n", "utf-8")
    with qtbot.waitSignal(card.words_changed) as changed:
        card.import_from(tmp_path / "tim.txt")
    assert changed.args == [("Manggur", "Sumbertaman")]
    card.export_to(tmp_path / "keluar.txt")
    assert (tmp_path / "keluar.txt").read_text("utf-8") == "Manggur\nSumbertaman\n"
    with qtbot.waitSignal(card.failed):
        card.import_from(tmp_path / "tiada.txt")
    with qtbot.waitSignal(card.failed):
        card.export_to(tmp_path / "keluar.txt" / "lain.txt")
