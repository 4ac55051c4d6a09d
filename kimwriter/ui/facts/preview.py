"""The panel at the right: the news that grows from the cards, as a paper would set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import Story
from kimwriter.ui.facts.blocks import blocks, title_of
from kimwriter.ui.facts.choices import Choice, ChoiceList
from kimwriter.ui.facts.head import head_height
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.newspaper import Newspaper
from kimwriter.ui.widgets.surface import Card, Surface

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript

_TITLES = 3
_SHEET = 640  # pixels, the widest sheet


class PreviewPanel(Surface):
    """Shows the manuscript of a story with the words of one card marked.

    `compose_requested` asks for the manuscript to be put into Naskah; `fold_requested` asks to
    fold this panel; `card_requested(card)` is a click on an open place, `cards_pointed(cards)` the
    cards of the sentence under the pointer, parted by blanks. `title_chosen(title)` and
    `lead_chosen(pattern)` are choices among what is proposed.
    """

    compose_requested = Signal()
    fold_requested = Signal()
    card_requested = Signal(str)
    cards_pointed = Signal(str)
    title_chosen = Signal(str)
    lead_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lipat", ("left",), parent)
        self._theme = theme
        self._story, self._card, self._pointed = Story(), "", ""
        self._manuscript: Manuscript | None = None
        self._guided = False
        self.setMinimumWidth(theme.size("panel_pratinjau"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._paper = Newspaper(theme)
        self._paper.hole_clicked.connect(self.card_requested)
        self._paper.pointed.connect(self.cards_pointed)
        self.fold = Button(theme, icon="panel-right", look="quiet", name="Lipat pratinjau (F9)")
        self.fold.clicked.connect(self.fold_requested)
        self.compose = ComposeButton(theme)
        self.compose.clicked.connect(self.compose_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        self._below = QVBoxLayout()
        self._below.setSpacing(14)
        self._below.addWidget(self._make_sheet(), 1)
        self._below.addWidget(self.compose)
        column.addLayout(self._below)
        theme.changed.connect(self._fit)
        self.set_narrow(False)
        self.set_alone(False)
        self._show()

    def show_manuscript(self, story: Story, manuscript: Manuscript | None) -> None:
        """Show what is composed from this story, None while there is nothing."""
        self._story, self._manuscript = story, manuscript
        self._show()

    def set_card(self, card: str) -> None:
        """Mark the words of this card ("apa", "quotes.0"; "" marks none)."""
        if card != self._card:
            self._card = card
            self._show()

    def point_at(self, card: str) -> None:
        """Mark the words of the card under the pointer instead, "" for the card in use again."""
        if card != self._pointed:
            self._pointed = card
            self._show()

    def set_guided(self, guided: bool) -> None:
        """In the guide the way to the manuscript is below the card, not here too."""
        self._guided = guided
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        """The lower head of a narrow window."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        self._head.setFixedHeight(head_height(self._theme, self._narrow))

    def set_alone(self, alone: bool) -> None:
        """Whether the panel takes the whole page."""
        width = 16777215 if alone else self._theme.size("panel_pratinjau")
        self.setMaximumWidth(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Longer lines than a paper's are hard to read.
        side = max((self.width() - _SHEET) // 2, 20)
        self._below.setContentsMargins(side + 1, 0, side, 0)

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(21, 0, 10, 0)
        row.addWidget(Label(self._theme, "Naskah sementara", "pertanyaan"))
        row.addStretch(1)
        self.choose = Button(
            self._theme, "Pilihan", look="bare", trailing="chevron-down", height=36
        )
        self.choose.setAccessibleName("Pilih judul dan teras")
        self.choose.setToolTip("Judul dan teras lain dari jawaban yang sama")
        self.choose.clicked.connect(self._open_choices)
        row.addWidget(self.choose)
        row.addWidget(self.fold)
        return self._head

    def _make_sheet(self) -> QWidget:
        sheet = Card(self._theme, radius=4)
        inner = QWidget()
        self._text = column = QVBoxLayout(inner)
        self._invitation = Invitation(self._theme)
        column.addWidget(self._invitation)
        column.addWidget(self._paper)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._set_margins)
        self._set_margins()
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
        return sheet

    def _set_margins(self) -> None:
        """The scroll bar stands in the right margin: the lines keep their length."""
        taken = self._bar.sizeHint().width() if self._bar.maximum() else 0
        self._text.setContentsMargins(24, 22, 24 - taken, 16)

    def _show(self) -> None:
        shown = blocks(self._story, self._manuscript, self._pointed or self._card)
        self._paper.set_blocks(shown)
        self._paper.setVisible(bool(shown))
        self.choose.setVisible(bool(shown) and len(self._choices()) > 1)
        self._invitation.setVisible(not shown)
        self.compose.setVisible(bool(shown) and not self._guided)

    def _choices(self) -> tuple[Choice, ...]:
        """At most three titles and every lead, those in use ticked."""
        made = self._manuscript
        if made is None:
            return ()
        title = title_of(self._story, made)
        titles = [Choice("title", one, one, one == title) for one in made.titles[:_TITLES]]
        patterns = [lead.pattern for lead in made.leads]
        used = self._story.pattern if self._story.pattern in patterns else next(iter(patterns), "")
        leads = [
            Choice(
                "lead",
                lead.pattern,
                " ".join(sentence.text for sentence in lead.sentences),
                lead.pattern == used,
            )
            for lead in made.leads
        ]
        return (*(titles if len(titles) > 1 else ()), *(leads if len(leads) > 1 else ()))

    def _open_choices(self) -> None:
        choices = ChoiceList(self._theme, self._choices(), self.choose)
        choices.chosen.connect(self._choose)
        choices.open_below(self.choose, right=True)

    def _choose(self, what: str, key: str) -> None:
        (self.title_chosen if what == "title" else self.lead_chosen).emit(key)


class ComposeButton(Button):
    """The one filled button of Fakta, as wide as its column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, "Susun naskah dari fakta", look="filled", trailing="arrow-right", height=44
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Invitation(QWidget):
    """What stands on the sheet while nothing is told yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Icon(theme, "newspaper", "garis-kuat", 28))
        column.addSpacing(4)
        column.addWidget(
            Paragraph(theme, "Berita Anda tumbuh di sini", "judul_pratinjau", "tinta-3")
        )
        column.addWidget(
            Paragraph(
                theme,
                "Jawab satu pertanyaan di samping. Kalimatnya langsung tersusun dari kata-kata "
                "Anda sendiri.",
                "bantuan",
                "tinta-3",
            )
        )
