"""A website: the address it will have, the title, the article, and the fields to be copied."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel, Line, Run
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.post_text import PostText, Setting
from kimwriter.ui.publish.previews.preview import Preview, Showing
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label


class WebPreview(Preview):
    """`field_requested(label)` asks for the title, excerpt or address on the clipboard."""

    field_requested = Signal(str)

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        self._about = PostText(phone, "Judul, ringkasan, dan alamat untuk situs", 8)
        self.buttons: dict[str, Button] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(Label(phone.theme, "Salin", "bantuan", "tinta-2"))
        row = QHBoxLayout()
        row.addLayout(self._row)
        row.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(14, 14, 14, 14)
        words.setSpacing(14)
        words.addWidget(self._about)
        words.addLayout(row)
        words.addWidget(self.text)
        self.column.addLayout(words)
        self.column.addStretch(1)

    @override
    def show_post(self, showing: Showing) -> None:
        super().show_post(showing)
        post = showing.post
        lines = [
            line
            for label, value in post.fields
            for line in (Line((Run(label, bold=True),)), Line((Run(value),)), Line())
        ]
        self._about.show_setting(Setting(tuple(lines[:-1]), ink="tinta-2"))
        self._about.setVisible(bool(lines))
        for label, value in post.fields:
            self._button(label).setEnabled(bool(value))
        self.text.show_setting(self._whole(post.text))

    def show_copied(self, label: str) -> None:
        """A field is on the clipboard."""
        for name, button in self.buttons.items():
            button.set_look(
                "done" if name == label else "outlined", "check" if name == label else ""
            )

    def _button(self, label: str) -> Button:
        if label not in self.buttons:
            button = Button(self._phone.theme, label, height=36)
            button.setAccessibleName(f"Salin {label.lower()}")
            button.setToolTip(f"Salin {label.lower()} untuk situs")
            button.clicked.connect(partial(self.field_requested.emit, label))
            self.buttons[label] = button
            self._row.addWidget(button)
        return self.buttons[label]
