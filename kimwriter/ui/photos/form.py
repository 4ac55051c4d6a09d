"""What is said of a photo: shape, caption, text for those who do not see it, credit."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimwriter.language.numbers import grouped
from kimwriter.publishing.pictures import most_alt
from kimwriter.story import Photo
from kimwriter.text import utf16_length
from kimwriter.ui.facts.quote_row import FieldFrame
from kimwriter.ui.photos.shape_bar import ShapeBar
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField, TextField
from kimwriter.ui.widgets.label import Label, Paragraph
from kimwriter.ui.widgets.surface import Card

_SAFE = (
    "Foto asli tidak diubah. Salinan yang diunggah dibuat baru: tanpa data lokasi, waktu, dan "
    "kamera."
)


class PhotoForm(Card):
    """`changed` comes with every change of words by a person: read `photo`.

    `offer` is a caption made of the manuscript's first paragraph, "" for none.
    """

    changed = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.photo = Photo("")
        self._offer = ""
        self.shapes = ShapeBar(theme)
        self.caption = _field(theme, "Keterangan foto", "Siapa, sedang apa, di mana, kapan")
        self.alt = _field(theme, "Isi foto untuk pembaca tunanetra", "Apa yang terlihat di foto")
        self.credit = LineField(theme, "Pemotret", "Nama pemotret")
        self.take = Button(theme, "Pakai teras naskah", look="bare", height=36)
        self.take.clicked.connect(self._take_offer)
        self.missing = Label(theme, "", "kecil", "mangga-teks", elide=True)
        self.count = Label(theme, "", "kecil", "tinta-3")
        self.save = Button(theme, "Simpan salinan siap unggah", icon="hard-drive", height=40)
        self.save.clicked.connect(self.save_requested)
        for field in (self.caption, self.alt, self.credit):
            field.edited.connect(self._edited)
        self._lay_out()
        self.show_photo(self.photo, "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(6)
        self._add(column, "Bentuk", None, self.shapes)
        self._add(column, "Keterangan", self.take, FieldFrame(self._theme, self.caption))
        column.addWidget(self.missing)
        self._add(column, "Isi foto", self.count, FieldFrame(self._theme, self.alt))
        self._add(column, "Pemotret", None, self.credit)
        column.addStretch(1)
        column.addSpacing(6)
        column.addWidget(Paragraph(self._theme, _SAFE, "bantuan", "tinta-2"))
        column.addSpacing(4)
        column.addWidget(self.save)

    def _add(self, column: QVBoxLayout, name: str, beside: QWidget | None, below: QWidget) -> None:
        if column.count():
            column.addSpacing(6)
        row = QHBoxLayout()
        label = Label(self._theme, name, "isi", weight=600)
        label.setFixedHeight(self._theme.text_px(30))
        row.addWidget(label)
        row.addStretch(1)
        if beside is not None:
            row.addWidget(beside)
        column.addLayout(row)
        column.addWidget(below)

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order in which they stand."""
        shapes = list(self.shapes.buttons.values())
        return [*shapes, self.take, self.caption, self.alt, self.credit, self.save]

    def show_left_out(self, cards: tuple[str, ...]) -> None:
        """Of which answered cards the caption says nothing."""
        self.missing.setVisible(bool(cards))
        self.missing.set_text(f"Belum menyebut {_listed([card.lower() for card in cards])}.")

    def show_photo(self, photo: Photo, offer: str) -> None:
        """Show this photo without `changed`; a field that shows it already is left alone."""
        self.photo, self._offer = photo, offer
        self.shapes.show_shape(photo.crop.ratio if photo.crop else "")
        # Compared without outer blanks: somebody may be about to type the next word.
        for field, text in ((self.caption, photo.caption), (self.alt, photo.alt)):
            if field.toPlainText().strip() != text.strip():
                field.show_text(text)
        if self.credit.text().strip() != photo.credit.strip():
            self.credit.setText(photo.credit)
        self._settle()

    def _edited(self, _text: str) -> None:
        self.photo = replace(
            self.photo,
            caption=self.caption.toPlainText().strip(),
            alt=self.alt.toPlainText().strip(),
            credit=self.credit.text().strip(),
        )
        self._settle()
        self.changed.emit()

    def _take_offer(self) -> None:
        """One step for undo."""
        self.caption.selectAll()
        self.caption.insertPlainText(self._offer)
        self.caption.setFocus()

    def _settle(self) -> None:
        self.take.setVisible(bool(self._offer) and self.photo.caption != self._offer)
        most, length = most_alt(), utf16_length(self.photo.alt)
        over = length - most
        self.count.set_color("bata" if over > 0 else "mangga-teks" if over > -100 else "tinta-3")
        self.count.set_text(
            f"Kelebihan {grouped(over)} huruf"
            if over > 0
            else f"{grouped(length)} dari {grouped(most)} huruf"
        )


def _field(theme: Theme, name: str, hint: str) -> TextField:
    field = TextField(theme, name, hint, role="isi")
    field.set_lines(2, 4)
    return field


def _listed(names: list[str]) -> str:
    """ "siapa", "siapa dan kapan", "siapa, di mana, dan kapan"."""
    if len(names) < 3:
        return " dan ".join(names)
    return f"{', '.join(names[:-1])}, dan {names[-1]}"
