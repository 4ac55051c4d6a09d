"""A weekday must be that of its date, and the date must exist: readers come, or do not come, by it.

The calendar decides; nothing is asked of today.
"""

import re
from collections.abc import Iterator
from datetime import date

from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.dates import DAYS, MONTHS

WEEKDAY = Rule("D1", "error", "Hari dan tanggal tidak cocok menurut kalender.", "Kalender")
NO_DATE = Rule("R118", "warning", "Tanggal ini tidak ada di kalender.", "Kalender")

_DAY_NAMES = {name.lower(): number for number, name in enumerate(DAYS)} | {
    "jum'at": 4, "jum’at": 4, "ahad": 6,
}  # fmt: skip
_MONTH_NAMES = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
# "malam Jumat" is the evening before, "Pasar Minggu" a place.
_DAY = r"(?<!malam )(?<!pasar )(?<!taman )\b(?P<day>" + "|".join(_DAY_NAMES) + r")\b"
_PART = r"(?: (?:dini hari|pagi|siang|sore|petang|malam))?"
_DATE = re.compile(
    rf"(?:{_DAY}{_PART},? ?(?:tanggal )?\(?)?"
    r"(?<![\d/.,-])(?P<date>(?P<d>\d{1,2})(?:(?P<sep>[/-])(?P<m>\d{1,2})(?P=sep)"
    rf"| (?P<month>{'|'.join(_MONTH_NAMES)}) )(?P<y>\d{{4}}))(?![\d/-])",
    re.IGNORECASE,
)


_MONTHS = frozenset(_MONTH_NAMES)
_FIGURES = re.compile(r"\d[/-]\d")
_NO_YEAR = re.compile(
    rf"(?<![\d/.,-])(?P<date>(?P<d>29|3\d) (?P<month>{'|'.join(_MONTH_NAMES)}))(?! \d{{4}})\b",
    re.IGNORECASE,
)
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find(view: Masked) -> Iterator[Hit]:
    """Dates that do not exist, and weekdays that are not those of their dates."""
    if _MONTHS.isdisjoint(view.index) and not _FIGURES.search(view.shown):
        return
    for match in _DATE.finditer(view.shown):
        named = match["month"]
        month = _MONTH_NAMES[named.lower()] if named else int(match["m"])
        day = _day(int(match["y"]), month, int(match["d"]))
        if day is None:
            yield from _no_date(match, month)
        elif match["day"] and _DAY_NAMES[match["day"].lower()] != day.weekday():
            yield _wrong_day(match, day)

    for match in _NO_YEAR.finditer(view.shown):
        month = _MONTH_NAMES[match["month"].lower()]
        last = _LONGEST_MONTHS[month - 1]
        if int(match["d"]) > last:
            message = f"{MONTHS[month - 1]} hanya sampai tanggal {last}."
            yield Hit(NO_DATE, *match.span("date"), (), message)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _no_date(match: re.Match[str], month: int) -> Iterator[Hit]:
    """A date beyond the end of its month; other figures ("15/20/2023") may be no date at all, but
    for those after a weekday.
    """
    if 1 <= month <= 12 and 28 < int(match["d"]) <= 31:
        last = max(d for d in range(28, 32) if _day(int(match["y"]), month, d))
        message = f"{MONTHS[month - 1]} hanya sampai tanggal {last}."
        yield Hit(NO_DATE, *match.span("date"), (), message)
    elif match["day"]:  # with its weekday it is surely meant as one
        yield Hit(NO_DATE, *match.span("date"), ())


def _wrong_day(match: re.Match[str], day: date) -> Hit:
    right = DAYS[day.weekday()]
    message = f"Tanggal {match['date']} jatuh pada hari {right}. Periksa mana yang benar."
    return Hit(WEEKDAY, *match.span("day"), (cased(match["day"], right),), message)


FAMILY = Family(
    name="hari",
    category="berita",
    rank=5,
    rules=(WEEKDAY, NO_DATE),
    find=find,
    good=(
        "Acara digelar Jumat pagi (15/12/2023).",
        "Rapat digelar pada Minggu, 22 November 2026, di balai RW.",
        "Nomor surat 31/02/2023/A dan skor 31-30-2023.",
        "Batas 29 Februari 2024 masih berlaku.",
        "Pasar Minggu dibuka 1 Januari 2024 pukul 09.00.",
        "Pengajian malam Jumat (14/12/2023) di Pasar Minggu (15/12/2023).",
        "Setiap Jumat, 15 warga berlatih pada 2023.",
        "Pelatihan berlangsung Jumat–Minggu (15–17/12/2023).",
    ),
    bad=(
        ("Acara digelar Sabtu pagi (15/12/2023).", "Acara digelar Jumat pagi (15/12/2023)."),
        ("Rapat digelar Senin, 22 November 2026.", "Rapat digelar Minggu, 22 November 2026."),
        ("SENIN (15-12-2023)", "JUMAT (15-12-2023)"),
        ("Lomba pada 31 April 2026.", "Lomba pada 31 April 2026."),
        ("Lomba pada 29 Februari 2023.", "Lomba pada 29 Februari 2023."),
        (
            "Pada Rabu tanggal 15 Desember 2023 warga rapat.",
            "Pada Jumat tanggal 15 Desember 2023 warga rapat.",
        ),
    ),
)
