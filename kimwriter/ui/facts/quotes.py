"""The card of quotations."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.story import Quote
from kimwriter.ui.facts.quote_row import QuoteRow
from kimwriter.ui.facts.undo_row import UndoRow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.surface import Card

_EMPTY = Quote()
_INVITATION = "Kata-kata orang membuat berita hidup. Siapa yang bisa Anda kutip?"


class QuotesCard(Card):
    """Any number of quotations. `changed` when a person changed them: read `quotes`.

    `rebuilt` when rows came or went and the tab order has to be made anew.
    """

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._rows: list[QuoteRow] = []
        self._removed: tuple[int, Quote] = (0, _EMPTY)
        self.add = Button(theme, "Tambah kutipan", look="bare", icon="plus", height=36)
        self.add.clicked.connect(self.add_quote)
        self._invitation = Paragraph(theme, _INVITATION, "bantuan", "tinta-3")
        self._undo = UndoRow(theme)
        self._undo.undone.connect(self._put_back)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self._theme, "Kutipan", "pertanyaan"))
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._invitation)
        column.addLayout(self._list)
        column.addWidget(self._undo)
        column.addStretch(1)
        icon = QVBoxLayout()
        icon.addSpacing(8)
        icon.addWidget(Icon(self._theme, "quote", "laut", 20))
        icon.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(17, 12, 9, 14)
        grid.setHorizontalSpacing(14)
        grid.addLayout(icon, 0, 0)
        grid.addLayout(column, 0, 1)

    def set_lit(self, lit: bool) -> None:
        """Whether the sentence under the pointer is one of these quotations."""
        self.set_edge("plain", "laut-muda" if lit else "lembar")

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotations in which something is written."""
        return tuple(row.quote for row in self._rows if row.quote != _EMPTY)

    def show_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Show these without `changed`; a row that shows its quotation already is left alone."""
        if quotes == self.quotes:
            return
        for row in self._rows[len(quotes) :]:
            self._drop(row)
        for row, quote in zip(self._rows, quotes, strict=False):
            if row.quote != quote:
                row.show_quote(quote)
        for quote in quotes[len(self._rows) :]:
            self._insert(len(self._rows), quote)
        self._settle()

    def add_quote(self) -> None:
        """A new quotation, open for writing."""
        row = self._rows[-1] if self._rows and self._rows[-1].quote == _EMPTY else None
        row = row or self._insert(len(self._rows), _EMPTY)
        self._settle()
        row.open()

    def close_rows(self) -> None:
        """The card is no longer in use: show all as printed, drop what stayed empty."""
        for row in [row for row in self._rows if row.quote == _EMPTY]:
            self._drop(row)
        for row in self._rows:
            row.close_editor()
        self._settle()

    def source(self) -> str:
        """The name ("quotes.0") of the quotation being edited, "" for none."""
        written = [row for row in self._rows if row.quote != _EMPTY]
        return next((f"quotes.{i}" for i, row in enumerate(written) if row.is_open()), "")

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        rows = [stop for row in self._rows for stop in row.tab_stops()]
        return [*rows, self._undo.button, self.add]

    def first(self) -> QWidget:
        """Where the keyboard arrives: the first quotation, or the button for one."""
        return self._rows[0].printed if self._rows else self.add

    def forget(self) -> None:
        """Another draft: what was taken away from the last one does not come back."""
        self._undo.end()

    def _insert(self, index: int, quote: Quote) -> QuoteRow:
        row = QuoteRow(self._theme, quote)
        row.changed.connect(self.changed)
        row.opened.connect(partial(self._close_others, row))
        row.remove_asked.connect(partial(self._remove, row))
        self._rows.insert(index, row)
        self._list.insertWidget(index, row)
        row.show()  # now, for the keyboard may come before the layout would
        return row

    def _close_others(self, row: QuoteRow) -> None:
        for other in self._rows:
            if other is not row:
                other.close_editor()

    def _remove(self, row: QuoteRow) -> None:
        self._removed = (self._rows.index(row), row.quote)
        self._drop(row)
        self._settle()
        if row.quote != _EMPTY:
            self._undo.offer("Kutipan dihapus.")
            self.changed.emit()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        index, quote = self._removed
        self._insert(min(index, len(self._rows)), quote).close_editor()
        self._settle()
        self.changed.emit()

    def _drop(self, row: QuoteRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        self._invitation.setVisible(not self._rows)
        self.rebuilt.emit()
