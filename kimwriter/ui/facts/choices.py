"""The chooser of title and first paragraph: finished sentences, the one in use ticked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.ui.facts.popup_list import PopupList, PopupRow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Label

_WIDTH, _LEFT, _PAD = 460, 38, 8


@dataclass(frozen=True, slots=True)
class Choice:
    """A finished text, what choosing it means ("title" or "lead"), its key, and if it is in use."""

    what: str
    key: str
    text: str
    current: bool


class ChoiceList(PopupList):
    """`chosen(what, key)` comes once."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Pilih judul dan teras")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 8)
        column.setSpacing(0)
        self.rows: list[ChoiceRow] = []
        for what, head in (("title", "Judul"), ("lead", "Teras")):
            found = [choice for choice in choices if choice.what == what]
            if found:
                label = Label(theme, head, "kecil", "tinta-3", weight=600)
                label.setContentsMargins(12, 4, 0, 2)
                column.addWidget(label)
            for choice in found:
                row = ChoiceRow(theme, choice)
                row.clicked.connect(partial(self._choose, choice))
                self.rows.append(row)
                column.addWidget(row)
        current = next((row for row in self.rows if row.choice.current), None)
        self.set_rows(self.rows, current or self.rows[0])

    def _choose(self, choice: Choice) -> None:
        self.close()
        self.chosen.emit(choice.what, choice.key)


class ChoiceRow(PopupRow):
    """One text over as many lines as it needs, in the serif of the manuscript."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__(theme)
        self.choice = choice
        self.setAccessibleName(choice.text)
        self._layout, self._tall = self._laid()
        self.setFixedSize(self.sizeHint())

    def _laid(self) -> tuple[QTextLayout, float]:
        theme = self._theme
        font = theme.font("pratinjau", 700 if self.choice.what == "title" else 400)
        layout = QTextLayout(self.choice.text, font)
        step, height = theme.line("pratinjau"), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(theme.text_px(_WIDTH) - _LEFT - 2 * _PAD)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.text_px(_WIDTH), round(self._tall) + 2 * _PAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        if self.choice.current:
            painter.drawPixmap(QPointF(11, _PAD + 3), self._theme.pixmap("check", "laut", 18))
        painter.setPen(self._theme.color("tinta"))
        self._layout.draw(painter, QPointF(_LEFT, _PAD))
