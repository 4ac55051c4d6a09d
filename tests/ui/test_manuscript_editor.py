import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimwriter.checking.finding import Severity
from kimwriter.ui.manuscript.editor import PaperEditor
from kimwriter.ui.manuscript.underlines import Mark
from kimwriter.ui.theme import Theme

TEXT = "Kegiatan 😀 di laksanakan.\n\nBaris satu\nbaris dua."
ANYTHING = st.text(
    st.one_of(
        st.sampled_from("a \n\n\u00a0😀\r\u2028\u2029\t"), st.characters(exclude_categories=["Cs"])
    )
)
TYPED = st.text(
    st.one_of(st.sampled_from("ab \n\n\u00a0😀é."), st.characters(categories=["L", "N", "P", "So"]))
)


@pytest.fixture
def paper(qtbot: QtBot, theme: Theme) -> QWidget:
    paper = QWidget()
    qtbot.addWidget(paper)
    paper.resize(700, 600)
    return paper


@pytest.fixture
def editor(paper: QWidget, theme: Theme) -> PaperEditor:
    editor = PaperEditor(theme, "Naskah", "naskah", parent=paper)
    editor.setGeometry(0, 0, 610, 600)
    paper.show()
    editor.setFocus()
    return editor


def caret_at(editor: PaperEditor, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)


def mark(editor: PaperEditor, words: str, severity: Severity = "error", key: int = 0) -> Mark:
    raw = editor.document().toRawText()
    start = len(raw[: raw.index(words)].encode("utf-16-le")) // 2
    return Mark(start, start + len(words), severity, key)


slow = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@slow
@given(text=ANYTHING)
def test_what_was_shown_is_what_stands_there(editor: PaperEditor, text: str) -> None:
    editor.show_text(text)
    assert editor.text() == text


@slow
@given(text=TYPED)
def test_an_edit_rewrites_nothing_else(editor: PaperEditor, text: str) -> None:
    editor.show_text(text)
    editor.forget_undo()
    editor.textCursor().insertText("x")
    assert editor.text() == "x" + text


@slow
@given(before=TYPED, after=TYPED)
def test_a_text_that_takes_the_place_of_another_is_one_step(
    editor: PaperEditor, before: str, after: str
) -> None:
    editor.show_text("")
    editor.show_text(before)
    editor.forget_undo()
    editor.show_text(after)
    assert editor.text() == after
    if before.strip() and after != before:
        editor.undo()
        assert editor.text() == before
        editor.redo()
        assert editor.text() == after


def test_the_caret_stays_by_its_words_when_a_sentence_is_put_in(editor: PaperEditor) -> None:
    editor.show_text("😀 Satu. Tiga.\n\nEmpat.")
    caret_at(editor, len("😀 Satu. Ti") + 1)
    editor.show_text("😀 Satu. Dua.\n\nTiga.\n\nEmpat.")
    cursor = editor.textCursor()
    assert cursor.block().text()[: cursor.positionInBlock()] == "Ti"
    block = editor.document().firstBlock()
    while block.isValid():
        assert block.blockFormat().bottomMargin() == editor._theme.text_px(14)
        block = block.next()


def test_showing_is_silent_and_typing_is_told(qtbot: QtBot, editor: PaperEditor) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_text(TEXT)
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(editor, "A")
    assert editor.text() == "A" + TEXT


def test_showing_the_same_keeps_caret_and_undo(qtbot: QtBot, editor: PaperEditor) -> None:
    editor.show_text(TEXT)
    caret_at(editor, 4)
    qtbot.keyClick(editor, "x")
    editor.show_text(editor.text())
    assert editor.textCursor().position() == 5
    qtbot.keyClick(editor, "z", Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == TEXT


def test_enter_parts_paragraphs_and_shift_enter_breaks_a_line(
    qtbot: QtBot, editor: PaperEditor
) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "c")
    assert editor.text() == "a\n\nb\nc"


def test_enter_twice_makes_one_paragraph_with_the_same_lines(
    qtbot: QtBot, editor: PaperEditor, theme: Theme
) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Enter)
    qtbot.keyClicks(editor, "kata " * 30)
    assert editor.text() == "a\n\n" + "kata " * 30
    layout = editor.document().lastBlock().layout()
    assert layout.lineAt(1).y() - layout.lineAt(0).y() == theme.line("naskah")


def test_only_plain_text_comes_in_and_goes_out(editor: PaperEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>Tebal</b>")
    data.setText("Satu.\r\n\r\nDua.")
    editor.insertFromMimeData(data)
    assert editor.text() == "Satu.\n\nDua."
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == "Satu.\n\nDua."
    assert not editor.createMimeDataFromSelection().hasHtml()


def test_a_title_stays_one_line_and_enter_moves_on(
    qtbot: QtBot, theme: Theme, paper: QWidget
) -> None:
    title = PaperEditor(theme, "Judul", "judul", single=True, parent=paper)
    text = PaperEditor(theme, "Naskah", "naskah", parent=paper)
    paper.show()
    title.setFocus()
    data = QMimeData()
    data.setText("Judul\nberita")
    title.insertFromMimeData(data)
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == "Judul berita"
    assert paper.focusWidget() is text


def test_replacing_compares_first_and_is_one_step(qtbot: QtBot, editor: PaperEditor) -> None:
    editor.show_text(TEXT)
    found = mark(editor, "di laksanakan")
    assert not editor.replace(found.start, found.end, "di lakukan", "dilakukan")
    assert editor.replace(found.start, found.end, "di laksanakan", "dilaksanakan")
    assert editor.text() == TEXT.replace("di laksanakan", "dilaksanakan")
    editor.undo()
    assert editor.text() == TEXT


def test_lines_and_gaps_are_those_of_the_tokens(editor: PaperEditor, theme: Theme) -> None:
    editor.show_text("kata " * 60 + "\n\nLagi")
    block = editor.document().firstBlock()
    layout = editor.document().documentLayout()
    lines = block.layout().lineCount()
    assert block.layout().lineAt(1).y() - block.layout().lineAt(0).y() == theme.line("naskah")
    assert layout.blockBoundingRect(block.next()).y() == 29 * lines + 14
    assert editor.content_height() == 29 * lines + 14 + 29
    assert editor.line_top(block.next().position()) == 29 * lines + 14


def test_letters_grow_without_losing_undo(qtbot: QtBot, editor: PaperEditor, theme: Theme) -> None:
    editor.show_text(TEXT)
    before = editor.content_height()
    theme.set_zoom(150)
    assert editor.content_height() > before
    qtbot.keyClick(editor, "x")
    theme.set_zoom(100)
    editor.set_role("naskah_sempit")
    editor.undo()
    assert editor.text() == TEXT


def test_marks_move_with_the_text_and_go_when_touched(qtbot: QtBot, editor: PaperEditor) -> None:
    editor.show_text(TEXT)
    editor.underlines.set_marks([mark(editor, "di laksanakan"), mark(editor, "dua", "hint", 1)])
    qtbot.keyClicks(editor, "Ini ")
    assert editor.underlines.span(0) == (16, 29)
    caret_at(editor, 18)
    qtbot.keyClick(editor, "x")
    assert editor.underlines.span(0) is None
    start, end = editor.underlines.span(1) or (0, 0)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "dua"


@pytest.mark.parametrize(
    ("position", "typed", "stays"),
    [(12, " ", True), (12, "x", False), (25, ",", True), (25, "i", False)],
)
def test_what_is_typed_at_the_edge_of_a_word_counts_only_if_it_joins_it(
    qtbot: QtBot, editor: PaperEditor, position: int, typed: str, stays: bool
) -> None:
    editor.show_text(TEXT)
    editor.underlines.set_marks([mark(editor, "di laksanakan")])
    caret_at(editor, position)
    qtbot.keyClick(editor, typed)
    assert (editor.underlines.span(0) is not None) == stays


def underlined(editor: PaperEditor, color: str, theme: Theme) -> int:
    """Pixels of exactly this colour."""
    picture = editor.grab().toImage()
    wanted = theme.color(color).rgb()
    return sum(
        picture.pixel(x, y) == wanted
        for y in range(picture.height())
        for x in range(picture.width())
    )


@pytest.mark.parametrize(
    ("severity", "color"), [("error", "bata"), ("warning", "mangga"), ("hint", "anggur")]
)
@pytest.mark.parametrize("scheme", ["terang", "gelap"])
def test_every_severity_has_its_line_in_both_schemes(
    editor: PaperEditor, theme: Theme, severity: Severity, color: str, scheme: str
) -> None:
    editor.show_text(TEXT)
    editor.underlines.set_marks([mark(editor, "di laksanakan", severity)])
    theme.set_scheme("gelap" if scheme == "gelap" else "terang")
    assert underlined(editor, color, theme) > 15
    theme.set_scheme("terang")


def test_the_word_being_typed_has_no_line_until_the_caret_leaves_it(
    qtbot: QtBot, editor: PaperEditor, theme: Theme
) -> None:
    editor.show_text("Kata ")
    caret_at(editor, 5)
    qtbot.keyClicks(editor, "slah")
    editor.underlines.set_marks([mark(editor, "slah")])
    assert underlined(editor, "bata", theme) == 0
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert underlined(editor, "bata", theme) > 5


def test_the_words_of_the_current_finding_are_tinted(editor: PaperEditor, theme: Theme) -> None:
    editor.show_text("kata " * 40)
    found = mark(editor, "kata " * 30)
    editor.underlines.set_marks([found])
    assert underlined(editor, "bata-muda", theme) == 0
    editor.underlines.current = 0
    assert underlined(editor, "bata-muda", theme) > 5000


def test_page_down_goes_as_far_as_is_in_sight(qtbot: QtBot, editor: PaperEditor) -> None:
    editor.show_text("\n\n".join(["Baris"] * 40))
    editor.page_step = 43 * 3
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    assert editor.textCursor().blockNumber() == 3
    qtbot.keyClick(editor, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().hasSelection()
    qtbot.keyClick(editor, Qt.Key.Key_PageUp)
    assert editor.textCursor().blockNumber() == 3


def test_tab_leaves_and_rich_text_is_not_taken(qtbot: QtBot, editor: PaperEditor) -> None:
    assert editor.tabChangesFocus()
    assert not editor.acceptRichText()
    assert not editor.canInsertFromMimeData(QMimeData())
