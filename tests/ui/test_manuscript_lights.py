"""Pointing at a sentence lights its cards, pointing at a card lights its words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimwriter.story import Sentence
from kimwriter.ui.manuscript.page import ManuscriptPage
from kimwriter.ui.theme import Theme
from tests.ui.mouse import move
from tests.ui.test_manuscript_trace import LEAD, STORY, WHY

NONE = Qt.MouseButton.NoButton
WIDE = replace(
    STORY, lead=f"😀 {LEAD}", composed=(Sentence(f"😀 {LEAD}", STORY.composed[0].sources),)
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ManuscriptPage:
    page = ManuscriptPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show_story(STORY)
    page.show()
    qtbot.waitExposed(page)
    return page


def point_at(page: ManuscriptPage, words: str, held: Qt.MouseButton = NONE) -> None:
    """Move the pointer onto the first letter of these words."""
    text = page.sheet.text
    cursor = text.document().find(words)
    start = QTextCursor(text.document())
    start.setPosition(cursor.selectionStart())
    box = text.cursorRect(start)
    move(text.viewport(), box.center() + QPoint(4, 0), held)


def lit(page: ManuscriptPage) -> list[str]:
    return [card for card, chip in page.strip.chips.items() if chip._lit]


def words_lit(page: ManuscriptPage, look: str = "words") -> list[str]:
    found = []
    for span in page.sheet.text._grounds._spans.get(look, ()):  # type: ignore[call-overload]
        cursor = QTextCursor(page.sheet.text.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def enter(page: ManuscriptPage, card: str) -> None:
    at = QPointF(5, 5)
    QApplication.sendEvent(page.strip.chips[card], QEnterEvent(at, at, at))


def leave(page: ManuscriptPage, card: str) -> None:
    QApplication.sendEvent(page.strip.chips[card], QEvent(QEvent.Type.Leave))


def test_a_sentence_lights_its_cards(page: ManuscriptPage) -> None:
    point_at(page, "menanam")
    assert lit(page) == ["apa", "siapa", "kapan", "di_mana"]
    assert words_lit(page, "told") == [LEAD]
    point_at(page, "terkikis")
    assert lit(page) == ["mengapa"]
    assert words_lit(page, "told") == [WHY]


def test_nothing_is_lit_beside_the_text_while_selecting_or_when_the_pointer_left(
    page: ManuscriptPage,
) -> None:
    viewport = page.sheet.text.viewport()
    for away in (
        lambda: move(viewport, QPoint(viewport.width() - 2, viewport.height() - 2)),
        lambda: point_at(page, "menanam", Qt.MouseButton.LeftButton),
        lambda: QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave)),
    ):
        point_at(page, "menanam")
        assert lit(page)
        away()
        assert lit(page) == []
        assert words_lit(page, "told") == []


def test_a_card_lights_its_words(page: ManuscriptPage) -> None:
    enter(page, "siapa")
    assert words_lit(page) == ["Warga RW 03"]
    enter(page, "kapan")
    assert words_lit(page) == ["Minggu (22/11/2026"]
    leave(page, "kapan")
    assert words_lit(page) == []


def test_the_focus_of_the_keyboard_lights_as_the_pointer_does(page: ManuscriptPage) -> None:
    page.strip.chips["mengapa"].setFocus(Qt.FocusReason.TabFocusReason)
    assert words_lit(page) == ["agar pantai tidak terkikis"]
    page.focus_text()
    assert words_lit(page) == []


def test_places_are_right_behind_an_emoji(page: ManuscriptPage) -> None:
    page.show_story(WIDE)
    enter(page, "siapa")
    assert words_lit(page) == ["Warga RW 03"]
    point_at(page, "menanam")
    assert words_lit(page, "told") == [f"😀 {LEAD}"]


def test_an_edit_puts_the_lights_out_until_the_text_is_read_again(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    enter(page, "mengapa")
    point_at(page, "menanam")
    qtbot.keyClick(page.sheet.text, "X")
    assert lit(page) == []
    assert words_lit(page) == words_lit(page, "told") == []
    qtbot.waitUntil(lambda: bool(words_lit(page)))
    assert words_lit(page) == ["agar pantai tidak terkikis"]


def test_a_very_long_answer_lights_its_sentences(page: ManuscriptPage) -> None:
    facts = replace(STORY.facts, mengapa=WHY * 25_000)
    page.show_story(replace(STORY, facts=facts))
    enter(page, "mengapa")
    assert words_lit(page) == [WHY]


def test_lights_are_painted_in_both_schemes(page: ManuscriptPage) -> None:
    text = page.sheet.text
    for scheme in ("terang", "gelap"):
        page._theme.set_scheme(scheme)  # type: ignore[arg-type]
        leave(page, "siapa")
        plain = text.grab().toImage()
        enter(page, "siapa")
        marked = text.grab().toImage()
        assert marked != plain
        leave(page, "siapa")
        assert text.grab().toImage() == plain
