"""The margin of the sheet: what a paragraph is, how long it is, which cards it draws on."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from kimwriter.ui.manuscript.outline import Entry, number
from kimwriter.ui.theme import Theme

_LEFT = 14


@dataclass(frozen=True, slots=True)
class Beside:
    """An entry, where its paragraph begins and how much room there is to the next."""

    top: int
    room: int
    entry: Entry


class Margin(QWidget):
    """Paints the entries flush right; one that finds no room has a tooltip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beside: tuple[Beside, ...] = ()
        theme.changed.connect(self.update)

    def show_entries(self, beside: tuple[Beside, ...]) -> None:
        """Show these, from the top down."""
        if beside != self._beside:
            self._beside = beside
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font("kecil")
        painter.setFont(font)
        painter.setPen(self._theme.color("tinta-3"))
        step = self._theme.line("kecil")
        for beside in self._beside:
            if beside.top > event.rect().bottom():
                break
            for row, line in enumerate(self._fitting(beside, step)):
                box = QRect(_LEFT, beside.top + row * step, self.width() - _LEFT, step)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, flags, line)

    def _fitting(self, beside: Beside, step: int) -> list[str]:
        """The lines there is room for; where some are left out, the last says so."""
        lines, room = self._lines(beside.entry), max(1, beside.room // step)
        if len(lines) > room:
            lines = [*lines[: room - 1], f"{lines[room - 1].rstrip(',')} …"]
        return lines

    def _lines(self, entry: Entry) -> list[str]:
        lines = [entry.name] if entry.name else []
        if entry.words:
            lines.append(f"{number(entry.words)} kata")
        return lines + self._wrapped(entry.cards)

    def _wrapped(self, cards: tuple[str, ...]) -> list[str]:
        metrics = QFontMetrics(self._theme.font("kecil"))
        lines: list[str] = []
        for index, card in enumerate(cards):
            word = card if index == len(cards) - 1 else f"{card},"
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= self.width() - _LEFT:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().y()), self)
            return True
        return super().event(event)

    def tip_at(self, y: int) -> str:
        """What a pointer at this height is told: the whole entry, "" beside nothing."""
        for beside in self._beside:
            if beside.top <= y < beside.top + beside.room and beside.entry != Entry():
                return self._tip(beside.entry)
        return ""

    def _tip(self, entry: Entry) -> str:
        head = ", ".join(self._lines(Entry(entry.name, entry.words)))
        cards = f"Dari kartu {', '.join(entry.cards)}" if entry.cards else ""
        return ". ".join(part for part in (head, cards) if part)
