"""The picture and the part of it that is published, as they are drawn. `CropView` moves it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.publishing.pictures import safe_part, shapes
from kimwriter.story import CROP_UNIT, Crop
from kimwriter.ui.photos.imaging import Picture
from kimwriter.ui.theme import Theme

Grip = tuple[float, float]  # a corner of the crop: (0, 0) is top left, (1, 1) bottom right
GRIPS: tuple[Grip, ...] = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
_MARGIN, _HANDLE = 16, 12
# Frame and lines lie on a photo, not on paper: they keep their colours in the dark.
_SHADE, _LINE, _THIRDS = QColor(20, 16, 12, 150), QColor("#ffffff"), QColor(255, 255, 255, 110)
_SAFE = QColor("#f0a02e")


class CropStage(QWidget):
    """Shows a picture, its `crop`, thirds, and what the grid of a profile leaves to be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._pixmap = QPixmap()
        self._words = ""
        self.crop: Crop | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName("Bagian foto yang dipakai")
        theme.changed.connect(self.update)

    def show_picture(self, picture: Picture, crop: Crop | None) -> None:
        """Show this picture and this part of it, without `changed`."""
        self._picture, self._words, self._pixmap = picture, "", QPixmap()
        self.show_crop(crop)

    def show_nothing(self, words: str) -> None:
        """Show no picture, and say why."""
        self._picture, self.crop, self._words = None, None, words
        self._describe()
        self.update()

    def show_crop(self, crop: Crop | None) -> None:
        """Show this part of the picture; None is the whole."""
        self.crop = crop
        self._describe()
        self.update()

    @property
    def size_of_picture(self) -> tuple[int, int] | None:
        """Width and height of the original, upright; None while there is none."""
        return (self._picture.width, self._picture.height) if self._picture else None

    def _describe(self) -> None:
        if self.crop is None:
            self.setAccessibleDescription(self._words or "Foto dipakai utuh.")
            return
        share = round(self.crop.width * self.crop.height / CROP_UNIT / CROP_UNIT * 100)
        self.setAccessibleDescription(
            f"Bentuk {self.crop.ratio.replace('.', ',')}, {share} persen dari foto. "
            "Panah menggeser, tanda tambah dan kurang mengubah ukuran."
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def frame(self) -> QRectF:
        """Where the picture is drawn."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._picture is None:
            return room
        size = QSize(self._picture.width, self._picture.height).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        return QRectF(box.toRect())

    def _scaled(self, image: QImage) -> QPixmap:
        """The picture in the size in which it is drawn, made once a size: a drag paints often."""
        ratio = self.devicePixelRatioF()
        size = (self.frame().size() * ratio).toSize()
        if self._pixmap.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            fit = Qt.AspectRatioMode.IgnoreAspectRatio
            self._pixmap = QPixmap.fromImage(image.scaled(size, fit, smooth))
            self._pixmap.setDevicePixelRatio(ratio)
        return self._pixmap

    def box(self, crop: Crop) -> QRectF:
        """Where the crop is drawn."""
        frame = self.frame()
        x, y = frame.width() / CROP_UNIT, frame.height() / CROP_UNIT
        left, top = frame.x() + crop.left * x, frame.y() + crop.top * y
        return QRectF(left, top, crop.width * x, crop.height * y)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("lipat"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        if self._picture is None:
            painter.setFont(self._theme.font("isi"))
            painter.setPen(self._theme.color("tinta-2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.frame(), int(flags), self._words)
            return
        painter.drawPixmap(self.frame().topLeft(), self._scaled(self._picture.image))
        if self.crop is not None:
            self._paint_crop(painter, self.box(self.crop), self.crop)

    def _paint_crop(self, painter: QPainter, box: QRectF, crop: Crop) -> None:
        outside = QPainterPath()
        outside.addRect(self.frame())
        outside.addRect(box)
        painter.fillPath(outside, _SHADE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_THIRDS, 1))
        for part in (1 / 3, 2 / 3):
            x, y = box.x() + part * box.width(), box.y() + part * box.height()
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        _paint_safe(painter, box, crop)
        painter.setPen(QPen(_LINE, 2))
        painter.drawRect(box)
        painter.setPen(QPen(_SHADE, 1))
        painter.setBrush(_LINE)
        for grip in GRIPS:
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(corner_of(box, grip))
            painter.drawEllipse(handle)


def corner_of(box: QRectF, grip: Grip) -> QPointF:
    """Where a corner of the box lies."""
    return QPointF(box.x() + grip[0] * box.width(), box.y() + grip[1] * box.height())


def _paint_safe(painter: QPainter, box: QRectF, crop: Crop) -> None:
    """A dashed line around what the grid of a profile leaves to be seen."""
    shape = shapes().get(crop.ratio)
    across, down = safe_part(shape) if shape else (1.0, 1.0)
    if across == down == 1.0:
        return
    safe = QRectF(0, 0, box.width() * across, box.height() * down)
    safe.moveCenter(box.center())
    pen = QPen(_SAFE, 2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRect(safe)
