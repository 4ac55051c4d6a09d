"""The foot of the sheet: how much is written, the size of letters, on to the posts."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Label
from kimwriter.ui.widgets.surface import Surface


class _SizeButton(Button):
    """A letter as large as what it does."""

    def __init__(self, theme: Theme, text: str, name: str, pixels: int) -> None:
        self._pixels = pixels
        super().__init__(theme, text, look="quiet", name=name)

    def _renew(self) -> None:
        font = self._theme.font("tombol", 600)
        font.setPixelSize(self._theme.text_px(self._pixels))
        self.setFont(font)
        self.updateGeometry()
        self.update()


class Foot(Surface):
    """`zoom_requested(step)` is -1 or 1."""

    zoom_requested = Signal(int)
    publish_requested = Signal()
    panel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "latar", ("top",), parent)
        self._theme = theme
        self._summary = Label(theme, "", "bantuan", "tinta-2", elide=True)
        self.findings = Button(theme, "Temuan", look="quiet", icon="panel-right", height=36)
        self.findings.setToolTip("Tampilkan atau sembunyikan temuan (F9)")
        self.findings.clicked.connect(self.panel_requested)
        self.findings.hide()
        self._smaller = smaller = _SizeButton(theme, "A−", "Perkecil teks (Ctrl+-)", 14)
        self._larger = larger = _SizeButton(theme, "A+", "Perbesar teks (Ctrl++)", 17)
        for button, step in ((smaller, -1), (larger, 1)):
            button.clicked.connect(partial(self.zoom_requested.emit, step))
        self.emoji = Button(theme, icon="smile", look="quiet", name="Sisipkan emoji (Ctrl+.)")
        self.publish = Button(theme, "Lihat tampilannya", trailing="arrow-right")
        self.publish.setToolTip("Lihat tampilannya di WhatsApp, Instagram, dan Facebook (Ctrl+3)")
        self.publish.clicked.connect(self.publish_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 1, 16, 0)
        row.setSpacing(4)
        row.addWidget(self._summary, 1)
        row.addWidget(self.findings)
        row.addWidget(self.emoji)
        row.addWidget(smaller)
        row.addWidget(larger)
        row.addSpacing(12)
        row.addWidget(self.publish)
        theme.changed.connect(self._renew)
        self._renew()

    def tab_stops(self) -> list[QWidget]:
        """The buttons in their order."""
        return [self.findings, self.emoji, self._smaller, self._larger, self.publish]

    def show_summary(self, text: str) -> None:
        """ "97 kata · 5 paragraf · waktu baca 1 menit"."""
        self._summary.set_text(text)

    def show_count(self, text: str, folded: bool) -> None:
        """The button that opens the findings, while they are folded away."""
        self.findings.setText(text)
        self.findings.setVisible(folded)

    def _renew(self) -> None:
        self.setFixedHeight(self._theme.text_px(self._theme.size("bilah_kaki")))
