"""The chooser: a line to search in, the emoji, the name of the current one and a gentle hint.

The cursor stays in the line: arrows walk through the emoji, Enter takes one, Esc closes.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.language import emoji_names
from kimwriter.ui.emoji.grid import CELL, COLUMNS, EmojiGrid, Section
from kimwriter.ui.facts.popup import Popup
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.label import Label, Paragraph

_ROWS = 6.5  # half a row shows that there is more
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_STEPS: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_NONE = "Tidak ada emoji dengan kata itu. Coba kata lain, misalnya “hujan” atau “gotong royong”."


class EmojiPicker(Popup):
    """`chosen(symbol)` comes once, then it closes. `used` is how many the text has already."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, recent: tuple[str, ...], used: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Pilih emoji")
        self._recent = emoji_names.named(recent)
        self._walking = False
        self.field = LineField(
            theme, "Cari emoji", "Cari: api, hujan, gotong royong", icon="search"
        )
        self.field.edited.connect(self._search)
        self.field.installEventFilter(self)
        self.grid = EmojiGrid(theme)
        self.grid.chosen.connect(self._choose)
        self.grid.pointed.connect(self._on_pointed)
        self.name = Label(theme, "", "bantuan", "tinta-2", elide=True)
        self._nothing = Paragraph(theme, _NONE, "bantuan", "tinta-2")
        self.hint = Paragraph(theme, moderation(used), "bantuan", "mangga-teks")
        self.hint.setVisible(used >= emoji_names.MODERATE)
        self._lay_out(theme)
        self._show(self._all())
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        self._area = QScrollArea()
        self._area.setWidget(self.grid)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setFixedSize(COLUMNS * CELL + bar, round(_ROWS * CELL))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        for widget in (self.field, self._area, self._nothing, self.name, self.hint):
            column.addWidget(widget)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self._nothing.setFixedSize(self._area.size())
        self.hint.setFixedWidth(self._area.width())
        self._nothing.hide()
        self.name.setFixedHeight(theme.line("bantuan"))

    def _all(self) -> tuple[Section, ...]:
        recent = (Section("Terakhir dipakai", self._recent),) if self._recent else ()
        groups = emoji_names.offered().items()
        return (*recent, *(Section(name, emoji) for name, emoji in groups))

    def _search(self, query: str) -> None:
        self._walking = False
        found = emoji_names.search(query)
        self._show((Section("", found),) if query.strip() else self._all())

    def _show(self, sections: tuple[Section, ...]) -> None:
        self.grid.show_sections(sections)
        found = self.grid.current is not None
        for widget, wanted in ((self._nothing, not found), (self._area, found)):
            widget.setVisible(wanted)
        self._area.verticalScrollBar().setValue(0)

    def _on_pointed(self) -> None:
        current = self.grid.current
        name = f"{current.symbol} {current.name}" if current else ""
        self.name.set_text(name)
        self.field.setAccessibleDescription(name)
        centre = self.grid.current_box.center()
        self._area.ensureVisible(centre.x(), centre.y(), 0, CELL)

    def _choose(self, symbol: str) -> None:
        self.close()
        self.chosen.emit(symbol)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event.key())
        return False

    def _take(self, key: int) -> bool:
        """Use a key that is meant for the grid; whether it was."""
        if key in _ENTER:
            if self.grid.current is not None:
                self._choose(self.grid.current.symbol)
            return True
        if key in _ROW_STEPS:
            self._walk(_ROW_STEPS[key])
            return True
        if key in _STEPS and (self._walking or not self.field.text()):
            self._walking = True
            self.grid.step(_STEPS[key])
            return True
        return False

    def _walk(self, rows: int) -> None:
        """The first step down only enters the grid, as far as Left and Right are concerned."""
        step = 1 if rows > 0 else -1
        moved = 0
        while moved < abs(rows) and self.grid.step_row(step):
            moved += 1
        self._walking = rows > 0 or moved > 0


def moderation(used: int) -> str:
    """What is said when a text has many emoji already."""
    return f"Sudah ada {used} emoji di tulisan ini. Satu atau dua biasanya cukup untuk berita."
