"""What was typed into a date or time box: the value, or what to ask. Pure; no Qt.

Start with `read_date` and `read_time`. Nothing is guessed: a relative day ("besok") or a missing
year is asked for, an impossible day is named.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 - a type here, "date" is also a value elsewhere

from kimwriter.language.dates import DAYS, MONTHS, long_date

HOW = "Tulis tanggalnya, misalnya 22/11/2026 atau 22 November 2026."
WHICH_YEAR = "Tahun berapa? Tulis lengkap, misalnya 22/11/2026."
RELATIVE = "Tanggal berapa? Besok pembaca tidak tahu lagi hari apa yang dimaksud."
HOW_TIME = "Tulis jamnya seperti 06.30, paling akhir 23.59."

_OTHER_MONTHS = {
    "peb": 2, "pebruari": 2, "agt": 8, "ags": 8, "agst": 8, "aug": 8, "oct": 10,
    "nop": 11, "nopember": 11, "dec": 12,
}  # fmt: skip
_OTHER_DAYS = {"jum'at": "jumat", "jum’at": "jumat", "ahad": "minggu"}
_FILLER = re.compile(r"\b(?:hari|hr|tgl|tanggal|pada)\b\.?|[(),]")
_RELATIVE = re.compile(
    r"\b(?:besok|lusa|kemarin|kemaren|tadi|nanti|(?:hari|malam) ini|depan|lalu)\b"
)
_NUMBERS = re.compile(r"(\d{1,2})[/. -]+(\d{1,2})(?:[/. -]+(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})[ -]*([a-z]+)\.?(?:[ -]*(\d{4}|\d{2}))?")
_TIME = re.compile(
    r"(?:(?:jam|pukul|pkl)\.? *)?(\d{1,2})(?:[.:, ]?(\d\d))?"
    r"(?: *(pagi|siang|sore|petang|malam))?(?: *wi(?:b|ta|t))?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood: a value ("2026-11-22", "06:30"), or a message that asks."""

    value: str = ""
    message: str = ""


def read_date(typed: str) -> Reading:
    """A typed date as ISO text; empty for empty."""
    text, day = _without_day(typed.strip().lower())
    if not text:
        return Reading(message=HOW if day else "")
    if _RELATIVE.search(typed.lower()):
        return Reading(message=RELATIVE)
    if iso := _ISO.fullmatch(text):
        return _checked(int(iso[3]), int(iso[2]), iso[1], day)
    if numbers := _NUMBERS.fullmatch(text):
        return _checked(int(numbers[1]), int(numbers[2]), numbers[3], day)
    words = _WORDS.fullmatch(text)
    if words and (month := _month(words[2])):
        return _checked(int(words[1]), month, words[3], day)
    return Reading(message=HOW)


def read_time(typed: str) -> Reading:
    """A typed time as HH:MM; empty for empty."""
    text = typed.strip().lower()
    if not text:
        return Reading()
    found = _TIME.fullmatch(text)
    hour = _hour(int(found[1]), found[3] or "") if found else 24
    minute = int(found[2] or 0) if found else 0
    if hour > 23 or minute > 59:
        return Reading(message=HOW_TIME)
    return Reading(f"{hour:02d}:{minute:02d}")


def _without_day(text: str) -> tuple[str, str]:
    """The text without its weekday and fillers, and the weekday's name."""
    day = ""
    for name in (*_OTHER_DAYS, *(name.lower() for name in DAYS)):
        if re.match(rf"(?:hari )?{name}\b", text):
            day = _OTHER_DAYS.get(name, name)
            text = re.sub(rf"^(?:hari )?{name}\b", "", text)
            break
    return " ".join(_FILLER.sub(" ", text).split()), day.capitalize()


def _month(word: str) -> int:
    """The number of a month's name or its beginning, 0 for no month."""
    if word in _OTHER_MONTHS:
        return _OTHER_MONTHS[word]
    found = [number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(word)]
    return found[0] if len(word) >= 3 and len(found) == 1 else 0


def _checked(day: int, month: int, typed_year: str | None, weekday: str) -> Reading:
    if not 1 <= month <= 12:
        return Reading(message="Bulan hanya dari 1 sampai 12.")
    year = int(typed_year or 2000)
    year += 2000 if year < 100 else 0
    # Without a year only what no year allows is refused: 29 February waits for its year.
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        of_year = f" {year}" if month == 2 and typed_year and day == 29 else ""
        return Reading(message=f"{MONTHS[month - 1]}{of_year} hanya sampai tanggal {last}.")
    if typed_year is None:
        return Reading(message=WHICH_YEAR)
    return _agreeing(Date(year, month, day), weekday)


def _agreeing(day: Date, typed: str) -> Reading:
    real, iso = DAYS[day.weekday()], day.isoformat()
    if typed and typed != real:
        return Reading(message=f"{long_date(iso)} jatuh pada hari {real}. Periksa tanggalnya.")
    return Reading(iso)


def _hour(hour: int, part: str) -> int:
    if part in ("siang", "sore", "petang") and 1 <= hour <= 6:
        return hour + 12
    if part == "malam" and 6 <= hour <= 12:
        return hour + 12 if hour < 12 else 0
    return hour
