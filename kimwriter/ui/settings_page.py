"""Pengaturan: what is the same in all of a member's news, asked once; and how it looks."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kimwriter.settings import Settings
from kimwriter.ui.server_card import ServerCard
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.side_page import COLUMN_WIDTH, SidePage
from kimwriter.ui.widgets.surface import Card
from kimwriter.ui.word_list import WordListCard

_TEXTS = (
    ("organisation", "Nama KIM", "KIM Mangunharjo", "Tertulis sebagai sumber di akhir kiriman."),
    ("city", "Kota atau kabupaten", "Probolinggo", "Menjadi pembuka berita: PROBOLINGGO – ..."),
    ("byline", "Nama Anda", "Nama lengkap", "Boleh dikosongkan."),
)
_SCHEMES = {"sistem": "Ikuti komputer", "terang": "Terang", "gelap": "Gelap"}
_STYLES = {False: "Gaya redaksi", True: "EYD ketat"}
_ZONES = {"WIB": "WIB", "WITA": "WITA", "WIT": "WIT"}


class SettingsPage(SidePage):
    """Every change is kept at once: `settings_changed` brings the new Settings."""

    settings_changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Pengaturan", parent)
        self._settings = settings
        self._fields: dict[str, LineField] = {}
        self._choices: dict[str, QButtonGroup] = {}
        self._fill(self.column)
        self.setFocusProxy(self._fields[_TEXTS[0][0]])
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings; a field that says the same already is left alone."""
        self._settings = settings
        for key, field in self._fields.items():
            if _value(key, field.text()) != getattr(settings, key):
                field.setText(_shown(settings, key))
        for key, group in self._choices.items():
            for button in group.buttons():
                chosen = button.property("value") == getattr(settings, key)
                button.setChecked(chosen)
                if isinstance(button, Button):
                    button.set_look("done" if chosen else "outlined")
        self.server.show_server(settings.server)

    def _fill(self, column: QVBoxLayout) -> None:
        column.addSpacing(4)
        words = "Isi sekali. Berita baru memakainya, dan semuanya tetap di komputer Anda."
        intro = Paragraph(self._theme, words, "isi", "tinta-2")
        intro.setFixedWidth(COLUMN_WIDTH)
        column.addWidget(intro)
        column.addSpacing(20)
        column.addWidget(self._card(self._texts()))
        column.addSpacing(16)
        column.addWidget(self._card(self._judging()))
        column.addSpacing(16)
        self.words = WordListCard(self._theme)
        self.words.setFixedWidth(COLUMN_WIDTH)
        column.addWidget(self.words)
        column.addSpacing(16)
        self.server = ServerCard(self._theme)
        self.server.setFixedWidth(COLUMN_WIDTH)
        self.server.server_chosen.connect(partial(self._chosen, "server"))
        column.addWidget(self.server)
        column.addSpacing(16)
        column.addWidget(self._card(self._looks()))
        column.addStretch(1)

    def _card(self, rows: list[QWidget]) -> Card:
        card = Card(self._theme)
        card.setFixedWidth(COLUMN_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        for row in rows:
            column.addWidget(row)
        return card

    def _texts(self) -> list[QWidget]:
        rows = [self._text_row(*text) for text in _TEXTS]
        rows.append(
            self._text_row(
                "hashtags",
                "Tagar tetap",
                "#KIMMangunharjo #Probolinggo",
                "Dipisah spasi. Instagram menerima paling banyak lima.",
            )
        )
        rows.append(self._choice_row("zone", "Zona waktu", _ZONES))
        return rows

    def _looks(self) -> list[QWidget]:
        return [self._choice_row("theme", "Warna layar", _SCHEMES)]

    def _judging(self) -> list[QWidget]:
        return [
            self._choice_row(
                "strict",
                "Gaya penulisan",
                _STYLES,
                "Koran umumnya tidak memakai koma sebelum “dan”. EYD ketat menandainya.",
            )
        ]

    def _text_row(self, key: str, name: str, example: str, help_text: str) -> QWidget:
        field = self._fields[key] = LineField(self._theme, name, example)
        field.setAccessibleDescription(help_text)
        field.edited.connect(partial(self._text_edited, key))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(field)
        words.addWidget(Label(self._theme, help_text, "kecil", "tinta-3"))
        return self._row(name, words)

    def _choice_row(
        self, key: str, name: str, choices: Mapping[Any, str], help_text: str = ""
    ) -> QWidget:
        group = self._choices[key] = QButtonGroup(self)
        across = QHBoxLayout()
        across.setSpacing(8)
        for value, text in choices.items():
            button = Button(self._theme, text, height=36)
            button.setCheckable(True)
            button.setProperty("value", value)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(partial(self._chosen, key, value))
            group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        if not help_text:
            return self._row(name, across)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(across)
        column.addWidget(Paragraph(self._theme, help_text, "kecil", "tinta-3"))
        return self._row(name, column)

    def _row(self, name: str, content: QHBoxLayout | QVBoxLayout) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        label = Label(self._theme, name, "isi", weight=600)
        label.setFixedWidth(160)
        label.setFixedHeight(40)
        across.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(content, 1)
        return row

    def _text_edited(self, key: str, text: str) -> None:
        self._change(replace(self._settings, **{key: _value(key, text)}))  # type: ignore[arg-type]

    def _chosen(self, key: str, value: object) -> None:
        self._change(replace(self._settings, **{key: value}))  # type: ignore[arg-type]

    def _change(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_changed.emit(settings)


def _shown(settings: Settings, key: str) -> str:
    if key == "hashtags":
        return " ".join(f"#{name}" for name in settings.hashtags)
    return str(getattr(settings, key))


def _value(key: str, text: str) -> str | tuple[str, ...]:
    """What the settings hold of a typed text: of hashtags the names, without their mark."""
    if key != "hashtags":
        return text
    names = (word.lstrip("#") for word in text.replace(",", " ").split())
    return tuple(name for name in names if name)
