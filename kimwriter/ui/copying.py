"""From a story to the clipboard: the posts of all channels shown, one of them copied."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from kimwriter.publishing import Channel
from kimwriter.publishing.post import Post
from kimwriter.story import Story
from kimwriter.ui.clipboard import Clipboard
from kimwriter.ui.publish.page import PublishPage


class Copying(QObject):
    """Shows a story's posts on the page Terbitkan and copies the one that is asked for."""

    def __init__(
        self,
        page: PublishPage,
        channels: Mapping[str, Channel],
        clipboard: Clipboard,
        before_copy: Callable[[], object],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._channels, self._clipboard = page, channels, clipboard
        self._before_copy, self._now = before_copy, now
        self._posts: dict[str, Post] = {}
        self._copying = ""
        page.copy_requested.connect(self.copy)
        clipboard.copied.connect(self._on_copied)
        clipboard.failed.connect(self._on_failed)

    def show(self, story: Story) -> None:
        """Compose and show the posts of this story."""
        self._posts = {key: channel.compose(story) for key, channel in self._channels.items()}
        self._page.show_posts(tuple(self._posts.values()), story, f"{self._now():%H.%M}")

    @property
    def posts(self) -> Mapping[str, Post]:
        """The posts last shown, by channel."""
        return self._posts

    def copy(self, key: str) -> None:
        """Keep the draft, then bring the channel's post to the clipboard."""
        self._before_copy()
        self._copying = key
        self._clipboard.copy(self._posts[key].text)

    def _on_copied(self, how: str) -> None:
        self._page.show_copied(self._copying, how)

    def _on_failed(self) -> None:
        self._page.show_copy_failed(self._copying)
