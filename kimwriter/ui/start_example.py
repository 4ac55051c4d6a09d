"""The example on the first screen: a piece of news with its six answers noted in the margin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import CARD_NAMES, Sentence, Story
from kimwriter.text import Span
from kimwriter.ui.glow import glow
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.newspaper import Block, Newspaper
from kimwriter.ui.widgets.surface import Card, Surface

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript

_MARGIN = 132
_TICK = 16
_NOTE_APART = 18
Paragraphs = tuple[tuple[Sentence, ...], ...]


class ExamplePanel(Surface):
    """Head with "Buka contoh berita", and the sheet with its notes."""

    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lipat", ("left",), parent)
        self.sheet = NotedSheet(theme)
        self.button = Button(theme, "Buka contoh berita", trailing="arrow-right", height=36)
        self.button.clicked.connect(self.open_requested)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, 0, 0)
        head.addWidget(Label(theme, "Contoh berita", "pertanyaan"))
        head.addStretch(1)
        head.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 40, 56, 20)
        self._column.setSpacing(14)
        self._column.addLayout(head)
        self._column.addWidget(self.sheet, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.setContentsMargins(1, 40 if self.height() > 620 else 20, 56, 20)


class NotedSheet(QWidget):
    """As much of the news as the height holds, in whole sentences, with notes at their lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._story, self._title = Story(), ""
        self._paragraphs: Paragraphs = ()
        self._shown: Paragraphs = ()
        self.paper = Newspaper(theme)
        self._card = Card(theme, radius=4)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(29, 26, 29, 22)
        inner.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        # A low window shortens the example, the example never heightens the window.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        theme.changed.connect(self._fit)

    def show_example(self, story: Story, manuscript: Manuscript) -> None:
        """Show this news; the notes point at the lines where a card's words stand."""
        self._story, self._title = story, manuscript.title
        self._paragraphs = manuscript.paragraphs
        self._fit()

    def notes(self) -> list[tuple[float, str]]:
        """The y (in this widget) and the words of every note, from the top."""
        found: dict[float, str] = {}
        for card in (*CARD_NAMES, *(f"quotes.{i}" for i in range(len(self._story.quotes)))):
            name = CARD_NAMES.get(card, "Kutipan")
            lines = self._lines(card)
            free = [line for line in lines if all(abs(line - y) >= _NOTE_APART for y in found)]
            if free:
                found[free[0]] = name
            elif lines and name not in found.values():
                near = min(found, key=lambda y: abs(y - lines[0]))
                found[near] = f"{found[near]}, {name}"
        top = self.paper.mapTo(self, self.paper.rect().topLeft()).y()
        return sorted((top + y, name) for y, name in found.items())

    def _lines(self, card: str) -> list[float]:
        """The lines with words of a card, those of its longest stretch first."""
        stretches = []
        for index, sentences in enumerate(self._shown):
            for span in _spans(self._story, sentences, card):
                stretches.append((span.start - span.end, index, span))
        centres = self.paper.line_centres
        return [
            y
            for _, index, span in sorted(stretches, key=_first_two)
            for y in centres(index + 1, span)
        ]

    def _fit(self) -> None:
        """Show the longest excerpt that the height holds."""
        for excerpt in _excerpts(self._paragraphs):
            self._shown = excerpt
            self.paper.set_blocks(tuple(self._blocks()))
            width = max(self.width() - _MARGIN - 58, 80)
            if self.paper.heightForWidth(width) + 48 <= self.height():
                break
        self.update()

    def _blocks(self) -> Iterator[Block]:
        yield Block("title", self._title)
        for sentences in self._shown:
            yield Block("text", " ".join(sentence.text for sentence in sentences))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_MARGIN + 80, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        font = self._theme.font("kecil", 500)
        painter.setFont(font)
        high = QFontMetricsF(font).height()
        for y, name in self.notes():
            box = QRectF(0, y - high / 2, _MARGIN - _TICK - 8, high)
            painter.setPen(self._theme.color("tinta-2"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, name)
            line = QRectF(_MARGIN - _TICK, round(y), _TICK, 1)
            painter.fillRect(line, self._theme.color("garis-kuat"))


def _first_two(stretch: tuple[int, int, Span]) -> tuple[int, int]:
    return stretch[:2]


def _spans(story: Story, sentences: tuple[Sentence, ...], card: str) -> Iterator[Span]:
    at = 0
    for sentence in sentences:
        for span in glow(story, sentence, card):
            yield Span(at + span.start, at + span.end)
        at += len(sentence.text) + 1


def _is_quote(sentences: tuple[Sentence, ...]) -> bool:
    return any(source.startswith("quotes.") for source in sentences[0].sources)


def _excerpts(paragraphs: Paragraphs) -> Iterator[Paragraphs]:
    """The news and ever shorter excerpts of it: one quotation, first sentences, fewer of them."""
    yield paragraphs
    told = tuple(part for part in paragraphs if not _is_quote(part))
    spoken = sorted((part for part in paragraphs if _is_quote(part)), key=_length)[:1]
    yield (*told, *spoken)
    first = tuple(part[:1] for part in (*told, *spoken))
    yield first
    for kept in range(len(first) - 1, 0, -1):
        yield first[:kept]


def _length(sentences: tuple[Sentence, ...]) -> int:
    return len(sentences[0].text)
