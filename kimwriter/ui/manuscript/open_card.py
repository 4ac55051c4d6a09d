"""The open card of the panel: what stands there, what could, why, by which rule, what to do."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.checking.finding import Finding
from kimwriter.ui.manuscript.change import Change, one_line
from kimwriter.ui.manuscript.finding_card import RADIUS, CardHead, best
from kimwriter.ui.manuscript.underlines import TINTS
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph

BAND = 40
OTHERS = 4
UNKNOWN_WORDS = ("R004",)


class OpenCard(QWidget):
    """`accepted(replacement)`, `accepted_all(replacement)`, `ignored()`, `always_ignored()` and
    `word_added()` (an unknown word that is right).
    """

    accepted = Signal(str)
    accepted_all = Signal(str)
    ignored = Signal()
    always_ignored = Signal()
    word_added = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._finding: Finding | None = None
        self._alike = 1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._head = CardHead(theme, tinted=True)
        self._change = Change(theme, muted=True)
        self._message = Paragraph(theme, "", "isi", "tinta-2")
        self._source = Label(theme, "", "kecil", "tinta-3", elide=True)
        self._source_row = QWidget()
        self.replace = Button(theme, "&Ganti", look="filled", height=40)
        self.ignore = Button(theme, "A&baikan")
        self.more = Button(theme, icon="ellipsis", name="Pilihan lain")
        self._lay_out()
        self.replace.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.replace.setToolTip("Ganti (Ctrl+Enter)")
        self.ignore.setToolTip("Tidak ditampilkan lagi di draf ini")
        self.replace.clicked.connect(self.accept_best)
        self.ignore.clicked.connect(self.ignored)
        self.more.clicked.connect(self._open_menu)
        theme.changed.connect(self._renew)
        self._renew()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 1, 17, 17)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addSpacing(14)
        self._column.addWidget(self._change)
        self._column.addSpacing(8)
        self._column.addWidget(self._message)
        self._column.addWidget(self._source_row)
        self._column.addSpacing(14)
        source = QHBoxLayout(self._source_row)
        source.setContentsMargins(0, 8, 0, 0)
        source.setSpacing(6)
        source.addWidget(Icon(self._theme, "book-open", "tinta-3", 16))
        source.addWidget(self._source, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.replace, 1)
        row.addWidget(self.ignore)
        row.addWidget(self.more)
        row.addStretch(0)
        self._column.addLayout(row)

    @property
    def buttons(self) -> list[QWidget]:
        """In the order of the Tab key."""
        return [self.replace, self.ignore, self.more]

    def show_finding(self, finding: Finding, alike: int) -> None:
        """Be the card of this finding; `alike` findings say the same of the same words."""
        self._alike = alike
        self.more.setVisible(bool(finding.text))
        if finding == self._finding:
            return
        self._finding = finding
        self._head.show_finding(finding)
        self._change.setVisible(bool(finding.text))
        self._change.show_change(finding.text, best(finding))
        self._message.set_text(finding.message)
        self._source.set_text(finding.source)
        self._source_row.setVisible(bool(finding.source))
        self.replace.setText("&Hapus" if best(finding) == "" else "&Ganti")
        self.replace.setVisible(best(finding) is not None)
        self.ignore.setVisible(bool(finding.text))
        self.setAccessibleName(finding.message)
        self._column.invalidate()
        self.updateGeometry()
        self.update()

    def accept_best(self) -> None:
        """Take the replacement offered first, if there is one."""
        if self._finding is not None and (new := best(self._finding)) is not None:
            self.accepted.emit(new)

    def accept_best_everywhere(self) -> None:
        """Take it wherever the same was found."""
        if self._finding is not None and (new := best(self._finding)) is not None:
            self.accepted_all.emit(new)

    def menu(self) -> QMenu:
        """Other replacements, the same everywhere, and what to do in every draft."""
        menu = QMenu(self)
        finding = self._finding
        if finding is None:
            return menu
        for new in finding.replacements[1 : OTHERS + 1]:
            words = one_line(new).replace("&", "&&") or "(hapus)"
            menu.addAction(f"Ganti dengan “{words}”").triggered.connect(
                partial(self.accepted.emit, new)
            )
        if self._alike > 1 and finding.replacements:
            action = menu.addAction(f"Ganti &semua ({self._alike})")
            action.setIcon(self._theme.icon("check-check", size=18))
            action.setShortcut(QKeySequence("Ctrl+Shift+Return"))
            action.triggered.connect(self.accept_best_everywhere)
        menu.addSeparator()
        if finding.rule in UNKNOWN_WORDS:
            words = one_line(finding.text).replace("&", "&&")
            menu.addAction(f"&Tambahkan “{words}” ke kata sendiri").triggered.connect(
                self.word_added
            )
        else:
            menu.addAction("&Selalu abaikan, di semua draf").triggered.connect(self.always_ignored)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 4))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _band(self) -> int:
        return self._theme.text_px(BAND)

    def _renew(self) -> None:
        self._head.setFixedHeight(self._band())
        self.update()

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._column.invalidate()  # another width breaks other lines
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._finding is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.color("lembar"))
        painter.setClipPath(shape)
        tint = self._theme.color(TINTS[self._finding.severity])
        painter.fillRect(0, 0, self.width(), self._band() + 1, tint)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("garis-kuat"), 1))
        painter.drawPath(shape)
