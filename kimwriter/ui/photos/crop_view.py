"""The picture with the part that is published: moved and resized by mouse or keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.publishing.pictures import moved, safe_part, scaled, shapes
from kimwriter.story import CROP_UNIT, Crop
from kimwriter.ui.photos.imaging import Picture
from kimwriter.ui.theme import Theme

_MARGIN, _HANDLE, _REACH = 16, 9, 16
_STEP, _LEAP = 100, 500  # ten-thousandths for an arrow, and with Shift
_GROWTH = 1.05
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZES = {
    Qt.Key.Key_Plus: _GROWTH,
    Qt.Key.Key_Equal: _GROWTH,
    Qt.Key.Key_Minus: 1 / _GROWTH,
}
# Frame and lines lie on a photo, not on paper: they keep their colours in the dark.
_SHADE, _LINE, _THIRDS = QColor(20, 16, 12, 150), QColor("#ffffff"), QColor(255, 255, 255, 110)


class CropView(QWidget):
    """Shows a picture; `changed` comes when a person has moved or resized its `crop`, after a drag
    at its end.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self.crop: Crop | None = None
        self._words = ""
        self._pixmap = QPixmap()
        self._grip: tuple[float, float] | None = None
        self._held: QPointF | None = None
        self._before: Crop | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName("Bagian foto yang dipakai")
        theme.changed.connect(self.update)
        self.show_nothing("")

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

    def _frame(self) -> QRectF:
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
        size = (self._frame().size() * ratio).toSize()
        if self._pixmap.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            fit = Qt.AspectRatioMode.IgnoreAspectRatio
            self._pixmap = QPixmap.fromImage(image.scaled(size, fit, smooth))
            self._pixmap.setDevicePixelRatio(ratio)
        return self._pixmap

    def _box(self, crop: Crop) -> QRectF:
        """Where the crop is drawn."""
        frame = self._frame()
        x, y = frame.width() / CROP_UNIT, frame.height() / CROP_UNIT
        left, top = frame.x() + crop.left * x, frame.y() + crop.top * y
        return QRectF(left, top, crop.width * x, crop.height * y)

    def _set(self, crop: Crop) -> None:
        if crop != self.crop:
            self.show_crop(crop)
            if self._before is None:
                self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        size, crop = self.size_of_picture, self.crop
        if crop is None or size is None:
            super().keyPressEvent(event)
        elif (arrow := _ARROWS.get(event.key())) is not None:  # type: ignore[call-overload]
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = _LEAP if far else _STEP
            self._set(moved(crop, arrow[0] * step, arrow[1] * step))
        elif (factor := _SIZES.get(event.key())) is not None:  # type: ignore[call-overload]
            self._set(scaled(crop, factor, *size))
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        size = self.size_of_picture
        if self.crop is not None and size is not None and event.angleDelta().y():
            factor = _GROWTH if event.angleDelta().y() > 0 else 1 / _GROWTH
            self._set(scaled(self.crop, factor, *size))
            event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.crop is None or event.button() != Qt.MouseButton.LeftButton:
            return
        grip = self._grip_at(event.position())
        if grip is not None or self._box(self.crop).contains(event.position()):
            self._grip, self._held, self._before = grip, event.position(), self.crop

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._before is None:
            self._show_cursor(event.position())
            return
        if self._grip is None:
            frame, way = self._frame(), event.position() - self._held
            right = round(way.x() / frame.width() * CROP_UNIT)
            down = round(way.y() / frame.height() * CROP_UNIT)
            self._set(moved(self._before, right, down))
        else:
            self._resize(self._grip, event.position(), self._before)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self._before is not None and self._before != self.crop
        self._held = self._before = self._grip = None
        self._show_cursor(event.position())
        if dragged:
            self.changed.emit()

    def _resize(self, grip: tuple[float, float], at: QPointF, before: Crop) -> None:
        """Drag a corner; the one across stays where it is."""
        size, box = self.size_of_picture, self._box(before)
        if size is None:
            return
        fixed = (1 - grip[0], 1 - grip[1])
        across = abs(at.x() - (box.x() + fixed[0] * box.width())) / box.width()
        down = abs(at.y() - (box.y() + fixed[1] * box.height())) / box.height()
        self._set(scaled(before, max(across, down), *size, fixed))

    def _grip_at(self, at: QPointF) -> tuple[float, float] | None:
        if self.crop is None:
            return None
        box = self._box(self.crop)
        for grip in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
            way = at - _corner(box, grip)
            if max(abs(way.x()), abs(way.y())) <= _REACH:
                return grip
        return None

    def _show_cursor(self, at: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        grip = self._grip_at(at)
        if grip is not None:
            falling = grip[0] == grip[1]
            shape = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        elif self.crop is not None and self._box(self.crop).contains(at):
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)

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
            painter.drawText(self._frame(), int(flags), self._words)
            return
        painter.drawPixmap(self._frame().topLeft(), self._scaled(self._picture.image))
        if self.crop is not None:
            self._paint_crop(painter, self._box(self.crop), self.crop)

    def _paint_crop(self, painter: QPainter, box: QRectF, crop: Crop) -> None:
        outside = QPainterPath()
        outside.addRect(self._frame())
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
        for grip in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
            handle = QRectF(0, 0, _HANDLE + 3, _HANDLE + 3)
            handle.moveCenter(_corner(box, grip))
            painter.drawEllipse(handle)


def _corner(box: QRectF, grip: tuple[float, float]) -> QPointF:
    return QPointF(box.x() + grip[0] * box.width(), box.y() + grip[1] * box.height())


def _paint_safe(painter: QPainter, box: QRectF, crop: Crop) -> None:
    """A dashed line around what the grid of a profile leaves to be seen."""
    shape = shapes().get(crop.ratio)
    across, down = safe_part(shape) if shape else (1.0, 1.0)
    if across == down == 1.0:
        return
    safe = QRectF(0, 0, box.width() * across, box.height() * down)
    safe.moveCenter(box.center())
    pen = QPen(QColor("#f0a02e"), 2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRect(safe)
