"""The window: the top bar, one place at a time, a message below, keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.ui.theme import ZOOMS, Theme
from kimwriter.ui.top_bar import PLACES, TopBar
from kimwriter.ui.widgets.focus_ring import FocusRing
from kimwriter.ui.widgets.message import MessageBar
from kimwriter.ui.widgets.surface import Surface

if TYPE_CHECKING:
    from kimwriter.drafts.session import Place

_ASIDE = ("tempel", "pengaturan", "bantuan", "ponsel", "foto")  # pages that one comes back from


class Window(Surface):
    """A frame for pages by name. A page is made when it is first shown (`add_page` takes a maker).

    `painted` comes once, when the frame is on the screen, `page_shown(name)` after a page came
    into view.
    """

    painted = Signal()
    page_shown = Signal(str)
    new_requested = Signal()
    example_requested = Signal()
    scheme_chosen = Signal(str)
    zoom_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._may_close: Callable[[], bool] | None = None
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self.current, self._before = "", "mulai"
        self.place: Place = "fakta"
        self._seen = False
        self.setWindowTitle("KIM Writer")
        self.setWindowIcon(theme.icon("pena", size=64))
        self.setMinimumSize(760, 480)
        self.top_bar = TopBar(theme)
        self.messages = MessageBar(theme)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.messages)
        self._ring = FocusRing(theme, self)
        self._menu = self._make_menu()
        self.top_bar.place_requested.connect(self.show_page)
        self.top_bar.library_requested.connect(partial(self.show_page, "draf"))
        self.top_bar.help_requested.connect(partial(self.show_page, "bantuan"))
        self.top_bar.menu_requested.connect(self._open_menu)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """The window goes only when this answers True."""
        self._may_close = may_close

    def add_page(self, name: str, maker: Callable[[], QWidget]) -> None:
        """A page that `maker` makes when it is first needed."""
        self._makers[name] = maker

    def page(self, name: str) -> QWidget:
        """The page of this name, made now if it was not yet."""
        if name not in self._pages:
            page = self._pages[name] = self._makers[name]()
            self._stack.addWidget(page)
            self._fit(page)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        if self.current not in ("", name, *_ASIDE):
            self._before = self.current
        if name != self.current:
            self.messages.leave()
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self.current = name
        if page.focusProxy() is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        if (place := _place(name)) is not None:
            self.place = place
            self.top_bar.show_places(place)
        else:
            self.top_bar.show_brand()
        self.page_shown.emit(name)

    def go_back(self) -> None:
        """From a page outside a draft to where one was before."""
        self.show_page(self._before)

    def set_in_draft(self, inside: bool) -> None:
        """Whether there is a draft on the desk, to which the places belong."""
        for action in self._place_actions:
            action.setEnabled(inside)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add(menu, "&Berita baru", "plus", "Ctrl+N", self.new_requested.emit)
        self._add(menu, "Semua &draf", "book-open", "Ctrl+L", partial(self.show_page, "draf"))
        self._add(menu, "&Contoh berita", "newspaper", "", self.example_requested.emit)
        menu.addSeparator()
        self._place_actions = [
            self._add(menu, text, "", f"Ctrl+{number}", partial(self.show_page, name))
            for number, (name, text) in enumerate(PLACES.items(), 1)
        ]
        menu.addSeparator()
        menu.addMenu(self._scheme_menu(menu))
        self._add(menu, "Perbesar teks", "", "Ctrl++", partial(self.zoom, 1))
        self._add(menu, "Perkecil teks", "", "Ctrl+-", partial(self.zoom, -1))
        self._add(menu, "Ukuran teks semula", "", "Ctrl+0", partial(self.zoom, 0))
        menu.addSeparator()
        show = self.show_page
        self._add(menu, "&Pengaturan", "settings", "", partial(show, "pengaturan"))
        self._add(menu, "B&antuan", "circle-help", "F1", partial(show, "bantuan"))
        self._add(menu, "&Keluar", "", "Ctrl+Q", self.close)
        for keys, act in (("F10", self._open_menu), ("F6", self._next_region)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(partial(self.zoom, 1))
        return menu

    def _add(
        self, menu: QMenu, text: str, icon: str, keys: str, act: Callable[[], object]
    ) -> QAction:
        action = menu.addAction(text)
        if icon:
            action.setIcon(self._theme.icon(icon, size=18))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _scheme_menu(self, menu: QMenu) -> QMenu:
        choices = QMenu("&Warna layar", menu)
        group = QActionGroup(choices)
        for key, text in {
            "sistem": "Ikuti komputer",
            "terang": "Terang",
            "gelap": "Gelap",
        }.items():
            action = choices.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == self._theme.scheme)
            action.triggered.connect(partial(self.scheme_chosen.emit, key))
            group.addAction(action)
        return choices

    def zoom(self, step: int) -> None:
        """Ask for larger (1), smaller (-1) or the usual text (0)."""
        near = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._theme.zoom))
        index = ZOOMS.index(100) if step == 0 else min(max(near + step, 0), len(ZOOMS) - 1)
        self.zoom_chosen.emit(ZOOMS[index])

    def _open_menu(self) -> None:
        button = self.top_bar.menu_button
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    def _next_region(self) -> None:
        """F6: from the top bar to the page, to the message, and round again."""
        regions = [self.top_bar, self._stack, self.messages]
        focus = self.focusWidget()
        here = next((i for i, area in enumerate(regions) if area.isAncestorOf(focus)), -1)
        for step in range(1, len(regions) + 1):
            area = regions[(here + step) % len(regions)]
            if area.isVisible() and self._focus_first(area):
                return

    def _focus_first(self, area: QWidget) -> bool:
        for widget in area.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self._ring.expect()
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def _fit(self, page: QWidget) -> None:
        narrow = getattr(page, "set_narrow", None)
        if narrow is not None:
            narrow(self.width() < self._theme.size("sempit_di_bawah"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        self._ring.expect()
        return super().focusNextPrevChild(forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.top_bar.set_narrow()
        for page in self._pages.values():
            self._fit(page)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._may_close is None or self._may_close())


def _place(name: str) -> Place | None:
    return next((place for place in PLACES if place == name), None)
