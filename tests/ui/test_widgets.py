"""The parts that every place is built of."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimwriter import resources
from kimwriter.text import Span
from kimwriter.ui.theme import Theme, load_fonts
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField, TextField
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.surface import Card, Chip, Hairline, Surface


@pytest.mark.parametrize("look", ["filled", "outlined", "bare", "quiet", "done"])
def test_a_button_paints_every_state(qtbot: QtBot, theme: Theme, look: str) -> None:
    button = Button(theme, "Salin", look=look, icon="copy", trailing="arrow-right")  # type: ignore[arg-type]
    qtbot.addWidget(button)
    usual = button.grab().toImage()
    button.setDown(True)
    pressed = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != usual
    assert look == "done" or pressed != usual
    assert button.height() in (30, 40, button.sizeHint().height())


def test_an_icon_button_is_square_and_named(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, icon="ellipsis", name="Lainnya")
    qtbot.addWidget(button)
    assert button.sizeHint().width() == button.sizeHint().height() == 40
    assert button.accessibleName() == "Lainnya"
    button.set_look("done", icon="check")
    assert not button.grab().isNull()


def test_sizes_grow_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Salin")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.set_zoom(150)
    assert button.sizeHint().height() == 60
    assert button.sizeHint().width() > before.width()
    theme.set_zoom(1000)
    assert theme.zoom == 150
    theme.set_zoom(100)


def test_an_eliding_label_ends_in_dots_and_tells_the_whole(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "Warga Mangunharjo Tanam 300 Bibit Mangrove", elide=True)
    qtbot.addWidget(label)
    label.resize(120, 22)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == "Warga Mangunharjo Tanam 300 Bibit Mangrove"
    label.set_text("Pendek")
    assert label.text() == "Pendek"
    assert label.minimumSizeHint().width() == 0
    label.set_color("bata")
    assert label.palette().color(label.foregroundRole()) == theme.color("bata")


def test_a_paragraph_has_the_line_height_of_its_role(qtbot: QtBot, theme: Theme) -> None:
    paragraph = Paragraph(
        theme, "Imbuhan di- ditulis serangkai 😀 selalu. " * 5, bold=(Span(8, 11),)
    )
    qtbot.addWidget(paragraph)
    assert paragraph.heightForWidth(300) % 22 == 0
    assert paragraph.heightForWidth(150) > paragraph.heightForWidth(600)
    paragraph.resize(300, 400)
    assert not paragraph.grab().isNull()
    paragraph.set_text("satu\ndua")
    assert paragraph.heightForWidth(300) == 44
    assert paragraph.accessibleName() == "satu\ndua"


@given(st.text(max_size=80))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_said(qtbot: QtBot, theme: Theme, text: str) -> None:
    paragraph = Paragraph(theme, text)
    paragraph.resize(200, 100)
    paragraph.grab()
    paragraph.deleteLater()


def test_a_field_grows_tells_and_is_not_disturbed(qtbot: QtBot, theme: Theme) -> None:
    field = TextField(theme, "Apa", "Klik di sini, lalu tulis")
    qtbot.addWidget(field)
    field.resize(300, 30)
    field.show()
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClicks(field, "r")
    assert edited.args == ["r"]
    with qtbot.assertNotEmitted(field.edited):
        field.show_text("rapat 😀 warga")
        field.show_text("rapat 😀 warga")
    low = field.height()
    field.set_lines(3, 8)
    assert field.height() > low
    field.show_text("baris\n" * 30)
    assert field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_enter_moves_on_in_a_single_line(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    first, second = (TextField(theme, name, single=True) for name in ("satu", "dua"))
    column.addWidget(first)
    column.addWidget(second)
    box.show()
    box.activateWindow()
    QTest.qWaitForWindowActive(box)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    assert first.toPlainText() == ""


def test_a_line_field_shows_focus_and_fault(qtbot: QtBot, theme: Theme) -> None:
    field = LineField(theme, "Tanggal", "31/11/2026", icon="search")
    qtbot.addWidget(field)
    field.show()
    usual = field.grab().toImage()
    field.set_faulty(True)
    assert field.grab().toImage() != usual


def test_surfaces_paint_in_both_schemes(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "Draf")
    parts = [
        Surface(theme, "lipat", ("left", "right", "top", "bottom")),
        *(
            Card(theme, edge=edge)
            for edge in ("plain", "strong", "dashed", "focus", "error", "none")
        ),  # type: ignore[arg-type]
        chip,
        Hairline(theme),
        Hairline(theme, upright=True),
        Icon(theme, "galat"),
    ]
    for part in parts:
        qtbot.addWidget(part)
        part.resize(60, 40)
        light = part.grab().toImage()
        theme.set_scheme("gelap")
        assert part.grab().toImage() != light, part
        theme.set_scheme("terang")
    chip.set_text("Rusak", "bata")
    assert chip.accessibleName() == "Rusak"
    assert isinstance(parts[1], Card)
    parts[1].set_edge("focus", "")
    assert not parts[1].grab().isNull()


def test_every_icon_can_be_drawn(theme: Theme) -> None:
    for file in sorted(resources.path("icons").glob("*.svg")):
        assert not theme.pixmap(file.stem, "laut", 20).toImage().isNull()
        drawn = theme.pixmap(file.stem, "laut", 20).toImage()
        assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), file


def test_all_seven_typefaces_load(theme: Theme) -> None:
    assert load_fonts() == 7


def test_the_system_scheme_is_followed(theme: Theme) -> None:
    theme.set_scheme("sistem")
    assert theme.dark in (True, False)
    theme.set_scheme("terang")


def test_a_placeholder_grows_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    field = TextField(theme, "Isi foto", "Apa yang terlihat di foto", role="isi")
    qtbot.addWidget(field)
    theme.set_zoom(150)
    assert field.viewport().font().pixelSize() == theme.font("isi").pixelSize()
    theme.set_zoom(100)
