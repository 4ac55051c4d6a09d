"""Pointing: a sentence lights its cards in the strip, a card of the strip its words on the sheet.

Start with `Lights.show_traced`; both directions read the same trace of sentences to cards.
"""

from bisect import bisect_right
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPointF, Slot
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from kimwriter.story import Sentence, Story
from kimwriter.text import Span
from kimwriter.ui.glow import given, glow
from kimwriter.ui.manuscript.editor import PaperEditor
from kimwriter.ui.manuscript.plain import Positions
from kimwriter.ui.manuscript.strip import CoverageStrip
from kimwriter.ui.manuscript.trace import Traced

# Characters of an answer times sentences: beyond, looking for single words would be felt.
_DEAR = 1_000_000


class Lights(QObject):
    """Joins the editor of the text with the strip."""

    def __init__(self, editor: PaperEditor, strip: CoverageStrip) -> None:
        super().__init__(editor)
        self._editor, self._strip = editor, strip
        self._read = _NOTHING
        self._here: Traced | None = None
        self._card = ""
        editor.viewport().installEventFilter(self)
        strip.pointed.connect(self.point_at)

    def show_traced(self, story: Story, text: str, traced: tuple[Traced, ...]) -> None:
        """The text as the editor shows it now, and what was traced in it."""
        self.forget()
        self._read = _Read(story, text, traced)
        self.point_at(self._card)

    def forget(self) -> None:
        """The text is another now: light nothing until it has been traced. Every key comes here."""
        if self._read is not _NOTHING:
            self._read = _NOTHING
            self._light(None)
            self._editor.light("words", ())

    @Slot(str)
    def point_at(self, card: str) -> None:
        """Light the words that a card gave, "" for none, and those that it will give."""
        self._card = card
        self._editor.light("words", self._read.words_of(card) if card else ())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._light(None)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._light(None if event.buttons().value else self._sentence_at(event.position()))
        return False

    def _sentence_at(self, place: QPointF) -> Traced | None:
        position = self._editor.position_at(place)
        return self._read.sentence_at(position) if position >= 0 else None

    def _light(self, sentence: Traced | None) -> None:
        if sentence is self._here:
            return
        self._here = sentence
        self._strip.light(sentence.cards if sentence else ())
        self._editor.light("told", (self._read.in_qt(sentence.span),) if sentence else ())


class _Read:
    """A traced text; places are worked out when somebody points at them."""

    def __init__(self, story: Story, text: str, traced: tuple[Traced, ...]) -> None:
        self._story, self._text = story, text
        self._traced = [one for one in traced if one.cards]

    @cached_property
    def _positions(self) -> Positions:
        return Positions(self._text)

    @cached_property
    def _starts(self) -> list[int]:
        return [self._positions.of(one.span.start) for one in self._traced]

    def in_qt(self, span: Span) -> Span:
        """A span of code points in the document's positions."""
        return Span(self._positions.of(span.start), self._positions.of(span.end))

    def sentence_at(self, position: int) -> Traced | None:
        """The sentence with cards that holds a position of the document."""
        number = bisect_right(self._starts, position) - 1
        if number < 0:
            return None
        one = self._traced[number]
        return one if position <= self._positions.of(one.span.end) else None

    def words_of(self, card: str) -> tuple[Span, ...]:
        """The words of a card in the document's positions, or its sentences where it is long."""
        told = [one.span for one in self._traced if card in one.cards]
        if len(told) * len(given(self._story, card)) > _DEAR:
            return tuple(self.in_qt(span) for span in told)
        return tuple(
            self.in_qt(Span(one.span.start + span.start, one.span.start + span.end))
            for one in self._traced
            for span in glow(self._story, Sentence(one.span.of(self._text), one.cards), card)
        )


_NOTHING = _Read(Story(), "", ())
