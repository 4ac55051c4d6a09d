"""A channel that has no look of its own yet: its text on a sheet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews.preview import Preview, Showing


class PlainPreview(Preview):
    """The post's words, nothing around them."""

    def __init__(self, phone: Phone, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(phone, channel, parent)
        words = QVBoxLayout()
        words.setContentsMargins(14, 14, 14, 14)
        words.addWidget(self.text)
        self.column.addLayout(words)
        self.column.addStretch(1)

    @override
    def show_post(self, showing: Showing) -> None:
        super().show_post(showing)
        text = showing.post.text
        self.text.show_setting(self._whole(text))
