"""The focus ring: one click-through overlay for the whole window, shown for keyboard focus only."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)


class FocusRing(QWidget):
    """Draws 2 px around the widget that the keyboard reached.

    The window says `expect()` before it moves the focus by a key; a focus that comes otherwise
    hides the ring. Text fields show their own focus.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._expected = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def expect(self) -> None:
        """The next change of focus is by a key."""
        self._expected = True

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_key, self._expected = self._expected, False
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = new if by_key and new is not None and self._rings(new) else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._surround()

    def _rings(self, widget: QWidget) -> bool:
        written = isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)
        return widget.window() is self.window() and not written

    def _surround(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        corner = self._target.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-4, -4, 4, 4))
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target and event.type() in _MOVES:
            self._surround()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("laut"), 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 10, 10)
