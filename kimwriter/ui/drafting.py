"""What a member does with drafts: begins, opens, pastes one, has its manuscript written.

Composing is loaded when it is first needed, so that the window is there at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimwriter import resources
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.format import decode
from kimwriter.story import CARD_NAMES, Story
from kimwriter.ui.desk import Desk
from kimwriter.ui.widgets.message import Action
from kimwriter.ui.window import Window

if TYPE_CHECKING:
    from kimwriter.composing import Manuscript
    from kimwriter.composing.changes import Change
    from kimwriter.ui.pasted import Pasted

_LONGEST_SHOWN = 180  # letters of a sentence that is offered
_READ_ONLY = (
    "Draf ini ditulis oleh KIM Writer yang lebih baru. Anda dapat membacanya di sini; "
    "untuk mengubahnya, perbarui KIM Writer."
)


def example_story() -> Story:
    """The news that the program is shipped with."""
    return decode(resources.path("contoh/kegiatan.kim").read_bytes()).story


def composed_or_none(story: Story) -> Manuscript | None:
    """The manuscript of a story's cards, None while they hold nothing to make one of."""
    from kimwriter.composing import NothingToCompose, compose

    try:
        return compose(story)
    except NothingToCompose:
        return None


def _offer(change: Change) -> str:
    """What has become of a sentence, in its words."""
    if change.new is None:
        gone = change.old.text if change.old else ""
        return f"Fakta kalimat ini sudah tidak ada: “{_short(gone)}”"
    return f"Fakta berubah. Kalimat barunya: “{_short(change.new.text)}”"


def _short(sentence: str) -> str:
    if len(sentence) <= _LONGEST_SHOWN:
        return sentence
    return sentence[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"


class Drafting(QObject):
    """Puts drafts on the desk and opens the next place; `new_story` makes a fresh story.

    `card_opened(card)` comes when a card of Fakta is what comes next, `card_told(card)` when the
    manuscript has just got what it lacked of a card.
    """

    card_opened = Signal(str)
    card_told = Signal(str)

    def __init__(self, desk: Desk, window: Window, new_story: Callable[[], Story]) -> None:
        super().__init__(window)
        self._desk, self._window, self._new_story = desk, window, new_story

    def begin(self) -> None:
        """An empty draft with what the settings say of all news."""
        self._desk.put(self._new_story())
        self._window.show_page("fakta")

    def open_example(self) -> None:
        """A copy of the shipped news; it is kept once something in it is changed."""
        self._desk.put(example_story())
        self._window.show_page("fakta")

    def open(self, path: str) -> None:
        """The draft in a file of the library, where one goes on with it."""
        self._open(Path(path))

    def take_file(self, path: Path) -> bool:
        """Open a draft that lies anywhere: one from elsewhere is first copied to the others."""
        try:
            mine = self._desk.take_in(path)
        except DraftError as error:
            self._window.messages.show_message("error", f"{path.name}: {error}")
            return False
        return self._open(mine)

    def _open(self, path: Path) -> bool:
        if not self.lay(path):
            return False
        self._window.show_page("naskah" if self._desk.story.is_written else "fakta")
        return True

    def lay(self, path: Path) -> bool:
        """Put the draft of a file on the desk, or say why that cannot be."""
        try:
            self._desk.open(path)
        except DraftError as error:
            self._window.messages.show_message("error", str(error))
            return False
        if self._desk.draft is not None and self._desk.draft.read_only:
            self._window.messages.show_message("warning", _READ_ONLY)
        return True

    def take_paste(self, pasted: Pasted) -> None:
        """A new draft of a text that was written elsewhere."""
        story = self._new_story()
        self._desk.put(story)
        self._desk.set_story(replace(story.with_text(pasted.text), title=pasted.title))
        self._window.show_page("naskah")

    def compose(self) -> None:
        """Write the manuscript from the cards; an edited one is replaced only on wish."""
        if self._desk.is_untouched:
            self._write()
            return
        self._window.show_page("naskah")
        self._window.messages.show_message(
            "warning",
            "Naskah ini sudah Anda sunting. Menyusunnya lagi dari fakta akan menggantinya.",
            Action("Ganti naskah", self._write),
        )

    def offer_changes(self) -> None:
        """Offer what the cards give otherwise than was last offered: all of it while the manuscript
        is untouched, else a sentence at a time.
        """
        manuscript = composed_or_none(self._desk.story)
        if manuscript is None or not self._desk.is_outdated(manuscript):
            return
        if self._desk.is_untouched:
            again = Action("Susun lagi", self.compose)
            text = "Dari fakta yang sekarang, naskahnya akan berbeda."
            self._window.messages.show_message("warning", text, again)
        else:
            self._offer_sentence(manuscript)

    def _offer_sentence(self, manuscript: Manuscript) -> None:
        from kimwriter.composing.changes import first_change, stands

        story = self._desk.story
        change = first_change(story, manuscript)
        if change is None:
            return
        if change.new is None and not stands(story, change):
            self._leave(change)  # it is gone from the text too
            return
        verb = "Sisipkan" if change.new else "Hapus"
        take = Action(verb, partial(self._take, change))
        leave = Action("Biarkan", partial(self._leave, change))
        self._window.messages.show_message("warning", _offer(change), take, leave)

    def _take(self, change: Change) -> None:
        from kimwriter.composing.changes import taken

        before = self._desk.story
        self._desk.set_story(taken(before, change))
        self._window.messages.clear()
        self.offer_changes()
        if not self._window.messages.isVisible():
            undo = Action("Urungkan", partial(self._desk.set_story, before))
            self._window.messages.show_message("done", "Naskah mengikuti fakta.", undo)

    def insert(self, card: str) -> None:
        """Tell of a card that the manuscript lacks; an untouched manuscript is composed anew."""
        from kimwriter.composing.insertion import inserted

        if self._desk.is_untouched:
            self._write()
            return
        before = self._desk.story
        manuscript = composed_or_none(before)
        after = inserted(before, manuscript, card) if manuscript else None
        if after is None:
            self._ask_for(card)
            return
        self._desk.set_story(after)
        self.card_told.emit(card)
        undo = Action("Urungkan", partial(self._desk.set_story, before))
        text = f"{CARD_NAMES[card]} sudah ada di naskah. Baca lagi, lalu rapikan bila perlu."
        self._window.messages.show_message("done", text, undo)

    def _ask_for(self, card: str) -> None:
        """Say that no sentence can be made of a card, and lead to it."""
        name = CARD_NAMES[card]
        text = f"Jawaban {name} belum dapat menjadi kalimat. Lengkapi kartunya, lalu coba lagi."
        look = Action(f"Buka kartu {name}", partial(self.open_card, card))
        self._window.messages.show_message("warning", text, look)

    def open_card(self, card: str) -> None:
        """The card in Fakta."""
        self._window.show_page("fakta")
        self.card_opened.emit(card)

    def _leave(self, change: Change) -> None:
        from kimwriter.composing.changes import left

        self._desk.set_story(left(self._desk.story, change))
        self._window.messages.clear()
        self.offer_changes()

    def _write(self) -> None:
        from kimwriter.composing import NothingToCompose, compose

        before = self._desk.story
        try:
            self._desk.take_manuscript(compose(before))
        except NothingToCompose as nothing:
            self._window.messages.show_message("warning", str(nothing))
            return
        self._window.show_page("naskah")
        if before.is_written:
            undo = Action("Urungkan", partial(self._desk.set_story, before))
            self._window.messages.show_message("done", "Naskah disusun lagi dari fakta.", undo)
