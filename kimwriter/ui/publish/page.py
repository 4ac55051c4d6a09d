"""The place Terbitkan. The app hands it posts; it shows them and says which one is to be copied."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimwriter.publishing import Channel, Version
from kimwriter.story import Story
from kimwriter.ui.publish.account import account_of
from kimwriter.ui.publish.column import ChannelColumn
from kimwriter.ui.publish.empty import EmptyState
from kimwriter.ui.publish.head import PublishHead
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews import Showing, WebPreview
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.surface import Surface

_SHOWN = 3  # columns at first; the others come with a press on their name


class PublishPage(Surface):
    """Begini tampilannya nanti: a column a channel.

    `copy_requested(key)` asks for a channel's post on the clipboard; the answer is `show_copied`
    or `show_copy_failed`. `open_requested(key)` asks for the app's page, `phone_requested` for the
    way to the phone, `photo_requested` for the page where photos are made ready. `facts_requested`
    leads back from the empty page. What the member changes in a column and decides about it comes
    with the channel's key; `field_requested(key, label)` asks for a field of a website,
    `tags_requested` for the hashtags.
    """

    copy_requested = Signal(str)
    open_requested = Signal(str)
    text_changed = Signal(str, str)
    revert_requested = Signal(str)
    keep_requested = Signal(str)
    as_typed_requested = Signal(str)
    field_requested = Signal(str, str)
    tags_requested = Signal()
    phone_requested = Signal()
    photo_requested = Signal()
    facts_requested = Signal()

    def __init__(
        self, theme: Theme, channels: Mapping[str, Channel], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName("Terbitkan")
        self._theme = theme
        self.phone = Phone(theme, self)
        self.head = PublishHead(theme, self.phone, channels.values())
        self.head.channel_toggled.connect(self._show_column)
        self.head.to_phone.clicked.connect(self.phone_requested)
        self.head.tags.clicked.connect(self.tags_requested)
        self.columns = {
            key: ChannelColumn(theme, self.phone, channel) for key, channel in channels.items()
        }
        self._empty = EmptyState(theme, [channel.name for channel in channels.values()])
        self._empty.facts_requested.connect(self.facts_requested)
        self._lay_out()
        self._add_keys(channels)
        for key in tuple(channels)[_SHOWN:]:
            self.head.toggles[key].setChecked(False)
        self._show_empty(True)
        self.set_narrow(False)

    def _lay_out(self) -> None:
        self._cards = QWidget()
        self._row = QHBoxLayout(self._cards)
        for key, column in self.columns.items():
            column.copy_requested.connect(self.copy_requested)
            column.open_requested.connect(self.open_requested)
            column.text_changed.connect(self.text_changed)
            column.revert_requested.connect(self.revert_requested)
            column.keep_requested.connect(self.keep_requested)
            column.as_typed_requested.connect(self.as_typed_requested)
            if isinstance(column.preview, WebPreview):
                column.preview.field_requested.connect(partial(self.field_requested.emit, key))
            column.preview.photo_requested.connect(self.photo_requested)
            self._row.addWidget(column, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._stack, 1)

    def _add_keys(self, channels: Mapping[str, Channel]) -> None:
        """Ctrl+Shift and the first letter of a channel's name copy; a letter serves once."""
        taken: set[str] = set()
        for key, channel in channels.items():
            letter = next((one for one in channel.name.upper() if one not in taken), "")
            if not letter.isalpha():
                continue
            taken.add(letter)
            button = self.columns[key].copy_button
            button.setToolTip(f"Ctrl+Shift+{letter}")
            shortcut = QShortcut(QKeySequence(f"Ctrl+Shift+{letter}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)

    def show_posts(self, posts: tuple[Version, ...], story: Story, time: str = "") -> None:
        """Show the posts of a story; `time` ("10.12") stands beside a message that was sent."""
        account = account_of(story.organisation)
        for one in posts:
            if (column := self.columns.get(one.post.channel)) is not None:
                column.show_post(Showing(one, account, time))
        self._show_empty(not any(one.post.text.strip() for one in posts))

    def set_image(self, image: QImage) -> None:
        """The picture that goes with the posts; a null image is none."""
        for column in self.columns.values():
            column.set_image(image)

    def show_copied(self, key: str, how: str, part: int = 0) -> None:
        """The post of a channel, or a part of it (the first is 1), is on the clipboard, by
        "pyperclip" or by "qt".
        """
        self.columns[key].show_copied(how, part)

    def show_field_copied(self, key: str, label: str) -> None:
        """A field of a website is on the clipboard."""
        preview = self.columns[key].preview
        if isinstance(preview, WebPreview):
            preview.show_copied(label)

    def show_copy_failed(self, key: str) -> None:
        """It is not: the text is selected for Ctrl+C, and the page says so."""
        toggle = self.head.toggles[key]
        toggle.setChecked(True)
        self.columns[key].show_copy_failed()

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window below 1240 pixels, or a wide one."""
        edge, gap = (16, 12) if narrow else (24, 16)
        self._row.setContentsMargins(edge, 0, edge, 16)
        self._row.setSpacing(gap)
        self.head.set_narrow(narrow)
        for column in self.columns.values():
            column.set_narrow(narrow)

    def _show_empty(self, empty: bool) -> None:
        self._stack.setCurrentWidget(self._empty if empty else self._cards)
        self.head.set_empty(empty)

    def _show_column(self, key: str, shown: bool) -> None:
        self.columns[key].setVisible(shown)
