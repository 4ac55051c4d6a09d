"""The page Tempel: a text that was written elsewhere becomes title and text of a new draft.

`PastePage` shows it before it is taken; what is what is told in `pasted.py`.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kimwriter.debris import Cleaned, cleaned
from kimwriter.ui.manuscript.outline import count_words, summary
from kimwriter.ui.pasted import Pasted, paragraphs_of, split_pasted
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.newspaper import Block, Newspaper
from kimwriter.ui.widgets.surface import Card, Surface

SHOWN_DEBRIS, LONGEST_DEBRIS = 3, 40


class PasteField(QPlainTextEdit):
    """Where the text is pasted, in the member's serif; Tab moves on."""

    focused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Tulisan Anda")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setCursorWidth(2)
        self.viewport().setAutoFillBackground(False)
        self.setPlaceholderText("Tempel di sini dengan Ctrl+V")
        theme.changed.connect(self._renew)
        self._renew()

    def text(self) -> str:
        """What was pasted, with no-break spaces as they are."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _renew(self) -> None:
        self.setFont(self._theme.font("pratinjau"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("tinta"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.color("tinta-3"))
        self.setPalette(palette)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class PastePage(QWidget):
    """At the left what is pasted, at the right what will become of it."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titled: bool | None = None
        self._as_it_is = False
        self.field = PasteField(theme)
        self.back = Button(theme, "Kembali", look="bare", icon="arrow-left", height=36)
        self._result = _Result(theme)
        self.accept = self._result.accept
        self.title_switch = self._result.title_switch
        self.debris_switch = self._result.debris_switch
        self.field.textChanged.connect(self._on_changed)
        self.title_switch.clicked.connect(self._on_switched)
        self.debris_switch.clicked.connect(self._on_debris)
        self.accept.clicked.connect(self._on_accepted)
        self.back.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left(), 1)
        row.addWidget(self._result)
        self.setFocusProxy(self.field)
        self.set_narrow(False)
        self._show()

    def _make_left(self) -> QWidget:
        left = QWidget()
        outer = QVBoxLayout(left)
        outer.setContentsMargins(22, 12, 24, 24)
        outer.setSpacing(0)
        outer.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addSpacing(10)
        column = QVBoxLayout()
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(0)
        outer.addLayout(column, 1)
        column.addWidget(Label(self._theme, "Tempel tulisan yang sudah ada", "kepala"))
        column.addSpacing(4)
        words = "Dari WhatsApp, Word, situs, atau catatan Anda. Tidak ada kata yang diubah."
        column.addWidget(Paragraph(self._theme, words, "isi", "tinta-2"))
        column.addSpacing(14)
        card = Card(self._theme, edge="strong")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 16, 6, 6)
        inside.addWidget(self.field)
        self.field.focused.connect(partial(self._show_focus, card))
        column.addWidget(card, 1)
        return left

    def _show_focus(self, card: Card, focused: bool) -> None:
        card.set_edge("focus" if focused else "strong")

    def set_narrow(self, narrow: bool) -> None:
        """The layout of a window less than 1240 wide."""
        name = "panel_temuan_sempit" if narrow else "panel_pratinjau"
        self._result.setFixedWidth(self._theme.size(name))

    def clear(self) -> None:
        """Be empty again."""
        self._titled, self._as_it_is = None, False
        self.field.clear()

    @Slot()
    def _on_changed(self) -> None:
        if not self.field.text().strip():
            self._titled, self._as_it_is = None, False
        self._show()

    @Slot()
    def _on_switched(self) -> None:
        self._titled = not self._pasted().title
        self._show()

    @Slot()
    def _on_debris(self) -> None:
        self._as_it_is = not self._as_it_is
        self._show()

    @Slot()
    def _on_accepted(self) -> None:
        chosen = self._pasted()
        self.clear()
        self.accepted.emit(chosen)

    def _text(self) -> str:
        text = self.field.text()
        return text if self._as_it_is else cleaned(text).text

    def _pasted(self) -> Pasted:
        return split_pasted(self._text(), self._titled)

    def _show(self) -> None:
        several = len(paragraphs_of(self._text())) > 1
        self._result.show_pasted(self._pasted(), several)
        self._result.show_debris(cleaned(self.field.text()), kept=self._as_it_is)


class _Result(Surface):
    """What will become of it, as a paper sets it, and the button that takes it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "lipat", ("left",))
        self._theme = theme
        self._paper = Newspaper(theme)
        self._empty = Paragraph(
            theme, "Judul dan isinya tampil di sini, sebelum Anda memakainya.", "bantuan", "tinta-3"
        )
        self._count = Label(theme, "", "kecil", "tinta-3")
        self._debris = Paragraph(theme, "", "bantuan", "tinta-2")
        self.debris_switch = Button(theme, "", look="bare", height=36)
        self.title_switch = Button(theme, "", look="bare", height=36)
        policy = self.title_switch.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.title_switch.setSizePolicy(policy)
        self.accept = Button(theme, "Pakai tulisan ini", look="filled", height=44)
        self.accept.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 12, 20, 16)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, -10, 0)
        head.addWidget(Label(theme, "Hasilnya", "pertanyaan"), 1)
        head.addWidget(self.title_switch)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._make_sheet(), 1)
        column.addSpacing(8)
        column.addWidget(self._debris)
        switch = QHBoxLayout()
        switch.setContentsMargins(-12, 0, 0, 0)
        switch.addWidget(self.debris_switch)
        switch.addStretch(1)
        column.addLayout(switch)
        column.addWidget(self._count)
        column.addSpacing(12)
        column.addWidget(self.accept)

    def show_debris(self, found: Cleaned, *, kept: bool) -> None:
        """Say what was taken away, and offer it back."""
        self._debris.setVisible(found.changed)
        self.debris_switch.setVisible(found.changed)
        self._debris.set_text(_told(found, kept=kept))
        self._debris.setToolTip("\n".join(found.removed))
        self.debris_switch.setText("&Buang sisa salinan" if kept else "&Kembalikan semuanya")

    def _make_sheet(self) -> QWidget:
        sheet = Card(self._theme, radius=4)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 22, 24, 16)
        column.addWidget(self._empty)
        column.addWidget(self._paper)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
        return sheet

    def show_pasted(self, chosen: Pasted, several: bool) -> None:
        """Show it; with `several` paragraphs the first may be the title or not."""
        paragraphs = [part for part in chosen.text.split("\n\n") if part]
        blocks = [Block("title", chosen.title)] if chosen.title else []
        blocks += [Block("text", part) for part in paragraphs]
        self._paper.set_blocks(tuple(blocks))
        self._empty.setVisible(not blocks)
        self._paper.setVisible(bool(blocks))
        words = count_words(chosen.title) + count_words(chosen.text)
        self._count.set_text(summary(words, len(paragraphs)) if blocks else "")
        switch = "Baris pertama &bukan judul" if chosen.title else "Jadikan &baris pertama judul"
        self.title_switch.setText(switch)
        self.title_switch.setVisible(several)
        self.accept.setEnabled(bool(blocks))


def _told(found: Cleaned, *, kept: bool) -> str:
    """What was taken away, in words: "Dibuang: by -231 Views; Baca juga: ..."."""
    if kept:
        return "Semuanya dipakai apa adanya, termasuk sisa dari tempat menyalin."
    parts = []
    if found.removed:
        shown = "; ".join(_shortened(line) for line in found.removed[:SHOWN_DEBRIS])
        more = len(found.removed) - SHOWN_DEBRIS
        parts.append(f"Dibuang: {shown}" + (f"; dan {more} lagi" if more > 0 else ""))
    if found.joined:
        parts.append(f"Disambung: {found.joined} baris yang terpotong")
    return ". ".join(parts)


def _shortened(line: str) -> str:
    return line if len(line) <= LONGEST_DEBRIS else line[:LONGEST_DEBRIS].rstrip() + "…"
