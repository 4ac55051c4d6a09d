"""The chooser of emoji: by mouse, by keys, and into the text where the cursor was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.settings import read_settings
from kimwriter.ui.emoji.picker import EmojiPicker
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.theme import Theme
from tests.ui import mouse

KEY = Qt.Key


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.show()
    return parent


def open_picker(theme: Theme, parent: QWidget, recent: tuple[str, ...] = (), used: int = 0):
    picker = EmojiPicker(theme, recent, used, parent)
    picker.open_below(parent)
    return picker


def press(picker: EmojiPicker, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(picker.field, key)


def test_what_was_used_last_stands_first(theme: Theme, parent: QWidget) -> None:
    picker = open_picker(theme, parent, ("🤝", "bukan emoji", "☀️"))
    assert picker.grid.current is not None
    assert picker.grid.current.symbol == "🤝"
    press(picker, KEY.Key_Right)
    assert picker.name.accessibleName() == "☀️ matahari"
    press(picker, KEY.Key_Down)
    assert picker.grid.current.symbol == "📣"
    press(picker, KEY.Key_Up, KEY.Key_Up, KEY.Key_Left, KEY.Key_PageDown, KEY.Key_PageUp)
    assert picker.grid.current.symbol == "🤝"


def test_typing_searches_and_enter_takes_the_first(
    qtbot: QtBot, theme: Theme, parent: QWidget
) -> None:
    picker = open_picker(theme, parent)
    QTest.keyClicks(picker.field, "gotong")
    with qtbot.waitSignal(picker.chosen) as chosen:
        press(picker, KEY.Key_Return)
    assert chosen.args == ["🤝"]


def test_left_and_right_belong_to_the_words_until_one_walks(theme: Theme, parent: QWidget) -> None:
    picker = open_picker(theme, parent)
    QTest.keyClicks(picker.field, "hujan")
    first = picker.grid.current
    press(picker, KEY.Key_Left)
    assert picker.field.cursorPosition() == 4
    assert picker.grid.current == first
    press(picker, KEY.Key_Down, KEY.Key_Right)
    assert picker.grid.current != first


def test_a_word_without_an_emoji_is_said(theme: Theme, parent: QWidget) -> None:
    picker = open_picker(theme, parent)
    QTest.keyClicks(picker.field, "qqq")
    assert picker.grid.current is None
    assert picker._nothing.isVisible()
    press(picker, KEY.Key_Return, KEY.Key_Down)
    assert picker.isVisible()
    press(picker, KEY.Key_Escape)
    assert not picker.isVisible()


def test_a_click_takes_what_the_mouse_points_at(
    qtbot: QtBot, theme: Theme, parent: QWidget
) -> None:
    picker = open_picker(theme, parent)
    mouse.move(picker.grid, QPoint(60, 50))
    QTest.mouseClick(picker.grid, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.mouseClick(picker.grid, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    assert chosen.args == ["📣"]


@pytest.mark.parametrize(("used", "seen"), [(0, False), (2, False), (3, True)])
def test_many_emoji_bring_a_gentle_word(
    theme: Theme, parent: QWidget, used: int, seen: bool
) -> None:
    picker = open_picker(theme, parent, used=used)
    assert picker.hint.isVisible() is seen


@pytest.fixture
def app(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[App]:
    app = App(Preferences(tmp_path))
    app.window.show()
    app.start()
    yield app
    app.close()
    app.window.close()


def test_it_goes_into_the_manuscript_at_the_cursor_and_is_remembered(
    app: App, tmp_path: Path
) -> None:
    app.drafting.begin()
    app.desk.set_story(app.desk.story.with_text("Kerja bakti 😀 RW 05"))
    app.window.show_page("naskah")
    editor = app.pages.manuscript.sheet.text
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(11)
    editor.setTextCursor(cursor)
    app.pages.manuscript.foot.emoji.click()
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, EmojiPicker)
    QTest.keyClicks(picker.field, "matahari")
    press(picker, KEY.Key_Return)
    assert app.desk.story.text == "Kerja bakti☀️ 😀 RW 05"
    assert app.preferences.settings.emoji == ("☀️",)
    assert read_settings(tmp_path)[0].emoji == ("☀️",)
    app.preferences.note_emoji("🔥")
    app.preferences.note_emoji("☀️")
    assert app.preferences.recent_emoji() == ("☀️", "🔥")
