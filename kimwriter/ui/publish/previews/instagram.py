"""Instagram: picture first, the caption folded after a few words, hashtags at its end."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel, Line
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.photo import LYING, UPRIGHT
from kimwriter.ui.publish.post_text import PostText, Setting
from kimwriter.ui.publish.previews.parts import AccountRow, FoldLine, IconRow, Picture
from kimwriter.ui.publish.previews.preview import FoldingPreview, Showing

_BELOW = "terlihat setelah “selengkapnya” diketuk"


class InstagramPreview(FoldingPreview):
    """The post in the feed, and under a dashed line what a tap on "selengkapnya" shows."""

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        self._account = AccountRow(phone, radius=18)
        self._picture = Picture(phone, ratios=(UPRIGHT, LYING))
        self._picture.clicked.connect(self.photo_requested)
        self._icons = IconRow(phone, ("heart", "message-circle", "send", "bookmark"))
        self._line = FoldLine(phone, _BELOW)
        self._line.setToolTip(f"Di ponsel, kira-kira {channel.limit.fold} huruf pertama terlihat.")
        self._rest = PostText(phone, "Tulisan di balik selengkapnya", self._gap())
        for above in (self._account, self._picture, self._icons):
            self.column.addWidget(above)
        words = QVBoxLayout()
        words.setContentsMargins(14, 6, 14, 14)
        words.setSpacing(0)
        for below in (self.text, self._line, self._rest):
            words.addWidget(below)
        self.column.addLayout(words)
        self.column.addStretch(1)
        self._show_hidden((), "")

    @override
    def show_post(self, showing: Showing) -> None:
        self._account.set_account(showing.account)
        if showing.account.handle != self._name:
            self._name, self._showing = showing.account.handle, None
        super().show_post(showing)

    @override
    def _show_hidden(self, lines: tuple[Line, ...], text: str) -> None:
        self._rest.show_setting(Setting(lines, text, ink="tinta-2"))
        self._line.setVisible(bool(lines))
        self._rest.setVisible(bool(lines))

    @override
    def set_image(self, image: QImage) -> None:
        self._picture.set_image(image)

    @override
    def set_narrow(self, narrow: bool) -> None:
        self._picture.set_narrow(narrow)
        self._icons.setVisible(not narrow)
