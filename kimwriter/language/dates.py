"""Days and times: reading what was typed, writing what a newspaper prints.

Start with `written` (ISO parts to text) and `read_times` (typed text to text and questions). The
weekday is taken from the calendar; where the typed one contradicts it, the words stay as typed and
a question is asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date as Date  # noqa: N812 - a type here, "date" is also a value below

from kimwriter.language.numbers import ONE_WORD

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
DAYS_NAMED = 6
WHICH_DATE = "Tanggal berapa?"
DAY_OR_NIGHT = "Pagi atau malam?"

_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "ags": 8, "agt": 8, "agu": 8,
    "agust": 8, "agus": 8, "agst": 8,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nop": 11, "nov": 11, "des": 12,
    "dec": 12, "pebruari": 2, "nopember": 11,
}  # fmt: skip
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | _SHORT
_DAY_NUMBERS = {name.lower(): number for number, name in enumerate(DAYS)} | {
    "snin": 0, "slasa": 1, "rbu": 2, "kmis": 3, "jmat": 4, "jumaat": 4, "sbtu": 5, "mnggu": 6,
    "jum'at": 4, "jum’at": 4, "ahad": 6,
}  # fmt: skip
_MONTH = "(?:" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"
_DAY = "(?:" + "|".join(sorted(_DAY_NUMBERS, key=len, reverse=True)) + r")\b"
_TO = (
    r" ?(?:-|–|—|s/d|s\.d\.|sd\b|samp(?:ai|e|ek)(?: dengan| dgn)?\b|smp(?:e|ai)?\b|hingga\b"
    r"|ke(?= ?(?:jam|pukul|pkl))) ?"
)
_WEEKDAY = "(?:" + "|".join(DAYS) + ")"
_DATE = re.compile(
    rf"(?:\b(?:hari|hr) )?(?P<eve>\b(?:malam|malem|mlm) (?=(?:{_DAY})))?"
    rf"(?:\b(?P<day>{_DAY})(?:(?:{_TO}| dan | & | )(?P<endday>{_DAY}))?"
    r"(?: (?:kemarin|kemaren|kmrn|lalu|besok|besuk|nanti|depan|ini)(?=,? \(?(?:tgl|tanggal|\d)))?"
    r"(?: (?P<market>legi|pahing|paing|pon|wage|kliwon))?"
    r"(?: (?P<dpart>pagi|siang|sore|petang|malam|subuh|dini hari)(?=,? (?:tgl|tanggal|\d)))?,? "
    r"?\(?)?"
    r"(?:\b(?:tgl|tanggal)\.? ?)?"
    r"(?:(?P<iso>(?<![\d-])\d{4}-\d\d-\d\d(?!\d))"
    rf"(?:{_TO}(?P<iso2>\d{{4}}-\d\d-\d\d(?!\d)))?"
    r"|(?<![\d/.-])(?<!/\d–)(?<!/\d\d–)(?P<nd>\d{1,2})(?:[–-](?P<nd2>\d{1,2}))?"
    r"(?P<sep>[/-])(?P<nm>\d{1,2})(?P=sep)(?P<ny>\d{4}|2\d)(?![\d/-])"
    rf"|(?<![\d/.,-])(?P<d>\d{{1,2}})(?: ?(?P<m1>{_MONTH}))?(?: (?P<y1>\d{{4}}))?"
    rf"(?:(?:{_TO}| dan | & )(?:(?:hari )?{_DAY},? (?=\d))?(?P<d2>\d{{1,2}}))? ?(?P<m>{_MONTH})"
    r"(?: (?P<y>\d{4})(?!\d))?)\)?",
    re.IGNORECASE,
)
_PART = r"(?: (?P<part{0}>pagi|siang|sore|petang|malam|malem|dini hari|subuh))?"
_HOUR = r"(?P<half{0}>setengah |stgh )?(?P<h{0}>[01]?\d|2[0-4])(?:[.:](?P<n{0}>[0-5]\d)(?!\d))?"
_END = r"(?P<open>selesai)\b|" + _HOUR.format(2) + r"(?![\d:/])" + _PART.format(2)
_CLOCK = re.compile(
    r"(?:\b(?P<word>jam|pukul|pkl|pk)\.? ?)?(?<![\d/.,:])"
    + _HOUR.format(1)
    + r"(?![\d/])"
    + _PART.format(1)
    + r"(?P<z1> wib| wita| wit)?\b"
    + rf"(?:{_TO}(?:(?:jam|pukul|pkl)\.? ?)?(?:{_END}))?(?P<z2> wib\b| wita\b| wit\b)?",
    re.IGNORECASE,
)
# "dusun 1 dan 2 pagi": numbers of places, not of hours.
_IN_LIST = re.compile(
    r"\b(?:dusun|rt|rw|kelas|blok|gang|kelompok|pos|tim|zona|jalur) \d{1,3}"
    r"(?:(?:,| dan| &) ?\d{0,3})* $",
    re.IGNORECASE,
)
_HALF_PAST = re.compile(r"\b(?:setengah|stgh) (\d\d?)\b", re.IGNORECASE)
_AS_CLOCK = re.compile(r"^(?:jam|pkl|pk)\.? ", re.IGNORECASE)
# A part of the day beside a clock time that tells it: "Sabtu (14/11/2026) pagi pukul 06.30".
_PART_TOLD = re.compile(
    r"(?<=\)) (?:pagi|siang|sore|petang|malam|subuh),?(?=(?: sekitar| mulai)? pukul \d\d\.\d\d)"
)
_ABOUT = re.compile(r",? (?:kira-kira|kira2|kurleb|sekira) (?=pukul)")
# "mulai 1 s/d 30 november": the dash says both.
_FROM_RANGE = re.compile(
    r"^(?:mulai|dari|sejak) (?:tgl |tanggal )?"
    r"(?=\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})?–\d|[A-Z][a-z]+–[A-Z][a-z]+ \()"
)
_BESIDE_DAY = re.compile(
    r"(?<=\d\)) (?:kemarin|kmrn|besok|nanti|lalu)\b(?! (?:pagi|siang|sore|malam))", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"\b(pagi|siang|sore|petang|malam|malem|subuh)(?: (?:ini|nanti|tadi|hari|itu))?,? (?:sekitar |"
    r"kira-kira |kira2 |sekira |skitar )?$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:kemarin|tadi (?:pagi|siang|sore|malam)|besok|lusa|hari ini|(?:minggu|bulan|pekan) "
    r"(?:lalu|depan|kemarin|ini)|nanti (?:malam|sore)|tadi)\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(r"^(?:pada |hari (?!ini\b)|hr |tgl\.? |tanggal |waktu ?: ?)+", re.IGNORECASE)
# A day and month in figures beside a weekday: "minggu 29/11".
_SHORT_DATE = re.compile(
    rf"(?:\b(?:hari|hr) )?\b({_DAY}),? (?:(?:tgl|tanggal)\.? )?(\d{{1,2}})/(\d{{1,2}})(?![\d/-])",
    re.IGNORECASE,
)
_NEAR = frozenset(("", "sekitar", "sktr", "skitar", "kira2", "mulai", "kira-kira", "sekira"))
# "habis isya Kamis (3/12/2026)": the day comes first.
_PRAYER_FIRST = re.compile(
    rf"^(?:habis|abis|setelah|sesudah|ba'?da|bakda) (?P<what>subuh|zuhur|dzuhur|asar|ashar|magrib|"
    rf"maghrib|isya|tarawih|jumatan|salat \w+)[, ]+(?P<day>(?:{'|'.join(DAYS)}) \([^)]*\))",
    re.IGNORECASE,
)
_WEEKDAYS_TO = re.compile(rf"\b({_WEEKDAY}) ?(?:-|–|s/d|sd|sampai|hingga) ?({_WEEKDAY})\b(?! \()")
_SUNDAY_PART = re.compile(r"\bminggu(?= (?:pagi|siang|sore|malam|petang|subuh)\b)", re.IGNORECASE)
# "senin rabu jumat": three days and more, one after the other.
_WEEKDAYS_ROW = re.compile(rf"\b{_WEEKDAY}(?:,? (?:dan )?{_WEEKDAY}){{2,5}}\b(?! \()")
_WEEKEND = re.compile(r"\bsabtu[ -]minggu\b(?= (?:pukul|jam|libur|tutup|buka))", re.IGNORECASE)
_WORKING = re.compile(r"(?<=[a-z)])(?<!pada)(?<!setiap)(?<!tiap),? (?=(?:jam|hari) kerja\b)")
_LASTING = re.compile(rf"(?<=hari|uhan|nggu|ulan) dari (?=(?:{'|'.join(DAYS)}) \()")
# Two written days of one stretch: "Senin (23/11/2026) s/d Sabtu (28/11/2026)".
_STRETCH = re.compile(
    rf"(?P<open>mulai |dari |sejak )?({_WEEKDAY}) \((\d+)/(\d+)(/\d{{4}})?\)"
    rf"{_TO.replace('s/d', 's/d|s.d.')}(?:hari )?({_WEEKDAY}) \((\d+)/(\d+)(/\d{{4}})?\)"
)
_SURE_MAY = re.compile(r"\bmei(?= (?:19|20)\d\d\b)|(?<=\bbulan )mei\b", re.IGNORECASE)
_AFTER_DATE = re.compile(r"(?<=\)),? (?:dan )?(?=pukul)")


@dataclass(slots=True)
class Times:
    """A text with its days and times written out, and what has to be asked about them."""

    text: str
    questions: list[str] = field(default_factory=list)
    found: bool = False


def parse(iso: str) -> Date | None:
    """The day of an ISO date, None for what is no day of the calendar."""
    try:
        return Date.fromisoformat(iso)
    except ValueError:
        return None


def weekday(iso: str) -> str:
    """The weekday of an ISO date, "" if there is no such day."""
    day = parse(iso)
    return DAYS[day.weekday()] if day else ""


def long_date(iso: str) -> str:
    """ "22 November 2026" of an ISO date; what is no day comes back as it is."""
    day = parse(iso)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else iso


def written_days(first: Date, last: Date | None = None) -> str:
    """ "Jumat (15/12/2023)", "Sabtu–Minggu (21–22/6/2025)"."""
    name = DAYS[first.weekday()]
    if last is None or last == first:
        return f"{name} ({first.day}/{first.month}/{first.year})"
    if (last - first).days > DAYS_NAMED:  # of a week and more the days' names say nothing
        begin = f"{first.day} {MONTHS[first.month - 1]}"
        begin += f" {first.year}" if first.year != last.year else ""
        if (first.year, first.month) == (last.year, last.month):
            begin = str(first.day)
        return f"{begin}–{last.day} {MONTHS[last.month - 1]} {last.year}"
    names = f"{name}–{DAYS[last.weekday()]}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{names} ({first.day}–{last.day}/{last.month}/{last.year})"
    begin = f"{first.day}/{first.month}" + (f"/{first.year}" if first.year != last.year else "")
    return f"{names} ({begin}–{last.day}/{last.month}/{last.year})"


def written_clock(start: str, end: str = "", zone: str = "WIB") -> str:
    """ "pukul 06.30–09.00 WIB" of HH:MM times; a zone of "" is not written."""
    tail = f"–{end.replace(':', '.')}" if end else ""
    return f"pukul {start.replace(':', '.')}{tail} {zone}".rstrip()


def written(
    date: str = "", time: str = "", end_date: str = "", end_time: str = "", zone: str = "WIB"
) -> str:
    """The text of ISO parts: "Jumat (15/12/2023) pukul 09.00 WIB"; parts left open are left out."""
    first = parse(date)
    days = written_days(first, parse(end_date)) if first else date
    clock = written_clock(time, end_time, zone) if time else ""
    return " ".join(part for part in (days, clock) if part)


def read_times(text: str, zone: str = "WIB", card: bool = False) -> Times:
    """A typed text with its days and times written; `card` for an answer that is only a time.

    On the card a date gains its weekday, elsewhere only one that was typed with it; a bare hour
    ("7.30") counts as a time only on the card.
    """
    text = _spelt_times(_LEAD_IN.sub("", text)) if card else text
    text = re.sub(r"(?<= )['’](2\d)\b", r"20\1", text) if "'" in text or "’" in text else text
    text = _PAST.sub(_minutes_past, text) if " le" in text else text
    result = Times(_SHORT_DATE.sub(_spelt_month, text) if "/" in text else text)
    parts: list[str] = []
    years = [match[0] for match in re.finditer(r"\b(?:19|20)\d\d\b", text)]
    at, part = 0, ""
    for match in _DATE.finditer(result.text):
        new = _date(match, result, years[-1] if years else "", card)
        parts += [_clocks(result.text[at : match.start()], result, zone, card, part), new]
        at, part = match.end(), match["dpart"] or ("malam" if match["eve"] else "")
    parts.append(_clocks(result.text[at:], result, zone, card, part))
    result.text = _WEEKDAYS_TO.sub(r"\1–\2", _capital_days("".join(parts)))
    result.text = _WEEKDAYS_ROW.sub(_row, result.text)
    if ")" in result.text:
        text = _STRETCH.sub(_stretch, _AFTER_DATE.sub(" ", result.text))
        result.text = _BESIDE_DAY.sub("", _PART_TOLD.sub("", _ABOUT.sub(" sekitar ", text)))
    if card:
        result.text = _FROM_RANGE.sub("", result.text)
        result.text = _WORKING.sub(" pada ", _WEEKDAYS_TO.sub(r"\1–\2", result.text))
        result.text = _LASTING.sub(" sejak ", result.text)
        result.text = _PRAYER_FIRST.sub(r"\g<day> setelah \g<what>", result.text)
    if card and _RELATIVE.search(result.text):
        result.questions.append(WHICH_DATE)
    return result


_CHAT = {"pg": "pagi", "mlm": "malam", "slesai": "selesai", "slese": "selesai", "sktr": "sekitar"}
_CHAT_WORD = re.compile(r"\b(?:" + "|".join(_CHAT) + r")\b", re.IGNORECASE)


def _spelt_times(text: str) -> str:
    """Chat spelling of the words that a time is read by: "jam 9 pg-slesai"."""
    return _CHAT_WORD.sub(lambda match: _CHAT[match[0].lower()], text)


_PAST = re.compile(
    r"\b(?P<word>jam|pukul|pkl)\.? (?P<hour>\d{1,2})(?P<part> (?:pagi|siang|sore|malam))? "
    r"(?:lewat|lebih) (?P<minutes>\d{1,2})(?: menit)?(?![.\d])",
    re.IGNORECASE,
)


def _minutes_past(match: re.Match[str]) -> str:
    """ "jam 5 lewat 10" as "jam 5.10"."""
    return f"{match['word']} {match['hour']}.{int(match['minutes']):02d}{match['part'] or ''}"


def _row(match: re.Match[str]) -> str:
    days = re.findall(_WEEKDAY, match[0])
    return ", ".join(days[:-1]) + f", dan {days[-1]}"


def _stretch(match: re.Match[str]) -> str:
    """ "Senin–Sabtu (23–28/11/2026)": one bracket for both days."""
    _, day, number, month, year, end_day, end_number, end_month, end_year = match.groups()
    if (month, year or end_year) == (end_month, end_year):
        return f"{day}–{end_day} ({number}–{end_number}/{month}{end_year or ''})"
    if year in {None, end_year}:
        return f"{day}–{end_day} ({number}/{month}–{end_number}/{end_month}{end_year or ''})"
    return match[0]


def _spelt_month(match: re.Match[str]) -> str:
    day, month = int(match[2]), int(match[3])
    real = 1 <= month <= len(MONTHS) and parse(f"2024-{month:02d}-{day:02d}")
    return f"{match[1]} {day} {MONTHS[month - 1]}" if real else match[0]


_MONTH_NAME = re.compile(
    rf"\b(?:{'|'.join(name for name in MONTHS if name != 'Mei')})\b", re.IGNORECASE
)
_SURE_DAY = re.compile(
    rf"(\b)({'|'.join(name for name in _DAY_NUMBERS if name not in {'minggu', 'mgg'})})\b(?!-)",
    re.IGNORECASE,
)
_SURE_SUNDAY = re.compile(
    r"(\b(?:hari|malam|tiap|setiap|dan|libur) )(minggu)\b(?! (?:lalu|depan|ini)\b)"
)


def _capital_days(text: str) -> str:
    # "minggu" alone may be a week, "mei" a name: only after "hari" and its like are they sure.
    def sure(match: re.Match[str]) -> str:
        return match[1] + DAYS[_DAY_NUMBERS[match[2].lower()]]

    text = _MONTH_NAME.sub(_full_month, text)
    text = _SURE_MAY.sub("Mei", text)
    text = _SUNDAY_PART.sub("Minggu", text)
    text = _WEEKEND.sub("Sabtu–Minggu", text)
    return _SURE_SUNDAY.sub(sure, _SURE_DAY.sub(sure, text))


def _date(match: re.Match[str], result: Times, year: str, card: bool) -> str:
    spans = _spans(match, year)
    result.found = True
    if spans is None:
        return _as_typed(match, result, card)
    first, last = spans
    if last and " dan " in match[0] and (last - first).days > 1:
        return f"{written_days(first)} dan {written_days(last)}"
    named = match["day"]
    if match["eve"] and named and _DAY_NUMBERS[named.lower()] == (first.weekday() + 1) % 7:
        return f"{written_days(first)} malam"  # the eve of a Sunday is a Saturday's evening
    if named and _DAY_NUMBERS[named.lower()] != first.weekday():
        iso = first.isoformat()
        result.questions.append(
            f"{long_date(iso)} adalah hari {weekday(iso)}, bukan "
            f"{DAYS[_DAY_NUMBERS[named.lower()]]}. {WHICH_DATE}"
        )
        return f"{DAYS[_DAY_NUMBERS[named.lower()]]}, {long_date(iso)}"
    if named or card or match["iso"]:
        days = written_days(first, last)
        if match["market"]:
            days = days.replace(" (", f" {match['market'].capitalize()} (", 1)
        return f"{days} {(match['dpart'] or '').lower()}".rstrip()
    return long_date(first.isoformat()) if last is None else written_days(first, last)


def _spans(match: re.Match[str], year: str) -> tuple[Date, Date | None] | None:
    """First and last day, None where a year is missing or a day does not exist."""
    if match["iso"]:
        ends = [parse(match["iso"])] + ([parse(match["iso2"])] if match["iso2"] else [])
    elif match["nd"]:
        days = [match["nd"]] + ([match["nd2"]] if match["nd2"] else [])
        year = match["ny"] if len(match["ny"]) > 2 else f"20{match['ny']}"
        ends = [_day(year, int(match["nm"]), day) for day in days]
    else:
        ends = list(_named_month(match, year))
    if not ends or None in ends:
        return None
    first, last = ends[0], ends[-1]
    assert first is not None and last is not None  # noqa: S101, PT018 - None is excluded above
    return (first, last if last > first else None)


def _named_month(match: re.Match[str], inferred: str) -> Iterator[Date | None]:
    year = match["y"] or (inferred if match["day"] else "")
    if match["d2"]:
        yield _day(match["y1"] or year, match["m1"] or match["m"], match["d"])
        yield _day(year, match["m"], match["d2"])
    else:
        yield _day(year, match["m"], match["d"])


def _day(year: str, month: str | int, day: str) -> Date | None:
    number = month if isinstance(month, int) else _MONTH_NUMBERS[month.rstrip(".").lower()]
    return parse(f"{year}-{number:02d}-{int(day):02d}")


def _as_typed(match: re.Match[str], result: Times, card: bool) -> str:
    """A date that is not sure: the words stay, only capitals and fillers are mended."""
    words = re.sub(r"^(?:hari|hr) ", "", match[0], flags=re.IGNORECASE)
    words = re.sub(
        r"\b(?:tgl|tanggal)\b\.? ?", "" if card else "tanggal ", words, flags=re.IGNORECASE
    )
    words = re.sub(_MONTH, _full_month, words, flags=re.IGNORECASE)
    words = re.sub(_DAY, lambda m: DAYS[_DAY_NUMBERS[m[0].lower()]], words, flags=re.IGNORECASE)
    words = re.sub(rf"^({'|'.join(DAYS)}),? (?=\d)", r"\1, ", words)
    words = re.sub(r"(?<=\d) (?:dan|&) (?=\d)", "–", words)
    words = _without_year(words, match)
    has_year = match["y"] or match["ny"] or match["iso"]
    if not has_year and not card and not match["day"]:
        return words
    why = f"{words} tidak ada di kalender. " if has_year else f"{words}: tahun berapa? "
    result.questions.append((why + WHICH_DATE) if has_year else why.strip())
    return words


def _without_year(words: str, match: re.Match[str]) -> str:
    """ "Kamis, 12 November" as "Kamis (12/11)": how newspapers write a day of the running year."""
    plain = match["day"] and match["d"] and not (match["d2"] or match["endday"] or match["dpart"])
    if not plain or match["y"] or not _day("2024", match["m"], match["d"]):
        return words
    number = _MONTH_NUMBERS[match["m"].rstrip(".").lower()]
    return f"{DAYS[_DAY_NUMBERS[match['day'].lower()]]} ({int(match['d'])}/{number})"


def _full_month(match: re.Match[str]) -> str:
    return MONTHS[_MONTH_NUMBERS[match[0].rstrip(".").lower()] - 1]


def _clocks(text: str, result: Times, zone: str, card: bool, part: str) -> str:
    """The clock times of a text written; `part` is of the day that stands right before it."""

    def one(match: re.Match[str]) -> str:
        sure = match["word"] or match["z1"] or match["z2"] or (card and match["n1"])
        listed = _IN_LIST.search(text[max(0, match.start() - 30) : match.start()])
        sure = sure or (match["part1"] and match.start() and not match["half1"] and not listed)
        if not sure:
            return match[0]
        result.found = True
        before = _PART_BEFORE.search(text[max(0, match.start() - 20) : match.start()])
        beside = part if text[: match.start()].strip(" ,") in _NEAR else ""
        return _clock(match, result, zone, before[1] if before else beside)

    return _CLOCK.sub(one, text)


def _clock(match: re.Match[str], result: Times, zone: str, before: str) -> str:
    given = (match["z1"] or match["z2"] or "").strip().upper()
    start = _hour(*_half(match, 1), match["part1"] or before)
    end = _hour(*_half(match, 2), match["part2"] or match["part1"] or before)
    if not start and (morning := _morning(match)):
        start, end = morning, end or f"{match['h2']}:{match['n2'] or '00'}"
    if not start and match["h2"] and match["part2"]:
        start = _hour(match["h1"], match["n1"], _earlier(match["part2"], int(match["h1"])))
    opening = "mulai " if match["open"] else ""
    if start and (end or not match["h2"]):
        return opening + written_clock(start, end, given or zone)
    result.questions.append(DAY_OR_NIGHT)
    if match["half1"] or match["half2"]:
        typed = _AS_CLOCK.sub("pukul ", match[0].strip())
        return _HALF_PAST.sub(lambda half: f"setengah {ONE_WORD.get(int(half[1]), half[1])}", typed)
    first = match["h1"] + (f".{match['n1']}" if match["n1"] else "")
    last = f"–{match['h2']}" + (f".{match['n2']}" if match["n2"] else "") if match["h2"] else ""
    part = f" {match['part2'] or match['part1'] or ''}".rstrip()
    return f"{opening}pukul {first}{last}{part} {given}".rstrip()


def _morning(match: re.Match[str]) -> str:
    """ "9-14": an end after noon in 24 hours says that the start is in the morning."""
    begin, end = int(match["h1"]), int(match["h2"] or 0)
    plain = not (match["half1"] or match["part1"] or match["part2"])
    known = plain and end >= 12 and 4 < begin < 12
    return f"{begin:02d}:{match['n1'] or '00'}" if known else ""


def _half(match: re.Match[str], number: int) -> tuple[str | None, str | None]:
    """Hour and minutes; "setengah 7" is half past six."""
    hour, minutes = match[f"h{number}"], match[f"n{number}"]
    if not match[f"half{number}"] or hour is None:
        return hour, minutes
    return str((int(hour) - 2) % 12 + 1), "30"


def _earlier(part: str, hour: int) -> str:
    """The part of the day of a start that shares the end's: "8-12 siang" starts in the morning."""
    if part.lower() in {"siang", "sore"} and hour >= 6 and hour < 11:
        return "pagi"
    return part


def _hour(hour: str | None, minutes: str | None, part: str) -> str:
    """HH:MM of an hour, or "" where morning and evening are both possible."""
    if hour is None:
        return ""
    number, part = int(hour), part.lower().replace("malem", "malam")
    full = len(hour) == 2 and (minutes or number > 12)
    if (part in {"siang", "sore", "petang"} and 1 <= number <= 7) or (
        part == "malam" and 6 <= number <= 11
    ):
        number += 12
    elif part == "malam" and number == 12:
        number = 0
    elif not part and not full:
        return ""
    return f"{number:02d}:{minutes or '00'}"
