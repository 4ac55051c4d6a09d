import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from kimwriter.ui.paste import PastePage
from kimwriter.ui.pasted import Pasted, paragraphs_of, split_pasted
from kimwriter.ui.theme import Theme

NEWS = "Warga Tanam Bakau 😀\n\nSekitar 60 warga menanam bakau.\nDi pantai.\n\nIa senang."


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PastePage:
    page = PastePage(theme)
    qtbot.addWidget(page)
    page.resize(1093, 558)
    page.show()
    return page


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (NEWS, "Warga Tanam Bakau 😀"),
        ("*Warga Tanam Bakau*\r\n\r\nSekitar 60 warga.", "*Warga Tanam Bakau*"),
        ("Warga menanam bakau.\n\nMereka senang.", ""),
        ("“Kami senang.”\n\nKata Slamet.", ""),
        ("Hanya satu baris", ""),
        ("Satu baris\ndua baris\n\nIsi.", ""),
        ("kata " * 40 + "\n\nIsi.", ""),
        ("Judul\nIsi pertama.\nIsi kedua.", "Judul"),
        ("", ""),
    ],
)
def test_the_first_line_is_the_title_when_it_looks_like_one(text: str, title: str) -> None:
    assert split_pasted(text).title == title


def test_paragraphs_are_parted_by_one_blank_line() -> None:
    assert split_pasted("Judul\n\n\n\nSatu.\n \nDua.") == Pasted("Judul", "Satu.\n\nDua.")


@given(st.text(alphabet=st.sampled_from("ab .\n\r\u00a0😀"), max_size=60), st.booleans())
def test_no_word_is_lost(text: str, titled: bool) -> None:
    chosen = split_pasted(text, titled)
    assert "".join(f"{chosen.title}{chosen.text}".split()) == "".join(text.split())
    assert all(part.strip() for part in paragraphs_of(text))


def test_pasting_shows_title_and_text_and_accepting_hands_them_over(
    qtbot: QtBot, page: PastePage
) -> None:
    assert not page.accept.isEnabled()
    data = QMimeData()
    data.setText(NEWS)
    data.setHtml("<b>Warga</b>")
    page.field.insertFromMimeData(data)
    with qtbot.waitSignal(page.accepted) as accepted:
        qtbot.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    text = "Sekitar 60 warga menanam bakau.\nDi pantai.\n\nIa senang."
    assert accepted.args == [Pasted("Warga Tanam Bakau 😀", text)]
    assert page.field.text() == ""


def test_the_member_decides_what_is_the_title(qtbot: QtBot, page: PastePage) -> None:
    page.field.setPlainText(NEWS)
    assert page.title_switch.text() == "Baris pertama &bukan judul"
    qtbot.mouseClick(page.title_switch, Qt.MouseButton.LeftButton)
    assert page.title_switch.text() == "Jadikan &baris pertama judul"
    with qtbot.waitSignal(page.accepted) as accepted:
        page.accept.click()
    assert accepted.args == [Pasted("", NEWS)]


def test_an_emptied_field_forgets_what_was_decided(page: PastePage) -> None:
    page.field.setPlainText(NEWS)
    page.title_switch.click()
    page.field.clear()
    page.field.setPlainText(NEWS)
    assert page.title_switch.text() == "Baris pertama &bukan judul"


def test_no_break_spaces_stay(qtbot: QtBot, page: PastePage) -> None:
    page.field.setPlainText("Rp\u00a05.000 dibayar.")
    with qtbot.waitSignal(page.accepted) as accepted:
        page.accept.click()
    assert accepted.args == [Pasted("", "Rp\u00a05.000 dibayar.")]


def test_going_back(qtbot: QtBot, page: PastePage) -> None:
    with qtbot.waitSignal(page.cancelled):
        page.back.click()


def test_tab_leads_from_the_field_to_the_button(qtbot: QtBot, page: PastePage) -> None:
    page.field.setPlainText(NEWS)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    qtbot.keyClick(page.title_switch, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.accept


def test_the_theme_and_the_width_may_change(page: PastePage, theme: Theme) -> None:
    page.set_narrow(False)
    wide = page._result.width()
    page.set_narrow(True)
    theme.set_scheme("gelap")
    assert (wide, page._result.width()) == (404, 340)
    assert page.field.palette().text().color() == theme.color("tinta")


def test_what_came_along_from_a_web_page_is_shown_and_can_be_kept(
    qtbot: QtBot, theme: Theme
) -> None:
    page = PastePage(theme)
    qtbot.addWidget(page)
    page.show()
    page.field.setPlainText("Judul Berita\n\nby -231 Views\n\nWarga hadir.")
    assert page._pasted() == Pasted("Judul Berita", "Warga hadir.")
    assert "by -231 Views" in page._result._debris.accessibleName()
    page.debris_switch.click()
    assert page._pasted() == Pasted("Judul Berita", "by -231 Views\n\nWarga hadir.")
    page.debris_switch.click()
    page.field.setPlainText("Warga hadir.")
    assert not page.debris_switch.isVisible()
