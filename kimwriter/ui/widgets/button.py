"""The button of the house: filled, outlined or bare, with an icon at either side."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme

Look = Literal["filled", "outlined", "bare", "quiet", "done"]
_GAP = 8


class Button(QPushButton):
    """A push button painted by us.

    Looks: "filled" (one a task), "outlined", "bare" (text in the accent), "quiet" (bare in the
    second ink), "done" (after copying: tinted). Without text it is a square icon button, and
    `name` is what a screen reader says and the tooltip shows. Enter presses it, as Space does.
    """

    def __init__(  # noqa: PLR0913
        self,
        theme: Theme,
        text: str = "",
        *,
        look: Look = "outlined",
        icon: str = "",
        trailing: str = "",
        height: int = 40,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._look, self._icon, self._trailing = theme, look, icon, trailing
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self._renew()
        theme.changed.connect(self._renew)

    def set_look(self, look: Look, icon: str | None = None) -> None:
        """Change the look, and the icon unless it is None."""
        self._look = look
        if icon is not None:
            self._icon = icon
        self.updateGeometry()
        self.update()

    def _renew(self) -> None:
        role = "tombol" if self._height >= 40 else "bantuan"
        self.setFont(self._theme.font(role, 600))
        self.updateGeometry()
        self.update()

    @property
    def _padding(self) -> int:
        if not self.text():
            return 0
        return 10 if self._look in ("bare", "quiet") else (16 if self._height >= 40 else 12)

    @property
    def _icon_size(self) -> int:
        return 20 if not self.text() else 18

    @override
    def sizeHint(self) -> QSize:
        height = self._theme.text_px(self._height)
        if not self.text():
            return QSize(height, height)
        return QSize(round(self._content_width() + 2 * self._padding) + 2, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _content_width(self) -> float:
        icons = sum(self._icon_size + _GAP for name in (self._icon, self._trailing) if name)
        return QFontMetricsF(self.font()).horizontalAdvance(self._plain_text()) + icons

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _colors(self) -> tuple[str, str, str]:
        """Ground, edge and ink; "" paints none."""
        if not self.isEnabled():
            bare = self._look in ("bare", "quiet")
            return ("", "", "tinta-3") if bare else ("lipat", "lipat", "tinta-3")
        pressed, hovered = self.isDown(), self.underMouse()
        if self._look == "filled":
            ground = "laut-tekan" if pressed else "laut-sorot" if hovered else "laut-isi"
            return ground, ground, "pada-laut"
        if self._look == "done":
            return "laut-muda", "laut", "laut"
        ground = "garis" if pressed else "lipat" if hovered else ""
        if self._look == "outlined":
            return ground or "lembar", "garis-kuat", "tinta"
        return ground, "", "laut" if self._look == "bare" else "tinta-2"

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colors()
        painter.setPen(QPen(self._theme.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or edge:
            radius = 8
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
            )
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        size = self._icon_size
        top = (self.height() - size) / 2
        if not self.text():
            icon = self._theme.pixmap(self._icon, ink, size)
            painter.drawPixmap(QPointF((self.width() - size) / 2, top), icon)
            return
        left = (self.width() - self._content_width()) / 2
        if self._icon:
            painter.drawPixmap(QPointF(left, top), self._theme.pixmap(self._icon, ink, size))
            left += size + _GAP
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self._plain_text())
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(self._theme.color(ink))
        painter.setFont(self.font())
        painter.drawText(QPointF(left, baseline), self._plain_text())
        if self._trailing:
            accent = "laut" if self._look == "outlined" and self.isEnabled() else ink
            icon = self._theme.pixmap(self._trailing, accent, size)
            painter.drawPixmap(QPointF(left + width + _GAP, top), icon)
