"""How heavy a remark on a post is, and the lines that show remarks."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.publishing import Notice
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Paragraph

# Without these the post is refused or loses words; a hint is a matter of habit; the rest are
# things to look at.
_ERRORS = frozenset({"terlalu-panjang"})
_HINTS = frozenset({"tagar-banyak", "tanda-mirip", "kartu-tautan", "foto-situs"})
AS_TYPED = "Urungkan"
_ACTIONS = {"tanda-mirip": AS_TYPED}
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Remark:
    """A line above the button: an icon in a colour, a sentence, and what can be done at once."""

    icon: str
    color: str
    text: str
    action: str = ""


def remark_of(notice: Notice) -> Remark:
    """The line of a notice, with the mark of its severity."""
    if notice.code in _ERRORS:
        return Remark("galat", "bata", notice.message)
    if notice.code in _HINTS:
        return Remark("saran", "anggur", notice.message, _ACTIONS.get(notice.code, ""))
    return Remark("awas", "mangga", notice.message)


class Remarks(QWidget):
    """One line a remark; of more than two, the rest comes on wish. `acted(action)` is a press on
    what a remark offers.
    """

    acted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._remarks: tuple[Remark, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show these, in place of what stood there."""
        if remarks != self._remarks:
            self._remarks = remarks
            self._fill(_SHOWN)

    def show_all(self) -> None:
        """Show every remark."""
        self._fill(len(self._remarks))

    def _fill(self, most: int) -> None:
        self._clear()
        shown, rest = self._remarks[:most], self._remarks[most:]
        self._column.addStretch(1)
        for number, remark in enumerate(shown):
            line = _Line(self._theme, remark)
            if remark.action:
                line.add(self._act(remark.action))
            if rest and number == len(shown) - 1:
                line.add(self._more(len(rest)))
            self._column.addWidget(line)
        self._column.addStretch(1)
        self.setAccessibleName(" ".join(remark.text for remark in self._remarks))

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if item and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()

    def _act(self, action: str) -> Button:
        button = Button(self._theme, action, look="bare", height=36)
        button.clicked.connect(partial(self.acted.emit, action))
        return button

    def _more(self, count: int) -> Button:
        button = Button(self._theme, f"{count} lagi", look="bare", height=36)
        button.setToolTip(" ".join(remark.text for remark in self._remarks[-count:]))
        button.clicked.connect(self.show_all)
        return button


class _Line(QWidget):
    def __init__(self, theme: Theme, remark: Remark) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        icon = Icon(theme, remark.icon, remark.color, 18)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(Paragraph(theme, remark.text, "bantuan", "tinta-2"), 1)

    def add(self, button: Button) -> None:
        self._row.addWidget(button)
