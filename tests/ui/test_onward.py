"""To the browser and to the phone."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kimwriter.app import App
from kimwriter.publishing import channels, qr
from kimwriter.publishing.post import Post
from kimwriter.ui.drafting import example_story
from kimwriter.ui.onward.onward import Onward
from kimwriter.ui.onward.page import PhonePage
from kimwriter.ui.onward.sending import sending_of
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.message import MessageBar


def post(key: str, text: str) -> Post:
    return Post(key, text, len(text), "utf-16", None, 0)


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def onward(qtbot: QtBot, theme: Theme, opened: list[str]) -> Onward:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)

    def opener(url: str) -> bool:
        opened.append(url)
        return len(opened) == 1

    return Onward(channels(), bar, opener, parent=bar)


def test_whatsapp_opens_with_the_text_and_a_dead_browser_is_said(
    onward: Onward, opened: list[str]
) -> None:
    onward.open("whatsapp", "Halo 😀")
    onward.open("instagram", "Halo")
    onward.open("tidak-ada", "Halo")
    assert opened == ["https://wa.me/?text=Halo%20%F0%9F%98%80", "https://www.instagram.com/"]
    bar = onward.parent()
    assert isinstance(bar, MessageBar)
    assert "https://www.instagram.com/" in bar.accessibleName()


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("whatsapp", "Halo", "WhatsApp terbuka dengan tulisan ini"),
        ("whatsapp", "Hal " * 250, "tempel di WhatsApp. Kodenya rapat"),
        ("facebook", "Halo", "tempel di Facebook."),
        ("facebook", "Halo " * 400, "2.000 bita"),
    ],
)
def test_a_code_says_what_it_does_or_why_there_is_none(key: str, text: str, said: str) -> None:
    sending = sending_of(channels()[key], post(key, text))
    assert said in sending.words
    assert (sending.code is None) == (qr.size_of(text) > qr.MOST_BYTES)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, onward: Onward) -> PhonePage:
    page = PhonePage(theme)
    qtbot.addWidget(page)
    page.resize(1093, 486)
    page.set_narrow(True)
    page.show()
    onward.show(page, {key: post(key, f"Halo {key}") for key in channels()})
    return page


def test_each_channel_has_its_code(page: PhonePage) -> None:
    assert page.code.accessibleName() == "Kode QR untuk WhatsApp"
    picture = page.code.grab().toImage()
    QTest.mouseClick(page.choices["facebook"], Qt.MouseButton.LeftButton)
    assert page.code.accessibleName() == "Kode QR untuk Facebook"
    assert page.code.grab().toImage() != picture
    assert page.choices["facebook"].isChecked()


def test_the_code_stays_white_in_the_dark(page: PhonePage, theme: Theme) -> None:
    before = page.code.grab().toImage().pixelColor(20, 20)
    theme.set_scheme("gelap")
    assert page.code.grab().toImage().pixelColor(20, 20) == before


def test_a_text_that_is_too_long_leaves_the_folder(page: PhonePage, onward: Onward) -> None:
    onward.show(page, {"facebook": post("facebook", "panjang " * 500)})
    assert page.code.isHidden()
    assert not page.save.isHidden()


@pytest.fixture
def app(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[App]:
    app = App(Preferences(tmp_path))
    app.window.show()
    app.start()
    yield app
    app.close()
    app.window.close()


def test_buka_stands_beside_salin_once_copied(app: App) -> None:
    app.drafting.open_example()
    app.window.show_page("terbitkan")
    column = app.pages.publish.columns["whatsapp"]
    assert column.open_button.isHidden()
    app.pages.publish.show_copied("whatsapp", "qt")
    assert column.open_button.isVisible()
    app.desk.set_story(dataclasses.replace(example_story(), title="Judul lain"))
    assert column.open_button.isHidden()


def test_the_way_to_the_phone_and_back(app: App) -> None:
    app.drafting.open_example()
    app.window.show_page("terbitkan")
    app.pages.publish.head.to_phone.click()
    assert app.window.current == "ponsel"
    assert set(app.pages.phone.choices) == set(channels())
    app.pages.phone.back.click()
    assert app.window.current == "terbitkan"
