"""Makes the parts and joins them: all wiring of the window is in this file. Start with `App`.

A place, composing and checking are loaded when they are first needed: the window is there at once.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.session import Session, read_session, write_session
from kimwriter.drafts.store import Store
from kimwriter.settings import drafts_folder
from kimwriter.story import CARDS, Story, card_state
from kimwriter.ui.background import Background, Checked
from kimwriter.ui.desk import Desk
from kimwriter.ui.drafting import Drafting, composed_or_none, example_story
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.saving import Saving
from kimwriter.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kimwriter.checking.finding import Report
    from kimwriter.publishing import Channel
    from kimwriter.ui.copying import Copying
    from kimwriter.ui.facts.page import FactsPage
    from kimwriter.ui.help_page import HelpPage
    from kimwriter.ui.library.page import LibraryPage
    from kimwriter.ui.manuscript.page import ManuscriptPage
    from kimwriter.ui.paste import PastePage
    from kimwriter.ui.publish.page import PublishPage
    from kimwriter.ui.settings_page import SettingsPage
    from kimwriter.ui.shelf import Shelf
    from kimwriter.ui.start import StartPage

_PAGES = {
    "mulai": "start_page",
    "fakta": "facts",
    "naskah": "manuscript",
    "terbitkan": "publish",
    "draf": "library",
    "tempel": "paste",
    "pengaturan": "settings_page",
    "bantuan": "help_page",
}
_COLLECT_MS = 5000
_PREVIEW_MS = 80


def local_now() -> datetime:
    """The time on the wall."""
    return datetime.now().astimezone()


class App(QObject):
    """The parts of the running program and their connections.

    They live in the `window`, a fresh one unless it is there already; `now` is the clock.
    A page is made when it is first shown, so that the window is there at once.
    """

    def __init__(
        self,
        preferences: Preferences,
        window: Window | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__()
        self.preferences, self._now = preferences, now
        self.theme = preferences.theme
        self.window = window or Window(self.theme)
        self.store = Store(drafts_folder(preferences.settings, preferences.home), now=now)
        self.desk = Desk(self.store, self)
        self.background = Background(_check, parent=self)
        self.window.ask_before_closing(self._may_close)
        self.saving = Saving(self.desk, self.window)
        self.drafting = Drafting(self.desk, self.window, self._new_story)
        self._session = Session()
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._collector = QTimer(self, interval=_COLLECT_MS)
        self._join()

    def _join(self) -> None:
        for name, attribute in _PAGES.items():
            self.window.add_page(name, partial(getattr, self, attribute))
        self.preferences.follow(self.desk)
        self.preferences.failed.connect(partial(self.window.messages.show_message, "error"))
        self.desk.opened.connect(self._on_opened)
        self.desk.story_changed.connect(self._on_story)
        self.desk.saved.connect(self._note_place)
        self.background.checked.connect(self._on_checked)
        self.background.failed.connect(partial(self.window.messages.show_message, "warning"))
        self.window.page_shown.connect(self._on_page)
        self.window.new_requested.connect(self.drafting.begin)
        self.window.example_requested.connect(self.drafting.open_example)
        self.window.scheme_chosen.connect(self.preferences.choose_scheme)
        self.window.zoom_chosen.connect(self.preferences.choose_zoom)
        self._preview.timeout.connect(self.show_preview)
        self._collector.timeout.connect(_collect)
        self._collector.start()

    @cached_property
    def start_page(self) -> StartPage:
        """The page Mulai."""
        from kimwriter.composing import compose
        from kimwriter.ui.start import StartPage

        page = StartPage(self.theme)
        page.show_example(example_story(), compose(example_story()))
        page.start_requested.connect(self.drafting.begin)
        page.paste_requested.connect(partial(self.window.show_page, "tempel"))
        page.example_requested.connect(self.drafting.open_example)
        return page

    @cached_property
    def facts(self) -> FactsPage:
        """The place Fakta."""
        from kimwriter.ui.facts.page import FactsPage

        page = FactsPage(self.theme)
        page.story_changed.connect(self.desk.set_story)
        page.compose_requested.connect(self.drafting.compose)
        page.photo_chosen.connect(self.drafting.add_photo)
        page.photo_removed.connect(self.desk.remove_photo)
        return page

    @cached_property
    def manuscript(self) -> ManuscriptPage:
        """The place Naskah."""
        from kimwriter.ui.manuscript.page import ManuscriptPage

        page = ManuscriptPage(self.theme)
        page.story_changed.connect(self.desk.set_story)
        page.compose_requested.connect(self.drafting.compose)
        page.publish_requested.connect(partial(self.window.show_page, "terbitkan"))
        page.zoom_requested.connect(self.window.zoom)
        return page

    @cached_property
    def publish(self) -> PublishPage:
        """The place Terbitkan."""
        from kimwriter.ui.publish.page import PublishPage

        page = PublishPage(self.theme, self.channels)
        page.facts_requested.connect(partial(self.window.show_page, "fakta"))
        return page

    @cached_property
    def copying(self) -> Copying:
        """From a story to the clipboard."""
        from kimwriter.ui.clipboard import Clipboard
        from kimwriter.ui.copying import Copying

        clipboard = Clipboard(parent=self)
        return Copying(self.publish, self.channels, clipboard, self.desk.save_now, self._now)

    @cached_property
    def channels(self) -> Mapping[str, Channel]:
        """The channels by key."""
        from kimwriter.publishing import channels

        return channels()

    @cached_property
    def library(self) -> LibraryPage:
        """The page Draf."""
        from kimwriter.ui.library.page import LibraryPage

        page = LibraryPage(self.theme)
        page.open_requested.connect(self.drafting.open)
        page.new_requested.connect(self.drafting.begin)
        page.example_requested.connect(self.drafting.open_example)
        self.window.top_bar.add_centre(page.search_field)
        return page

    @cached_property
    def shelf(self) -> Shelf:
        """The drafts in the page Draf."""
        from kimwriter.ui.shelf import Shelf

        return Shelf(self.library, self.store, self.window.messages, self._now)

    @cached_property
    def paste(self) -> PastePage:
        """The page Tempel."""
        from kimwriter.ui.paste import PastePage

        page = PastePage(self.theme)
        page.accepted.connect(self.drafting.take_paste)
        page.cancelled.connect(self.window.go_back)
        return page

    @cached_property
    def settings_page(self) -> SettingsPage:
        """The page Pengaturan."""
        from kimwriter.ui.settings_page import SettingsPage

        page = SettingsPage(self.theme, self.preferences.settings)
        page.settings_changed.connect(self.preferences.change)
        page.back_requested.connect(self.window.go_back)
        return page

    @cached_property
    def help_page(self) -> HelpPage:
        """The page Bantuan."""
        from kimwriter.ui.help_page import HelpPage

        page = HelpPage(self.theme)
        page.back_requested.connect(self.window.go_back)
        return page

    def start(self) -> None:
        """Show the place where the member left off; the first time, the first screen."""
        self.window.set_in_draft(False)
        session = self._session = read_session(self.preferences.home)
        path = self.store.folder / session.file
        if session.file and path.is_file() and self.drafting.lay(path):
            self.window.show_page(session.place)
        else:
            self.window.show_page("draf" if any(self.store.folder.glob("*.kim")) else "mulai")
        if self.preferences.told:
            self.window.messages.show_message("warning", self.preferences.told)

    def keep_session(self) -> None:
        """Save, and note where the member is."""
        self.desk.flush()
        self._note_place()

    def _note_place(self) -> None:
        """For the next start, which may come after a power cut: note draft and place at once."""
        session = Session(self.desk.path.name if self.desk.path else "", self.window.place)
        if session == self._session or not self.window.current:
            return
        self._session = session
        try:
            write_session(self.preferences.home, session)
        except DraftError:
            return  # the drafts are safe, only the place is forgotten

    def close(self) -> None:
        """Put everything away; to be called once, at the end."""
        self.keep_session()
        self._collector.stop()
        self.background.close()
        self.desk.close()

    def _may_close(self) -> bool:
        return self.saving.may_close()

    def _new_story(self) -> Story:
        """An empty story with what is the same in all of the member's news."""
        settings = self.preferences.settings
        return Story(
            city=settings.city,
            byline=settings.byline,
            organisation=settings.organisation,
            hashtags=settings.hashtags,
        )

    def _on_opened(self, draft: Draft) -> None:
        self.window.set_in_draft(True)
        self.window.top_bar.save_state.nothing()
        self.window.messages.clear()
        self._on_story(draft.story)
        if "manuscript" in vars(self):  # made already, so its undo still has the draft before
            self.manuscript.show_story(draft.story)
            self.manuscript.forget_undo()

    def _on_story(self, story: Story) -> None:
        """Show the story where it is looked at; other places get it when they come into view."""
        filled = sum(card_state(story, card) == "terisi" for card in CARDS)
        self.window.top_bar.set_note("fakta", f"{filled} dari 6")
        self.window.top_bar.set_title(story.title or story.facts.apa.strip().partition("\n")[0])
        self.background.check(story)
        self._show_story(self.window.current)

    def _on_page(self, name: str) -> None:
        if name == "draf":
            self.desk.flush()
            self.shelf.show()
        elif name == "pengaturan":
            self.settings_page.show_settings(self.preferences.settings)
        elif name == "naskah":
            self._show_story(name)
            self.drafting.offer_changes()
            self.background.check(self.desk.story)
        else:
            self._show_story(name)
        self._focus(name)
        self._note_place()

    def _focus(self, name: str) -> None:
        if name == "fakta":
            self.facts.focus_first()
        elif name == "naskah":
            self.manuscript.focus_text()

    def _show_story(self, name: str) -> None:
        story = self.desk.story
        if name == "fakta":
            self.facts.set_photo_folder(self.desk.photo_folder)
            self.facts.show_story(story)
            self._preview.start()
        elif name == "naskah":
            self.manuscript.show_story(story)
        elif name == "terbitkan":
            first = story.photos[0].file if story.photos else ""
            self.publish.set_photo(self.desk.photo_folder / first if first else None)
            self.copying.show(_ready(story))

    def show_preview(self) -> None:
        """Compose the facts and show them beside the cards."""
        self.facts.show_manuscript(composed_or_none(self.desk.story))

    def _on_checked(self, checked: Checked) -> None:
        if self.window.current == "naskah":
            self.manuscript.show_report(checked.report)
        count = sum(name in ("title", "lead", "body") for name, _ in checked.report.findings)
        self.window.top_bar.set_note("naskah", f"{count} temuan" if count else "")


def _check(story: Story) -> Report:
    """Runs in the thread, where it also loads the checker."""
    from kimwriter.checking import check

    return check(story)


def _ready(story: Story) -> Story:
    """The story as it is published: composed from its cards when nothing is written yet."""
    from kimwriter.composing import NothingToCompose, composed

    try:
        return story if story.is_written else composed(story)
    except NothingToCompose:
        return story


def _collect() -> None:
    gc.collect()
