"""The panel of findings: how many and how serious, one card open, the others closed below it.

Start with `FindingsPanel.show_findings`. The panel keeps no story: it says what was chosen.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kimwriter.checking.finding import SEVERITIES, Finding
from kimwriter.ui.manuscript.finding_card import ClosedCard
from kimwriter.ui.manuscript.locate import Located
from kimwriter.ui.manuscript.open_card import OpenCard
from kimwriter.ui.manuscript.outline import number
from kimwriter.ui.manuscript.underlines import ICONS
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label, Paragraph
from kimwriter.ui.widgets.surface import Surface

MOST_CARDS = 50
FEWEST_SLIPS = 3  # from so many on they are mended at once
Suggest = Callable[[Finding], Finding]
_NAMES = {"error": "perlu dibetulkan", "warning": "perlu dicek", "hint": "saran"}


def is_spacing(finding: Finding) -> bool:
    """Whether it is a slip of blanks or a doubled mark, sure and quickly mended."""
    return finding.family == "spasi" and bool(finding.replacements)


class PanelHead(QWidget):
    """ "3 temuan" and how many of each severity."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._title = Label(theme, "Temuan", "pertanyaan")
        self._row.addWidget(self._title, 1)
        self._counts = {}
        for severity in SEVERITIES:
            icon, count = (
                Icon(theme, ICONS[severity], size=18),
                Label(theme, "", "kecil", "tinta-2"),
            )
            self._row.addWidget(icon)
            self._row.addSpacing(5)
            self._row.addWidget(count)
            self._row.addSpacing(14)
            self._counts[severity] = (icon, count)
        self._row.setSpacing(0)
        theme.changed.connect(self._renew)
        self.set_narrow(False)
        self._renew()

    def set_narrow(self, narrow: bool) -> None:
        """The measures of the small window."""
        self._row.setContentsMargins(16 if narrow else 20, 0, 2 if narrow else 6, 0)

    def _renew(self) -> None:
        self.setFixedHeight(self._theme.text_px(52))

    def show_findings(self, findings: tuple[Located, ...]) -> None:
        """Count them."""
        self._title.set_text(f"{number(len(findings))} temuan" if findings else "Temuan")
        for severity, (icon, label) in self._counts.items():
            count = sum(located.finding.severity == severity for located in findings)
            label.set_text(number(count))
            label.setAccessibleName(f"{count} {_NAMES[severity]}")
            icon.setVisible(count > 0)
            label.setVisible(count > 0)


class FindingsPanel(Surface):
    """`chosen(number)`, `accepted(replacement)`, `accepted_all(replacement)`, `ignored()`,
    `always_ignored()` and `word_added()` are about the open card; `restore_requested` wants back
    what was ignored, `tidy_requested` all blanks mended at once. `suggest` finds what an unknown
    word may have meant, when its card opens.
    """

    chosen = Signal(int)
    accepted = Signal(str)
    accepted_all = Signal(str)
    ignored = Signal()
    always_ignored = Signal()
    word_added = Signal()
    restore_requested = Signal()
    tidy_requested = Signal()

    def __init__(self, theme: Theme, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(theme, "latar", ("left",), parent)
        self._theme, self._suggest = theme, suggest
        self._head = PanelHead(theme)
        self.open_card = OpenCard(theme)
        self.open_card.accepted.connect(self.accepted)
        self.open_card.accepted_all.connect(self.accepted_all)
        self.open_card.ignored.connect(self.ignored)
        self.open_card.always_ignored.connect(self.always_ignored)
        self.open_card.word_added.connect(self.word_added)
        self._closed: list[ClosedCard] = []
        self._before: QWidget = self
        self._after: tuple[QWidget, ...] = ()
        self._note = _Note(theme)
        self._rest = Label(theme, "", "bantuan", "tinta-2")
        self._restore = Button(theme, "", look="bare", height=36)
        self._restore.clicked.connect(self.restore_requested)
        self.tidy = Button(theme, "", icon="wand-sparkles", height=36)
        self.tidy.setToolTip("Membetulkan semua spasi dan tanda baca ganda sekaligus")
        self.tidy.clicked.connect(self.tidy_requested)
        self._lay_out()
        self.set_narrow(False)
        self.show_waiting(written=False)

    def suggested(self, finding: Finding) -> Finding:
        """The finding with what its unknown word may have meant."""
        return self._suggest(finding)

    def tab_between(self, before: QWidget, after: Sequence[QWidget]) -> None:
        """What the Tab key leaves when it comes to the findings, and where it goes from them."""
        self._before, self._after = before, tuple(after)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let the Tab key follow the eye: Qt's own order is that of making."""
        chain = [self._before]
        for index in range(self._cards.count()):
            widget = self._cards.itemAt(index).widget()
            if widget is self.open_card:
                chain += self.open_card.buttons
            elif isinstance(widget, ClosedCard | Button):
                chain.append(widget)
        for before, after in pairwise([*chain, *self._after]):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(16, 0, 16, 16)
        self._cards.setSpacing(8)
        self._cards.addWidget(self.tidy)
        for widget in (self.open_card, self._rest, self._note):
            self._cards.addWidget(widget)
        self._cards.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)

    def set_narrow(self, narrow: bool) -> None:
        """The measures of the small window."""
        self._head.set_narrow(narrow)
        self.setFixedWidth(self._theme.size("panel_temuan_sempit" if narrow else "panel_temuan"))

    def show_waiting(self, *, written: bool) -> None:
        """Nothing has been checked yet."""
        self._head.show_findings(())
        self._show_cards((), -1)
        self.tidy.hide()
        self._restore.hide()
        self._note.show_note(
            "circle-dashed" if written else "shield-check",
            "Sedang diperiksa…" if written else "Belum ada yang diperiksa",
            "" if written else "Begitu Anda menulis, ejaan dan isi berita diperiksa di sini.",
        )

    def show_findings(self, findings: tuple[Located, ...], current: int, ignored: int) -> None:
        """Show these, number `current` open; `ignored` are hidden in this draft."""
        self._head.show_findings(findings)
        self._show_cards(findings, current)
        slips = sum(is_spacing(located.finding) for located in findings)
        self.tidy.setText(f"&Rapikan {number(slips)} spasi dan tanda")
        self.tidy.setVisible(slips >= FEWEST_SLIPS)
        self._restore.setText(f"Tampilkan lagi {number(ignored)} yang diabaikan")
        self._restore.setVisible(ignored > 0)
        if findings:
            self._note.hide()
        else:
            self._note.show_note(
                "thumbs-up",
                "Tidak ada temuan",
                "Yang dapat kami periksa sudah rapi. Nama, angka, dan fakta tetap perlu Anda cek.",
            )

    def _show_cards(self, findings: tuple[Located, ...], current: int) -> None:
        first = max(0, min(current - MOST_CARDS // 2, len(findings) - MOST_CARDS))
        shown = range(first, min(first + MOST_CARDS, len(findings)))
        closed = [number for number in shown if number != current]
        self._ensure(len(closed))
        for card, place in zip(self._closed, closed, strict=False):
            card.show_finding(place, findings[place].finding)
        for index, card in enumerate(self._closed):
            card.setVisible(index < len(closed))
        self._open(findings, current, before=sum(number < current for number in closed))
        rest = len(findings) - len(shown)
        self._rest.set_text(f"… dan {number(rest)} lagi")
        self._rest.setVisible(rest > 0)

    def _ensure(self, count: int) -> None:
        missing = range(len(self._closed), count)
        for _ in missing:
            card = ClosedCard(self._theme)
            card.chosen.connect(self.chosen)
            self._cards.insertWidget(self._cards.indexOf(self._rest), card)
            self._closed.append(card)
        if missing:
            self._order_tabs()

    def _open(self, findings: tuple[Located, ...], current: int, before: int) -> None:
        if not 0 <= current < len(findings):
            self.open_card.hide()
            return
        place = before + 1  # the button that tidies stands first
        if self._cards.indexOf(self.open_card) != place:
            self._cards.removeWidget(self.open_card)
            self._cards.insertWidget(place, self.open_card)
            self._order_tabs()
        chosen = findings[current]
        alike = sum(map(chosen.is_like, findings))
        self.open_card.show_finding(self._suggest(chosen.finding), alike)
        self.open_card.show()

    def show_open_card(self) -> None:
        """Scroll to the open card."""
        self._cards.activate()
        self._scroll.ensureWidgetVisible(self.open_card, 0, 16)


class _Note(QWidget):
    """A quiet word where there are no cards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 4, 6)
        row.setSpacing(10)
        self._icon = Icon(theme, "thumbs-up", "laut", 20)
        self._head = Label(theme, "", "isi", weight=600)
        self._words = Paragraph(theme, "", "bantuan", "tinta-2")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._words)
        row.addLayout(column, 1)

    def show_note(self, icon: str, head: str, words: str) -> None:
        """Say it."""
        self._icon.set_icon(icon, "laut" if icon == "thumbs-up" else "tinta-3")
        self._head.set_text(head)
        self._words.set_text(words)
        self._words.setVisible(bool(words))
        self.show()
