"""Facebook: who and when, the text up to "Lihat selengkapnya", the picture, what people can do."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews.parts import AccountRow, Picture, Reaction, ReactionRow
from kimwriter.ui.publish.previews.preview import FoldingPreview, Showing

_REACTIONS = (
    Reaction("thumbs-up", "Suka"),
    Reaction("message-square", "Komentar"),
    Reaction("share-2", "Bagikan"),
)


class FacebookPreview(FoldingPreview):
    """The post in the feed; without a photo it is words alone."""

    fold_words = "Lihat selengkapnya"

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        self._account = AccountRow(phone, radius=10, below="Baru saja ·")
        self._picture = Picture(phone)
        self._picture.clicked.connect(self.photo_requested)
        self._picture.hide()
        self._reactions = ReactionRow(phone, _REACTIONS)
        words = QVBoxLayout()
        words.setContentsMargins(14, 2, 14, 12)
        words.addWidget(self.text)
        self.column.addWidget(self._account)
        self.column.addLayout(words)
        self.column.addWidget(self._picture)
        self.column.addWidget(self._reactions)
        self.column.addStretch(1)

    @override
    def show_post(self, showing: Showing) -> None:
        self._account.set_account(showing.account)
        super().show_post(showing)

    @override
    def set_image(self, image: QImage) -> None:
        self._picture.set_image(image)
        self._picture.setVisible(not image.isNull())

    @override
    def set_narrow(self, narrow: bool) -> None:
        self._picture.set_narrow(narrow)
        self._reactions.setVisible(not narrow)
