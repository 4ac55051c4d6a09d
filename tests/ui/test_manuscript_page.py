from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.checking.finding import Category, Finding, Report, Severity
from kimwriter.story import Ignored, Sentence, Story
from kimwriter.ui.manuscript.findings import MOST_CARDS
from kimwriter.ui.manuscript.hover import Hover
from kimwriter.ui.manuscript.page import ManuscriptPage
from kimwriter.ui.theme import Theme

LEAD = "PROBOLINGGO – Warga 😀 menanam bakau."
BODY = "Acara di laksanakan pagi.\n\nTadi pagi foto diposting. Lalu di laksanakan lagi."
STORY = Story(
    title="Warga Tanam Bakau 😀",
    lead=LEAD,
    body=BODY,
    composed=(Sentence(LEAD, ("apa", "siapa")),),
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def found(
    words: str,
    rule: str = "R010",
    severity: Severity = "error",
    replacements: tuple[str, ...] = (),
    text: str = BODY,
    after: int = 0,
    category: Category = "ejaan",
) -> Finding:
    start = text.index(words, after)
    return Finding(
        start,
        start + len(words),
        words,
        rule,
        "f",
        category,
        severity,
        "Alasan.",
        "EYD V",
        replacements,
    )


REPORT = Report(
    (
        ("body", found("di laksanakan", replacements=("dilaksanakan", "diadakan"))),
        ("body", found("Tadi pagi", "P3", "warning", category="berita")),
        ("body", found("diposting", "K1", "hint", ("diunggah",))),
        ("body", found("di laksanakan", replacements=("dilaksanakan", "diadakan"), after=20)),
    )
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ManuscriptPage:
    page = ManuscriptPage(theme)
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show_story(STORY)
    page.show()
    page.focus_text()
    return page


@pytest.fixture
def reviewed(page: ManuscriptPage) -> ManuscriptPage:
    page.show_report(REPORT)
    return page


def told(page: ManuscriptPage) -> list[Story]:
    stories: list[Story] = []
    page.story_changed.connect(stories.append)
    return stories


def opened(page: ManuscriptPage) -> str:
    """The words of the finding whose card is open."""
    finding = page.panel.open_card._finding
    return finding.text if finding and page.panel.open_card.isVisible() else ""


def words_of(widget: QWidget) -> str:
    """Everything that a screen reader finds in a part of the window."""
    parts = [widget, *widget.findChildren(QWidget)]
    return " | ".join(part.accessibleName() for part in parts if part.isVisible())


# A story comes in


def test_showing_a_story_is_silent_and_keeps_what_stands_there(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    stories = told(page)
    cursor = page.sheet.text.textCursor()
    cursor.setPosition(5)
    page.sheet.text.setTextCursor(cursor)
    page.show_story(replace(STORY, city="Probolinggo"))
    assert stories == []
    assert page.sheet.text.textCursor().position() == 5
    assert (page.sheet.title.text(), page.sheet.text.text()) == (STORY.title, STORY.text)


def test_typing_makes_a_new_story_of_the_one_shown_last(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.show_story(replace(STORY, city="Probolinggo"))
    stories = told(page)
    qtbot.keyClick(page.sheet.text, "X")
    assert stories == [replace(STORY, city="Probolinggo", lead="X" + LEAD)]
    qtbot.keyClick(page.sheet.title, "Y")
    assert stories[-1].title == "Y" + STORY.title


def test_blank_lines_that_the_member_is_typing_are_not_taken_away(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    stories = told(page)
    page.sheet.text.moveCursor(page.sheet.text.textCursor().MoveOperation.End)
    qtbot.keyClick(page.sheet.text, Qt.Key.Key_Return)
    page.show_story(stories[-1])
    assert page.sheet.text.text() == STORY.text + "\n\n"
    assert stories[-1].body == BODY


def test_another_draft_brings_no_words_of_the_one_before(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    qtbot.keyClick(page.sheet.text, "X")
    page.show_story(Story())
    page.forget_undo()
    page.sheet.text.undo()
    page.sheet.title.undo()
    assert (page.sheet.title.text(), page.sheet.text.text()) == ("", "")


# Nothing written yet


def test_an_empty_sheet_invites_and_the_invitation_goes_when_one_writes(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    page.show_story(Story())
    invitation = page.sheet.invitation
    assert invitation.isVisible()
    assert page.panel._note._head.text() == "Belum ada yang diperiksa"
    button = invitation.findChild(QAbstractButton)
    with qtbot.waitSignal(page.compose_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.sheet.text, "A")
    assert not invitation.isVisible()


# Margin and foot


def test_margin_and_foot_tell_how_much_there_is(page: ManuscriptPage) -> None:
    entries = [beside.entry for beside in page.sheet.margin._beside]
    assert [(entry.name, entry.words) for entry in entries] == [("Judul", 3), ("Teras", 4)]
    assert page.sheet.margin.tip_at(page.sheet.text.y() + 10) == (
        "Teras, 4 kata. Dari kartu Apa, Siapa"
    )
    assert page.sheet.margin.tip_at(5000) == ""
    assert page.foot._summary.text().startswith("19 kata")


def test_counts_follow_a_moment_after_typing(qtbot: QtBot, page: ManuscriptPage) -> None:
    qtbot.keyClicks(page.sheet.text, "Satu dua ")
    qtbot.waitUntil(lambda: page.foot._summary.text().startswith("21 kata"))


def test_the_foot_leads_on_and_sets_the_size(qtbot: QtBot, page: ManuscriptPage) -> None:
    with qtbot.waitSignal(page.publish_requested):
        page.foot.publish.click()
    steps: list[int] = []
    page.zoom_requested.connect(steps.append)
    for button in page.foot.findChildren(QAbstractButton):
        if button.text() in ("A−", "A+"):
            button.click()
    assert steps == [-1, 1]


# Findings


def test_findings_are_counted_listed_and_the_first_is_open(reviewed: ManuscriptPage) -> None:
    assert reviewed.review.count == 4
    assert opened(reviewed) == "di laksanakan"
    shown = words_of(reviewed.panel)
    assert "Perlu dicek: Tadi pagi" in shown
    assert "Saran: diposting, menjadi diunggah" in shown
    assert "2 perlu dibetulkan" in shown


def test_ganti_is_an_edit_that_can_be_undone(qtbot: QtBot, reviewed: ManuscriptPage) -> None:
    stories = told(reviewed)
    reviewed.panel.open_card.replace.click()
    assert stories[-1].body == BODY.replace("di laksanakan", "dilaksanakan", 1)
    assert len(stories) == 1
    reviewed.sheet.text.undo()
    assert stories[-1].body == BODY


def test_ctrl_shift_enter_replaces_all_alike_in_one_step(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    stories = told(reviewed)
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert stories[-1].body == BODY.replace("di laksanakan", "dilaksanakan")
    reviewed.sheet.text.undo()
    assert reviewed.sheet.text.text() == STORY.text


def test_the_menu_offers_other_words_and_all_alike(reviewed: ManuscriptPage) -> None:
    stories = told(reviewed)
    menu = reviewed.panel.open_card.menu()
    assert [action.text() for action in menu.actions()] == [
        "Ganti dengan “diadakan”",
        "Ganti &semua (2)",
        "",
        "&Selalu abaikan, di semua draf",
    ]
    menu.actions()[0].trigger()
    assert stories[-1].body.startswith("Acara diadakan pagi.")


def test_words_that_changed_meanwhile_are_left_alone(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    cursor = reviewed.sheet.text.textCursor()
    cursor.setPosition(len(LEAD) + 1 + 1 + BODY.index("laksanakan"))
    reviewed.sheet.text.setTextCursor(cursor)
    qtbot.keyClick(reviewed.sheet.text, "m")
    before = reviewed.sheet.text.text()
    reviewed.review.accept("dilaksanakan")
    assert reviewed.sheet.text.text() == before


def test_ignoring_is_a_new_story_and_can_be_taken_back(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    stories = told(reviewed)
    reviewed.panel.open_card.ignore.click()
    assert stories[-1].ignored == (Ignored("R010", "di laksanakan"),)
    assert reviewed.review.count == 2
    assert opened(reviewed) == "Tadi pagi"
    reviewed.panel._restore.click()
    assert stories[-1].ignored == ()
    assert reviewed.review.count == 4


def test_f8_goes_round_and_the_caret_goes_along(qtbot: QtBot, reviewed: ManuscriptPage) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_F8)
        seen.append(opened(reviewed))
    assert seen == ["Tadi pagi", "diposting", "di laksanakan", "di laksanakan"]
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_F8, SHIFT)
    caret = reviewed.sheet.text.textCursor()
    assert (
        reviewed.sheet.text.document()
        .toRawText()
        .encode("utf-16-le")[2 * caret.position() :]
        .decode("utf-16-le")
        .startswith("di laksanakan lagi")
    )


def test_ctrl_enter_takes_the_open_one_and_the_next_report_opens_the_next(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    stories = told(reviewed)
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_F8)
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_F8)
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_Return, CONTROL)
    assert "diunggah" in stories[-1].body
    left = tuple(
        (field, replace(finding, start=start, end=start + len(finding.text)))
        for field, finding in REPORT.findings
        if (start := stories[-1].body.find(finding.text, finding.start - 1)) >= 0
    )
    reviewed.show_report(Report(left))
    assert opened(reviewed) == "di laksanakan"
    assert reviewed.review._current == 2


def test_a_click_on_the_words_opens_the_card_and_the_card_shows_the_words(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    text = reviewed.sheet.text
    cursor = text.textCursor()
    cursor.setPosition(len(LEAD) + 1 + 1 + BODY.index("diposting") + 3 - 1)
    box = text.cursorRect(cursor)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened(reviewed) == "diposting"
    closed = next(card for card in reviewed.panel._closed if "Tadi pagi" in card.accessibleName())
    qtbot.mouseClick(closed, Qt.MouseButton.LeftButton)
    assert opened(reviewed) == "Tadi pagi"
    assert not reviewed.panel.open_card.replace.isVisible()


def test_escape_leads_back_to_the_text(qtbot: QtBot, reviewed: ManuscriptPage) -> None:
    reviewed.panel.open_card.ignore.setFocus()
    qtbot.keyClick(reviewed.panel.open_card.ignore, Qt.Key.Key_Escape)
    assert reviewed.focusWidget() is reviewed.sheet.text


def test_findings_of_the_title_are_replaced_in_the_title(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    stories = told(page)
    page.show_report(
        Report((("title", found("Bakau", "K2", "hint", ("Mangrove",), text=STORY.title)),))
    )
    page.review.accept_best()
    assert stories[-1].title == "Warga Tanam Mangrove 😀"


def test_no_findings_is_said_honestly(page: ManuscriptPage) -> None:
    page.show_report(Report())
    assert page.panel._note._head.text() == "Tidak ada temuan"
    assert opened(page) == ""


def test_a_remark_on_what_is_missing_has_no_words_and_no_buttons_to_replace(
    page: ManuscriptPage,
) -> None:
    missing = Finding(0, 0, "", "J1", "f", "berita", "hint", "Belum ada kutipan.")
    page.show_report(Report((("body", missing),)))
    card = page.panel.open_card
    assert card.isVisible()
    assert not card._change.isVisible()
    assert not card.replace.isVisible()


def test_ten_thousand_findings_make_a_handful_of_cards(page: ManuscriptPage) -> None:
    body = "salah " * 10_000
    story = Story(title="Judul", lead="Teras.", body=body)
    page.show_story(story)
    one = found("salah", text=body)
    page.show_report(
        Report(tuple(("body", replace(one, start=at, end=at + 5)) for at in range(0, len(body), 6)))
    )
    assert len(page.panel._closed) == MOST_CARDS - 1
    assert page.panel._rest.text() == "… dan 9.950 lagi"
    page.review.step(-1)
    assert page.review._current == 9_999
    assert page.panel.open_card.isVisible()


# Window


def test_the_narrow_window_has_its_own_measures(page: ManuscriptPage, theme: Theme) -> None:
    page.set_narrow(True)
    page.resize(1093, 558)
    assert page.panel.width() == 340
    assert (page.sheet.margin.width(), page.sheet.text.x(), page.sheet.text.width()) == (
        112,
        130,
        600,
    )
    page.set_narrow(False)
    page.resize(1366, 712)
    assert page.panel.width() == 388
    assert (page.sheet.margin.width(), page.sheet.text.x(), page.sheet.text.width()) == (
        150,
        178,
        610,
    )


def test_below_a_thousand_the_findings_fold_and_f9_brings_them(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    reviewed.set_narrow(True)
    reviewed.resize(900, 600)
    assert not reviewed.panel.isVisible()
    assert reviewed.foot.findings.text() == "4 temuan"
    qtbot.keyClick(reviewed.sheet.text, Qt.Key.Key_F9)
    assert reviewed.panel.isVisible()
    assert not reviewed.foot.findings.isVisible()


def test_everything_follows_the_theme(reviewed: ManuscriptPage, theme: Theme) -> None:
    before = reviewed.sheet.text.y(), reviewed.sheet.text.content_height()
    theme.set_zoom(150)
    assert reviewed.sheet.text.y() > before[0]
    assert reviewed.sheet.text.content_height() > before[1]
    theme.set_scheme("gelap")
    picture = reviewed.grab().toImage()
    assert picture.pixelColor(900, 600) == theme.color("lembar")


def test_a_long_text_scrolls_with_the_caret(qtbot: QtBot, page: ManuscriptPage) -> None:
    page.show_story(Story(title="Judul", lead="Teras", body="\n\n".join(["Paragraf."] * 60)))
    bar = page._scroll.verticalScrollBar()
    qtbot.keyClick(page.sheet.text, Qt.Key.Key_End, CONTROL)
    assert bar.value() > bar.maximum() - 40
    qtbot.keyClick(page.sheet.text, Qt.Key.Key_Home, CONTROL)
    assert bar.value() < page.sheet.text.y()


def test_tab_goes_from_title_to_text_to_findings_to_the_strip_to_the_foot(
    qtbot: QtBot, reviewed: ManuscriptPage
) -> None:
    reviewed.sheet.title.setFocus()
    order = []
    for _ in range(15):
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    card = reviewed.panel.open_card
    assert order[:5] == [
        reviewed.sheet.title,
        reviewed.sheet.text,
        card.replace,
        card.ignore,
        card.more,
    ]
    assert order[5] in reviewed.panel._closed
    assert order[8:14] == list(reviewed.strip.chips.values())
    assert order[14].parent() is reviewed.foot


def test_every_control_has_a_name(reviewed: ManuscriptPage) -> None:
    for widget in reviewed.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


def test_an_unknown_word_is_explained_when_its_card_opens_and_can_be_kept(
    qtbot: QtBot, theme: Theme
) -> None:
    def suggest(finding: Finding) -> Finding:
        return replace(finding, replacements=("bakau",))

    page = ManuscriptPage(theme, suggest)
    qtbot.addWidget(page)
    text = "Warga menanam bakaw."
    page.show_story(Story(title="Bakau", body=text))
    page.show_report(Report((("body", found("bakaw", "R004", "warning", text=text)),)))
    card = page.panel.open_card
    assert not card.replace.isHidden()
    with qtbot.waitSignal(page.word_added) as added:
        card.menu().actions()[-1].trigger()
    assert added.args == ["bakaw"]


def test_a_finding_can_be_ignored_in_every_draft(qtbot: QtBot, reviewed: ManuscriptPage) -> None:
    with qtbot.waitSignal(reviewed.always_ignored) as ignored:
        reviewed.panel.open_card.menu().actions()[-1].trigger()
    assert ignored.args == [Ignored("R010", "di laksanakan")]


def test_many_slips_of_blanks_are_mended_at_once(qtbot: QtBot, theme: Theme) -> None:
    page = ManuscriptPage(theme)
    qtbot.addWidget(page)
    page.show()
    text = "Warga ,lurah ,camat ,bupati hadir."
    starts = [at for at, letter in enumerate(text) if letter == ","]
    slips = tuple(
        (
            "body",
            Finding(at - 1, at + 1, " ,", "R130", "spasi", "ejaan", "error", "A.", "", (", ",)),
        )
        for at in starts
    )
    page.show_story(Story(title="Rapat", body=text))
    page.show_report(Report(slips))
    stories = told(page)
    assert not page.panel.tidy.isHidden()
    page.panel.tidy.click()
    assert stories[-1].text == "Warga, lurah, camat, bupati hadir."
    page.sheet.text.undo()
    assert page.sheet.text.text() == text


def test_a_pointer_over_an_underlined_word_is_told(reviewed: ManuscriptPage) -> None:
    hover = reviewed.sheet.text.findChild(Hover)
    assert hover is not None
    start = len(LEAD) + 1 + 1 + BODY.index("di laksanakan")
    assert hover.tip_at(start).splitlines() == [
        "Perlu dibetulkan: di laksanakan, menjadi dilaksanakan",
        "Atau “diadakan”",
        "Alasan.",
        "EYD V",
    ]
    assert hover.tip_at(1) == ""


def test_esc_closes_the_picker_and_then_comes_back_to_the_text(
    qtbot: QtBot, page: ManuscriptPage
) -> None:
    page.foot.emoji.setFocus()
    page.emoji.open()
    picker = QApplication.activePopupWidget()
    assert picker is not None
    qtbot.keyClick(picker.focusWidget() or picker, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    page.foot.emoji.setFocus()
    qtbot.keyClick(page.foot.emoji, Qt.Key.Key_Escape)
    assert page.sheet.text.hasFocus()
