"""The place Fakta: cards, keys, states; what it shows and what it gives back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.composing import CardQuestion, LeadChoice, Manuscript
from kimwriter.story import CARDS, Facts, Photo, Quote, Sentence, Story, When
from kimwriter.ui.facts.choices import ChoiceList
from kimwriter.ui.facts.page import FactsPage
from kimwriter.ui.theme import Theme
from tests.ui import mouse

KEY = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORY = Story(
    facts=Facts(
        apa="Warga menanam 300 bibit mangrove 🌱",
        siapa="60 warga RW 03",
        kapan=When("2026-11-22", "06:30", "", "09:00", "WIB"),
        di_mana="Pesisir Kelurahan Mangunharjo",
    ),
    unknown=("bagaimana",),
    quotes=(Quote("Slamet", "Ketua RW 03", "Kami senang."),),
    photos=(Photo("a.png", "Warga menanam", "Enam orang di pantai"),),
)
MANUSCRIPT = Manuscript(
    ("Warga Tanam Mangrove",),
    ((Sentence("Warga menanam 300 bibit mangrove.", ("apa",)),),),
    (),
    (CardQuestion("siapa", "Mengadakan atau ikut?"),),
)


class Told:
    """The stories that a page gave back."""

    def __init__(self, page: FactsPage) -> None:
        self.stories: list[Story] = []
        page.story_changed.connect(self.stories.append)

    @property
    def last(self) -> Story:
        return self.stories[-1]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FactsPage:
    page = FactsPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def told(page: FactsPage) -> Told:
    return Told(page)


def field(page: FactsPage, card: str) -> QWidget:
    return page.column.cards[card].tab_stops()[0]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_in(page: FactsPage, card: str) -> bool:
    return page.column.cards[card].isAncestorOf(focused())


def test_showing_a_story_says_nothing_and_keeps_the_cursor(page: FactsPage, told: Told) -> None:
    page.show_story(STORY)
    page.column.focus_card("apa")
    cursor = page.column.cards["apa"]._answer.field.textCursor()  # type: ignore[attr-defined]
    cursor.setPosition(5)
    page.column.cards["apa"]._answer.field.setTextCursor(cursor)  # type: ignore[attr-defined]
    page.show_story(STORY.with_answer("mengapa", "agar hijau"))
    assert told.stories == []
    answer = page.column.cards["apa"]._answer
    assert answer.field.textCursor().position() == 5  # type: ignore[attr-defined]


def test_typing_gives_a_new_story_and_leaves_the_old_one(page: FactsPage, told: Told) -> None:
    page.show_story(STORY)
    page.column.focus_card("mengapa")
    QTest.keyClicks(focused(), "agar teduh")
    assert told.last.facts.mengapa == "agar teduh"
    assert told.last.facts.apa == STORY.facts.apa
    assert STORY.facts.mengapa == ""


def test_emoji_and_lines_are_kept(page: FactsPage, told: Told) -> None:
    page.column.focus_card("bagaimana")
    QApplication.clipboard().setText("🎉 a\nb 👩‍🌾")
    QTest.keyClick(focused(), KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focused(), KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(focused(), "c")
    assert told.last.facts.bagaimana == "🎉 a\nb 👩‍🌾\nc"


@pytest.mark.parametrize(
    "press",
    [
        lambda: QTest.keyClick(focused(), KEY.Key_Return),
        lambda: QTest.keyClick(focused(), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_enter_and_ctrl_enter_go_through_the_cards(
    page: FactsPage, press: Callable[[], None]
) -> None:
    page.column.focus_card(CARDS[0])
    for card in CARDS:
        assert is_in(page, card)
        press()
    assert focused() is page.column.quotes.add


def test_ctrl_enter_outside_a_card_goes_to_the_first(page: FactsPage) -> None:
    page.head.kind.setFocus()
    QTest.keyClick(focused(), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert is_in(page, "apa")


def test_alt_b_marks_a_card_and_goes_on(page: FactsPage, told: Told) -> None:
    page.column.focus_card("mengapa")
    QTest.keyClick(focused(), KEY.Key_B, Qt.KeyboardModifier.AltModifier)
    assert told.last.unknown == ("mengapa",)
    assert is_in(page, "bagaimana")
    row = page.column.cards["mengapa"].unknown
    assert row.isVisible()
    QTest.keyClick(row.button, KEY.Key_Space)
    assert told.last.unknown == ()
    assert focused() is field(page, "mengapa")


def test_alt_b_leaves_an_answer_alone(page: FactsPage, told: Told) -> None:
    page.show_story(STORY)
    page.column.focus_card("apa")
    QTest.keyClick(focused(), KEY.Key_B, Qt.KeyboardModifier.AltModifier)
    assert told.stories == []
    page.head.kind.setFocus()
    QTest.keyClick(focused(), KEY.Key_B, Qt.KeyboardModifier.AltModifier)
    assert told.stories == []


def test_an_answered_card_is_no_longer_unknown(page: FactsPage, told: Told) -> None:
    page.show_story(STORY)
    page.column.cards["bagaimana"].unknown.button.click()
    QTest.keyClicks(focused(), "lancar")
    assert told.last.unknown == ()
    assert told.last.facts.bagaimana == "lancar"


def test_a_click_anywhere_on_a_card_begins_to_write(page: FactsPage) -> None:
    card = page.column.cards["di_mana"]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    assert focused() is field(page, "di_mana")


def test_only_the_card_in_use_shows_its_help(page: FactsPage) -> None:
    page.column.focus_card("siapa")
    page.column.focus_card("mengapa")
    shown = [key for key, card in page.column.cards.items() if card.opened.isVisible()]
    assert shown == ["mengapa"]
    page.head.kind.setFocus()
    assert page.column.cards["mengapa"].opened.isVisible()


def test_sub_answers_are_opened_on_wish_and_kept_by_key(page: FactsPage, told: Told) -> None:
    page.column.focus_card("siapa")
    page.column.cards["siapa"].opened.more.click()
    QTest.keyClicks(focused(), "Karang Taruna")
    assert told.last.details == {"siapa.penyelenggara": "Karang Taruna"}
    focused().selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(focused(), KEY.Key_Delete)
    assert told.last.details == {}


def test_given_sub_answers_are_shown(page: FactsPage) -> None:
    page.show_story(Story(details={"siapa.tamu": "Lurah"}))
    page.column.focus_card("siapa")
    details = page.column.cards["siapa"].opened.details
    assert details.isVisible()
    assert details.filled() == 1


def test_another_kind_asks_other_questions(page: FactsPage, told: Told) -> None:
    page.show_story(STORY)
    page.head.kind.open_list()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget(), KEY.Key_Up)
    QTest.keyClick(popup.focusWidget(), KEY.Key_Up)
    QTest.keyClick(popup.focusWidget(), KEY.Key_Return)
    assert told.last.kind == "ralat"
    name = QAccessible.queryAccessibleInterface(field(page, "apa")).text(QAccessible.Text.Name)
    assert name == "Apa: yang dibetulkan?"
    assert told.last.facts == STORY.facts


def test_the_same_kind_again_changes_nothing(page: FactsPage, told: Told) -> None:
    QTest.keyClick(page.head.kind, KEY.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget(), KEY.Key_Space)
    assert told.stories == []
    QTest.mouseClick(page.head.kind, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget(), KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_preview_shows_news_questions_and_open_places(page: FactsPage) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    page.column.focus_card("apa")
    paper = page.preview._paper
    assert paper.accessibleName().splitlines()[:2] == [
        "Warga Tanam Mangrove", "Warga menanam 300 bibit mangrove.",
    ]  # fmt: skip
    assert paper._blocks[1].marked
    assert page.column.cards["siapa"]._note.isVisible()
    assert page.preview.compose.isVisible()
    page.show_manuscript(None)
    assert not page.preview.compose.isVisible()
    assert not page.column.cards["siapa"]._note.isVisible()


def test_a_click_on_an_open_place_leads_to_its_card(page: FactsPage, qtbot: QtBot) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    page.grab()
    paper = page.preview._paper
    hole = next(laid for laid in paper._lay_out(paper.width()) if laid.block.card == "mengapa")
    place = QPoint(20, round(hole.top) + 10)
    mouse.move(paper, place)
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, pos=place)
    assert is_in(page, "mengapa")
    mouse.move(paper, QPoint(5, 5))
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert is_in(page, "mengapa")


def test_f9_folds_the_preview_and_brings_it_back(page: FactsPage) -> None:
    page.column.focus_card("apa")
    QTest.keyClick(focused(), KEY.Key_F9)
    assert not page.preview.isVisible()
    assert page.head.preview.isVisible()
    assert page.column.compose.isVisible()
    assert is_in(page, "apa")
    page.head.preview.setFocus()
    QTest.keyClick(focused(), KEY.Key_F9)
    assert page.preview.isVisible()
    assert focused() is page.preview.fold


def test_a_narrow_window_folds_the_preview(page: FactsPage) -> None:
    page.resize(1093, 558)
    page.set_narrow(True)
    assert not page.preview.isVisible()
    page.toggle_preview()
    assert page.preview.isVisible()
    assert page._left.isVisible()
    page.resize(800, 558)
    assert not page._left.isVisible()
    page.set_narrow(False)
    assert page._left.isVisible()


def test_susun_asks_for_the_manuscript(page: FactsPage, qtbot: QtBot) -> None:
    page.show_manuscript(MANUSCRIPT)
    with qtbot.waitSignal(page.compose_requested):
        page.preview.compose.click()
    page.toggle_preview()
    with qtbot.waitSignal(page.compose_requested):
        page.column.compose.click()


def test_the_first_open_card_gets_the_cursor(page: FactsPage) -> None:
    page.show_story(STORY)
    page.focus_first()
    assert is_in(page, "mengapa")
    page.show_story(STORY.with_answer("mengapa", "agar teduh"))
    page.focus_first()
    assert is_in(page, "apa")


def test_tab_goes_from_card_to_card_to_the_button(page: FactsPage) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    QApplication.processEvents()  # rows that were added come into view
    page.column.focus_card("apa")
    seen: list[QWidget] = []
    for _ in range(40):
        seen.append(focused())
        QTest.keyClick(focused(), KEY.Key_Tab)
        if focused() is page.preview.compose:
            break
    ways = [field(page, card) for card in CARDS[:5]]
    ways += [page.column.cards["bagaimana"].unknown.button]
    ways += [page.column.quotes.first(), page.column.quotes.add]
    ways += [page.column.photos.thumb, page.column.photos.add]
    ways += [page.head.kind, page.preview.fold]
    assert [w.accessibleName() or w.text() for w in seen if w in ways] == [
        w.accessibleName() or w.text() for w in ways
    ]


def test_every_control_has_a_name(page: FactsPage) -> None:
    page.show_story(STORY)
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def test_colours_and_sizes_change_at_run_time(page: FactsPage, theme: Theme) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    page.column.focus_card("apa")
    light = page.grab().toImage()
    before = page.column.cards["kapan"].height()
    theme.set_scheme("gelap")
    theme.set_zoom(150)
    QApplication.processEvents()
    dark = page.grab().toImage()
    assert light.pixelColor(4, 4) == Theme("terang").color("latar")
    assert dark.pixelColor(4, 4) == Theme("gelap").color("latar")
    assert page.column.cards["kapan"].height() > before
    theme.set_scheme("terang")
    theme.set_zoom(100)


def dropped(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def test_a_picture_can_be_dropped_anywhere(page: FactsPage, qtbot: QtBot) -> None:
    data = dropped("/tmp/satu.JPG", "/tmp/catatan.txt")  # noqa: S108 - only a name
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, keys)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    chosen: list[str] = []
    page.photo_chosen.connect(chosen.append)
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, keys))
    # What is no picture is refused in words when it is looked into, not passed over in silence.
    assert chosen == ["/tmp/satu.JPG", "/tmp/catatan.txt"]  # noqa: S108
    assert not page.column.cards["apa"]._answer.field.canInsertFromMimeData(data)  # type: ignore[attr-defined]
    other = QMimeData()
    other.setUrls([QUrl("https://contoh.id/foto.jpg")])
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, other, button, keys)
    entering.ignore()
    page.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_a_sentence_under_the_pointer_lights_its_cards(page: FactsPage) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    page.grab()
    paper = page.preview._paper
    number, laid = next(
        (number, laid)
        for number, laid in enumerate(paper._lay_out(paper.width()))
        if laid.block.told and laid.block.told[0].cards
    )
    mouse.move(paper, QPoint(5, round(laid.top) + 8))
    assert paper._told == (number, laid.block.told[0])
    wanted = set(laid.block.told[0].cards)
    lit = {key for key, card in page.column.cards.items() if card._lit}
    assert lit == wanted & set(CARDS)
    page.grab()
    QApplication.sendEvent(paper, QEvent(QEvent.Type.Leave))
    assert not any(card._lit for card in page.column.cards.values())


def test_a_card_under_the_pointer_marks_its_words(page: FactsPage) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    card = page.column.cards["apa"]
    at = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(at, at, at))
    pointed = page.preview._paper._blocks
    assert any(block.marked for block in pointed)
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert page.preview._pointed == ""


def test_title_and_lead_are_chosen_among_finished_ones(page: FactsPage) -> None:
    told = Told(page)
    leads = (
        LeadChoice("apa", (Sentence("Penanaman bibit digelar.", ("apa",)),)),
        LeadChoice("siapa", (Sentence("Warga menanam bibit.", ("siapa",)),)),
    )
    made = Manuscript(("Satu", "Dua", "Tiga", "Empat"), (leads[0].sentences,), leads)
    page.show_story(STORY)
    page.show_manuscript(made)
    assert page.preview.choose.isVisibleTo(page)
    page.preview.choose.click()
    chooser = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ChoiceList))
    assert [(row.choice.text, row.choice.current) for row in chooser.rows] == [
        *(("Satu", True), ("Dua", False), ("Tiga", False)),
        *(("Penanaman bibit digelar.", True), ("Warga menanam bibit.", False)),
    ]
    chooser.grab()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.rows[1].hasFocus()
    QTest.keyClick(chooser.rows[1], Qt.Key.Key_Return)
    assert told.stories[-1].title == "Dua"
    page.show_manuscript(made)
    assert page.preview._paper._blocks[0].text == "Dua"
    page.preview.choose.click()
    chooser = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ChoiceList) and one.isVisible()
    )
    QTest.keyClick(chooser, Qt.Key.Key_Up)
    chooser.rows[-1].click()
    assert told.stories[-1].pattern == "siapa"


def test_where_there_is_no_choice_none_is_offered(page: FactsPage) -> None:
    page.show_story(STORY)
    page.show_manuscript(MANUSCRIPT)
    assert not page.preview.choose.isVisibleTo(page)
