"""The first screen: ways to begin, and the example with its notes."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimwriter.composing import Manuscript
from kimwriter.story import Facts, Quote, Sentence, Story, When
from kimwriter.text import Span
from kimwriter.ui.start import StartPage
from kimwriter.ui.theme import Theme

STORY = Story(
    facts=Facts(
        "sosialisasi menulis berita", "puluhan anggota KIM", When("2023-12-15"),
        "Gedung Puri Manggala Bhakti", "guna menjalin sinergi", "Wali Kota memakaikan rompi",
    ),
    quotes=(Quote("Habib", "Wali Kota", "Tugas kita meluruskan."),),
)  # fmt: skip
LEAD = Sentence(
    "PROBOLINGGO – Sosialisasi menulis berita bagi warga kota diikuti puluhan anggota KIM dari "
    "setiap kelurahan di Gedung Puri Manggala Bhakti, Jumat (15/12/2023).",
    ("apa", "siapa", "di_mana", "kapan"),
)
REST = (
    (Sentence("Kegiatan itu diadakan guna menjalin sinergi.", ("mengapa",)),),
    (Sentence("Wali Kota memakaikan rompi.", ("bagaimana",)),),
    (Sentence("“Tugas kita meluruskan,” kata Wali Kota Habib.", ("quotes.0",)),),
)
MANUSCRIPT = Manuscript(("Puluhan Anggota KIM Belajar",), ((LEAD,), *REST), ())


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> StartPage:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.show_example(STORY, MANUSCRIPT)
    page.resize(1366, 712)
    page.show()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("start", "start_requested"),
        ("paste", "paste_requested"),
        ("example", "example_requested"),
    ],
)
@pytest.mark.parametrize("press", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_each_way_is_chosen_by_keys(
    page: StartPage, qtbot: QtBot, key: str, signal: str, press: Qt.Key
) -> None:
    page.set_narrow(True)
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keyClick(page.choices[key], press)


def test_the_example_folds_into_a_third_way(page: StartPage, qtbot: QtBot) -> None:
    assert page.example.isVisible()
    assert not page.choices["example"].isVisible()
    with qtbot.waitSignal(page.example_requested):
        page.example.button.click()
    page.set_narrow(True)
    assert not page.example.isVisible()
    assert page.choices["example"].isVisible()


def test_every_answer_is_noted_once_at_a_line_of_its_own(page: StartPage) -> None:
    notes = page.example.sheet.notes()
    assert sorted(name for _, name in notes) == [
        "Apa", "Bagaimana", "Di mana", "Kapan", "Kutipan", "Mengapa", "Siapa",
    ]  # fmt: skip
    heights = [y for y, _ in notes]
    assert all(after - before >= 18 for before, after in pairwise(heights))


def test_a_note_stands_at_the_line_with_its_words(page: StartPage) -> None:
    sheet = page.example.sheet
    top = sheet.paper.mapTo(sheet, sheet.paper.rect().topLeft()).y()
    start = LEAD.text.index("Jumat")
    lines = sheet.paper.line_centres(1, Span(start, start + 5))
    assert {name: y for y, name in sheet.notes()}["Kapan"] == top + lines[0]


def test_notes_of_one_line_share_it(qtbot: QtBot, page: StartPage) -> None:
    story = Story(facts=Facts("senam", "warga"))
    one = Sentence("Senam diikuti warga.", ("apa", "siapa"))
    page.show_example(story, Manuscript(("Senam",), ((one,),), ()))
    assert [name for _, name in page.example.sheet.notes()] == ["Apa, Siapa"]


def test_a_low_window_shows_less_in_whole_sentences(page: StartPage) -> None:
    sheet = page.example.sheet
    whole = sheet._shown
    page.resize(1366, 380)
    QApplication.processEvents()
    assert len(sheet._shown) < len(whole)
    assert sheet._shown[0] == (LEAD,)


def test_colours_and_sizes_change_at_run_time(page: StartPage, theme: Theme) -> None:
    light = page.grab().toImage()
    low = page.choices["start"].height()
    theme.set_scheme("gelap")
    theme.set_zoom(125)
    QApplication.processEvents()
    dark = page.grab().toImage()
    assert light.pixelColor(4, 4) == Theme("terang").color("latar")
    assert dark.pixelColor(4, 4) == Theme("gelap").color("latar")
    assert page.choices["start"].height() > low
    theme.set_scheme("terang")
    theme.set_zoom(100)


def test_the_choices_answer_to_the_mouse(page: StartPage) -> None:
    for choice in page.choices.values():
        choice.setDown(True)
        page.grab()
        choice.setDown(False)
