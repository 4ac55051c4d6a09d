"""The library of drafts: the app hands it entries, it says what is to be opened or thrown away."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.drafts.entry import Entry
from kimwriter.ui.library import menus
from kimwriter.ui.library.empty import Nothing
from kimwriter.ui.library.head import LibraryHead
from kimwriter.ui.library.list_view import LibraryView
from kimwriter.ui.library.model import ALL, TRASH, LibraryModel
from kimwriter.ui.library.search import SearchField
from kimwriter.ui.library.sidebar import Sidebar
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.surface import Surface


class LibraryPage(Surface):
    """Draf Anda: search, shelves, list. Paths cross its signals as text.

    `search_field` stands in the head until the window puts it into its top bar; it is seen only
    while the page is.
    """

    open_requested = Signal(str)
    new_requested = Signal()
    example_requested = Signal()
    trash_requested = Signal(str)
    restore_requested = Signal(str)
    raw_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName("Draf")
        self._theme = theme
        self.model = LibraryModel(self)
        self.view = LibraryView(theme, self.model)
        self.search_field = SearchField(theme)
        self.sidebar = Sidebar(theme)
        self.head = LibraryHead(theme)
        self.nothing = Nothing(theme)
        self._lay_out()
        self._connect()
        self.set_narrow(False)
        self._show_rows()

    def _lay_out(self) -> None:
        self.head.add_search(self.search_field)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        QWidget.setTabOrder(self.search_field, self.view)
        QWidget.setTabOrder(self.view, self.head.sort_button)
        QWidget.setTabOrder(self.head.sort_button, self.sidebar.new_button)

    def _connect(self) -> None:
        self.sidebar.shelf_chosen.connect(self._choose_shelf)
        self.sidebar.new_requested.connect(self.new_requested)
        self.sidebar.example_requested.connect(self.example_requested)
        self.nothing.new_requested.connect(self.new_requested)
        self.nothing.example_requested.connect(self.example_requested)
        self.nothing.search_cleared.connect(self.clear_search)
        self.search_field.edited.connect(self._search)
        self.search_field.left.connect(self._go_to_list)
        self.head.sort_chosen.connect(self._sort)
        self.head.shelves_toggled.connect(self.sidebar.setVisible)
        self.view.opened.connect(self._open)
        self.view.removed.connect(self._remove)
        self.view.raw_wanted.connect(self._show_raw)
        self.view.menu_wanted.connect(self._show_menu)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._find)

    def show_entries(self, entries: tuple[Entry, ...], today: date) -> None:
        """Show the drafts as they are on the disk; `today` decides the headings."""
        current = self.view.current_entry()
        self.model.set_entries(entries, today)
        self._show_rows(current.path if current else None)

    def show_trash(self, entries: tuple[Entry, ...]) -> None:
        """Show what lies in the trash."""
        current = self.view.current_entry()
        self.model.set_trash(entries)
        self._show_rows(current.path if current else None)

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window below 1240 pixels, or a wide one."""
        self.sidebar.set_narrow(narrow)
        self.head.set_narrow(narrow)
        self.view.set_edge(24 if narrow else 32)

    def _show_rows(self, path: Path | None = None) -> None:
        counts = self.model.counts()
        self.sidebar.set_counts(counts)
        view = self.model.view
        empty = self.model.rowCount() == 0
        if empty:
            self.nothing.show_reason(view, counts[ALL])
        self.head.show_shelf(view.shelf, sortable=not empty)
        self._stack.setCurrentWidget(self.nothing if empty else self.view)
        self.setFocusProxy(self.sidebar.new_button if empty else self.view)
        self._show_current(self.model.index_of(path or Path()))

    def _show_current(self, index: QModelIndex) -> None:
        self.view.show_current(index)

    def _choose_shelf(self, shelf: str) -> None:
        self.sidebar.choose(shelf)
        self.model.set_view(shelf=shelf)
        self._show_rows()
        self.view.scrollToTop()

    def _search(self, text: str) -> None:
        self.model.set_view(query=text)
        self._show_rows()

    @Slot()
    def clear_search(self) -> None:
        """Show all drafts of the shelf again."""
        self.search_field.clear()
        self._search("")

    def _sort(self, sort: str) -> None:
        self.model.set_view(sort=sort)
        self._show_rows()

    def _find(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def _go_to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, entry: Entry) -> None:
        if self.model.view.shelf == TRASH:
            self.restore_requested.emit(str(entry.path))
        elif entry.state == "rusak":
            self._show_raw(entry)
        else:
            self.open_requested.emit(str(entry.path))

    def _show_raw(self, entry: Entry) -> None:
        self.raw_requested.emit(str(entry.path))

    def _remove(self, entry: Entry) -> None:
        if self.model.view.shelf != TRASH:
            self.trash_requested.emit(str(entry.path))

    def _show_menu(self, entry: Entry, point: QPoint) -> None:
        trashed = self.model.view.shelf == TRASH
        menu = menus.row_menu(self._theme, entry, self, trashed=trashed)
        menu.triggered.connect(partial(self._do, entry))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _do(self, entry: Entry, action: QAction) -> None:
        signals = {
            "open": self.open_requested,
            "raw": self.raw_requested,
            "trash": self.trash_requested,
            "restore": self.restore_requested,
        }
        signals[action.data()].emit(str(entry.path))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search_field.show()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.search_field.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < self._theme.size("lipat_di_bawah")
        if folded != self.head.folded:
            self.head.set_folded(folded)
            self.sidebar.setVisible(not folded)
