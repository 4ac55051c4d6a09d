"""The frame: pages by name, the top bar, the menu, keys that work everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.focus_ring import FocusRing
from kimwriter.ui.widgets.message import Action
from kimwriter.ui.window import Window


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.narrow: bool | None = None
        self.button = QPushButton("Tombol")
        QVBoxLayout(self).addWidget(self.button)

    def set_narrow(self, narrow: bool) -> None:
        self.narrow = narrow


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    window = Window(theme)
    qtbot.addWidget(window)
    for name in ("fakta", "naskah", "terbitkan"):
        window.add_page(name, Page)
    for name in ("mulai", "draf", "bantuan", "pengaturan"):
        window.add_page(name, QLabel)
    window.resize(1366, 768)
    window.show()
    window.show_page("mulai")
    return window


def test_a_page_is_made_once_and_only_when_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    made: list[str] = []

    def maker() -> QWidget:
        made.append("fakta")
        return Page()

    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("fakta", maker)
    assert made == []
    window.show_page("fakta")
    window.show_page("fakta")
    assert made == ["fakta"]


def test_going_back_leads_to_where_one_was(window: Window) -> None:
    window.show_page("naskah")
    window.show_page("pengaturan")
    window.show_page("bantuan")
    window.go_back()
    assert window.current == "naskah"
    assert window.place == "naskah"


def test_pages_are_told_when_the_window_is_narrow(window: Window) -> None:
    window.show_page("fakta")
    page = window.page("fakta")
    assert isinstance(page, Page)
    assert page.narrow is False
    window.resize(1093, 614)
    assert page.narrow is True


def test_keys_lead_to_the_places(qtbot: QtBot, window: Window) -> None:
    window.set_in_draft(True)
    window.activateWindow()
    for key, name in (("2", "naskah"), ("3", "terbitkan"), ("1", "fakta"), ("L", "draf")):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current == name
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current == "bantuan"


def test_without_a_draft_the_places_are_closed(window: Window) -> None:
    window.set_in_draft(False)
    QTest.keyClick(window, "2", Qt.KeyboardModifier.ControlModifier)
    assert window.current == "mulai"


def test_zoom_goes_by_steps_and_stops_at_the_ends(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.zoom_chosen) as asked:
        window.zoom(1)
    assert asked.args == [110]
    with qtbot.waitSignal(window.zoom_chosen) as asked:
        window.zoom(0)
    assert asked.args == [100]


def test_the_menu_is_indonesian_and_its_mnemonics_differ(window: Window) -> None:
    menu = window.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters))
    assert "&Berita baru" in texts


def test_f6_goes_round_the_regions_with_a_ring(qtbot: QtBot, window: Window) -> None:
    window.show_page("fakta")
    window.activateWindow()
    window.top_bar.menu_button.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    page = window.page("fakta")
    assert isinstance(page, Page)
    assert page.button.hasFocus()
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    other = window.top_bar.menu_button
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()


def test_tab_shows_the_ring(window: Window) -> None:
    window.show_page("fakta")
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()


def test_a_message_offers_its_action_and_goes(qtbot: QtBot, window: Window) -> None:
    done: list[bool] = []
    window.messages.show_message(
        "error", "Belum tersimpan.", Action("Coba lagi", lambda: done.append(True))
    )
    assert window.messages.isVisible()
    button = window.messages.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert not window.messages.isVisible()


def test_the_title_shows_only_inside_a_draft_and_where_there_is_room(window: Window) -> None:
    window.top_bar.set_title("Warga Mangunharjo Tanam 300 Bibit Mangrove " * 3)
    window.show_page("fakta")
    assert any(
        label.text().endswith("…")
        for label in window.top_bar.findChildren(QLabel)
        if label.isVisible()
    )
    window.resize(1093, 614)
    assert not any(
        label.text().endswith("…")
        for label in window.top_bar.findChildren(QLabel)
        if label.isVisible()
    )


def test_the_window_stays_when_closing_is_refused(qtbot: QtBot, theme: Theme) -> None:
    answers = [True, False]
    window = Window(theme)
    window.ask_before_closing(answers.pop)
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.close()


def test_everything_is_painted_anew_in_the_dark(window: Window, theme: Theme) -> None:
    before = window.grab().toImage().pixelColor(3, 300)
    theme.set_scheme("gelap")
    after = window.grab().toImage().pixelColor(3, 300)
    assert before.lightness() > 200
    assert after.lightness() < 60
