"""Small pictures of drafts: read one at a time when the window has nothing else to do, and kept."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication

from kimwriter.ui.photos.imaging import covering

SIZE = QSize(76, 56)
_RADIUS = 6
_KEPT = 400


class Thumbnails(QObject):
    """`get` answers at once, with None while a picture is still to be read; then `loaded` comes."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[Path, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_one)

    def get(self, path: Path) -> QPixmap | None:
        """The rounded picture; a null one for a file that is no picture; None: not read yet."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        self._wanted[path] = None
        self._wanted.move_to_end(path)
        self._timer.start()
        return None

    def _read_one(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        path, _ = self._wanted.popitem()
        self._kept[path] = _thumbnail(path)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()


def _thumbnail(path: Path) -> QPixmap:
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    size = SIZE * ratio
    image = covering(path, size)
    if image.isNull():
        return QPixmap()
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(
        QRectF(0, 0, size.width(), size.height()), _RADIUS * ratio, _RADIUS * ratio
    )
    painter.setClipPath(shape)
    left = (size.width() - image.width()) // 2
    painter.drawImage(left, (size.height() - image.height()) // 2, image)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
