"""Kata sendiri: words that count as right in every draft, one a line; import and export."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import TextField
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card
from kimwriter.wordlist import WordList, WordListError, import_words, words_in, write_words

_FILTER = "Daftar kata (*.txt)"
_HELP = "Nama dan istilah yang tidak perlu ditandai. Tulis satu kata tiap baris."


class WordListCard(Card):
    """`words_changed(words)` brings the member's own words; `failed(message)` what went wrong with
    a file.
    """

    words_changed = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._words: tuple[str, ...] = ()
        self.field = TextField(theme, "Kata sendiri", "Sumbertaman\nManggur")
        self.field.set_lines(3, 8)
        self.field.edited.connect(self._edited)
        self._team = Label(theme, "", "kecil", "tinta-3")
        self.take = Button(theme, "&Impor…", height=36)
        self.give = Button(theme, "&Ekspor…", height=36)
        self.take.clicked.connect(self._choose_import)
        self.give.clicked.connect(self._choose_export)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(Label(theme, "Kata sendiri", "isi", weight=600))
        column.addWidget(Paragraph(theme, _HELP, "bantuan", "tinta-2"))
        column.addWidget(self._framed(theme))
        column.addWidget(self._team)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.take)
        row.addWidget(self.give)
        row.addStretch(1)
        column.addLayout(row)

    def _framed(self, theme: Theme) -> Card:
        frame = Card(theme, edge="strong", radius=8)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 10, 6, 10)
        inside.addWidget(self.field)
        self.field.focus_changed.connect(partial(self._show_focus, frame))
        return frame

    def _show_focus(self, frame: Card, focused: bool) -> None:
        frame.set_edge("focus" if focused else "strong")

    def show_words(self, words: WordList) -> None:
        """Show these; what is being typed is left alone where it says the same."""
        self._words = words.own
        if words_in(self.field.toPlainText()) != words.own:
            self.field.show_text("\n".join(words.own))
        count = len(words.team)
        self._team.set_text(f"Ditambah {count} kata dari daftar kantor." if count else "")
        self._team.setVisible(count > 0)
        self.give.setEnabled(bool(words.own))

    def _edited(self, text: str) -> None:
        words = words_in(text)
        if words != self._words:
            self._words = words
            self.give.setEnabled(bool(words))
            self.words_changed.emit(words)

    def _choose_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Impor daftar kata", "", _FILTER)
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Add the words of a file to those that are here."""
        try:
            words = words_in("\n".join((*self._words, *import_words(path))))
        except WordListError as error:
            self.failed.emit(str(error))
            return
        self.field.show_text("\n".join(words))
        self._edited("\n".join(words))

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Ekspor daftar kata", "kata-kim.txt", _FILTER)
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the words into a file that others can import."""
        try:
            write_words(self._words, path)
        except WordListError as error:
            self.failed.emit(str(error))
