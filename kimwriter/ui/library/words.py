"""What the library says of a draft: its day, its facts, and whether it is what was searched for."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from kimwriter.drafts.entry import Entry
from kimwriter.language.dates import DAYS, MONTHS
from kimwriter.story import CARD_NAMES, CARDS, kinds

STATUS_NAMES = {"draf": "Draf", "siap": "Siap", "terbit": "Terbit"}
_NO_TITLE = "Tanpa judul"


def title(entry: Entry) -> str:
    """The title, or that there is none yet."""
    return " ".join(entry.title.split()) or _NO_TITLE


def kind_name(entry: Entry) -> str:
    """The short name of the kind of news; "" where it is not known."""
    kind = kinds().get(entry.kind)
    return kind.short if kind else ""


def group(changed: datetime, today: date) -> str:
    """Under which heading a day stands: a week begins on Monday."""
    day = changed.date()
    monday = today - timedelta(days=today.weekday())
    for name, first in (
        ("Hari ini", today),
        ("Kemarin", today - timedelta(days=1)),
        ("Pekan ini", monday),
        ("Pekan lalu", monday - timedelta(days=7)),
    ):
        if day >= first:
            return name
    month = MONTHS[day.month - 1]
    return month if day.year == today.year else f"{month} {day.year}"


def when(changed: datetime, today: date) -> str:
    """The time of today and yesterday, the weekday and date of this year, else the date."""
    day = changed.date()
    if day >= today - timedelta(days=1):
        return f"{changed:%H.%M}"
    if day.year == today.year:
        return f"{DAYS[day.weekday()]}, {day.day}/{day.month}"
    return f"{day.day}/{day.month}/{day.year}"


def details(entry: Entry) -> str:
    """The line under the title: kind and facts, or what is odd about the file."""
    if entry.state == "rusak":
        return "Berkas ini rusak dan kami biarkan apa adanya."
    if entry.state == "lebih baru":
        return entry.message
    parts = [kind_name(entry), _facts(entry), entry.message.rstrip(".")]
    return " · ".join(part for part in parts if part)


def _facts(entry: Entry) -> str:
    told = f"{entry.filled} dari {len(CARDS)} fakta"
    names = [CARD_NAMES[card] for card in entry.unknown if card in CARD_NAMES]
    return f"{told}, {listed(names)} belum dijawab" if names else told


def listed(names: Sequence[str]) -> str:
    """ "Mengapa", "Siapa dan Mengapa", "Apa, Siapa, dan Mengapa"."""
    if len(names) < 3:
        return " dan ".join(names)
    return f"{', '.join(names[:-1])}, dan {names[-1]}"


def status(entry: Entry) -> tuple[str, str]:
    """The word on the chip and its tint."""
    if entry.state == "rusak":
        return "Rusak", "bata"
    tint = {"siap": "laut", "terbit": "daun"}.get(entry.status, "lipat")
    return STATUS_NAMES.get(entry.status, STATUS_NAMES["draf"]), tint


def matches(entry: Entry, words: Sequence[str]) -> bool:
    """Whether every word (in small letters) is found in title or kind."""
    text = f"{title(entry)} {kind_name(entry)}".casefold()
    return all(word in text for word in words)


def spoken(entry: Entry, today: date) -> str:
    """A whole row for a screen reader."""
    parts = title(entry), details(entry).rstrip("."), status(entry)[0], when(entry.changed, today)
    return ". ".join(part for part in parts if part)
