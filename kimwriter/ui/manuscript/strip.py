"""The strip above the sheet: which of the six questions the manuscript answers, and what is open.

Start with `CoverageStrip.show_coverage`. It places its chips by hand: first it says less of each,
then, where letters are large, it takes a second row.
"""

from collections.abc import Container
from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kimwriter.story import CARDS
from kimwriter.ui.manuscript.chip import CHIP_HEIGHT, Brevity, CoverageChip
from kimwriter.ui.manuscript.coverage import Covered
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.surface import Surface

_ROW_GAP = 4


class CoverageStrip(Surface):
    """One chip for each card.

    `insert_requested(card)` asks for the sentence that is missing, `card_requested(card)` for the
    card in Fakta, `place_requested(card)` for its first sentence on the sheet. `pointed(card)` is
    the card under the pointer or with the focus, "" for none.
    """

    insert_requested = Signal(str)
    card_requested = Signal(str)
    place_requested = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "latar", ("bottom",), parent)
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Enam pertanyaan di naskah")
        self.chips = {card: CoverageChip(theme, card, self) for card in CARDS}
        for chip in self.chips.values():
            chip.clicked.connect(partial(self._press, chip))
            chip.pointed.connect(self.pointed)
        theme.changed.connect(self._arrange)

    def show_coverage(self, covered: tuple[Covered, ...]) -> None:
        """Show the six cards as they are in the manuscript now."""
        before = [chip.covered for chip in self.chips.values()]
        if list(covered) != before:
            for one in covered:
                self.chips[one.card].show_covered(one)
            self._arrange()

    def light(self, cards: Container[str]) -> None:
        """Light the chips of these cards and no other."""
        for card, chip in self.chips.items():
            chip.set_lit(card in cards)

    def set_narrow(self, narrow: bool) -> None:
        """The tighter row of a window below 1240."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _press(self, chip: CoverageChip) -> None:
        presence = chip.covered.presence
        if presence == "ada":
            self.place_requested.emit(chip.card)
        elif presence == "belum ada":
            self.insert_requested.emit(chip.card)
        else:
            self.card_requested.emit(chip.card)

    def _arrange(self) -> None:
        """Say as much as one row holds; where the shortest is too long, take more rows."""
        for brevity in Brevity:
            for chip in self.chips.values():
                chip.set_form(brevity, narrow=self._narrow)
            if len(self._rows()) == 1:
                break
        high = self._theme.text_px(CHIP_HEIGHT)
        bar = self._theme.text_px(self._theme.size("bilah_liputan"))
        top = (bar - 1 - high) // 2
        rows = self._rows()
        for number, row in enumerate(rows):
            left = self._margin
            for chip in row:
                place = QPoint(left, top + number * (high + _ROW_GAP))
                chip.setGeometry(QRect(place, chip.sizeHint()))
                left += chip.width() + self._gap
        self.setFixedHeight(bar + (len(rows) - 1) * (high + _ROW_GAP))

    @property
    def _margin(self) -> int:
        return 12 if self._narrow else 28

    @property
    def _gap(self) -> int:
        return 4 if self._narrow else 6

    def _rows(self) -> list[list[CoverageChip]]:
        room = self.width() - self._margin - 12
        rows: list[list[CoverageChip]] = [[]]
        used = 0
        for chip in self.chips.values():
            width = chip.sizeHint().width() + self._gap
            if rows[-1] and used + width > room:
                rows.append([])
                used = 0
            rows[-1].append(chip)
            used += width
        return rows

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
