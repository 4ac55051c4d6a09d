"""The draft on the desk: the one place where a new Story comes in and goes out to all who read it.

Start with `Desk.set_story`. Whoever shows or makes stories is joined to it in `app.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimwriter.drafts.draft import ChannelEdit, Draft, draft_of
from kimwriter.drafts.store import Store
from kimwriter.drafts.writer import Failed, Saved
from kimwriter.story import Photo, Story
from kimwriter.ui.autosave import Autosave

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript


class Desk(QObject):
    """Holds the open draft and has it kept.

    `opened` comes with a draft that was put on the desk, `story_changed` with every change after;
    `saved(clock)` ("09.41"), `save_failed(message)` and `forked(name)` tell what became of it: a
    fork is a copy made because somebody else had changed the file.
    """

    opened = Signal(object)
    story_changed = Signal(object)
    saving = Signal()
    saved = Signal(str)
    save_failed = Signal(str)
    forked = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._offered_title = ""
        self._autosave = Autosave(store, self)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self.draft: Draft | None = None
        self.path: Path | None = None

    @property
    def story(self) -> Story:
        """The story on the desk; an empty one when the desk is empty."""
        return self.draft.story if self.draft else Story()

    @property
    def photo_folder(self) -> Path:
        """Where the open draft's photos lie."""
        return self._store.photo_folder(self.draft.id if self.draft else "")

    def put(self, story: Story) -> None:
        """Put a new draft of this story on the desk; it is kept from its first change on."""
        self._lay(draft_of(story), None)

    def open(self, path: Path) -> None:
        """Put the draft of a file on the desk; raises DraftError."""
        self._autosave.flush()
        self._lay(self._store.load(path, newer=True), path)

    def take_in(self, path: Path) -> Path:
        """The draft of a file from anywhere among the others; raises DraftError."""
        return self._store.take_in(path)

    def _lay(self, draft: Draft, path: Path | None) -> None:
        self._autosave.save_now()
        self.draft, self.path, self._offered_title = draft, path, ""
        self.opened.emit(draft)

    def set_story(self, story: Story) -> None:
        """The story has changed: everybody hears of it, and the disk within five seconds."""
        if self.draft is None or self.draft.read_only or story == self.draft.story:
            return
        self.draft = replace(self.draft, story=story)
        self._autosave.keep(self.draft)
        self.saving.emit()
        self.story_changed.emit(story)

    def set_hashtags(self, names: tuple[str, ...]) -> None:
        """The hashtags of the story, without their mark."""
        self.set_story(replace(self.story, hashtags=names))

    def set_edit(self, channel: str, edit: ChannelEdit) -> None:
        """The member has written the post of one channel himself."""
        if self.draft is not None:
            self._set_edits({**self.draft.channels, channel: edit})

    def drop_edit(self, channel: str) -> None:
        """The channel gets what the story gives again."""
        if self.draft is not None and channel in self.draft.channels:
            rest = {key: edit for key, edit in self.draft.channels.items() if key != channel}
            self._set_edits(rest)

    def _set_edits(self, edits: Mapping[str, ChannelEdit]) -> None:
        if self.draft is None or self.draft.read_only:
            return
        self.draft = replace(self.draft, channels=edits)
        self._autosave.keep(self.draft)
        self.saving.emit()

    @property
    def edits(self) -> Mapping[str, ChannelEdit]:
        """The posts that the member has written himself, by channel."""
        return self.draft.channels if self.draft else {}

    def take_photo(self, draft_id: str, photo: Photo) -> None:
        """A picture was copied to this draft: it belongs to the story, if it is still here."""
        if self.draft is not None and self.draft.id == draft_id:
            self.set_story(replace(self.story, photos=(*self.story.photos, photo)))

    def remove_photo(self, file: str) -> None:
        """Take a picture out of the story; its copy stays in the draft's folder."""
        rest = tuple(photo for photo in self.story.photos if photo.file != file)
        self.set_story(replace(self.story, photos=rest))

    @property
    def is_untouched(self) -> bool:
        """Whether the manuscript is as it was composed, or not there at all."""
        story = self.story
        composed = " ".join(sentence.text for sentence in story.composed)
        return not story.is_written or story.text.replace("\n\n", " ") == composed

    def is_outdated(self, manuscript: Manuscript | None) -> bool:
        """Whether the cards give other sentences now than those that were last offered."""
        composed = self.story.composed
        return bool(composed) and manuscript is not None and manuscript.sentences != composed

    def take_manuscript(self, manuscript: Manuscript) -> None:
        """Put the composed text in place of what stands there; a title of the member's stays."""
        story = self.story
        title = story.title
        if not title.strip() or title == self._offered_title:
            title = self._offered_title = manuscript.title
        composed = tuple(manuscript.sentences)
        self.set_story(
            replace(
                story, title=title, lead=manuscript.lead, body=manuscript.body, composed=composed
            )
        )

    def save_now(self) -> None:
        """Do not wait for the next pause in typing."""
        self._autosave.save_now()

    def try_again(self) -> None:
        """Save what could not be saved."""
        if self.draft is not None:
            self._autosave.keep(self.draft)
            self._autosave.save_now()

    def export(self, path: Path) -> None:
        """Write a copy of the open draft there; raises DraftError."""
        if self.draft is not None:
            self._store.export_file(self.draft, path)

    def flush(self) -> bool:
        """Wait until everything is on the disk; False when it is not."""
        return self._autosave.flush()

    def close(self) -> None:
        """End the writer's thread."""
        self._autosave.close()

    def _on_saved(self, result: Saved) -> None:
        if self.draft is None or result.id != self.draft.id:
            return
        self.path = result.path
        self.saved.emit(f"{result.at:%H.%M}")
        if result.copy_of is not None:
            self.forked.emit(result.path.name)

    def _on_failed(self, result: Failed) -> None:
        self.save_failed.emit(result.message)
