"""A finding in the panel: one line of card while closed, reason and buttons while open."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.checking.finding import Category, Finding, Severity
from kimwriter.ui.manuscript.change import Change, described
from kimwriter.ui.manuscript.underlines import ICONS
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Icon, Label, Paragraph

NAMES: dict[Severity, str] = {
    "error": "Perlu dibetulkan",
    "warning": "Perlu dicek",
    "hint": "Saran",
}
INKS: dict[Severity, str] = {"error": "bata", "warning": "mangga-teks", "hint": "anggur"}
CATEGORIES: dict[Category, str] = {"ejaan": "Ejaan", "berita": "Berita", "etika": "Etika"}
RADIUS = 10


def best(finding: Finding) -> str | None:
    """The replacement offered first, or None."""
    return finding.replacements[0] if finding.replacements else None


class CardHead(QWidget):
    """Mark, name of the severity, category."""

    def __init__(self, theme: Theme, *, tinted: bool) -> None:
        super().__init__()
        self._tinted = tinted
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._icon = Icon(theme, "galat", "bata", 18)
        self._name = Label(theme, "", "bantuan", weight=600)
        self._category = Label(theme, "", "kecil", "tinta-3")
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self._category)

    def show_finding(self, finding: Finding) -> None:
        """Say how serious it is and of what kind."""
        ink = INKS[finding.severity]
        self._icon.set_icon(ICONS[finding.severity])
        self._name.set_text(NAMES[finding.severity])
        self._name.set_color(ink)
        self._category.set_text(CATEGORIES[finding.category])
        self._category.set_color(ink if self._tinted else "tinta-3")


class ClosedCard(QAbstractButton):
    """Opens on a click or Enter; `chosen(number)` tells which."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number = theme, -1
        self._finding: Finding | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setBackgroundRole(QPalette.ColorRole.Window)  # else labels take a button's ink
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(17, 13, 17, 15)
        column.setSpacing(2)
        self._head = CardHead(theme, tinted=False)
        self._change = Change(theme)
        self._message = Paragraph(theme, "", "bantuan", "tinta-2")
        self._message.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.addWidget(self._head)
        column.addSpacing(2)
        column.addWidget(self._change)
        column.addWidget(self._message)
        self.clicked.connect(self._choose)

    def show_finding(self, number: int, finding: Finding) -> None:
        """Be the card of this finding."""
        self._number = number
        if finding == self._finding:
            return
        self._finding = finding
        self._head.show_finding(finding)
        self._change.setVisible(bool(finding.text))
        self._change.show_change(finding.text, best(finding))
        self._message.set_text(finding.message)
        words = described(finding.text, best(finding))
        self.setAccessibleName(f"{NAMES[finding.severity]}: {words}")
        self.setAccessibleDescription(finding.message)

    def _choose(self) -> None:
        self.chosen.emit(self._number)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 60 else 340
        return QSize(width, self.heightForWidth(width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "garis-kuat" if self.underMouse() or self.hasFocus() else "garis"
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color("lembar"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
