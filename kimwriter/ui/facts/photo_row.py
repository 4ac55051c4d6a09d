"""One photo being described: picture, caption, alt text, credit."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.story import Photo
from kimwriter.ui.facts.thumbs import Thumbs
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.field import LineField
from kimwriter.ui.widgets.pressable import Pressable

THUMB = QSize(104, 82)
_FIELDS = (
    ("caption", "Keterangan foto", "Keterangan: siapa, sedang apa, di mana"),
    ("alt", "Isi foto untuk pembaca tunanetra", "Isi foto, untuk yang tidak melihatnya"),
    ("credit", "Pemotret", "Pemotret"),
)


class PhotoRow(QWidget):
    """`changed` comes with every change by a person: read `photo`."""

    changed = Signal()
    remove_asked = Signal()
    prepare_asked = Signal()

    def __init__(
        self, theme: Theme, thumbs: Thumbs, photo: Photo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self._picture = PhotoThumb(theme, thumbs)
        self._picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = {key: LineField(theme, name, hint) for key, name, hint in _FIELDS}
        for key, field in self.fields.items():
            field.setToolTip(next(hint for other, _, hint in _FIELDS if other == key))
            field.edited.connect(self._edited)
        self.prepare = Button(theme, "Potong", look="bare", icon="crop", height=36)
        self.prepare.setToolTip("Pilih bagian foto yang diunggah")
        self.prepare.clicked.connect(self.prepare_asked)
        self.remove = Button(theme, icon="trash-2", look="quiet", name="Hapus foto")
        self.remove.clicked.connect(self.remove_asked)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.fields["alt"], 3)
        below.addWidget(self.fields["credit"], 1)
        below.addWidget(self.prepare)
        below.addWidget(self.remove)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.fields["caption"])
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.show_photo(photo)

    def show_photo(self, photo: Photo) -> None:
        """Show this photo without `changed`."""
        self.photo = photo
        self._picture.show_file(photo.file)
        for key, field in self.fields.items():
            if field.text() != getattr(photo, key):
                field.setText(getattr(photo, key))

    def tab_stops(self) -> list[QWidget]:
        """The controls in their order."""
        return [*self.fields.values(), self.prepare, self.remove]

    def _edited(self, _text: str) -> None:
        caption, alt, credit = (field.text().strip() for field in self.fields.values())
        self.photo = replace(self.photo, caption=caption, alt=alt, credit=credit)
        self.changed.emit()


class PhotoThumb(Pressable):
    """A picture 104x82 to click on; without a file a dashed place with a mark."""

    def __init__(self, theme: Theme, thumbs: Thumbs) -> None:
        super().__init__()
        self._theme, self._thumbs, self._file = theme, thumbs, ""
        self.setFixedSize(THUMB)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_file(self, file: str) -> None:
        """Show this photo; "" is the empty place."""
        self._file = file
        self.update()

    def _paint_choice(self, painter: QPainter) -> None:
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("laut"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._thumbs.get(self._file, THUMB) if self._file else None
        if picture is not None and not picture.isNull():
            painter.drawPixmap(0, 0, picture)
            self._paint_choice(painter)
            return
        pen = QPen(self._theme.color("garis-kuat"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("latar"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = self._theme.pixmap("file-warning" if self._file else "image", "tinta-3", 24)
        painter.drawPixmap(QPointF((self.width() - 24) / 2, (self.height() - 24) / 2), icon)
