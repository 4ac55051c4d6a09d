"""Small pictures of the photos of a draft: read scaled, rounded once, kept."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
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
        from kimwriter.ui.photos.imaging import covering  # noqa: PLC0415 - with the first photo

        ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        whole = size * ratio
        image = covering(self._folder / file, whole)
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
