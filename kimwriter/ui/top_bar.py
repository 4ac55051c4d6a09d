"""The bar at the top: all drafts, the title, the three places, the save state, help and menu."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label
from kimwriter.ui.widgets.surface import Hairline, Surface

if TYPE_CHECKING:
    from kimwriter.drafts.session import Place

PLACES: Mapping[Place, str] = {"fakta": "Fakta", "naskah": "Naskah", "terbitkan": "Terbitkan"}


class PlaceTab(QPushButton):
    """One of the three places: its name, a short note, a mango line under the one that is open."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._note = theme, ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_note(self, note: str) -> None:
        """What stands beside the name ("4 dari 6")."""
        if note != self._note:
            self._note = note
            self.setAccessibleDescription(note)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.window().width()
        wide = width >= self._theme.size("sempit_di_bawah")
        drawn = self._theme.size("tempat" if wide else "tempat_sempit")
        if width < self._theme.size("lipat_di_bawah"):
            drawn -= 16
        return QSize(self._theme.text_px(drawn), self._theme.size("bilah_atas"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font("isi", 700 if self.isChecked() else 500)
        small = self._theme.font("kecil", 500)
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        note = QFontMetricsF(small).horizontalAdvance(self._note)
        gap = 8 if self._note else 0
        left = (self.width() - width - gap - note) / 2
        active = self.isChecked() or self.underMouse()
        painter.setFont(font)
        painter.setPen(self._theme.color("tinta" if active else "tinta-2"))
        box = QRectF(left, 0, width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(small)
        painter.setPen(self._theme.color("tinta-3"))
        box = QRectF(left + width + gap, 0, note + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._note)
        if self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("mangga-terang"))
            painter.drawRoundedRect(QRectF(8, self.height() - 3, self.width() - 16, 5), 2, 2)


class SaveState(QWidget):
    """Whether everything is on the disk: "Tersimpan 09.41", "Menyimpan…", "Belum tersimpan"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(7)
        self._icon = Icon(theme, "check", "laut", 18)
        self._label = Label(theme, "", "bantuan", "tinta-2")
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self._inside = self._said = False
        self.hide()

    def saved(self, clock: str) -> None:
        """All is on the disk since `clock` ("09.41")."""
        self._say(f"Tersimpan {clock}", "check", "laut", "tinta-2")

    def saving(self) -> None:
        """Something is not on the disk yet, but will be in a moment."""
        self._say("Menyimpan…", "circle-dashed", "tinta-3", "tinta-2")

    def failed(self) -> None:
        """Something is not on the disk, and a message says why."""
        self._say("Belum tersimpan", "galat", "bata", "bata")

    def nothing(self) -> None:
        """There is nothing to keep yet."""
        self._said = False
        self.hide()

    def set_inside(self, inside: bool) -> None:
        """Whether a draft is looked at, to which the state belongs; a failure shows everywhere."""
        self._inside = inside
        self.setVisible(inside and self._said)

    def _say(self, text: str, icon: str, color: str, ink: str) -> None:
        self._icon.set_icon(icon, color)
        self._label.set_text(text)
        self._label.set_color(ink)
        self._said = True
        self.setVisible(self._inside or ink == "bata")


class TopBar(Surface):
    """Emits what was asked for; the window decides what to show."""

    place_requested = Signal(str)
    library_requested = Signal()
    help_requested = Signal()
    menu_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "latar", ("bottom",), parent)
        self.setFixedHeight(theme.size("bilah_atas"))
        self._theme = theme
        self.save_state = SaveState(theme)
        self._title = Label(theme, "", "bantuan", "tinta-2", elide=True)
        self._line = Hairline(theme, upright=True)
        self._line.setFixedHeight(20)
        self._drafts = Button(theme, "Semua draf", look="quiet", icon="book-open", height=36)
        self._drafts.setToolTip("Semua draf (Ctrl+L)")
        self._drafts.clicked.connect(self.library_requested)
        self._brand = _Brand(theme)
        self._tabs = {key: PlaceTab(theme, name) for key, name in PLACES.items()}
        self._centre = QWidget()
        self._centre_row = QHBoxLayout(self._centre)
        self._centre_row.setContentsMargins(0, 0, 0, 0)
        self._centre_row.setSpacing(0)
        for number, (key, tab) in enumerate(self._tabs.items(), 1):
            tab.setToolTip(f"{PLACES[key]} (Ctrl+{number})")
            tab.clicked.connect(partial(self.place_requested.emit, key))
            self._centre_row.addWidget(tab)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        self._left, self._right = QWidget(), QWidget()
        for side in (self._left, self._right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        for widget in (self._brand, self._drafts, self._line):
            left.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addWidget(self._title, 1)
        left.addSpacing(8)
        left.addStretch(0)
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addStretch(1)
        right.addWidget(self.save_state)
        right.addWidget(self._tool("circle-help", "Bantuan (F1)", self.help_requested))
        self.menu_button = self._tool("menu", "Menu (F10)", self.menu_requested)
        right.addWidget(self.menu_button)
        row.addWidget(self._left, 1)
        row.addWidget(self._centre)
        row.addWidget(self._right, 1)

    def _tool(self, icon: str, name: str, signal: object) -> Button:
        button = Button(self._theme, icon=icon, look="quiet", name=name)
        button.clicked.connect(signal)
        return button

    def add_centre(self, widget: QWidget) -> None:
        """A widget that may stand where the places stand (the search of the drafts)."""
        self._centre_row.addWidget(widget)

    def show_places(self, place: Place) -> None:
        """Inside a draft: drafts, title, places, with `place` open."""
        self._show("places")
        self._tabs[place].setChecked(True)

    def show_brand(self) -> None:
        """Outside a draft: only the name of the program."""
        self._show("brand")

    def _show(self, what: str) -> None:
        inside = what == "places"
        for widget in (self._drafts, *self._tabs.values()):
            widget.setVisible(inside)
        self._brand.setVisible(not inside)
        self._inside = inside
        self._show_title()
        self.save_state.set_inside(inside)

    def set_title(self, title: str) -> None:
        """The title of the draft, cut where the room ends."""
        self._title.set_text(title)
        self._show_title()

    def _show_title(self) -> None:
        wide = self.window().width() >= self._theme.size("sempit_di_bawah")
        shown = (
            wide and getattr(self, "_inside", False) and bool(self._title.sizeHint().width() > 2)
        )
        self._title.setVisible(shown)
        self._line.setVisible(shown)

    def set_note(self, place: Place, note: str) -> None:
        """The note beside a place."""
        self._tabs[place].set_note(note)

    def set_narrow(self) -> None:
        """The window's width passed a bound: fit the tabs and the title."""
        for tab in self._tabs.values():
            tab.updateGeometry()
        self._show_title()


class _Brand(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(theme, "pena", size=28))
        row.addWidget(Label(theme, "KIM Writer", "pengantar", weight=700))
