"""The head of Fakta: what to do here, the preview's button, the kind of news."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kimwriter.ui.facts.kind_button import KindButton
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label

_TITLE, _HINT = "Ceritakan dulu yang Anda tahu", "Urutannya bebas."
_KEYS = "Enter untuk lanjut, Esc untuk kembali ke semua kartu."


class FactsHead(QWidget):
    """Title and hint at the left; "Pandu saya", "Pratinjau" (when it is folded), the kind."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = Label(theme, _HINT, "bantuan", "tinta-3")
        self._hint.setContentsMargins(0, 3, 0, 0)
        self.preview = Button(theme, "Pratinjau", icon="panel-right", height=36)
        self.preview.setToolTip("Pratinjau (F9)")
        self.kind = KindButton(theme)
        self.guide = Button(theme, height=36)
        title = self._title = Label(theme, _TITLE, "kepala", elide=True)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.guide)
        self._row.addWidget(self.preview)
        self._row.addWidget(self.kind)
        theme.changed.connect(self._fit)
        self.set_guided(False)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """The lower head without the hint."""
        self._narrow = narrow
        self._hint.setVisible(not narrow)
        self._fit()
        self._row.setContentsMargins(24 if narrow else 32, 0, 24, 0)

    def set_guided(self, guided: bool) -> None:
        """Whether one card stands alone: the button then gives back all of them."""
        self._title.set_text("" if guided else _TITLE)
        self._hint.set_text(_KEYS if guided else _HINT)
        self.guide.setText("Semua kartu" if guided else "Pandu saya")
        tip = "Kembali ke semua kartu (Esc)" if guided else "Satu pertanyaan setiap kali"
        self.guide.setToolTip(tip)

    def set_step(self, number: int, count: int) -> None:
        """Which card of how many stands alone."""
        self._title.set_text(f"Pertanyaan {number} dari {count}")

    def _fit(self) -> None:
        self.setFixedHeight(head_height(self._theme, self._narrow))


def head_height(theme: Theme, narrow: bool) -> int:
    """The height of a head in pixels: that of the tokens, more where the text is large."""
    name = "bilah_kepala_sempit" if narrow else "bilah_kepala"
    return max(theme.size(name), theme.text_px(36) + 12)
