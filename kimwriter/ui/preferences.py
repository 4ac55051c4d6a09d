"""What the member has set once: kept, given to the theme, and followed by the open draft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kimwriter.settings import (
    Settings,
    SettingsError,
    program_folder,
    read_settings,
    write_settings,
)
from kimwriter.ui.background import Spared
from kimwriter.ui.theme import Scheme, Theme
from kimwriter.wordlist import FILE, WordListError, read_words, words_in, write_words

if TYPE_CHECKING:
    from kimwriter.story import Ignored, Story
    from kimwriter.ui.desk import Desk

_RECENT_EMOJI = 18  # two rows of the chooser
_OF_A_STORY = ("city", "byline", "organisation", "hashtags")


class Preferences(QObject):
    """Holds the Settings of the data folder `home`; `failed(message)` when they cannot be kept.

    `told` is what was odd about the files when they were read; `spared_changed(Spared)` tells what
    no draft is to be remarked on for, `server_changed(url)` which server is to be asked too.
    """

    failed = Signal(str)
    spared_changed = Signal(object)
    server_changed = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.settings, self.told = read_settings(home, program_folder())
        self.words = read_words(home, program_folder())
        self.told = self.told or self.words.told
        self.theme = Theme(self.settings.theme, self.settings.zoom)
        self.theme.apply()
        self._desk: Desk | None = None

    def follow(self, desk: Desk) -> None:
        """From now on the draft on this desk follows changes of city, byline and the like."""
        self._desk = desk

    def change(self, settings: Settings) -> None:
        """Keep these settings; the open draft follows where it still had the old ones."""
        before, self.settings = self.settings, settings
        try:
            write_settings(settings, self.home, program_folder())
        except SettingsError as error:
            self.failed.emit(str(error))
        if settings.theme != self.theme.scheme:
            self.theme.set_scheme(settings.theme)
        if settings.zoom != self.theme.zoom:
            self.theme.set_zoom(settings.zoom)
        if (before.ignored, before.strict) != (settings.ignored, settings.strict):
            self.spared_changed.emit(self.spared)
        if before.server != settings.server:
            self.server_changed.emit(settings.server)
        if self._desk is not None:
            self._desk.set_story(_following(self._desk.story, before, settings))

    @property
    def spared(self) -> Spared:
        """What no draft is to be remarked on for."""
        settings = self.settings
        return Spared(self.words.lower, frozenset(settings.ignored), settings.strict)

    @Slot(object)
    def set_words(self, words: tuple[str, ...]) -> None:
        """Keep these as the member's own words."""
        self.words = replace(self.words, own=words)
        try:
            write_words(words, self.home / FILE)
        except WordListError as error:
            self.failed.emit(str(error))
        self.spared_changed.emit(self.spared)

    @Slot(str)
    def add_word(self, word: str) -> None:
        """One more word that is right."""
        self.set_words(words_in("\n".join((*self.words.own, word))))

    @Slot(object)
    def always_ignore(self, ignored: Ignored) -> None:
        """Show a finding in no draft any more."""
        others = tuple(one for one in self.settings.ignored if one != ignored)
        self.change(replace(self.settings, ignored=(*others, ignored)))

    def recent_emoji(self) -> tuple[str, ...]:
        """The emoji that the member used last, the newest first."""
        return self.settings.emoji

    def note_emoji(self, symbol: str) -> None:
        """The member used this emoji."""
        rest = (other for other in self.settings.emoji if other != symbol)
        self.change(replace(self.settings, emoji=(symbol, *rest)[:_RECENT_EMOJI]))

    @Slot(str, object)
    def keep_tag_set(self, name: str, tags: tuple[str, ...]) -> None:
        """Offer these hashtags with every story of this kind or place; none forget the set."""
        sets = {key: kept for key, kept in self.settings.tag_sets.items() if key != name}
        self.change(replace(self.settings, tag_sets=sets | {name: tags} if tags else sets))

    def choose_scheme(self, scheme: Scheme) -> None:
        """Light, dark, or as the system."""
        self.change(replace(self.settings, theme=scheme))

    def choose_zoom(self, zoom: int) -> None:
        """The size of text in percent."""
        self.change(replace(self.settings, zoom=zoom))


def _following(story: Story, before: Settings, after: Settings) -> Story:
    """The story with the new settings in place of the old ones, where it still had those."""
    changes = {
        name: getattr(after, name)
        for name in _OF_A_STORY
        if getattr(story, name) == getattr(before, name)
    }
    return replace(story, **changes)
