"""No English from Qt itself: menus of fields, buttons of dialogs, the file dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from kimwriter.ui.indonesian import QtWords, speak_indonesian

ENGLISH = set(
    "undo redo cut copy paste delete select all ok open save cancel close discard apply reset help "
    "abort retry ignore yes no to details show hide files file folder look in name type directory "
    "back forward list view parent new create computer size date modified rename remove".split()
) - {"folder", "file"}


@pytest.fixture(autouse=True)
def _spoken(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak_indonesian(qapp)
    yield
    for words in qapp.findChildren(QtWords):
        qapp.removeTranslator(words)
        words.deleteLater()
    QLocale.setDefault(before)


def english(texts: Iterator[str]) -> set[str]:
    return {
        word
        for text in texts
        for word in text.replace("&", "").partition("\t")[0].lower().split()
        if word.strip(":.()*'") in ENGLISH
    }


def spoken(root: QObject) -> Iterator[str]:
    for child in root.findChildren(QObject):
        if isinstance(child, QAbstractButton | QLabel | QAction):
            yield child.text()
        if isinstance(child, QAbstractButton | QAction):
            yield child.toolTip()


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_the_menus_of_fields(qtbot: QtBot, field: type[QLineEdit]) -> None:
    widget = field("tulisan")
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    texts = [action.text() for action in menu.actions()]
    assert english(iter(texts)) == set()
    assert any(text.startswith("&Salin") for text in texts)


def test_every_standard_button(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton(0x0FFFFC00))
    qtbot.addWidget(box)
    assert english(button.text() for button in box.buttons()) == set()
    assert "Batal" in {button.text().replace("&", "") for button in box.buttons()}


def test_a_message_box_with_details(qtbot: QtBot) -> None:
    box = QMessageBox()
    box.setDetailedText("rincian")
    qtbot.addWidget(box)
    assert english(button.text() for button in box.buttons()) == set()


@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_the_file_dialog(qtbot: QtBot, mode: QFileDialog.AcceptMode) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    qtbot.addWidget(dialog)
    dialog.show()
    assert english(spoken(dialog)) == set()


def test_our_own_words_and_unknown_ones_stay(qapp: QApplication) -> None:
    assert QApplication.translate("Berita", "Susun naskah dari fakta") == "Susun naskah dari fakta"
    assert QLocale().dayName(5) == "Jumat"
    assert not QtWords(qapp).isEmpty()
