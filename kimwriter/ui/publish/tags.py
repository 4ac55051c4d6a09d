"""The hashtags of a story: typed, offered, and kept for its kind or its place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kimwriter.ui.facts.popup import Popup
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.label import Label, Paragraph

_HELP = "Instagram menerima paling banyak lima tagar, di Facebook cukup dua."
_ACROSS = 2
_WIDTH = 400


class TagPanel(Popup):
    """`changed(tags)` comes with every change, `set_kept(name, tags)` when they are to be offered
    again. Tags are names without "#". `homes` are what a set can be kept for: (key, words).
    """

    changed = Signal(object)
    set_kept = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        tags: tuple[str, ...],
        offered: tuple[str, ...],
        homes: tuple[tuple[str, str], ...],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Tagar berita ini")
        self.setMinimumWidth(theme.text_px(_WIDTH))
        self.field = LineField(theme, "Tagar berita ini", "#KIMAnda #NamaKelurahan")
        self.field.setText(" ".join(f"#{tag}" for tag in tags))
        self.field.home(False)
        self.field.edited.connect(self._tell)
        self.offers: list[Button] = []
        self._kept = Label(theme, "", "bantuan", "laut")
        self._kept.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(Label(theme, "Tagar berita ini", "pertanyaan"))
        column.addWidget(self.field)
        column.addWidget(Paragraph(theme, _HELP, "bantuan", "tinta-2"))
        if offered:
            column.addWidget(Label(theme, "Cocok untuk berita ini", "bantuan", "tinta-2"))
            column.addLayout(self._offers(theme, offered))
        for key, words in homes:
            button = Button(theme, f"Simpan untuk {words}", icon="bookmark", height=36)
            button.clicked.connect(partial(self._keep, key, words))
            column.addWidget(button)
        column.addWidget(self._kept)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def tags(self) -> tuple[str, ...]:
        """The names that stand in the line, each once."""
        names = (word.strip("#,;") for word in self.field.text().replace("#", " #").split())
        return tuple(dict.fromkeys(name for name in names if name))

    def _offers(self, theme: Theme, offered: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, tag in enumerate(offered):
            button = Button(theme, f"#{tag}", icon="plus", height=36)
            button.clicked.connect(partial(self._add, tag, button))
            place = number // _ACROSS, number % _ACROSS
            grid.addWidget(button, *place, Qt.AlignmentFlag.AlignLeft)
            self.offers.append(button)
        return grid

    def _add(self, tag: str, button: Button) -> None:
        self.field.setText(" ".join((*(f"#{name}" for name in self.tags), f"#{tag}")))
        button.setEnabled(False)
        self._tell()

    def _tell(self) -> None:
        self._kept.hide()
        self.changed.emit(self.tags)

    def _keep(self, key: str, words: str) -> None:
        self.set_kept.emit(key, self.tags)
        self._kept.show()
        self._kept.set_text(f"Tersimpan untuk {words}.")
