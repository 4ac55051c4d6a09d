"""Words that the program says: one line (`Label`), or several with a line height of their own."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.text import Span
from kimwriter.ui.theme import Theme


class Label(QLabel):
    """One line of plain text in a role of the scale and a token's colour.

    With `elide` it gives way to its neighbours: it ends in "…", and its tooltip has the whole.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "isi",
        color: str = "tinta",
        *,
        weight: int | None = None,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._color, self._weight = theme, role, color, weight
        self._elide, self._whole = elide, text
        self.setTextFormat(Qt.TextFormat.PlainText)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._renew()
        theme.changed.connect(self._renew)

    def set_text(self, text: str) -> None:
        """Say something else."""
        if text != self._whole:
            self._whole = text
            self._show()

    def set_role(self, role: str) -> None:
        """Say it in another role of the scale."""
        if role != self._role:
            self._role = role
            self._renew()

    def set_color(self, color: str) -> None:
        """Say it in another token's colour."""
        if color != self._color:
            self._color = color
            self._renew()

    def _renew(self) -> None:
        self.setFont(self._theme.font(self._role, self._weight))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._color))
        self.setPalette(palette)
        self.setMinimumHeight(self._theme.line(self._role))
        self._show()

    def _show(self) -> None:
        if not self._elide:
            self.setText(self._whole)
            return
        line = self._whole.replace("\n", " ")
        shown = QFontMetrics(self.font()).elidedText(
            line, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip("" if shown == line else self._whole)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elide else hint

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._elide:
            return hint
        width = QFontMetrics(self.font()).horizontalAdvance(self._whole)
        return QSize(width + 1, hint.height())


class Paragraph(QWidget):
    """Plain text over several lines with the line height of its role.

    `bold` are spans (code points) set in weight 600 and the first ink.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "isi",
        color: str = "tinta",
        *,
        bold: tuple[Span, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._color = theme, role, color
        self._text, self._bold = text, bold
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        theme.changed.connect(self._renew)

    def set_text(self, text: str, bold: tuple[Span, ...] = ()) -> None:
        """Say something else."""
        if (text, bold) != (self._text, self._bold):
            self._text, self._bold = text, bold
            self.setAccessibleName(text)
            self._renew()

    def set_role(self, role: str) -> None:
        """Say it in another role of the scale."""
        if role != self._role:
            self._role = role
            self._renew()

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    def _layout(self, width: float) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._theme.font(self._role))
        layout.setFormats([self._bold_format(span) for span in self._bold])
        layout.beginLayout()
        height, step = 0, self._theme.line(self._role)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    def _bold_format(self, span: Span) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.DemiBold)
        style.setForeground(self._theme.color("tinta"))
        units = span.to_utf16(self._text)
        found = QTextLayout.FormatRange()
        found.start = units.start  # type: ignore[attr-defined]
        found.length = units.end - units.start  # type: ignore[attr-defined]
        found.format = style  # type: ignore[attr-defined]
        return found

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._layout(width)[1]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else 320
        return QSize(min(self._natural_width(), width), self.heightForWidth(width))

    def _natural_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(self._role))
        lines = self._text.split("\n")
        return max(metrics.horizontalAdvance(line) for line in lines) + 2

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.line(self._role))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.color(self._color)))
        layout, height = self._layout(self.width())
        layout.draw(painter, QPointF(0, max(0, (self.height() - height) // 2)))


class Icon(QWidget):
    """A picture beside words; it says nothing to a screen reader."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        color: str = "tinta-2",
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._color, self._size = theme, name, color, size
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Show another icon, in another colour unless it is None."""
        if (name, color or self._color) != (self._name, self._color):
            self._name, self._color = name, color or self._color
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        icon = self._theme.pixmap(self._name, self._color, self._size)
        QPainter(self).drawPixmap(QPointF(0, (self.height() - self._size) / 2), icon)
