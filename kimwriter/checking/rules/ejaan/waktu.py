"""The clock and stretches of time and number.

EYD V, III.A.7 and III.D.6 (08.30 and 08:30 are both right), III.F.3 (a dash between numbers).
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.dates import DAYS, MONTHS

CLOCK = Rule(
    "R117",
    "hint",
    "“Pukul” menyatakan saat dan “jam” menyatakan lama: “pukul 9 pagi”, “selama dua jam”.",
    "EYD V, III.A.7",
)
RANGE = Rule(
    "R146",
    "hint",
    "Rentang memakai tanda pisah tanpa spasi, misalnya “3–5 Mei” dan “Senin–Jumat”.",
    "EYD V, III.F.3",
)

_WRITTEN = "Waktu ditulis dengan titik atau titik dua dan zona kapital, misalnya “08.30 WIB”."
_HOUR = re.compile(
    r"\b(?P<jam>[Jj]am)(?= \d{1,2}(?:[.:]\d{2})?"
    r"(?: (?:pagi|siang|sore|malam|WIB|WITA|WIT|hingga|sampai|dan)\b| \(|[.,;]|\Z))"
)
_COMMA = re.compile(
    r"(?<=[Pp]ukul )(\d{1,2}),(\d{2})\b|\b(\d{1,2}),(\d{2})(?= (?:WIB|WITA|WIT|wib)\b)"
)
_ZONE = re.compile(r"(?<=\d )(wib|Wib|wita|wit|W\.I\.B\.?)\b")
_DIGIT = re.compile(r"\d")
_DASHES = frozenset("-–—")
_NAMES = "|".join((*DAYS, *MONTHS))
_SPACED = re.compile(
    r"(?<![\w.,/-])(\d{1,4}(?:[.:]\d{2})?) [-–—] (\d{1,4}(?:[.:]\d{2})?)(?![\w.,/-]\d)"
    rf"|\b({_NAMES}) ?- ?({_NAMES})\b"
)


def find(view: Masked) -> Iterator[Hit]:
    """Times that are written against the rule, spaced ranges."""
    digits = _DIGIT.search(view.shown)
    for match in _HOUR.finditer(view.shown) if "jam" in view.index else ():
        if not view.quoted(match.start()):
            right = "Pukul" if match["jam"][0] == "J" else "pukul"
            yield Hit(CLOCK, *match.span("jam"), (right,))
    for match in _COMMA.finditer(view.shown) if digits else ():
        hour, minute = match[1] or match[3], match[2] or match[4]
        if int(hour) < 25 and int(minute) < 60:
            yield Hit(CLOCK, *match.span(), (f"{hour}.{minute}",), _WRITTEN, "error")
    for match in _ZONE.finditer(view.shown) if digits else ():
        right = match.group().replace(".", "").upper()
        yield Hit(CLOCK, *match.span(), (right,), _WRITTEN, "error")
    for match in _SPACED.finditer(view.shown) if _DASHES & set(view.shown) else ():
        first, last = match[1] or match[3], match[2] or match[4]
        yield Hit(RANGE, *match.span(), (f"{first}–{last}",))


FAMILY = Family(
    name="waktu",
    category="ejaan",
    rank=16,
    rules=(CLOCK, RANGE),
    find=find,
    good=(
        "Rapat pukul 08.30 WIB, lalu pukul 09:00 hingga 10:30.",
        "Acara berlangsung dua jam pada jam kerja; jam dinding hilang.",
        "Lari itu memakan 01.35.20 jam, skor 2-1, tanggal 13-4-2024.",
        "Tanggal 3–5 Mei, Senin–Jumat, 2019—2022, telepon 0335-421234.",
        "“Datang jam 9 pagi,” kata Siti.",
    ),
    bad=(
        ("Rapat jam 9 pagi.", "Rapat pukul 9 pagi."),
        ("Acara dimulai jam 08.30 WIB.", "Acara dimulai pukul 08.30 WIB."),
        ("Pukul 08,30 wib warga hadir.", "Pukul 08.30 WIB warga hadir."),
        ("Lomba 3 - 5 Mei.", "Lomba 3–5 Mei."),
        ("Buka Senin - Jumat.", "Buka Senin–Jumat."),
    ),
)
