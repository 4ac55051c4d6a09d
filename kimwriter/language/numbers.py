"""Numbers as a newspaper writes them: one-word numbers in letters, rupiah, RT and RW.

Sources: EYD V, II.G.2 (one word), II.G.3 (measures and lists in figures), II.F.5 (Rp).
"""

import re

ONE_WORD = {
    0: "nol", 1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh",
    8: "delapan", 9: "sembilan", 10: "sepuluh", 11: "sebelas", 100: "seratus", 1000: "seribu",
}  # fmt: skip
_THOUSANDS = {
    "rb": 1_000, "ribu": 1_000, "rbu": 1_000, "k": 1_000,
    "jt": 1_000_000, "juta": 1_000_000,
}  # fmt: skip
_PER = {
    "bln": "bulan", "bl": "bulan", "org": "orang", "hr": "hari", "ltr": "liter", "thn": "tahun",
    "th": "tahun",
}  # fmt: skip
_DIGIT = re.compile(r"\d")
_MONEY = re.compile(
    r"(?<![\w.,])(?:(?P<rp>[Rr][Pp]\.?) ?)?(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,12}(?:,\d{1,2})?)"
    r"(?: ?(?P<unit>rb|ribu|rbu|jt|juta|k)\b)?(?P<rupiah> rupiah\b)?(?:,00|,-)?"
    r"(?: ?/ ?(?P<per>[a-z]{2,10})\b)?",
    re.IGNORECASE,
)
_RT_RW = re.compile(
    r"\brt ?\.?(?P<rt>\d{1,3}) ?/ ?(?:rw ?\.?)?(?P<rw>\d{1,3})\b(?! ?/)", re.IGNORECASE
)
_UNIT = re.compile(r"\b(rt|rw)\.? ?(\d{1,3})\b(?!,\d)", re.IGNORECASE)
_SAME_UNIT = re.compile(r"\b(RT|RW) (\d{1,3}),? (?=\1 \d)")
_UNITS_TO = re.compile(r"\b(R[TW]) (\d{1,3}) ?(?:-|s/d|sd) ?(?=\1 \d)")
_LAST_UNIT = re.compile(r"(, R[TW] \d{1,3}),? (?:dan|serta|&) (?=(R[TW]) \d)(?:R[TW])")
_ORDINAL = re.compile(
    r"\b((?:HUT|RI|hari jadi|ulang tahun|peringkat|juara|angkatan|tahun|abad|hari)"
    r"(?: RI| Kota Probolinggo)? )"
    r"ke[- ]?(\d{1,4})\b"
)
_PRICED = re.compile(
    r"\b((?:(?:biaya|pecahan|uang|tunai|donasi|sumbangan|kerugian|harga|dana|omzet|denda|modal|tarif|upah|ongkos|hadiah)(?:nya)?|"
    r"didenda|terkumpul|senilai|sebesar|(?:Rp|rp ?)[\d.,]+(?:rb| ribu| juta)? (?:sampai|hingga)) )"
    r"(\d[\d.,]* ?(?:ribu|rb|juta|jt)\b)",
    re.IGNORECASE,
)
_BARE_PRICE = re.compile(r"\b((?:harga|tarif|biaya)(?:nya)? (?:mulai )?)(\d{1,3}(?:\.\d{3})+)\b")
# Millions are money where no other thing is counted.
_MILLIONS = re.compile(
    r"(?<![\w.,])(?<!Rp)(\d{1,3}(?:,\d{1,2})? (?:juta|jt))\b"
    r"(?! (?:orang|warga|jiwa|ton|liter|bibit|pohon|penonton|pelanggan|suara|kali|hektare|unit|"
    r"batang|ekor|paket))",
    re.IGNORECASE,
)
_PER_PRICE = re.compile(
    r"(?<![\w.,])(?<!Rp)(\d{1,3}\.\d{3}) ?(?=/ ?(?:kg|kilo|liter|ons|buah|biji|orang|bulan|"
    r"paket|porsi)\b)"
)
_EACH_PRICE = re.compile(
    r"(?<![\w.,])(?<!Rp)(\d{1,3}\.\d{3})(?= per (?:butir|kg|kilo|kilogram|liter|ons|buah|biji|"
    r"orang|bulan|paket|porsi|botol|bungkus|ekor|ikat)\b)"
)
_BARE_EACH = re.compile(
    r"(?<![\w.,])(?<!Rp)(\d{4,6})(?=(?: per |/)(?:butir|kg|kilo|kilogram|liter|ons|buah|biji|"
    r"orang|bulan|paket|porsi|botol|bungkus|ekor|ikat|gelas|cup|potong|tusuk)\b)"
)
# "15 sampai 40 ribu": what is counted is said once.
_SHARED = re.compile(
    r"(?<![\w.,])(\d{1,3})(?: ?(?:-|–|sampai|hingga|s/d) ?)(\d{1,3}) ?(ribu|rb|juta|jt)\b"
)
_SHARED_PRICE = re.compile(
    r"\b((?:dijual|harga(?:nya)?|seharga|ongkos(?:nya)?|tarif(?:nya)?|biaya(?:nya)?|dibayar|"
    r"mendapat|dapat|untung(?:nya)?|penghasilan(?:nya)?|upah(?:nya)?) "
    r"(?:mulai |dari |antara )?)(\d{1,3}) ?(?:-|–|sampai|hingga|s/d) ?(\d{1,3}) ?(?:ribu|rb)\b"
)
_BEFORE_PRICE = re.compile(r"(?<=sebelumnya )(\d{1,3}\.\d{3})\b")
_PRICE_RANGE = re.compile(
    r"\b((?:dijual|seharga|harga(?:nya)?|tarif(?:nya)?|biaya(?:nya)?|iuran|bayar) (?:mulai |"
    r"dari )?)(\d{3,6}|\d{1,3}\.\d{3})"
    r"( ?(?:-|–|sampai|hingga|s/d) ?)(\d{4,6}|\d{1,3}\.\d{3})\b"
)
_EACH = re.compile(
    r"(?<=\d )(kg|kilogram|liter|botol|porsi|buah|ton|bungkus|butir|ekor|potong) ?/ ?(hari|"
    r"bulan|minggu|tahun)\b"
)
_THOUSAND_PRICE = re.compile(
    r"(?<![\w.,])(\d{1,3}) (?:ribu|rb)(?=$|[,/]| per | saja| dan (?=[a-z]+ \d+ (?:ribu|rb))| "
    r"isi \d| sekilo| seikat| sebungkus| "
    r"seporsi| sebotol| sebiji| sekali| sehari| sebulan| sudah| dapat| mendapat| belum| "
    r"termasuk| tiap| setiap)",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"(?<![\w.,/-])(\d{1,3}) ?- ?(\d{1,3})(?=[ ,.]|$)(?! \d)")
_PARTIES = re.compile(
    r"(?<!kelas )(?<![\w.,/–-])(\d{1,4}) (?=(?:RT|RW|KK|TPS|TK|SD|SMP|SMA|PAUD|TPQ)\b(?! \d))"
)
_YEARS = re.compile(r"\b((?:19|20)\d\d) ?- ?((?:19|20)\d\d)\b(?!-)")
# "7 rumah rusak 2 rusak berat": two counts, a comma between them.
_TWO_COUNTS = re.compile(
    r"(?<=[a-z]) (\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)"
    r"(?= (?:rusak|luka|hilang|meninggal|selamat|mengungsi|hancur|roboh)\b)"
)
_RP_TO = re.compile(r"(Rp\d[\d.,]*(?: juta)?) ?(?:-|s/d|sd) ?(?=Rp\d)")
_SMALL = re.compile(
    r"(?<![\w.,/:–+-])(?<!kelas \d dan )(\d{1,4})(?! dan \d\d? [A-Z])"
    r"(?= ([a-z][a-z-]*))(?![\w.,/:–-])"
)
_FIGURES_BEFORE = re.compile(
    r"(?:\b(?:rt|rw|no|nomor|jalan|gang|blok|kelas|usia|umur|berumur|berusia|pukul|jam|tanggal|"
    r"tahun|juara|sdn|smpn|sman|smkn|ke|kav|tps|sektor|angka|skor|lantai|pos|nilai|harga|paket)"
    r"|(?:dusun|blok|gang|kelas|pos|zona) \d{1,3} (?:dan|atau)|\d|x|[–-]) ?$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?:^|[ (])[A-Z][\w.’'-]* $")
_MEASURES = frozenset(
    "rt rw kg kilogram kilo gram g ons ton kwintal liter l ml cc meter m km cm mm hektare ha "
    "persen rupiah rb ribu juta jt miliar tahun th bulan minggu hari jam menit detik derajat watt "
    "volt januari februari maret april mei juni juli agustus september oktober november "
    "desember muharam safar rajab syakban ramadan syawal muharram x kali"
    .split()
)  # fmt: skip


def in_words(number: int) -> str:
    """A number that one word can say, in letters; others in figures."""
    return ONE_WORD.get(number, str(number))


def grouped(number: int) -> str:
    """Figures with a full stop between thousands: 15.000."""
    return f"{number:,}".replace(",", ".")


def written_units(text: str) -> str:
    """A text with RT and RW in capitals, several of them parted by commas."""
    if not _DIGIT.search(text):
        return text
    text = _RT_RW.sub(_rt_rw, text)
    text = _UNIT.sub(lambda match: f"{match[1].upper()} {match[2]}", text)
    text = _UNITS_TO.sub(r"\1 \2–", text)
    text = _SAME_UNIT.sub(r"\1 \2, ", text)
    return _LAST_UNIT.sub(r"\1, dan \2", text)


def written_numbers(text: str) -> str:
    """A text with its rupiah, ordinals and small numbers as EYD wants them.

    To be run after names have their capitals: a figure behind a name belongs to it ("SDN Jati 2").
    """
    if not _DIGIT.search(text):
        return text
    text = _SHARED_PRICE.sub(r"\1Rp\2.000 sampai Rp\3.000", text)
    text = _SHARED.sub(r"\1 \3 sampai \2 \3", text)
    text = _PRICED.sub(r"\1Rp\2", text)
    text = _BARE_EACH.sub(lambda match: f"Rp{grouped(int(match[1]))}", text)
    text = _PRICE_RANGE.sub(r"\1Rp\2\3Rp\4", text)
    text = _EACH.sub(r"\1 per \2", text)
    text = text.replace(" seribu per ", " Rp1.000 per ")
    text = _EACH_PRICE.sub(r"Rp\1", text)
    text = _BEFORE_PRICE.sub(r"Rp\1", _PER_PRICE.sub(r"Rp\1", text))
    text = _MILLIONS.sub(r"Rp\1", text)
    text = _BARE_PRICE.sub(r"\1Rp\2", text)
    text = _THOUSAND_PRICE.sub(r"Rp\1.000", text)
    text = _FROM_TO.sub(r"\1–\2", _YEARS.sub(r"\1–\2", _ORDINAL.sub(r"\1ke-\2", text)))
    text = _PARTIES.sub(lambda match: f"{in_words(int(match[1]))} ", text)
    priced = _PRICED.sub(r"\1Rp\2", _MONEY.sub(_money, text))
    priced = _RP_TO.sub(r"\1–", _MONEY.sub(_money, priced))
    return _TWO_COUNTS.sub(r", \1", _SMALL.sub(_small, priced))


def _rt_rw(match: re.Match[str]) -> str:
    return f"RT {match['rt']}/RW {match['rw']}"


def _money(match: re.Match[str]) -> str:
    unit = (match["unit"] or "").lower()
    if not (match["rp"] or match["rupiah"] or (unit and unit not in {"ribu", "juta"})):
        return match[0]
    digits = match["n"].replace(".", "")
    per = f" per {_PER.get(match['per'].lower(), match['per'])}" if match["per"] else ""
    whole, _, part = digits.partition(",")
    if unit in {"jt", "juta"}:
        return f"Rp{match['n']} juta{per}"
    if part.strip("0") and not unit:
        return f"Rp{grouped(int(whole))},{part}{per}"
    amount = round(float(f"{whole}.{part or 0}") * _THOUSANDS.get(unit, 1))
    return f"Rp{grouped(amount)}{per}"


def _small(match: re.Match[str]) -> str:
    number, following = int(match[1]), match[2]
    plain = match[1] == str(number)
    if not plain or number not in ONE_WORD or following in _MEASURES:
        return match[0]
    before = match.string[max(0, match.start() - 12) : match.start()]
    if _NAME_BEFORE.search(before):
        return match[0]
    return match[0] if _FIGURES_BEFORE.search(before) else ONE_WORD[number]
