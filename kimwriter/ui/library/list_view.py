"""The list of drafts: keys, mouse and menu of a row."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget
from typing_extensions import override

from kimwriter.drafts.entry import Entry
from kimwriter.ui.library import words
from kimwriter.ui.library.delegate import RowDelegate
from kimwriter.ui.library.geometry import Places, places
from kimwriter.ui.library.model import LibraryModel
from kimwriter.ui.library.thumbnails import Thumbnails
from kimwriter.ui.theme import Theme

_BAR = 14


class LibraryView(QListView):
    """A click or Enter opens, Del removes; "…", the right button and the Menu key ask for more."""

    opened = Signal(object)
    raw_wanted = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model, self._edge = theme, model, 32
        thumbnails = Thumbnails(self)
        thumbnails.loaded.connect(self.viewport().update)
        self._delegate = RowDelegate(theme, thumbnails, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Daftar draf")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(38)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._renew)

    def set_edge(self, edge: int) -> None:
        """The room at either side of the rows; the scroll bar stands in it."""
        self._edge = edge
        self.updateGeometries()

    def _renew(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_entry(self) -> Entry | None:
        """The draft that keys act on."""
        return self._model.entry(self.currentIndex())

    @override
    def updateGeometries(self) -> None:
        bar = _BAR if self.verticalScrollBar().maximum() > 0 else 0
        self.setViewportMargins(self._edge, 0, self._edge - bar, 0)
        super().updateGeometries()

    def _hit(self, point: QPoint) -> tuple[Entry, Places] | None:
        index = self.indexAt(point)
        entry = self._model.entry(index)
        return (entry, places(self._theme, entry, self.visualRect(index))) if entry else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._delegate.mouse = point
        shapes = Qt.CursorShape
        over = self._hit(point) is not None
        self.viewport().setCursor(shapes.PointingHandCursor if over else shapes.ArrowCursor)
        self.viewport().update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.mouse = QPoint(-1, -1)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self.currentIndex()
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        hit = self._hit(point)
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            return
        entry, where = hit
        if self._model.entry(pressed) is not entry:
            return
        if where.menu.contains(point):
            self._ask_menu(entry, where.menu.bottomLeft())
        elif where.raw.contains(point):
            self.raw_wanted.emit(entry)
        else:
            self.opened.emit(entry)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self._model.entry(index)
        if entry is None:
            return
        self.setCurrentIndex(index)
        below = places(self._theme, entry, self.visualRect(index)).menu.bottomLeft()
        self._ask_menu(entry, below if by_key else event.pos())

    def _ask_menu(self, entry: Entry, point: QPoint) -> None:
        self.menu_wanted.emit(entry, self.viewport().mapToGlobal(point))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current_entry()
        if entry and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        elif entry and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(entry)
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (hit := self._hit(event.pos())):
            QToolTip.showText(event.globalPos(), _tip(*hit, event.pos()), self)
            return True
        return super().viewportEvent(event)

    def show_current(self, index: QModelIndex) -> None:
        """Make a row the current one."""
        if index.isValid():
            self.setCurrentIndex(index)


def _tip(entry: Entry, where: Places, point: QPoint) -> str:
    """What is hidden at this point: the name of the dots, a line that is cut."""
    if where.menu.contains(point):
        return "Lainnya"
    if where.title.united(where.details).contains(point):
        told = entry.message if entry.state == "rusak" else words.details(entry)
        return f"{words.title(entry)}\n{told}"
    return ""
