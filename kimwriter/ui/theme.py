"""The look, read from `resources/tokens.toml`: colours, typefaces, icons, palette and style sheet.

A Theme is handed to every widget. Sizes are logical pixels; text grows with `zoom` (percent).
Widgets that keep fonts, colours or heights renew them when `changed` is emitted.
"""

import re
import tomllib
from functools import cached_property
from typing import Any, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kimwriter import resources

Scheme = Literal["sistem", "terang", "gelap"]
ZOOMS = (90, 100, 110, 125, 150)
_VARIABLE = re.compile(r"var\(--([a-z0-9-]+)\)")


class Theme(QObject):
    """Colours by token name ("laut-muda"), fonts by role ("isi", "naskah"), icons by name."""

    changed = Signal()

    def __init__(self, scheme: Scheme = "sistem", zoom: int = 100) -> None:
        super().__init__()
        self._tokens: dict[str, Any] = tomllib.loads(resources.text("tokens.toml"))
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._fonts: dict[str, QFont] = {}
        self._scheme: Scheme = scheme
        self.zoom = zoom

    @property
    def scheme(self) -> Scheme:
        """What the member chose: as the system, light, or dark."""
        return self._scheme

    @cached_property
    def dark(self) -> bool:
        """Whether the dark colours hold now."""
        if self._scheme != "sistem":
            return self._scheme == "gelap"
        return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark, or as the system; everything is painted anew."""
        self._scheme = scheme
        self.__dict__.pop("dark", None)
        self.apply()

    def set_zoom(self, zoom: int) -> None:
        """Set the size of text in percent, one of ZOOMS or near it."""
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self.apply()

    def apply(self) -> None:
        """Give the application its fonts, palette and style sheet, and tell the widgets."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self._fonts.clear()
        app.setFont(self.font("isi"))
        app.setPalette(self.palette())
        app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def color(self, name: str, dark: bool | None = None) -> QColor:
        """The colour of a token, in the scheme that holds now unless `dark` says which."""
        dark = self.dark if dark is None else dark
        return QColor(self._tokens["gelap" if dark else "terang"][name])

    def size(self, name: str) -> int:
        """A measure of the tokens' [ukuran], in logical pixels."""
        return int(self._tokens["ukuran"][name])

    def text_px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.zoom / 100)

    def line(self, role: str) -> int:
        """The line height of a role, in logical pixels."""
        return self.text_px(self._tokens["huruf"]["skala"][role]["baris"])

    def font(self, role: str, weight: int | None = None) -> QFont:
        """The font of a role of the scale, optionally in another weight (400 to 700)."""
        key = f"{role}/{weight}"
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, weight)
        return QFont(self._fonts[key])

    def _make_font(self, role: str, weight: int | None) -> QFont:
        letters = self._tokens["huruf"]
        scale = letters["skala"][role]
        font = QFont(letters[scale["huruf"]])
        font.setPixelSize(self.text_px(scale["ukuran"]))
        font.setWeight(QFont.Weight(weight or scale["tebal"]))
        sans = scale["huruf"] == "aplikasi"
        font.setWordSpacing(letters["spasi_kata"] if sans else 0)
        if role == "kecil":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixmap(
        self, name: str, color: str = "tinta-2", size: int = 20, dark: bool | None = None
    ) -> QPixmap:
        """A Lucide icon or a mark of our own in a token's colour, sharp on any screen."""
        ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        key = (name, color, size, ratio, self.dark if dark is None else dark)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "tinta-2", size: int = 20) -> QIcon:
        """The same as a QIcon, for menus and actions."""
        return QIcon(self.pixmap(name, color, size))

    def _draw(self, name: str, color: str, size: int, ratio: float, dark: bool) -> QPixmap:
        drawing = resources.text(f"icons/{name}.svg")
        drawing = drawing.replace("currentColor", self.color(color, dark).name())
        drawing = _VARIABLE.sub(lambda found: self.color(found[1], dark).name(), drawing)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def palette(self) -> QPalette:
        """Qt's palette in our colours, for all that is not painted by us."""
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, name in {
            roles.Window: "latar",
            roles.WindowText: "tinta",
            roles.Base: "lembar",
            roles.AlternateBase: "lipat",
            roles.Text: "tinta",
            roles.Button: "lembar",
            roles.ButtonText: "tinta",
            roles.ToolTipBase: "tinta",
            roles.ToolTipText: "latar",
            roles.PlaceholderText: "tinta-3",
            roles.Highlight: "pilih",
            roles.HighlightedText: "tinta",
            roles.Link: "laut",
            roles.Mid: "garis",
            roles.Dark: "garis-kuat",
        }.items():
            palette.setColor(role, self.color(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("tinta-3"))
        return palette

    def _style_sheet(self) -> str:
        return _VARIABLE.sub(lambda found: self.color(found[1]).name(), resources.text("style.qss"))


def load_fonts() -> int:
    """Register the bundled typefaces; the number of files that Qt accepted.

    They are handed over as data: on Windows Qt does not find them by name in a folder called 日本.
    """
    files = sorted(resources.path("fonts").glob("*.ttf"))
    fonts = (QByteArray(file.read_bytes()) for file in files)
    return sum(QFontDatabase.addApplicationFontFromData(font) != -1 for font in fonts)
