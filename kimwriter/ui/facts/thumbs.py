"""Small pictures of the photos of a draft: read scaled, rounded once, kept."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication

_KEPT = 24


class Thumbs:
    """Thumbnails by file name. A picture that cannot be read is a null pixmap."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._kept: dict[tuple[str, int, int], QPixmap] = {}

    def set_folder(self, folder: Path) -> bool:
        """The folder in which the photos lie; whether it is another than before."""
        if folder == self._folder:
            return False
        self._folder = folder
        self._kept.clear()
        return True

    def get(self, file: str, size: QSize, radius: int = 6) -> QPixmap:
        """The picture cut to `size` (logical pixels) with round corners."""
        key = (file, size.width(), size.height())
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            pixmap = self._read(file, size, radius)
            if pixmap.isNull():
                return pixmap
            self._kept[key] = pixmap
        return self._kept[key]

    def _read(self, file: str, size: QSize, radius: int) -> QPixmap:
        if self._folder is None:
            return QPixmap()
        reader = QImageReader(str(self._folder / file))
        reader.setAutoTransform(True)
        ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        whole = size * ratio
        full = reader.size()
        if full.isValid():
            turned = QImageReader(str(self._folder / file)).transformation().value & 4
            room = whole.transposed() if turned else whole
            reader.setScaledSize(full.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        image = reader.read()
        if image.isNull():
            return QPixmap()
        return _rounded(QPixmap.fromImage(image), whole, ratio, radius)


def _rounded(picture: QPixmap, whole: QSize, ratio: float, radius: int) -> QPixmap:
    target = QPixmap(whole)
    target.fill(Qt.GlobalColor.transparent)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, whole.width(), whole.height()), radius * ratio, radius * ratio)
    painter.setClipPath(path)
    left = (whole.width() - picture.width()) // 2
    top = (whole.height() - picture.height()) // 2
    painter.drawPixmap(left, top, picture)
    painter.end()
    target.setDevicePixelRatio(ratio)
    return target
