"""The part of a picture that is published, moved and resized by mouse or keys."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kimwriter.publishing.pictures import moved, scaled
from kimwriter.story import CROP_UNIT, Crop
from kimwriter.ui.photos.crop_stage import GRIPS, CropStage, Grip, corner_of
from kimwriter.ui.theme import Theme

_REACH = 16  # pixels around a corner in which it is taken
_STEP, _LEAP = 100, 500  # ten-thousandths for an arrow, and with Shift
_GROWTH = 1.05
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZES: dict[int, float] = {
    Qt.Key.Key_Plus: _GROWTH,
    Qt.Key.Key_Equal: _GROWTH,
    Qt.Key.Key_Minus: 1 / _GROWTH,
}


class CropView(CropStage):
    """`changed` comes when a person has moved or resized the crop, after a drag at its end."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._grip: Grip | None = None
        self._held: QPointF | None = None
        self._before: Crop | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.show_nothing("")

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
        elif (arrow := _ARROWS.get(event.key())) is not None:
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = _LEAP if far else _STEP
            self._set(moved(crop, arrow[0] * step, arrow[1] * step))
        elif (factor := _SIZES.get(event.key())) is not None:
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
        if grip is not None or self.box(self.crop).contains(event.position()):
            self._grip, self._held, self._before = grip, event.position(), self.crop

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._before is None:
            self._show_cursor(event.position())
            return
        if self._grip is None:
            frame, way = self.frame(), event.position() - self._held
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

    def _resize(self, grip: Grip, at: QPointF, before: Crop) -> None:
        """Drag a corner; the one across stays where it is."""
        size, box = self.size_of_picture, self.box(before)
        if size is None:
            return
        fixed = (1 - grip[0], 1 - grip[1])
        across = abs(at.x() - (box.x() + fixed[0] * box.width())) / box.width()
        down = abs(at.y() - (box.y() + fixed[1] * box.height())) / box.height()
        self._set(scaled(before, max(across, down), *size, fixed))

    def _grip_at(self, at: QPointF) -> Grip | None:
        if self.crop is None:
            return None
        box = self.box(self.crop)
        for grip in GRIPS:
            way = at - corner_of(box, grip)
            if max(abs(way.x()), abs(way.y())) <= _REACH:
                return grip
        return None

    def _show_cursor(self, at: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        grip = self._grip_at(at)
        if grip is not None:
            falling = grip[0] == grip[1]
            shape = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        elif self.crop is not None and self.box(self.crop).contains(at):
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)
