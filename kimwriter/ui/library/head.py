"""The line above the list: what is shown, in which order."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from kimwriter.story import kinds
from kimwriter.ui.library.model import ALL, TRASH, Sort
from kimwriter.ui.library.words import STATUS_NAMES
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_SORTS: dict[Sort, str] = {"changed": "Terakhir diubah", "title": "Judul"}


def shelf_title(shelf: str) -> str:
    """What the head says of a shelf."""
    if shelf in (ALL, TRASH):
        return {ALL: "Draf Anda", TRASH: "Sampah"}[shelf]
    if shelf in STATUS_NAMES:
        return {"draf": "Masih draf", "siap": "Siap terbit", "terbit": "Sudah terbit"}[shelf]
    return kinds()[shelf].short


class LibraryHead(QWidget):
    """Title, search (until the window takes it), order; `shelves_toggled` in a small window."""

    sort_chosen = Signal(str)
    shelves_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._narrow, self.folded = theme, False, False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._shelves = Button(theme, icon="list-filter", look="quiet", name="Saring")
        self._shelves.setCheckable(True)
        self._shelves.toggled.connect(self.shelves_toggled)
        self._shelves.hide()
        self._title = Label(theme, "Draf Anda", "kepala")
        self.sort_button = Button(
            theme, _SORTS["changed"], look="quiet", trailing="chevron-down", height=36
        )
        self.sort_button.clicked.connect(self._open_menu)
        self._row.addWidget(self._shelves)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self.sort_button)
        self._menu = self._make_menu()
        theme.changed.connect(self._size)

    def add_search(self, field: QWidget) -> None:
        """Give the search its place before the order."""
        self._row.insertWidget(3, field, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window of 1093 pixels."""
        self._narrow = narrow
        self._size()

    def set_folded(self, folded: bool) -> None:
        """The shelves are folded away: show the button that brings them."""
        self.folded = folded
        self._shelves.setVisible(folded)
        self._shelves.setChecked(False)

    def show_shelf(self, shelf: str, *, sortable: bool) -> None:
        """Say which shelf is shown; one without drafts has no order."""
        self._title.set_text(shelf_title(shelf))
        self.sort_button.setVisible(sortable)

    def _size(self) -> None:
        edge = 24 if self._narrow else 32
        self._row.setContentsMargins(edge, 0, edge, 0)
        self.setFixedHeight(self._theme.text_px(68))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in _SORTS.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == "changed")
            action.triggered.connect(partial(self._choose, key))
            group.addAction(action)
        return menu

    def _choose(self, sort: Sort) -> None:
        self.sort_button.setText(_SORTS[sort])
        self.sort_button.updateGeometry()
        self.sort_chosen.emit(sort)

    def _open_menu(self) -> None:
        corner = self.sort_button.mapToGlobal(QPoint(0, self.sort_button.height() + 2))
        self._menu.popup(corner)
