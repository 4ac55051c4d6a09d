"""The last line of a card's help: the example at the left, buttons at the right, in more rows
where the room is small."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_GAP = 4
_LEAST_EXAMPLE = 160  # pixels; a narrower place for the example gives it a row of its own
_ROW = 36


class HelpRow(QWidget):
    """Places its buttons by hand: a row that flows is not among Qt's layouts."""

    def __init__(self, theme: Theme, example: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._example = theme, example
        self._buttons: list[Button] = []
        example.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def add(self, button: Button, index: int = -1) -> None:
        """One more button, at the end or at `index`."""
        button.setParent(self)
        self._buttons.insert(len(self._buttons) if index < 0 else index, button)

    def _places(self, width: int) -> tuple[QRect, list[tuple[Button, QRect]], int]:
        """The place of the example and of each button that is shown, and the height."""
        rows = self._packed([b for b in self._buttons if not b.isHidden()], width)
        bare = not rows[0] and not self._example.text()
        high = 0 if bare else self._theme.text_px(_ROW)
        used = _row_width(rows[0]) + (2 * _GAP if rows[0] else 0)
        alone = bool(rows[0]) and width - used < _LEAST_EXAMPLE
        line = self._theme.line("bantuan")
        top = line + _GAP if alone else 0
        example = QRect(
            0, 0 if alone else (high - line) // 2, width if alone else width - used, line
        )
        found: list[tuple[Button, QRect]] = []
        for row in rows:
            left = width - _row_width(row)
            for button in row:
                size = button.sizeHint()
                found.append((button, QRect(left, top, size.width(), high)))
                left += size.width() + _GAP
            top += high
        return example, found, top

    def _packed(self, buttons: list[Button], width: int) -> list[list[Button]]:
        rows: list[list[Button]] = [[]]
        for button in buttons:
            if rows[-1] and _row_width([*rows[-1], button]) > width:
                rows.append([])
            rows[-1].append(button)
        return rows

    def _place(self) -> None:
        example, buttons, _ = self._places(self.width())
        self._example.setGeometry(example)
        for button, place in buttons:
            button.setGeometry(place)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._places(width)[2]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else 600
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(max(widest, 120), min(self._theme.text_px(_ROW), self.heightForWidth(600)))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _row_width(row: list[Button]) -> int:
    return sum(button.sizeHint().width() for button in row) + _GAP * max(len(row) - 1, 0)
