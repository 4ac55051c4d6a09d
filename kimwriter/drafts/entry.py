"""A line in the library of drafts, made from a file without ever failing. Start with `entry_of`."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from kimwriter.disk import Disk, reason
from kimwriter.drafts.draft import Draft, Status
from kimwriter.drafts.errors import DamagedError, NewerFormatError
from kimwriter.drafts.format import decode
from kimwriter.drafts.json_text import MAX_BYTES
from kimwriter.drafts.naming import title_from_name, title_of
from kimwriter.story import CARDS, card_state

State = Literal["utuh", "rusak", "lebih baru", "diubah di luar"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A draft in a list: what can be said of its file without opening it in the window.

    `changed` is in local time; `message` says what is odd about the file ("" when it is whole);
    `filled` is how many of the six cards have an answer, `unknown` which are marked "belum tahu".
    Of a damaged file only path, title (from its name), changed and message are known.
    """

    path: Path
    id: str
    title: str
    kind: str
    status: Status
    changed: datetime
    state: State
    message: str = ""
    filled: int = 0
    unknown: tuple[str, ...] = ()
    photo: Path | None = None


def entry_of(path: Path, disk: Disk) -> Entry:
    """The entry of a file, whatever stands in it."""
    changed = _changed(path)
    try:
        return _told(path, _read(path, disk), changed)
    except DamagedError as error:
        message = str(error)
    except OSError as error:
        message = f"Berkas ini tidak dapat dibaca: {reason(error)}."
    return Entry(path, "", title_from_name(path.stem), "", "draf", changed, "rusak", message)


def _read(path: Path, disk: Disk) -> tuple[Draft, str]:
    data = disk.read(path, MAX_BYTES + 1)
    try:
        return decode(data), ""
    except NewerFormatError as error:
        return decode(data, newer=True), str(error)


def _told(path: Path, read: tuple[Draft, str], changed: datetime) -> Entry:
    draft, message = read
    story = draft.story
    states = {card: card_state(story, card) for card in CARDS}
    if draft.outside and not message:
        message = "Berkas ini diubah di luar KIM Writer."
    return Entry(
        path=path,
        id=draft.id,
        title=title_of(story),
        kind=story.kind,
        status=draft.status,
        changed=changed,
        state=_state(draft),
        message=message,
        filled=sum(state == "terisi" for state in states.values()),
        unknown=tuple(card for card, state in states.items() if state == "belum tahu"),
        photo=_first_photo(path.parent / draft.id, draft),
    )


def _state(draft: Draft) -> State:
    if draft.read_only:
        return "lebih baru"
    return "diubah di luar" if draft.outside else "utuh"


def _first_photo(folder: Path, draft: Draft) -> Path | None:
    named = (folder / photo.file for photo in draft.story.photos if photo.file)
    return next((path for path in named if path.is_file()), None)


def _changed(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    except (OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(0, UTC)
