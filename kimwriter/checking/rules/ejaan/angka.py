"""Numbers: rupiah, thousands and decimals, ordinals, -an, percent, small numbers, units.

EYD V, II.G (Angka dan Bilangan), II.F (Singkatan), III.A and III.B (Titik, Koma).
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule

NUMBERS = "EYD V, II.G Angka dan Bilangan"
SMALL = Rule(
    "R110",
    "warning",
    "Bilangan yang dapat ditulis dengan satu kata ditulis dengan huruf: “empat warga”.",
    NUMBERS,
    house=True,
)
FIRST = Rule(
    "R111",
    "error",
    "Angka tidak mengawali kalimat; dahului dengan “Sebanyak” atau ubah susunannya.",
    NUMBERS,
)
RUPIAH = Rule(
    "R112",
    "error",
    "Rp menempel pada angkanya, tanpa titik dan spasi, dengan titik ribuan: “Rp5.000”.",
    "EYD V, II.F.5 dan II.G.3",
)
THOUSANDS = Rule(
    "R113",
    "error",
    "Ribuan dipisah titik dan desimal dipisah koma: “2.500 orang”, “3,5 persen”.",
    "EYD V, III.A.8 dan III.B.12",
)
ORDINAL = Rule(
    "R114", "error", "Bilangan tingkat ditulis “ke-17”, “XVII”, atau “ketujuh belas”.", NUMBERS
)
WITH_AN = Rule("R115", "error", "Angka dan akhiran -an diberi tanda hubung: “1980-an”.", NUMBERS)
PERCENT = Rule("R116", "hint", "Persen ditulis “5%” atau “5 persen”.", NUMBERS)
UNIT = Rule(
    "R121",
    "error",
    "Lambang satuan berhuruf kecil tanpa titik, misalnya “3 kg”, “5 km”, “2 ha”.",
    "EYD V, II.F.5",
)
WATT = Rule("R103", "warning", "Satuan dari nama orang berhuruf kecil: “10 watt”.", "EYD V, I.F.3")

_WORDS = ("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas").split()
_UNITS = {"kg": "kg", "gr": "g", "g": "g", "km": "km", "cm": "cm", "mm": "mm", "ha": "ha",
          "mtr": "m", "ltr": "l", "ml": "ml"}  # fmt: skip
_COUNTED = (
    "orang warga peserta siswa siswi anak kader guru petugas anggota keluarga rumah unit pohon "
    "bibit paket buah ekor kelompok tim kelas desa kelurahan kecamatan titik jiwa korban balita "
    "ibu lansia kepala pedagang pelaku kendaraan sepeda motor mobil kursi meja lembar karung "
    "kantong dus kotak judul program kegiatan acara tahap lokasi tempat hal cara jenis macam "
    "pemuda pelajar relawan personel undangan tamu penari regu santri warung toko usaha"
).split()
_NOUNS = frozenset(_COUNTED)
_RP = re.compile(
    r"(?<![\w])(?P<mark>Rp|RP|rp|Rp\.|RP\.|rp\.|IDR)(?P<blank>[. \u00a0]{0,3})"
    r"(?P<sum>\d[\d.,]{0,20}\d|\d)(?P<tail>,-)?"
)
_PLAIN = re.compile(r"(\d{4,9})(?= (?P<noun>[a-z]{3,12})\b)")
_DECIMAL = re.compile(
    r"(\d{1,3})\.(\d{1,2})"
    r"(?= ?(?:persen|%|km|kg|cm|meter|hektare|ha|liter|juta|miliar|ton)\b)"
)
_ENGLISH = re.compile(r"(\d{1,3})((?:,\d{3})+)(?![\d,.]|\w)")
_AFTER = ("abad|hari|tahun|HUT|ulang tahun|hari jadi|peringkat|juara|urutan|kali|edisi|angkatan|"
          "lantai|sidang|anak|hari ulang tahun|yang|Republik Indonesia|RI|pertemuan|malam|minggu|"
          "pekan|putaran|babak|kelas|generasi")  # fmt: skip
_ORDINAL = re.compile(
    rf"(?i:\b(?:{_AFTER})) (?P<bad>ke ?(?P<n>\d{{1,4}})|Ke-(?P<m>\d{{1,4}}))(?!\w|[.,]\d)"
)
_KE_TIMES = re.compile(r"\b(?P<bad>ke (?P<n>\d{1,3}))(?= kali|kalinya)")
_KE_WORD = re.compile(r"\bke-(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b")
_KE_ROMAN = re.compile(r"\bke-(?P<n>[IVXL]{1,7})\b")
_KE_PARTED = re.compile(r"\bke(?: ?[-–] | [-–] ?)(?P<n>\d{1,4}|[IVXL]{1,7})\b")
_KE_GLUED = re.compile(r"\bke(?P<n>\d{1,4})\b")
_COUNTED_NEXT = re.compile(r" ([A-Za-z]{2,12})\b")
_AN = re.compile(r"(\d{2,4}) ?an\b")
_PERCENT = re.compile(r"(?<=\d) %|(?<=\d) ?prosen\b")
_UNIT = re.compile(r"(?P<n>\d[\d.,]{0,9}) ?(?P<unit>[A-Za-z]{1,3})\b(?P<dot>\.(?= [a-z]))?(?!/)")
_WATT = re.compile(r"(?<=\d )(Watt|Ampere|Volt|Joule|Pascal|Hertz)\b")
_SMALL = re.compile(r"(\d{1,2}|100|1\.?000) (?P<noun>[a-z]{3,12})\b")
_FIRST = re.compile(r"(?P<n>\d{1,3}(?:\.\d{3}){0,4}|\d{1,12})(?= [a-z])")
_BARE_SUM = re.compile(r"\d{4,12}\Z")


_DIGIT = re.compile(r"\d")
_CURRENCIES = frozenset(("rp", "idr"))
_MAYBE_ORDINAL = re.compile(r"[kK]e-?\d|ke-[a-zIVXL]")
_NAMED_UNITS = re.compile(r"[WAVJPH](?:att|mpere|olt|oule|ascal|ertz)")


def find(view: Masked) -> Iterator[Hit]:
    """Numbers written against the rules."""
    text = view.shown
    if not _DIGIT.search(text):
        return
    if "Rp" in text or not _CURRENCIES.isdisjoint(view.index):
        yield from _rupiah(text)
    yield from _large(text)
    if "ke" in view.index or _MAYBE_ORDINAL.search(text):
        yield from _ordinals(text)
    for match in _AN.finditer(text) if "an" in text else ():
        if not _free(text, match.start()):
            continue
        yield Hit(WITH_AN, *match.span(), (f"{match[1]}-an",))
    for match in _PERCENT.finditer(text) if "%" in text or "prosen" in text else ():
        yield Hit(PERCENT, *match.span(), ("%" if "%" in match[0] else " persen",))
    yield from _units(text)
    if view.scope == "body":
        yield from _small(view)
        yield from _first(view)


def _rupiah(text: str) -> Iterator[Hit]:
    for match in _RP.finditer(text):
        right = "Rp" + _grouped(match["sum"])
        if match["tail"]:
            right += ""
        if right != match.group():
            yield Hit(RUPIAH, *match.span(), (right,))


def _grouped(amount: str) -> str:
    """A sum with full stops between thousands: 50000 and 50,000 are 50.000; 2,5 stays."""
    if _BARE_SUM.match(amount):
        return f"{int(amount):,}".replace(",", ".")
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){1,4}", amount):
        return amount.replace(",", ".")
    return amount


def _free(text: str, position: int) -> bool:
    """Whether a number begins here, and not the rest of one, of a word or of a path."""
    before = text[position - 1] if position else " "
    return not (before.isalnum() or before in "_.,/:()+-")


def _large(text: str) -> Iterator[Hit]:
    for match in _PLAIN.finditer(text):
        if match["noun"] in _NOUNS and _free(text, match.start()):
            right = f"{int(match[1]):,}".replace(",", ".")
            yield Hit(THOUSANDS, match.start(1), match.end(1), (right,))
    for match in _DECIMAL.finditer(text):
        if not _free(text, match.start()):
            continue
        yield Hit(THOUSANDS, match.start(1), match.end(2), (f"{match[1]},{match[2]}",))
    for match in _ENGLISH.finditer(text):
        if _free(text, match.start()) and not text[
            max(0, match.start() - 4) : match.start()
        ].rstrip(". ").lower().endswith("rp"):
            right = match.group().replace(",", ".")
            yield Hit(THOUSANDS, *match.span(), (right,))


def _ordinals(text: str) -> Iterator[Hit]:
    for match in _ORDINAL.finditer(text):
        number = match["n"] or match["m"]
        yield Hit(ORDINAL, *match.span("bad"), (f"ke-{number}",))
    for match in _KE_TIMES.finditer(text):
        yield Hit(ORDINAL, *match.span("bad"), (f"ke-{match['n']}",))
    for match in _KE_GLUED.finditer(text):
        counted = _COUNTED_NEXT.match(text, match.end())
        places = counted and (counted[1] in _NOUNS or counted[1] in ("RT", "RW"))
        right = f"ke {match['n']}" if places else f"ke-{match['n']}"
        yield Hit(ORDINAL, *match.span(), (right,))
    for match in _KE_PARTED.finditer(text):
        number = match["n"]
        yield Hit(ORDINAL, *match.span(), (f"ke-{number}" if number.isdigit() else number,))
    for match in _KE_WORD.finditer(text):
        right = "pertama" if match[1] == "satu" else "ke" + match[1]
        yield Hit(ORDINAL, *match.span(), (right,))
    for match in _KE_ROMAN.finditer(text):
        yield Hit(ORDINAL, *match.span(), (match["n"],))


def _units(text: str) -> Iterator[Hit]:
    for match in _UNIT.finditer(text):
        unit = match["unit"]
        right = _UNITS.get(unit.lower())
        if (
            right is None
            or not _free(text, match.start())
            or (unit == right and not match["dot"])
            or unit == "L"
        ):
            continue
        words = text[match.start() : match.start("unit")] + right
        yield Hit(UNIT, *match.span(), (words,))
    for match in _WATT.finditer(text) if _NAMED_UNITS.search(text) else ():
        yield Hit(WATT, *match.span(), (match.group().lower(),))


def _small(view: Masked) -> Iterator[Hit]:
    for match in _SMALL.finditer(view.shown):
        digits = match[1].replace(".", "")
        if not _free(view.shown, match.start()):
            continue
        if match["noun"] not in _NOUNS or view.quoted(match.start()) or _in_series(view, match):
            continue
        word = {"100": "seratus", "1000": "seribu"}.get(digits)
        if word is None and digits.isdigit() and 0 < int(digits) < len(_WORDS):
            word = _WORDS[int(digits)]
        if word and not digits.startswith("0"):
            yield Hit(SMALL, match.start(1), match.end(1), (word,))


def _in_series(view: Masked, match: re.Match[str]) -> bool:
    """Whether other numbers stand near: a list of counts keeps its figures."""
    near = (
        view.shown[max(0, match.start() - 40) : match.start()]
        + view.shown[match.end() : match.end() + 40]
    )
    before = view.shown[max(0, match.start() - 12) : match.start()].rstrip().lower()
    named = before.endswith(("kelas", "nomor", "no.", "rt", "rw", "pukul", "lantai", "tps", "usia"))
    return named or any(character.isdigit() for character in near)


def _first(view: Masked) -> Iterator[Hit]:
    """A figure at the start of a sentence that counts something."""
    for position in view.starts:
        if not view.shown[position : position + 1].isdigit():
            continue
        match = _FIRST.match(view.shown, position)
        if not match or view.shown[max(0, position - 1) : position] in ("“", '"'):
            continue
        line = view.shown.rfind("\n", 0, position) + 1
        if position == line and line and not view.shown[:line].rstrip().endswith((".", "!", "?")):
            continue
        noun = re.match(r" ([a-z]{3,12})", view.shown[match.end() :])
        if noun and noun[1] in _NOUNS:
            yield Hit(FIRST, *match.span(), (f"Sebanyak {match['n']}",))


FAMILY = Family(
    name="angka",
    category="ejaan",
    rank=15,
    rules=(SMALL, FIRST, RUPIAH, THOUSANDS, ORDINAL, WITH_AN, PERCENT, UNIT, WATT),
    find=find,
    good=(
        "Biaya Rp5.000,00, Rp2,5 juta, atau 90 juta rupiah untuk 15 warga.",
        "Tahun 2024, pukul 08.30, Jalan Mawar Nomor 5, RT 03 RW 04, kelas 4.",
        "Abad ke-20, HUT ke-78, juara ke-2; naik ke 9,3 persen, dari 10 ke 12 titik.",
        "Sebanyak 75 pelajar menanam 2.500 bibit, 3,5 persen mati.",
        "Beras 3 kg, jarak 5 km, 20 m, luas 2 ha, 10 watt, 5 L air.",
        "Hadir 4 guru, 12 siswa, dan 3 warga.",
        "NIK 3574012345678901, telepon 081234567890, kode pos 67219.",
        "Gempa bermagnitudo 4,7; Windows 8.1; skor 2-1.",
        "1. Syarat peserta\n2. Biaya",
    ),
    bad=(
        (
            "Iuran Rp. 5.000 dan Rp 10000 serta rp 50,000.",
            "Iuran Rp5.000 dan Rp10.000 serta Rp50.000.",
        ),
        ("Hadir 2500 orang, 3.5 persen pelajar.", "Hadir 2.500 orang, 3,5 persen pelajar."),
        (
            "Abad ke 20, HUT ke 78, juara ke-dua, ulang tahun ke-XII, HUT ke -8 dan ke – XX.",
            "Abad ke-20, HUT ke-78, juara kedua, ulang tahun XII, HUT ke-8 dan XX.",
        ),
        ("Sejak 1980an harga naik 5 %.", "Sejak 1980-an harga naik 5%."),
        (
            "Bantuan 3 Kg beras dan 5 KM kabel, lampu 10 Watt.",
            "Bantuan 3 kg beras dan 5 km kabel, lampu 10 watt.",
        ),
        ("Acara dihadiri 4 warga.", "Acara dihadiri empat warga."),
        (
            "75 pelajar hadir. 20 warga pulang.",
            "Sebanyak 75 pelajar hadir. Sebanyak 20 warga pulang.",
        ),
    ),
)
