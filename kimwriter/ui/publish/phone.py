"""The phone on which previews are shown: its screen is light or dark by itself."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPixmap

from kimwriter.ui.theme import Theme


class Phone(QObject):
    """Colours and icons of the previews. It follows the window until it is told otherwise."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._chosen: bool | None = None
        theme.changed.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Whether the phone shows dark colours."""
        return self.theme.dark if self._chosen is None else self._chosen

    def set_dark(self, dark: bool) -> None:
        """Show the previews on a dark or a light phone."""
        self._chosen = dark
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """The colour of a token on this phone."""
        return self.theme.color(name, self.dark)

    def pixmap(self, name: str, color: str = "tinta-2", size: int = 20) -> QPixmap:
        """An icon in a token's colour on this phone."""
        return self.theme.pixmap(name, color, size, self.dark)
