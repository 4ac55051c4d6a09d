"""What every preview is: a phone's screen with one post on it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel, Line, Post, Version
from kimwriter.ui.publish.account import Account
from kimwriter.ui.publish.fold import beginning, fold
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.post_text import PostText, Setting

WIDEST = 480


@dataclass(frozen=True, slots=True)
class Showing:
    """What a preview shows: the post beside what the story gives, whose it is, and the time on it
    ("10.12" or "").
    """

    version: Version
    account: Account
    time: str = ""

    @property
    def post(self) -> Post:
        """What is published."""
        return self.version.post


class Preview(QWidget):
    """A screen in the colour `ground`; subclasses put the post on it.

    The post is read back by its channel from the very text that is copied. `photo_requested` is a
    click on its photo.
    """

    ground = "lembar"
    photo_requested = Signal()

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone, self._channel = phone, channel
        self.text = PostText(phone, f"Tulisan untuk {channel.name}", self._gap())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setAccessibleName(f"Tampilan di {channel.name}")
        phone.changed.connect(self.update)

    def _gap(self) -> int:
        return 10

    def show_post(self, showing: Showing) -> None:
        """Show a post, folded as a phone folds it."""
        self.setAccessibleDescription(showing.post.text)
        self.text.setAccessibleDescription(showing.post.text)

    def _whole(self, text: str) -> Setting:
        """A post without a fold, read back by its channel."""
        start = beginning(text)
        return Setting(self._channel.read(start), text, cut=len(start) < len(text))

    def unfold(self) -> None:
        """Show all of the post, as after a tap; a preview without a fold shows all anyway."""

    def set_image(self, image: QImage) -> None:
        """The photo that goes with the post; a null image is none."""

    def set_narrow(self, narrow: bool) -> None:
        """Less room: a lower picture."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._phone.color(self.ground))


class FoldingPreview(Preview):
    """A preview of an app that folds posts; `_fold_words` is what a tap opens."""

    fold_words = "selengkapnya"

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        self._showing: Showing | None = None
        self._name = ""
        self.text.more_requested.connect(self.unfold)

    @override
    def show_post(self, showing: Showing) -> None:
        super().show_post(showing)
        if self._showing is None or self._showing.post.text != showing.post.text:
            self._showing = showing
            self._set(folded=True)
        self._showing = showing

    @override
    def unfold(self) -> None:
        self._set(folded=False)

    def _set(self, *, folded: bool) -> None:
        if self._showing is None:
            return
        text = self._showing.post.text
        start = beginning(text)
        lines = self._channel.read(start)
        parts = fold(lines, self._channel.limit.fold if folded else None)
        more = self.fold_words if parts.hidden else ""
        cut = not more and len(start) < len(text)
        self.text.show_setting(Setting(parts.seen, text, self._name, more, cut=cut))
        self._show_hidden(parts.hidden, text)

    def _show_hidden(self, lines: tuple[Line, ...], text: str) -> None:
        """Show what lies behind the fold (nothing, unless the app's preview does)."""
