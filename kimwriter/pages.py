"""The pages of the window: each is made when it is first shown, and joined to the parts here.

What a page needs is loaded with it, so that the window is there at once. Start with `Pages`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from kimwriter.drafts.store import Store
from kimwriter.ui.desk import Desk
from kimwriter.ui.drafting import Drafting, example_story
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kimwriter.checking.finding import Finding
    from kimwriter.publishing import Channel
    from kimwriter.ui.copying import Copying
    from kimwriter.ui.facts.page import FactsPage
    from kimwriter.ui.help_page import HelpPage
    from kimwriter.ui.jobs import Jobs
    from kimwriter.ui.library.page import LibraryPage
    from kimwriter.ui.manuscript.page import ManuscriptPage
    from kimwriter.ui.onward.onward import Onward
    from kimwriter.ui.onward.page import PhonePage
    from kimwriter.ui.paste import PastePage
    from kimwriter.ui.photos.page import PhotoPage
    from kimwriter.ui.photos.studio import Studio
    from kimwriter.ui.publish.page import PublishPage
    from kimwriter.ui.settings_page import SettingsPage
    from kimwriter.ui.shelf import Shelf
    from kimwriter.ui.start import StartPage

_NAMES = {
    "mulai": "start",
    "fakta": "facts",
    "naskah": "manuscript",
    "terbitkan": "publish",
    "draf": "library",
    "tempel": "paste",
    "pengaturan": "settings",
    "bantuan": "help",
    "ponsel": "phone",
    "foto": "photos",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages are joined to."""

    preferences: Preferences
    window: Window
    store: Store
    desk: Desk
    drafting: Drafting
    now: Callable[[], datetime]


class Pages:
    """The pages by name, and the two that work beside them: copying and the shelf of drafts."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        for name, attribute in _NAMES.items():
            parts.window.add_page(name, partial(getattr, self, attribute))

    def is_made(self, attribute: str) -> bool:
        """Whether the page "facts", "manuscript", ... has been shown."""
        return attribute in vars(self)

    @cached_property
    def start(self) -> StartPage:
        """The page Mulai."""
        from kimwriter.composing import compose
        from kimwriter.ui.start import StartPage

        page = StartPage(self._parts.preferences.theme)
        page.show_example(example_story(), compose(example_story()))
        page.start_requested.connect(self._parts.drafting.begin)
        page.paste_requested.connect(partial(self._parts.window.show_page, "tempel"))
        page.example_requested.connect(self._parts.drafting.open_example)
        return page

    @cached_property
    def facts(self) -> FactsPage:
        """The place Fakta."""
        from kimwriter.ui.facts.page import FactsPage

        page = FactsPage(self._parts.preferences.theme)
        page.story_changed.connect(self._parts.desk.set_story)
        page.compose_requested.connect(self._parts.drafting.compose)
        page.photo_chosen.connect(self._add_photo)
        page.photos_requested.connect(self._open_photo)
        page.photo_removed.connect(self._parts.desk.remove_photo)
        self._parts.drafting.card_opened.connect(page.focus_card)
        return page

    @cached_property
    def manuscript(self) -> ManuscriptPage:
        """The place Naskah."""
        from kimwriter.ui.manuscript.page import ManuscriptPage

        page = ManuscriptPage(self._parts.preferences.theme, _suggested)
        page.always_ignored.connect(self._parts.preferences.always_ignore)
        page.word_added.connect(self._parts.preferences.add_word)
        page.story_changed.connect(self._parts.desk.set_story)
        page.compose_requested.connect(self._parts.drafting.compose)
        page.insert_requested.connect(self._parts.drafting.insert)
        page.card_requested.connect(self._parts.drafting.open_card)
        self._parts.drafting.card_told.connect(page.show_place)
        page.publish_requested.connect(partial(self._parts.window.show_page, "terbitkan"))
        page.zoom_requested.connect(self._parts.window.zoom)
        page.emoji.recent = self._parts.preferences.recent_emoji
        page.emoji.used.connect(self._parts.preferences.note_emoji)
        return page

    @cached_property
    def publish(self) -> PublishPage:
        """The place Terbitkan."""
        from kimwriter.ui.publish.page import PublishPage

        page = PublishPage(self._parts.preferences.theme, self.channels)
        page.facts_requested.connect(partial(self._parts.window.show_page, "fakta"))
        page.open_requested.connect(self._open_app)
        page.phone_requested.connect(partial(self._parts.window.show_page, "ponsel"))
        page.photo_requested.connect(partial(self._open_photo, 0))
        page.tags_requested.connect(self._open_tags)
        for column in page.columns.values():
            column.emoji.recent = self._parts.preferences.recent_emoji
            column.emoji.used.connect(self._parts.preferences.note_emoji)
        return page

    def _open_tags(self) -> None:
        from kimwriter.publishing.offers import offers, places
        from kimwriter.story import kinds
        from kimwriter.ui.publish.tags import TagPanel

        preferences, desk = self._parts.preferences, self._parts.desk
        story = desk.story
        kind = kinds()[story.kind]
        homes = ((kind.key, kind.name.lower()), *((name, name) for name in places(story)[:2]))
        button = self.publish.head.tags
        offered = offers(story, preferences.settings.tag_sets)
        panel = TagPanel(preferences.theme, story.hashtags, offered, homes, button)
        panel.changed.connect(desk.set_hashtags)
        panel.set_kept.connect(preferences.keep_tag_set)
        panel.open_below(button, right=True)

    def _open_app(self, key: str) -> None:
        self.onward.open(key, self.copying.posts[key].text)

    @cached_property
    def onward(self) -> Onward:
        """From a post to browser and phone."""
        from kimwriter.ui.onward.onward import Onward

        window = self._parts.window
        return Onward(self.channels, window.messages, parent=window)

    @cached_property
    def phone(self) -> PhonePage:
        """The page Kirim ke ponsel."""
        from kimwriter.ui.onward.page import PhonePage

        page = PhonePage(self._parts.preferences.theme)
        page.back_requested.connect(self._parts.window.go_back)
        page.folder_chosen.connect(self._save_parcel)
        page.open_requested.connect(self.onward.open_folder)
        return page

    def _save_parcel(self, folder: str) -> None:
        self.studio.save_parcel(self.phone, self.copying.posts, self.channels, folder)

    @cached_property
    def studio(self) -> Studio:
        """Photos between disk and pages."""
        from kimwriter.ui.photos.studio import Studio

        parts = self._parts
        return Studio(parts.desk, parts.store, parts.window.messages)

    @cached_property
    def photos(self) -> PhotoPage:
        """The page Siapkan foto."""
        from kimwriter.ui.photos.page import PhotoPage

        page = PhotoPage(self._parts.preferences.theme)
        page.story_changed.connect(self._parts.desk.set_story)
        page.picture_wanted.connect(partial(self.studio.show_on, page))
        page.save_requested.connect(partial(self.studio.save_copy, page))
        page.photo_chosen.connect(self.studio.add)
        page.back_requested.connect(self._parts.window.go_back)
        return page

    def _add_photo(self, path: str) -> None:
        self.studio.add(path)  # made with the first photo: Fakta is the first place to be shown

    def _open_photo(self, at: int) -> None:
        self._parts.window.show_page("foto")
        self.photos.show_photo(at)

    @cached_property
    def copying(self) -> Copying:
        """From a story to the clipboard."""
        from kimwriter.ui.clipboard import Clipboard
        from kimwriter.ui.copying import Copying

        clipboard = Clipboard(parent=self._parts.window)
        desk, now = self._parts.desk, self._parts.now
        copying = Copying(
            self.publish, self.channels, clipboard, lambda: desk.edits, desk.save_now, now
        )
        copying.edit_made.connect(desk.set_edit)
        copying.edit_dropped.connect(desk.drop_edit)
        return copying

    @cached_property
    def channels(self) -> Mapping[str, Channel]:
        """The channels by key."""
        from kimwriter.publishing import channels

        return channels()

    @cached_property
    def library(self) -> LibraryPage:
        """The page Draf."""
        from kimwriter.ui.library.page import LibraryPage

        page = LibraryPage(self._parts.preferences.theme)
        page.open_requested.connect(self._parts.drafting.open)
        page.new_requested.connect(self._parts.drafting.begin)
        page.example_requested.connect(self._parts.drafting.open_example)
        self._parts.window.top_bar.add_centre(page.search_field)
        return page

    @cached_property
    def shelf(self) -> Shelf:
        """The drafts in the page Draf."""
        from kimwriter.ui.shelf import Shelf

        return Shelf(self.library, self._parts.store, self._parts.window.messages, self._parts.now)

    @cached_property
    def paste(self) -> PastePage:
        """The page Tempel."""
        from kimwriter.ui.paste import PastePage

        page = PastePage(self._parts.preferences.theme)
        page.accepted.connect(self._parts.drafting.take_paste)
        page.cancelled.connect(self._parts.window.go_back)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The page Pengaturan."""
        from kimwriter.ui.settings_page import SettingsPage

        page = SettingsPage(self._parts.preferences.theme, self._parts.preferences.settings)
        page.settings_changed.connect(self._parts.preferences.change)
        page.words.show_words(self._parts.preferences.words)
        page.words.words_changed.connect(self._parts.preferences.set_words)
        page.words.failed.connect(partial(self._parts.window.messages.show_message, "error"))
        page.server.test_requested.connect(self._test_server)
        page.back_requested.connect(self._parts.window.go_back)
        return page

    def _test_server(self, url: str) -> None:
        from kimwriter.checking.languagetool import Client

        show = self.settings.server.show_test
        self.server_jobs.run(Client(url).test, lambda _: show(""), show)

    @cached_property
    def server_jobs(self) -> Jobs:
        """The thread in which a server is tried."""
        from kimwriter.checking.languagetool import UnavailableError
        from kimwriter.ui.jobs import Jobs

        return Jobs((UnavailableError,), self._parts.window)

    @cached_property
    def help(self) -> HelpPage:
        """The page Bantuan."""
        from kimwriter.ui.help_page import HelpPage

        page = HelpPage(self._parts.preferences.theme)
        page.back_requested.connect(self._parts.window.go_back)
        return page


def _suggested(finding: Finding) -> Finding:
    """Asked only when a card opens, long after the checker was loaded in its thread."""
    from kimwriter.checking import suggested

    return suggested(finding)
