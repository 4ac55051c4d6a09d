"""From a story to the clipboard: the posts of all channels shown, changed, one of them copied."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kimwriter.drafts.draft import ChannelEdit
from kimwriter.publishing import Channel, Post, Version, fingerprint, version
from kimwriter.story import Story
from kimwriter.ui.clipboard import Clipboard
from kimwriter.ui.publish.page import PublishPage


class Copying(QObject):
    """Shows a story's posts on the page Terbitkan and copies the one that is asked for.

    `edits` are the posts that the member has written himself; `edit_made(channel, ChannelEdit)` and
    `edit_dropped(channel)` tell of a new one and of one given up.
    """

    edit_made = Signal(str, object)
    edit_dropped = Signal(str)

    def __init__(
        self,
        page: PublishPage,
        channels: Mapping[str, Channel],
        clipboard: Clipboard,
        edits: Callable[[], Mapping[str, ChannelEdit]],
        before_copy: Callable[[], object],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page, self._channels, self._clipboard = page, channels, clipboard
        self._edits, self._before_copy, self._now = edits, before_copy, now
        self._story = Story()
        self._versions: dict[str, Version] = {}
        self._copying, self._field = "", ""
        self._parts: dict[str, int] = {}
        page.copy_requested.connect(self.copy)
        page.field_requested.connect(self._copy_field)
        page.text_changed.connect(self._change)
        page.revert_requested.connect(self._revert)
        page.keep_requested.connect(self._keep)
        page.as_typed_requested.connect(self._write_as_typed)
        clipboard.copied.connect(self._on_copied)
        clipboard.failed.connect(self._on_failed)

    def show(self, story: Story) -> None:
        """Compose and show the posts of this story."""
        self._story = story
        before, edits = self._versions, self._edits()
        self._versions = {
            key: version(channel, story, edit.text or None, edit.base_sha256)
            for key, channel in self._channels.items()
            for edit in [edits.get(key, ChannelEdit())]
        }
        for key, one in self._versions.items():
            if key not in before or before[key].post.text != one.post.text:
                self._parts[key] = 0
        self._page.show_posts(tuple(self._versions.values()), story, f"{self._now():%H.%M}")

    @property
    def posts(self) -> Mapping[str, Post]:
        """The posts last shown, by channel."""
        return {key: one.post for key, one in self._versions.items()}

    def copy(self, key: str) -> None:
        """Keep the draft, then bring the channel's post to the clipboard; of several parts the one
        whose turn it is.
        """
        self._before_copy()
        self._copying, self._field = key, ""
        post = self._versions[key].post
        text = post.parts[self._parts[key]] if post.parts else post.text
        self._clipboard.copy(text, post.html or "")

    def _copy_field(self, key: str, label: str) -> None:
        self._copying, self._field = key, label
        self._clipboard.copy(dict(self._versions[key].post.fields)[label])

    def _on_copied(self, how: str) -> None:
        key = self._copying
        if self._field:
            self._page.show_field_copied(key, self._field)
            return
        parts = len(self._versions[key].post.parts)
        part = self._parts[key] = self._parts[key] + 1 if parts else 0
        if parts and part == parts:
            self._parts[key] = 0
        self._page.show_copied(key, how, part)

    def _on_failed(self) -> None:
        self._page.show_copy_failed(self._copying)

    def _change(self, key: str, text: str) -> None:
        one = self._versions[key]
        if text == one.fresh or not text.strip():
            self._revert(key)
            return
        before = self._edits().get(key)
        base = before.base_sha256 if before and one.edited else fingerprint(one.fresh)
        self._make(key, ChannelEdit(text, base))

    def _keep(self, key: str) -> None:
        one = self._versions[key]
        self._make(key, ChannelEdit(one.post.text, fingerprint(one.fresh)))

    def _write_as_typed(self, key: str) -> None:
        write = self._channels[key].as_typed
        if write is not None:
            fresh = self._versions[key].fresh
            self._make(key, ChannelEdit(write(self._story), fingerprint(fresh)))

    def _make(self, key: str, edit: ChannelEdit) -> None:
        self.edit_made.emit(key, edit)
        self.show(self._story)

    def _revert(self, key: str) -> None:
        self.edit_dropped.emit(key)
        self.show(self._story)
