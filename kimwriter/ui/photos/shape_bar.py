"""The shapes to choose from: the whole picture, 4:5, 3:4, 1:1, 1,91:1."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.publishing.pictures import safe_part, shapes
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Paragraph

_WHOLE = "Foto dipakai utuh. Instagram memotong sendiri yang lebih tinggi dari 3:4."
_GRID = " Di dalam garis putus-putus tetap terlihat di petak profil."


class ShapeBar(QWidget):
    """`chosen(key)` is a choice by a person; "" is the whole picture."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        self._note = Paragraph(theme, "", "bantuan", "tinta-2")
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        named = {"": "Utuh"} | {key: key.replace(".", ",") for key in shapes()}
        for key, text in named.items():
            button = self.buttons[key] = Button(theme, text, height=36)
            button.setCheckable(True)
            name = shapes()[key].name if key else "Utuh"
            button.setAccessibleName(f"Bentuk foto: {name}")
            button.setToolTip(name)
            button.clicked.connect(partial(self.chosen.emit, key))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._note)
        self.show_shape("")

    def show_shape(self, key: str) -> None:
        """Show that this shape is the one in use, without `chosen`."""
        for name, button in self.buttons.items():
            button.setChecked(name == key)
            button.set_look("done" if name == key else "outlined")
        shape = shapes().get(key)
        grid = _GRID if shape and safe_part(shape) != (1.0, 1.0) else ""
        self._note.set_text(f"{shape.note}{grid}" if shape else _WHOLE)
