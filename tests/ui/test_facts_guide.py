"""Pandu saya: one card at a time, the keyboard all the way, and nothing lost on leaving."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.story import CARDS, Facts, Story
from kimwriter.ui.facts.page import FactsPage
from kimwriter.ui.theme import Theme

TOLD = Story(facts=Facts(apa="warga menanam bakau"))
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FactsPage:
    page = FactsPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def shown(page: FactsPage) -> list[str]:
    parts = {**page.column.cards, "kutipan": page.column.quotes, "foto": page.column.photos}
    return [name for name, part in parts.items() if part.isVisible()]


def begin(page: FactsPage, story: Story = TOLD) -> list[Story]:
    stories: list[Story] = []
    page.story_changed.connect(stories.append)
    page.show_story(story)
    page.head.guide.click()
    return stories


def here(page: FactsPage) -> QWidget:
    focus = page.focusWidget()
    assert focus is not None
    return focus


def test_it_begins_at_the_first_open_card_and_shows_it_alone(page: FactsPage) -> None:
    begin(page)
    assert shown(page) == ["siapa"]
    assert page.column.cards["siapa"].isAncestorOf(here(page))
    assert page.guide.steps.accessibleName() == "Pertanyaan 2 dari 6: Siapa"
    assert page.head._title.text() == "Pertanyaan 2 dari 6"


def test_a_form_that_is_full_begins_at_the_first_card(page: FactsPage) -> None:
    begin(page, Story(facts=Facts("a", "b", "c", "d", "e", "f")))
    assert shown(page) == ["apa"]
    assert page.guide.foot.back.isHidden()


def test_the_card_helps_with_all_it_has(page: FactsPage) -> None:
    begin(page)
    opened = page.column.cards["siapa"].opened
    assert opened.isVisible()
    assert opened.details.isVisible()
    assert opened._hints.accessibleName().startswith("Coba jawab:\n• ")
    assert "\nContoh: “" in opened._hints.accessibleName()


def test_help_and_sub_questions_follow_the_kind_of_news(page: FactsPage) -> None:
    begin(page)
    card = page.column.cards["siapa"]
    before = card.opened._hints.accessibleName()
    page.head.kind.chosen.emit("umkm")
    assert card.opened._hints.accessibleName() not in ("", before)
    assert shown(page) == ["siapa"]


def test_enter_goes_on_and_every_answer_is_in_the_story(qtbot: QtBot, page: FactsPage) -> None:
    stories = begin(page)
    for card in ("siapa", "kapan", "di_mana", "mengapa", "bagaimana"):
        assert shown(page) == [card]
        if card != "kapan":
            qtbot.keyClicks(here(page), f"jawaban {card}")
        qtbot.keyClick(here(page), ENTER)
    assert here(page) is page.guide.foot.on
    assert stories[-1].facts == Facts(
        apa="warga menanam bakau",
        siapa="jawaban siapa",
        di_mana="jawaban di_mana",
        mengapa="jawaban mengapa",
        bagaimana="jawaban bagaimana",
    )
    with qtbot.waitSignal(page.compose_requested):
        qtbot.keyClick(here(page), ENTER)
    assert not page.guide.active


def test_the_way_on_says_what_it_does(qtbot: QtBot, page: FactsPage) -> None:
    begin(page)
    foot = page.guide.foot
    assert foot.on.text() == "Lewati"
    qtbot.keyClicks(here(page), "warga")
    assert foot.on.text() == "Lanjut"
    page.column.focus_card("bagaimana")
    assert foot.on.text() == "Susun naskah"


def test_lewati_leaves_a_card_empty_and_kembali_comes_back(qtbot: QtBot, page: FactsPage) -> None:
    stories = begin(page)
    qtbot.mouseClick(page.guide.foot.on, Qt.MouseButton.LeftButton)
    assert shown(page) == ["kapan"]
    qtbot.mouseClick(page.guide.foot.back, Qt.MouseButton.LeftButton)
    assert shown(page) == ["siapa"]
    assert stories == []


def test_belum_tahu_marks_the_card_and_goes_on(page: FactsPage) -> None:
    stories = begin(page)
    page.column.cards["siapa"].opened.unknown.click()
    assert stories[-1].unknown == ("siapa",)
    assert shown(page) == ["kapan"]
    page.guide.go_back()
    assert page.guide.foot.on.text() == "Lanjut"
    assert here(page) is page.column.cards["siapa"].unknown.button


def test_esc_gives_back_the_whole_form_with_what_was_typed(qtbot: QtBot, page: FactsPage) -> None:
    stories = begin(page)
    qtbot.keyClicks(here(page), "warga RW 03")
    qtbot.keyClick(here(page), ESC)
    assert shown(page) == [*CARDS, "kutipan", "foto"]
    card = page.column.cards["siapa"]
    assert card.isAncestorOf(here(page))
    assert stories[-1].facts.siapa == "warga RW 03"
    assert not card.opened.details.isVisible()
    assert card.opened._hints.accessibleName().startswith("Coba jawab: ")
    qtbot.keyClick(page, ESC)
    assert shown(page) == [*CARDS, "kutipan", "foto"]


def test_esc_closes_an_open_list_first(qtbot: QtBot, page: FactsPage) -> None:
    begin(page)
    page.head.kind.open_list()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup.focusWidget(), ESC)
    assert QApplication.activePopupWidget() is None
    assert shown(page) == ["siapa"]


def test_esc_leaves_from_a_line_and_from_a_button(qtbot: QtBot, page: FactsPage) -> None:
    for card, stop in (("siapa", 1), ("kapan", 0), ("di_mana", -2)):
        begin(page)
        page.column.focus_card(card)
        page.column.cards[card].tab_stops()[stop].setFocus()
        qtbot.keyClick(here(page), ESC)
        assert not page.guide.active


def test_tab_goes_from_the_card_to_the_buttons_below(qtbot: QtBot, page: FactsPage) -> None:
    begin(page, replace(TOLD, unknown=("siapa",)))
    page.column.focus_card("di_mana")
    met: list[QWidget] = []
    for _ in range(10):
        qtbot.keyClick(here(page), Qt.Key.Key_Tab)
        met.append(here(page))
        if here(page) is page.guide.foot.on:
            break
    assert met[-2:] == [page.guide.foot.back, page.guide.foot.on]
    assert page.column.cards["di_mana"].opened.unknown in met


def test_ctrl_enter_goes_on_from_everywhere(qtbot: QtBot, page: FactsPage) -> None:
    begin(page)
    page.guide.foot.on.setFocus()
    qtbot.keyClick(here(page), ENTER, Qt.KeyboardModifier.ControlModifier)
    assert shown(page) == ["kapan"]


def test_without_apa_it_leads_there_instead_of_to_the_manuscript(
    qtbot: QtBot, page: FactsPage
) -> None:
    begin(page, Story())
    page.column.focus_card("bagaimana")
    with qtbot.waitSignal(page.compose_requested):
        page.guide.go_on()
    assert shown(page) == ["apa"]


def test_an_open_place_of_the_preview_leads_to_its_card(page: FactsPage) -> None:
    begin(page)
    page.preview.card_requested.emit("mengapa")
    assert shown(page) == ["mengapa"]
    page.focus_first()
    assert shown(page) == ["mengapa"]


def test_one_way_to_the_manuscript_at_a_time(page: FactsPage) -> None:
    page.set_narrow(True)
    assert page.column.compose.isVisible()
    begin(page)
    assert not page.column.compose.isVisible()
    page.toggle_preview()
    assert not page.preview.compose.isVisible()
    page.guide.leave()
    assert not page.guide.foot.isVisible()


@pytest.mark.parametrize("size", [(1366, 640), (1093, 486), (820, 486)])
def test_nothing_is_cut_off(page: FactsPage, size: tuple[int, int]) -> None:
    begin(page)
    page.set_narrow(size[0] < 1240)
    page.resize(*size)
    for scheme in ("terang", "gelap"):
        page._theme.set_scheme(scheme)  # type: ignore[arg-type]
        assert not page.grab().isNull()
    foot = page.guide.foot
    assert foot.rect().contains(foot.on.geometry())
    assert foot.geometry().bottom() <= page.column.height()
    assert page.column.cards["siapa"].width() <= page._theme.text_px(720)
