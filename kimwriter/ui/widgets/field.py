"""Where the member writes: a growing text field and a one-line field, both without a frame."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.ui.theme import Theme


class TextField(QPlainTextEdit):
    """Plain text that grows with its lines; Tab moves on, Enter makes a line unless `single`.

    `edited` comes with every change by a person and never with `show_text`. The cursor and undo
    stay when `show_text` brings what already stands there.
    """

    edited = Signal(str)
    focus_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str = "",
        *,
        role: str = "jawaban",
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._single = theme, role, single
        self._quiet = False
        self._lines_least, self._lines_most = 1, 8
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)
        theme.changed.connect(self._renew)
        self._renew()

    def set_lines(self, least: int, most: int) -> None:
        """How many lines are shown at least and, before it scrolls, at most."""
        self._lines_least, self._lines_most = least, most
        self._size_changed()

    def show_text(self, text: str) -> None:
        """Show this text without `edited`; does nothing when it stands there already."""
        if text == self.toPlainText():
            return
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def _renew(self) -> None:
        self.setFont(self._theme.font(self._role))
        self.viewport().setFont(self.font())  # what the placeholder is written in
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._size_changed()

    def _text_changed(self) -> None:
        if not self._quiet:
            self.edited.emit(self.toPlainText())

    def _size_changed(self) -> None:
        lines = max(self._lines_least, min(self._line_count(), self._lines_most))
        step = self.fontMetrics().lineSpacing()
        self.setFixedHeight(lines * step + 2)
        scrolls = self._line_count() > self._lines_most
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)

    def _line_count(self) -> int:
        return max(1, round(self.document().size().height()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_changed()  # another width breaks other lines

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self._single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class LineField(QLineEdit):
    """One line in a framed box of the house (40 high), with an optional icon at the left.

    `edited` comes with every change by a person, as `textEdited` of Qt.
    """

    edited = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str = "",
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._faulty = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrame(False)
        self.textEdited.connect(self.edited)
        theme.changed.connect(self._renew)
        self._renew()

    def set_faulty(self, faulty: bool) -> None:
        """Draw the edge in brick: what stands here cannot be."""
        self._faulty = faulty
        self.update()

    def _renew(self) -> None:
        self.setFont(self._theme.font("isi"))
        self.setFixedHeight(self._theme.text_px(40))
        self.setTextMargins(40 if self._icon else 12, 0, 12, 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "bata" if self._faulty else "laut" if self.hasFocus() else "garis-kuat"
        width = 2.0 if self._faulty or self.hasFocus() else 1.0
        pen = painter.pen()
        pen.setColor(self._theme.color(edge))
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("lembar"))
        inset = width / 2
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 8 - inset, 8 - inset)
        if self._icon:
            icon = self._theme.pixmap(self._icon, "tinta-3", 20)
            painter.drawPixmap(12, (self.height() - 20) // 2, icon)
        painter.end()
        super().paintEvent(event)
