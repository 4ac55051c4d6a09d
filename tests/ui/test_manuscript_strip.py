"""The strip above the sheet: six chips, what they say, and where they lead."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimwriter.story import CARDS
from kimwriter.ui.manuscript.chip import Brevity
from kimwriter.ui.manuscript.coverage import coverage
from kimwriter.ui.manuscript.page import ManuscriptPage
from kimwriter.ui.manuscript.strip import CoverageStrip
from kimwriter.ui.manuscript.trace import trace
from kimwriter.ui.theme import Theme
from tests.ui.test_manuscript_trace import LEAD, SAID, STORY, WHY

OPEN = replace(
    STORY,
    facts=replace(STORY.facts, kapan=""),
    unknown=("kapan",),
    lead=LEAD.replace(", Minggu (22/11/2026)", ""),
    body=SAID,
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ManuscriptPage:
    page = ManuscriptPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show_story(STORY)
    page.show()
    return page


def said(page: ManuscriptPage) -> list[str]:
    return [chip.accessibleName() for chip in page.strip.chips.values()]


def brevity(strip: CoverageStrip) -> Brevity:
    return strip.chips["apa"]._brevity


def test_it_says_where_each_card_is_told(page: ManuscriptPage) -> None:
    assert said(page) == [
        "Apa ada di naskah, paragraf 1",
        "Siapa ada di naskah, paragraf 1",
        "Kapan ada di naskah, paragraf 1",
        "Di mana ada di naskah, paragraf 1",
        "Mengapa ada di naskah, paragraf 2",
        "Bagaimana belum diisi",
    ]


def test_it_follows_what_is_typed(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.sheet.text.selectAll()
    page.sheet.text.insertPlainText("Hujan turun.")
    qtbot.waitUntil(lambda: "belum ada di naskah" in said(page)[0])
    assert said(page)[4] == "Mengapa belum ada di naskah. Sisipkan"


def test_open_places_stand_in_the_strip_and_not_in_the_text(page: ManuscriptPage) -> None:
    page.show_story(OPEN)
    assert said(page)[2] == "Kapan belum tahu"
    assert said(page)[5] == "Bagaimana belum diisi"
    assert "tahu" not in page.sheet.text.text()


@pytest.mark.parametrize(("card", "key"), [("kapan", Qt.Key.Key_Return), ("bagaimana", None)])
def test_an_open_place_leads_to_its_card(
    qtbot: QtBot, page: ManuscriptPage, card: str, key: Qt.Key | None
) -> None:
    page.show_story(OPEN)
    with qtbot.waitSignal(page.card_requested) as asked:
        if key is None:
            qtbot.mouseClick(page.strip.chips[card], Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(page.strip.chips[card], key)
    assert asked.args == [card]


def test_a_missing_card_asks_for_its_sentence(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.show_story(OPEN)
    with qtbot.waitSignal(page.insert_requested) as asked:
        qtbot.mouseClick(page.strip.chips["mengapa"], Qt.MouseButton.LeftButton)
    assert asked.args == ["mengapa"]


def test_a_card_that_is_told_leads_to_its_sentence(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.show_story(replace(STORY, lead=f"😀 {LEAD}"))
    qtbot.keyClick(page.strip.chips["mengapa"], Qt.Key.Key_Space)
    cursor = page.sheet.text.textCursor()
    assert page.sheet.text.hasFocus()
    assert cursor.block().text()[cursor.positionInBlock() :] == WHY


def test_it_says_less_before_it_takes_a_second_row(qtbot: QtBot, theme: Theme) -> None:
    strip = CoverageStrip(theme)
    qtbot.addWidget(strip)
    strip.show()
    strip.show_coverage(coverage(OPEN, OPEN.text, trace(OPEN, OPEN.text)))
    strip.resize(1100, 52)
    assert brevity(strip) is Brevity.FULL
    strip.resize(978, 52)
    assert brevity(strip) is Brevity.SHORTER
    strip.set_narrow(True)
    strip.resize(753, 52)
    assert brevity(strip) is not Brevity.FULL
    row = strip.height()
    strip.resize(360, 52)
    assert brevity(strip) is Brevity.SHORTEST
    assert strip.height() > row
    chips = [strip.chips[card].geometry() for card in CARDS]
    assert all(strip.rect().contains(chip) for chip in chips)
    assert not any(a.intersects(b) for a in chips for b in chips if a is not b)


def test_in_dark_and_large_letters_it_still_fits(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.show_story(OPEN)
    page._theme.set_zoom(150)
    page._theme.set_scheme("gelap")
    qtbot.wait(1)
    strip = page.strip
    assert all(strip.rect().contains(chip.geometry()) for chip in strip.chips.values())
    assert not page.grab().isNull()
