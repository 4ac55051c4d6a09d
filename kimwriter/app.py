"""Makes the parts of the running program and joins them. Start with `App`.

All wiring is here and, for what belongs to one page, in `pages.py`. Composing and checking are
loaded when they are first needed: the window is there at once.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.session import Session, read_session, write_session
from kimwriter.drafts.store import Store
from kimwriter.pages import Pages, Parts
from kimwriter.settings import drafts_folder
from kimwriter.story import CARDS, Story, card_state
from kimwriter.ui.background import Background, Checked, Spared
from kimwriter.ui.desk import Desk
from kimwriter.ui.drafting import Drafting, composed_or_none
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.saving import Saving
from kimwriter.ui.window import Window

if TYPE_CHECKING:
    from kimwriter.checking.finding import Report
    from kimwriter.ui.second_engine import Question, SecondEngine

_COLLECT_MS = 5000
_PREVIEW_MS = 80


def local_now() -> datetime:
    """The time on the wall."""
    return datetime.now().astimezone()


class App(QObject):
    """The parts of the running program and their connections.

    They live in the `window`, a fresh one unless it is there already; `now` is the clock.
    """

    def __init__(
        self,
        preferences: Preferences,
        window: Window | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__()
        self.preferences = preferences
        self.theme = preferences.theme
        self.window = window or Window(self.theme)
        self.store = Store(drafts_folder(preferences.settings, preferences.home), now=now)
        self.desk = Desk(self.store, self)
        self.background = Background(_check, parent=self)
        self.window.ask_before_closing(self._may_close)
        self.saving = Saving(self.desk, self.window)
        self.drafting = Drafting(self.desk, self.window, self._new_story)
        self.pages = Pages(
            Parts(preferences, self.window, self.store, self.desk, self.drafting, now)
        )
        self._session = Session()
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._collector = QTimer(self, interval=_COLLECT_MS)
        self._join()

    def _join(self) -> None:
        self.preferences.follow(self.desk)
        self.preferences.spared_changed.connect(self.background.spare)
        self.background.spare(self.preferences.spared)
        self.preferences.failed.connect(partial(self.window.messages.show_message, "error"))
        self.desk.opened.connect(self._on_opened)
        self.desk.story_changed.connect(self._on_story)
        self.desk.saved.connect(self._note_place)
        self.background.checked.connect(self._on_checked)
        self.background.failed.connect(partial(self.window.messages.show_message, "warning"))
        self.preferences.server_changed.connect(self._use_server)
        self.window.page_shown.connect(self._on_page)
        self.window.new_requested.connect(self.drafting.begin)
        self.window.example_requested.connect(self.drafting.open_example)
        self.window.scheme_chosen.connect(self.preferences.choose_scheme)
        self.window.zoom_chosen.connect(self.preferences.choose_zoom)
        self._preview.timeout.connect(self.show_preview)
        self._collector.timeout.connect(_collect)
        self._collector.start()

    def start(self, file: str = "") -> None:
        """Show the draft in `file`, without one the place where the member left off.

        Where neither is there, the drafts are shown, and the first time the first screen.
        """
        self.window.set_in_draft(False)
        if not (self.drafting.take_file(Path(file)) if file else self._resume()):
            self.window.show_page("draf" if any(self.store.folder.glob("*.kim")) else "mulai")
        if self.preferences.told:
            self.window.messages.show_message("warning", self.preferences.told)

    def _resume(self) -> bool:
        session = self._session = read_session(self.preferences.home)
        path = self.store.folder / session.file
        if not (session.file and path.is_file() and self.drafting.lay(path)):
            return False
        self.window.show_page(session.place)
        return True

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
        self._preview.stop()
        self.background.close()
        if "second" in vars(self):
            self.second.close()
        if self.pages.is_made("studio"):
            self.pages.studio.close()
        if self.pages.is_made("server_jobs"):
            self.pages.server_jobs.close()
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
        if self.pages.is_made("facts"):
            self.pages.facts.guide.leave()
        self._on_story(draft.story)
        if self.pages.is_made("manuscript"):  # made already, so its undo still has the draft before
            self.pages.manuscript.show_story(draft.story)
            self.pages.manuscript.forget_undo()

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
            self.pages.shelf.show()
            self.pages.library.setFocus()
        elif name == "ponsel":
            self.pages.onward.show(self.pages.phone, self.pages.copying.posts)
        elif name == "pengaturan":
            self.pages.settings.show_settings(self.preferences.settings)
            self.pages.settings.words.show_words(self.preferences.words)
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
            self.pages.facts.focus_first()
        elif name == "naskah":
            self.pages.manuscript.focus_text()

    def _show_story(self, name: str) -> None:
        story = self.desk.story
        if name == "fakta":
            self.pages.facts.set_photo_folder(self.desk.photo_folder)
            self.pages.facts.show_story(story)
            self._preview.start()
        elif name == "naskah":
            self.pages.manuscript.show_story(story)
        elif name == "terbitkan":
            self.pages.studio.show_first(self.pages.publish)
            self.pages.copying.show(_ready(story))
        elif name == "foto":
            from kimwriter.publishing.captions import caption_offer

            offer = caption_offer(_ready(story))
            self.pages.photos.show_story(story, self.desk.photo_folder, offer)

    def show_preview(self) -> None:
        """Compose the facts and show them beside the cards."""
        self.pages.facts.show_manuscript(composed_or_none(self.desk.story))

    @cached_property
    def second(self) -> SecondEngine:
        """The server that is asked too; made with the first question, most members have none."""
        from kimwriter.ui.second_engine import SecondEngine

        second = SecondEngine(_ask_server, parent=self)
        second.use(self.preferences.settings.server)
        second.checked.connect(self._show_report)
        second.failed.connect(partial(self.window.messages.show_message, "warning"))
        return second

    def _use_server(self, url: str) -> None:
        self.second.use(url)
        self.background.check(replace(self.desk.story))

    def _on_checked(self, checked: Checked) -> None:
        self._show_report(checked)
        if self.preferences.settings.server:
            self.second.ask(checked, self.preferences.spared.words)

    def _show_report(self, checked: Checked) -> None:
        if self.window.current == "naskah":
            self.pages.manuscript.show_report(checked.report)
        count = sum(name in ("title", "lead", "body") for name, _ in checked.report.findings)
        self.window.top_bar.set_note("naskah", f"{count} temuan" if count else "")


def _check(story: Story, spared: Spared) -> Report:
    """Runs in the thread, where it also loads the checker; suggestions come when a card opens."""
    from kimwriter.checking import Sparing, check

    sparing = Sparing(spared.words, spared.ignored, spared.strict)
    return check(story, sparing, suggestions=False)


def _ask_server(question: Question) -> Report | None:
    """Runs in the second engine's thread, where it also loads the client."""
    from kimwriter.checking.second import ask

    return ask(question.url, question.checked.story, question.checked.report, question.words)


def _ready(story: Story) -> Story:
    """The story as it is published: composed from its cards when nothing is written yet."""
    from kimwriter.composing import NothingToCompose, composed

    try:
        return story if story.is_written else composed(story)
    except NothingToCompose:
        return story


def _collect() -> None:
    gc.collect()
