"""Parts that several previews are made of, painted in the phone's colours."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.publish.account import Account, account_of
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.photo import band, cropped, fitting_words

_PAD = 14


class Part(QWidget):
    """A strip of a preview: as wide as the phone, of a height that grows with the text."""

    def __init__(self, phone: Phone, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone, self._height = phone, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        phone.changed.connect(self._renew)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._phone.theme.text_px(self._height))

    def _write(
        self, painter: QPainter, box: QRectF, text: str, style: tuple[str, int, str]
    ) -> None:
        """One line at the left of `box`, elided; style is role, weight and ink."""
        role, weight, ink = style
        font = self._phone.theme.font(role, weight)
        painter.setFont(font)
        painter.setPen(self._phone.color(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class AccountRow(Part):
    """Initials in a round or rounded field, the account's name, and what stands beside it."""

    def __init__(
        self, phone: Phone, *, radius: int, below: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(phone, 52, parent)
        self._radius, self._below = radius, below
        self._account = account_of("")

    def set_account(self, account: Account) -> None:
        """Whose post it is."""
        if account != self._account:
            self._account = account
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._phone.theme.text_px(36)
        field = QRectF(_PAD, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._phone.color("lipat"))
        radius = self._radius * side / 36
        painter.drawRoundedRect(field, radius, radius)
        painter.setFont(self._phone.theme.font("kecil", 700))
        painter.setPen(self._phone.color("tinta-2"))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, self._account.initials)
        left = field.right() + 10
        self._paint_name(painter, QRectF(left, 0, self.width() - left - _PAD, self.height()))

    def _paint_name(self, painter: QPainter, box: QRectF) -> None:
        name = ("bantuan", 600, "tinta")
        if not self._below:
            dots = self._phone.pixmap("ellipsis", "tinta-3", 18)
            painter.drawPixmap(QPointF(box.right() - 18, (self.height() - 18) / 2), dots)
            self._write(painter, box.adjusted(0, 0, -28, 0), self._account.handle, name)
            return
        px = self._phone.theme.text_px
        top = (self.height() - px(35)) / 2
        self._write(painter, QRectF(box.x(), top, box.width(), px(18)), self._account.name, name)
        line = QRectF(box.x(), top + px(18), box.width(), px(17))
        self._write(painter, line, self._below, ("kecil", 400, "tinta-3"))
        metrics = QFontMetricsF(self._phone.theme.font("kecil"))
        at = QPointF(box.x() + metrics.horizontalAdvance(self._below) + 5, line.center().y() - 6.5)
        painter.drawPixmap(at, self._phone.pixmap("globe", "tinta-3", 13))


class Picture(Part):
    """The photo as the post shows it, or a quiet place that says there is none.

    `clicked` is the wish to make the photo ready, by mouse or by Enter.
    """

    clicked = Signal()

    def __init__(
        self,
        phone: Phone,
        *,
        ratios: tuple[float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(phone, 0, parent)
        self._ratios, self._image = ratios, QImage()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip("Siapkan foto")
        self._say()
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """A band of 150 pixels, or 72."""
        self.setFixedHeight(72 if narrow else 150)

    def set_image(self, image: QImage) -> None:
        """The photo; a null image is none."""
        self._image = image
        self._say()
        self.update()

    def _say(self) -> None:
        name = "Belum ada foto" if self._image.isNull() else self.fits or "Foto"
        self.setAccessibleName(f"{name}. Siapkan foto")

    @property
    def fits(self) -> str:
        """Whether the app takes the photo as it is ("Foto 4:5, pas"); "" for one that takes any."""
        if self._ratios is None or self._image.isNull():
            return ""
        return fitting_words(self._image.width() / self._image.height(), *self._ratios)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            self._paint_place(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.width() / self.height()
        painter.drawImage(self.rect().toRectF(), self._image, band(self._taken(), ratio))
        if self.fits:
            self._paint_chip(painter, self.fits)

    def _paint_chip(self, painter: QPainter, words: str) -> None:
        """Light on dark in any scheme: it lies on the photo."""
        font = self._phone.theme.font("kecil", 500)
        height = self._phone.theme.text_px(24)
        width = QFontMetricsF(font).horizontalAdvance(words) + 20
        box = QRectF(10, self.height() - height - 10, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(30, 25, 18, 225))
        painter.drawRoundedRect(box, 12, 12)
        painter.setFont(font)
        painter.setPen(QColor("#fffdf8"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _taken(self) -> QRectF:
        """The part of the photo that the app takes at all."""
        if self._ratios is None:
            return self._image.rect().toRectF()
        least, most = self._ratios
        ratio = self._image.width() / self._image.height()
        return cropped(self._image, min(max(ratio, least), most))

    def _paint_place(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._phone.color("lipat"))
        font = self._phone.theme.font("bantuan")
        text = "Belum ada foto"
        width = 20 + 10 + QFontMetricsF(font).horizontalAdvance(text)
        left = (self.width() - width) / 2
        icon = self._phone.pixmap("image", "tinta-3", 20)
        painter.drawPixmap(QPointF(left, (self.height() - 20) / 2), icon)
        box = QRectF(left + 30, 0, self.width(), self.height())
        self._write(painter, box, text, ("bantuan", 400, "tinta-3"))


@dataclass(frozen=True, slots=True)
class Reaction:
    """A thing that people can do with a post: icon and word ("" draws the icon alone)."""

    icon: str
    text: str = ""


class IconRow(Part):
    """Icons at the left, the last one at the right: how people answer a picture."""

    def __init__(self, phone: Phone, icons: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(phone, 36, parent)
        self._icons = icons

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 9 + (self.height() - 36) / 2
        for number, name in enumerate(self._icons[:-1]):
            at = QPointF(_PAD + number * 34, top)
            painter.drawPixmap(at, self._phone.pixmap(name, "tinta-2", 20))
        last = self._phone.pixmap(self._icons[-1], "tinta-2", 20)
        painter.drawPixmap(QPointF(self.width() - _PAD - 20, top), last)


class ReactionRow(Part):
    """Icons with words, spread over the width, under a hairline."""

    def __init__(
        self, phone: Phone, reactions: tuple[Reaction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(phone, 44, parent)
        self._reactions = reactions

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._phone.color("garis"))
        metrics = QFontMetricsF(self._phone.theme.font("bantuan"))
        widths = [24 + metrics.horizontalAdvance(one.text) for one in self._reactions]
        gap = (self.width() - sum(widths)) / (2 * len(widths))
        left = gap
        for one, width in zip(self._reactions, widths, strict=True):
            icon = self._phone.pixmap(one.icon, "tinta-2", 18)
            painter.drawPixmap(QPointF(left, (self.height() - 18) / 2), icon)
            box = QRectF(left + 24, 0, width, self.height())
            self._write(painter, box, one.text, ("bantuan", 400, "tinta-2"))
            left += width + 2 * gap


class FoldLine(Part):
    """A dashed line with words in its middle: what follows is seen only after a tap."""

    def __init__(self, phone: Phone, text: str, parent: QWidget | None = None) -> None:
        super().__init__(phone, 29, parent)
        self._text = text

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._phone.theme.font("kecil")
        width = QFontMetricsF(font).horizontalAdvance(self._text)
        left = (self.width() - width) / 2
        pen = QPen(self._phone.color("garis-kuat"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        middle = self.height() // 2
        painter.drawLine(QPointF(0, middle + 0.5), QPointF(left - 8, middle + 0.5))
        painter.drawLine(
            QPointF(left + width + 8, middle + 0.5), QPointF(self.width(), middle + 0.5)
        )
        box = QRectF(left, 0, width + 2, self.height())
        self._write(painter, box, self._text, ("kecil", 400, "tinta-3"))
