"""A fact in the wrong card goes to its own: a time or a place at the end of another answer.

Start with `relocated`. What stands in two cards stands once, the fuller form wins.
"""

import re
from dataclasses import dataclass, replace

from kimwriter.composing.answer import Answer, Piece, piece
from kimwriter.composing.cleaning import lowered
from kimwriter.language import dates
from kimwriter.language.words import bare

_KINDS = frozenset("kegiatan pengumuman umkm bencana obituari".split())
_DAY = "(?:" + "|".join(dates.DAYS) + ")"
_CLOCK = r"(?:mulai )?pukul \d\d?(?:[.]\d\d)?(?:–\d\d?(?:[.]\d\d)?)?(?: (?:WIB|WITA|WIT)\b)?"
_LONG_DATE = rf"\d{{1,2}} (?:{'|'.join(dates.MONTHS)}) \d{{4}}"
_DATE = rf"(?:{_DAY}(?:–{_DAY})? \([^()]{{3,30}}\)|(?:{_DAY}, )?{_LONG_DATE})"
_SPOKEN = (
    rf"(?:{_DAY} )?(?:kemarin|tadi (?:pagi|siang|sore|malam)|pagi tadi|(?:minggu|pekan|bulan) lalu)"
)
_BESIDE = rf"(?:kemarin|besok) (?:hari )?(?:tanggal )?{_DATE}(?:,? {_CLOCK})?"
_TIME = (
    rf"(?:(?:pada|hari|tanggal|tgl) )*"
    rf"(?:{_BESIDE}|(?:{_DATE}|{_SPOKEN})(?:,? {_CLOCK})?|{_CLOCK})"
)
# A day without its date, which the card of time tells more fully.
_VAGUE_FIRST = re.compile(
    rf"^(?P<since>mulai )?(?:pada |hari )*"
    rf"(?:{_DAY}(?! Berkah| Bersih| Agung)(?: (?:besok|depan|ini|lalu|kemarin))?|"
    r"kemarin|besok|lusa),? (?=\S)"
)
_TIME_LAST = re.compile(rf",? (?P<time>{_TIME})$")
_TIME_FIRST = re.compile(rf"^(?P<time>{_TIME}),? (?=\S)")
_PLACE_LAST = re.compile(
    r",? (?P<place>di [^,“”()]{2,60}"
    r"(?:, (?:Kelurahan|Kecamatan|Desa|Kota|Kabupaten|RT|RW) [^,]{1,40}){0,3})$"
)
_TO_LAST = re.compile(r" ke (?P<place>[^,“”()]{3,60})$")
_OF_EVENT = re.compile(
    r"^(?:(?:acara|rapat|kegiatan|lokasi|tempat|lomba|senam|pengajian|pertemuan|pelatihan|"
    r"waktu)(?:nya| itu)?"
    r"|bertempat|berlangsung|dilaksanakan|diadakan|digelar) "
    rf"(?:di (?P<place>[^,“”()]{{2,60}}?)(?: pada)?)?(?:(?:^|,? ?)(?P<time>{_TIME}))?$"
)
_NO_PLACES = frozenset(
    "media internet bidang era masa kalangan tengah luar samping atas antara hari bulan tahun "
    "grup tingkat WhatsApp whatsapp facebook instagram mana".split()
)


@dataclass(slots=True)
class Found:
    """A time or a place that stood in another card."""

    time: str = ""
    place: str = ""
    since: bool = False
    gone: bool = False


def relocated(answers: dict[str, Answer], kind: str, has_time: bool, place: str) -> Found:
    """Take times and places out of the first sentences of the other cards, in `answers` itself."""
    found = Found()
    _told_of_the_event(answers, found, has_time, bool(place))
    for card in ("apa", "siapa", "di_mana"):
        pieces = answers[card].pieces
        if not pieces or kind not in _KINDS:
            continue
        first = _without_time(pieces[0], found, has_time)
        if card == "apa":
            first = _without_place(first, found, place or found.place)
            first = _without_time(first, found, has_time)
            first = _without_doer(first, answers)
        if first is not pieces[0]:
            answers[card] = replace(answers[card], pieces=(first, *pieces[1:]))
    return found


def _words(text: str) -> set[str]:
    return {bare(word) for word in text.split()}


def _is_address(place: str) -> bool:
    return place.split(maxsplit=1)[0] in {
        "Jalan",
        "Gang",
        "Kelurahan",
        "Desa",
        "Dusun",
        "Kampung",
        "RT",
        "RW",
        "Perumahan",
    }


def _told_of_the_event(answers: dict[str, Answer], found: Found, timed: bool, placed: bool) -> None:
    """ "Rapatnya di rumah Pak Tukan hari Jumat ..." fills the empty cards of place and time."""
    for card in ("apa", "siapa", "mengapa", "bagaimana"):
        kept = []
        for number, one in enumerate(answers[card].pieces):
            match = _OF_EVENT.match(one.text) if number or card != "apa" else None
            where, when = (match["place"], match["time"]) if match else ("", "")
            wanted = bool(where or when) and not (where and placed) and not (when and timed)
            if wanted:
                found.place = found.place or (where or "").strip(" ,")
                found.time = found.time or (when or "")
            else:
                kept.append(one)
        if len(kept) < len(answers[card].pieces):
            answers[card] = replace(answers[card], pieces=tuple(kept))


def _without_time(first: Piece, found: Found, has_time: bool) -> Piece:
    vague = _VAGUE_FIRST.match(first.text) if has_time else None
    if vague:
        found.since = bool(vague["since"])
        return piece(first.card, lowered(first.text[vague.end() :]))
    for pattern in (_TIME_LAST, _TIME_FIRST):
        match = pattern.search(first.text)
        if match and not has_time and not found.time:
            rest = (first.text[: match.start()] + first.text[match.end() :]).strip(" ,")
            if rest:
                found.time = match["time"]
                return piece(first.card, lowered(rest))
    return first


def _without_doer(first: Piece, answers: dict[str, Answer]) -> Piece:
    """ "budi daya lele oleh Karang Taruna" tells who, which "siapa" may tell more fully."""
    what, _, who = first.text.rpartition(" oleh ")
    if not what or first.sort != "nomina" or "," in who:
        return first
    siapa = answers["siapa"]
    known = {bare(word) for one in siapa.pieces for word in one.words}
    if siapa.pieces and not {bare(word) for word in who.split()} <= known:
        return first
    rest = siapa.pieces
    if rest and _words(who) <= _words(rest[0].text.partition(",")[0]):
        named = piece("siapa", f"oleh {rest[0].text}")
        answers["siapa"] = replace(siapa, pieces=(named, *rest[1:]))
    if not siapa.pieces:
        answers["siapa"] = replace(siapa, pieces=(piece("siapa", f"oleh {who}"),))
    return piece(first.card, what)


def _joined_place(first: Piece, text: str, place: str) -> str:
    """A garden and the street it is in; one thing that both cards name by its noun; else ""."""
    inner, known = text.removeprefix("di ").split(), set(map(bare, place.split()))
    if first.sort == "nomina" and _is_address(place) and not set(map(bare, inner)) & known:
        return f"{' '.join(inner)} di {place}"
    alike = len(inner) == len(("lahan", "kosong")) and inner[0] == place.split(maxsplit=1)[0]
    if alike and text.islower() and inner[1] not in known:
        return f"{' '.join(inner)} {' '.join(place.split()[1:])}"
    return ""


def _without_place(first: Piece, found: Found, place: str) -> Piece:
    there = _TO_LAST.search(first.text)
    if there and place and _words(there["place"]) <= _words(place):
        found.gone = (
            True  # "studi banding ke Kampung Hijau": where they went stands in the lead once
        )
        return piece(first.card, f"{first.text[: there.start('place')]}{place}")
    match = _PLACE_LAST.search(first.text)
    if not match or bare(match["place"].split()[1]) in _NO_PLACES:
        return first
    if first.sort == "klausa" and match.start() < len(first.subject):
        return first  # "harga beras di koperasi turun": the place belongs to the subject
    start = first.text.rfind(" di ", 0, match.end())
    text = first.text[start + 1 :] if start > match.start() else match["place"]
    rest = first.text[: len(first.text) - len(text)].strip(" ,")
    typed, known = set(map(bare, text.split()[1:])), set(map(bare, place.split()))
    joined = _joined_place(first, text, place) if rest and place else ""
    if joined:
        found.place = joined
        return piece(first.card, rest)
    if (
        not rest
        or bare(text.split()[1]) in _NO_PLACES
        or (place and not (typed <= known or known <= typed))
    ):
        return first
    found.place = place if known >= typed else text.removeprefix("di ")
    return piece(first.card, rest)
