"""Spoken phrases to written ones: what no single word shows.

Start with `spoken_phrases` (before words are read one by one) and `settled` (after names have their
capitals). Each repair names a few letters without which it is not tried.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from kimwriter.language import lexicon, morphology
from kimwriter.language.words import of_sort

_KIN = r"(?:anak|cucu|cicit|buyut|istri|suami|menantu|saudara|adik|kakak)"


class _Repair(NamedTuple):
    """A pattern, what stands for it, and letters of which one must be in the text."""

    letters: tuple[str, ...]
    pattern: re.Pattern[str]
    right: str | Callable[[re.Match[str]], str]


def spoken_phrases(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with spoken phrases written out, and each as typed and as written."""
    made: list[tuple[str, str]] = []
    text = _repeated(text)
    for letters, pattern, right in _FIRST:
        if not _holds(text, letters):
            continue
        for match in pattern.finditer(text):
            new = match.expand(right) if isinstance(right, str) else right(match)
            made.append((match[0].strip(), new.strip()))
        text = pattern.sub(right, text)
    return text, tuple(made)


def settled(text: str) -> str:
    """The text with what only its written words show: kin in a row, "kami", a missing "di"."""
    for letters, pattern, right in _LAST:
        if _holds(text, letters):
            text = pattern.sub(right, text)
    return text


def _holds(text: str, letters: tuple[str, ...]) -> bool:
    """Whether one of the letters stands in the text; asked a hundred times for each."""
    for part in letters:  # noqa: SIM110 - a generator costs twice the time here
        if part in text:
            return True
    return False


_TWICE = re.compile(r"\b([a-z]{3,20}) \1(an)?\b(?!-)")


def _repeated(text: str) -> str:
    """ "ibu ibu" as "ibu-ibu": a noun typed twice is its plural."""
    return _TWICE.sub(_hyphened, text)


def _hyphened(match: re.Match[str]) -> str:
    if match[1] != "oleh" and of_sort(match[1], "function", "modal", "keterangan"):
        return match[0]
    return f"{match[1]}-{match[1]}{match[2] or ''}"


def _kin(match: re.Match[str]) -> str:
    """ "7 anak 15 cucu 6 buyut" with commas and "dan"."""
    words = f"{match[1]}{match[2]} {match[3]}".split()
    pairs = [" ".join(words[at : at + 2]) for at in range(0, len(words), 2)]
    if len(pairs) > 2:
        return ", ".join(pairs[:-1]) + ", dan " + pairs[-1]
    return " dan ".join(pairs)


def _kin_counted(kin: str) -> str:
    """ "anak 8, cucu 31" as "8 anak dan 31 cucu"."""
    pairs = [f"{number} {who}" for who, number in re.findall(r"([a-z]+) (\d+)", kin)]
    tail = " " if kin.endswith(" ") else ""
    return (", ".join(pairs[:-1]) + (", dan " if len(pairs) > 2 else " dan ") * (len(pairs) > 1)
            + pairs[-1] + tail)  # fmt: skip


def _bound(match: re.Match[str]) -> str:
    return {"max": "maksimal ", "min": "minimal "}[match[1]]


def _street(match: re.Match[str]) -> str:
    """ "lewat jalan diponegoro": what is no word is the name of the street."""
    common = lexicon.known(match[2]) and not lexicon.personal(match[2])
    return match[0] if common else f"{match[1]} Jalan {match[2].title()}"


def _done_by_us(match: re.Match[str]) -> str:
    passive = morphology.passive(match[1])
    return f"yang {passive}" if passive else match[0]


_DIGITS = tuple("0123456789")
_FIRST = (
    # "kel. wanita tani" is a group, "kel. tani makmur" too.
    _Repair(
        ("kel ", "kel. "),
        re.compile(r"\bkel\.? (?=(?:wanita tani|tani|ternak|nelayan|usaha|pengrajin|perajin)\b)"),
        "kelompok ",
    ),
    # "ketua: bu Lasmi" behind a group.
    _Repair(
        (": ",),
        re.compile(r"(?<=, )(ketua|pembina|pengurus|koordinator|pelatih|instruktur): (?=\S)"),
        r"\1nya ",
    ),
    # "ce Lina, dulunya karyawan toko": what somebody was.
    _Repair(
        (", dulu", ", eks", ", bekas"),
        re.compile(
            r", (?:dulunya|dulu|eks|bekas) (?=(?:karyawan|pegawai|guru|sopir|buruh|tkw|tki|satpam|"
            r"pedagang|petani|nelayan|kuli|perawat|bidan|kepala|ketua|pekerja|penjahit|kasir)\b)",
            re.IGNORECASE,
        ),
        ", mantan ",
    ),
    _Repair(
        ("anak ", "cucu "),
        re.compile(
            r"\b(punya|memiliki|meninggalkan|ninggalin|ninggalkan) ((?:(?:anak|cucu|cicit|buyut) "
            r"\d{1,3}(?! (?:th|tahun|bulan))(?:,? (?:dan |sama )?)?)+)"
        ),
        lambda match: f"{match[1]} {_kin_counted(match[2])}",
    ),
    _Repair(("(",), re.compile(r"(?<=[A-Za-z] )\((\d{1,3}) ?(?:th|thn|tahun)\.?\)"), r"(\1)"),
    _Repair((" arab",), re.compile(r"\b(dari|ke|di|bahasa|tanah) arab\b"), r"\1 Arab"),
    _Repair(("gr",), re.compile(r"\b(\d+) ?gr\b"), r"\1 gram"),
    # A great river is called so in Java, and its name always follows.
    _Repair(
        ("bengawan ",),
        re.compile(r"\bbengawan ([a-z]+)\b"),
        lambda match: f"Bengawan {match[1].capitalize()}",
    ),
    _Repair(
        ("minta maaf",),
        re.compile(r"\b(kami|kita|saya|panitia|redaksi) minta maaf\b"),
        r"\1 meminta maaf",
    ),
    _Repair(("lt ", "lt."), re.compile(r"\blt\.? ?(?=\d)"), "lantai "),
    _Repair(("max ", "min ", "max.", "min."), re.compile(r"\b(max|min)\.? (?=\d)"), _bound),
    _Repair(("2/",), re.compile(r"\b([a-z]{3,})2(?=/)"), r"\1-\1"),
    # "dana desa eh dana kelurahan": who writes so takes the first back.
    _Repair((" eh ",), re.compile(r"\b(\w+) \w+,? eh,? (?=\1 \w)"), ""),
    _Repair(
        ("sim ", "SIM "),
        re.compile(r"\b[Ss][Ii][Mm] ([abcABC])\b(?:( & | dan |, ?| sama )([abcABC])\b)?"),
        lambda match: "SIM " + match[1].upper() + (match[2] or "") + (match[3] or "").upper(),
    ),
    _Repair(
        tuple(f"{digit}an" for digit in range(10)), re.compile(r"\b(\d+)an\b"), r"\1-an"
    ),  # "600an santri", EYD V, II.B.1
    _Repair(
        ("usia ", "umur "),
        re.compile(
            r"\b((?:ber)?(?:usia|umur) \d+ ?[-–] ?\d+)(?!\d| ?(?:th|bulan|bln|hari|minggu|tahun))"
        ),
        r"\1 tahun",
    ),
    _Repair(("phk", "PHK"), re.compile(r"\bdi[ -]?(?:phk|PHK)\b"), "terkena PHK"),
    _Repair(("lap.",), re.compile(r"\blap\. ?(?=[a-z])"), "lapangan "),
    # "makan / minum": a stroke between words is "atau".
    _Repair((" / ",), re.compile(r"(?<=[a-z]) / (?=[a-z])"), " atau "),
    _Repair(
        _DIGITS,
        re.compile(
            r"(?:\+ ?/? ?- ?|± ?|\b(?:kurang lebih|krg lbh|krg lebih|kira2|kira-kira|sktr) )"
            r"(?=\d)",
            re.IGNORECASE,
        ),
        "sekitar ",
    ),
    _Repair(_DIGITS, re.compile(r"\b(\d+) ?x(?= (?!\d)|$)"), r"\1 kali"),
    _Repair(
        _DIGITS,
        re.compile(
            r"\b(\d{1,4})(th|thn|tahun|org|orang|bln|kg|km|cm|hr|hari|menit|jam|bh|pcs|kk|lt)\b",
            re.IGNORECASE,
        ),
        r"\1 \2",
    ),
    _Repair(("korban",), re.compile(r"\b(?:nihil|zero|nol) korban\b"), "tidak ada korban"),
    _Repair(("mantan",), re.compile(r"\bmantan (?=[rR][tTwW] ?\d)"), "mantan ketua "),
    _Repair(
        ("jam ",),
        re.compile(
            r"\bjam (buka|operasional|layanan|praktik)(?:nya)?:? (\d\d[.]\d\d) ?"
            r"(?:-|–|s/d|sampai) ?(\d\d[.]\d\d)"
        ),
        r"jam \1nya pukul \2–\3",
    ),
    _Repair(("bahaya",), re.compile(r"\bbahan bahaya\b"), "bahan berbahaya"),
    _Repair(("tidak mau",), re.compile(r"\bingin ([a-z]+) tidak mau\b"), r"ingin \1 dan tidak mau"),
    _Repair(("pri",), re.compile(r"\bdoor ?pri[zc]e\b", re.IGNORECASE), "hadiah undian"),
)
_LAST = (
    # "Batu Ix", "Talise Ii": the number of a place.
    _Repair(
        (" Ii", " Iv", " Vi", " Ix", " Xi"),
        re.compile(r"(?<=[a-z] )(Ii{1,2}|Iv|Vi{1,3}|Ix|Xi{1,2})\b"),
        lambda match: match[1].upper(),
    ),
    _Repair(
        ("hubungi",),
        re.compile(r"^(yang [a-z]+) hubungi "),
        r"\1 diminta menghubungi ",
    ),
    # EYD V, III.B.2: a comma before what contrasts.
    _Repair(
        ("tetapi", "melainkan", "sedangkan", "padahal"),
        re.compile(r"(?<=[\w”)]) (?=(?:tetapi|melainkan|sedangkan|padahal) )"),
        ", ",
    ),
    _Repair(("erbuka untuk",), re.compile(r"\b[Tt]erbuka (?=untuk )"), ""),
    _Repair(
        ("arah",),
        re.compile(r"^([Jj]alan [A-Z][\w. ]*?) ([Ss]atu arah|[Dd]ua arah|searah)$"),
        lambda match: f"{match[1]} menjadi {match[2].lower()}",
    ),
    # "urusan mendesak hubungi Pak Dani".
    _Repair(
        ("hubungi",),
        re.compile(
            r"^((?:urusan|keadaan|kebutuhan|pertanyaan|hal|laporan)(?: [a-z]+)?),? (?=hubungi )"
        ),
        r"untuk \1, ",
    ),
    _Repair(
        ("Lurah Kelurahan", "Camat Kecamatan", "Kepala Desa Desa"),
        re.compile(r"\b(Lurah|Camat|Kepala Desa) (?:Kelurahan|Kecamatan|Desa)\b"),
        r"\1",
    ),
    _Repair(
        ("bulan ",),
        re.compile(
            r"(?<=\bbulan )(?:muharam|safar|rabiulawal|rabiulakhir|jumadilawal|jumadilakhir|rajab|"
            r"syakban|ramadan|syawal|zulkaidah|zulhijah|suro)\b"
        ),
        lambda match: match[0].capitalize(),
    ),
    _Repair(
        ("studi banding", "kunjungan kerja", "outbound", "panen raya"),
        re.compile(
            r"^((?:\d+ )?(?:warga|petani|ibu-ibu|bapak-bapak|ibu|bapak|pemuda|siswa|anak-anak|"
            r"remaja|"
            r"kader|lansia|"
            r"pengurus|santri|guru)(?: [\w.]+){0,5}?) (studi banding|kunjungan kerja|outbound|"
            r"panen raya)\b"
        ),
        r"\1 melakukan \2",
    ),
    _Repair(("Polres",), re.compile(r"\b(Polres [A-Z]\w+) kota\b"), r"\1 Kota"),
    # "kami bapak-bapak RT 4": who tells it is said in the third person.
    _Repair(
        ("ami ",),
        re.compile(
            r"^[Kk]ami,? (?=(?:para |semua |seluruh )?(?:warga|bapak-bapak|ibu-ibu|pemuda|"
            r"pengurus|kader|anak-anak|remaja|panitia|anggota|kelompok|jemaah)\b)"
        ),
        "",
    ),
    # "memperingati hari rabies": days that are kept have capitals (EYD V, I.A).
    _Repair(
        ("hari ",),
        re.compile(
            r"\b((?:memperingati|menyambut|merayakan|meramaikan|peringatan|rangka) )(hari "
            r"(?!(?:ini|itu|yang|jadi|ulang|libur|raya)\b)[a-zA-Z]+"
            r"(?: (?:sedunia|nasional|internasional|indonesia))?)"
        ),
        lambda match: match[1] + match[2].title(),
    ),
    _Repair(
        ("Kepala ",),
        re.compile(r"\bKepala (?:Seksi|Bidang|Subbagian|Urusan) [a-z]+"),
        lambda match: match[0].title(),
    ),
    _Repair(("adamkan dengan",), re.compile(r"\bmemadamkan dengan\b"), "memadamkan api dengan"),
    _Repair(
        ("emui", "ubungi"),
        re.compile(
            r"\b((?:temui|hubungi|menemui|menghubungi) (?:[A-Z]\w+ ?){1,3}) "
            r"(?=(?:Kepala|Ketua|Sekretaris|Bendahara|Lurah)\b)"
        ),
        r"\1, ",
    ),
    # EYD V, III.B.1: a comma before the last of three.
    _Repair(("nya",), re.compile(r"(, [^,]{2,40}) dan (sekitarnya|sebagainya)$"), r"\1, dan \2"),
    _Repair(
        ("rumah", "kediaman"),
        re.compile(
            r"\b((?:rumah|kediaman)(?:nya| duka| [a-z]+nya)?) "
            r"(?=(?:Dusun|Desa|Jalan|Kelurahan|Kampung|Gang|Perumahan|RT \d))"
        ),
        r"\1 di ",
    ),
    _Repair(
        ("anak", "cucu", "buyut"),
        re.compile(
            rf"\b((?:\d{{1,3}}|[a-z]{{2,12}}) {_KIN})((?: (?:\d+|[a-z]+) {_KIN}){{0,8}}),? "
            rf"(?:dan )?"
            rf"((?:\d+|[a-z]+) {_KIN})$"
        ),
        _kin,
    ),
    _Repair(
        ("grup", "status", "akun"),
        re.compile(r"\b(WhatsApp|Facebook|Telegram|Instagram) (grup|status|akun)\b"),
        r"\2 \1",
    ),
    # "5 anak berat badannya kurang langsung dirujuk": which of them.
    _Repair(
        ("nya ",),
        re.compile(
            r"^((?:\d+|[a-z]+) "
            r"(?:anak|balita|bayi|lansia|orang|warga|ibu|siswa|rumah|peserta)) "
            r"((?:[a-z]+ )?[a-z]+nya (?:kurang|tinggi|rendah|rusak|sakit|naik|turun|hilang))"
            r"(?: dan)?,?(?= (?:langsung |segera |lalu )?di[a-z]{4,}\b)"
        ),
        r"\1 yang \2",
    ),
    # News has no first person; who writes is in no card.
    _Repair(
        ("kami", "kita", "admin", "saya"),
        re.compile(r"\byang (?:kami|kita|admin|saya) (?:sudah |telah )?([a-z]+)"),
        _done_by_us,
    ),
    _Repair(
        ("kami", "kita"),
        re.compile(
            r"\b(RT|RW|kampung|desa|dusun|kelurahan|lingkungan|perumahan|kompleks|daerah|wilayah|"
            r"gang|blok) (?:kami|kita)\b"
        ),
        r"\1 setempat",
    ),
    _Repair(
        (" jalan ",),
        re.compile(r"\b(lewat|melalui|ke|depan|sepanjang) jalan ([a-z]{5,})(?=$|[ ,.])"),
        _street,
    ),
    _Repair(
        (" namanya ",),
        re.compile(r"(?<=[a-z]) namanya (?=[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: \(\d+\))?(?:$|,))"),
        " bernama ",
    ),
    _Repair((" ke ",), re.compile(r"\b((?:HUT|ulang tahun) [^,]{1,40}) ke (\d+)$"), r"\1 ke-\2"),
    _Repair(("ana Desa",), re.compile(r"\b([Dd])ana Desa(?= Rp| \d|$|,)"), r"\1ana desa"),
    # "14 orang darah tinggi, 6 gulanya di atas 200": people are counted again.
    _Repair(
        (" orang",),
        re.compile(r"(\borang\b[^.]*), (\d+|[a-z]+) (?=(?:gula|tensi|hb|berat|tinggi|mata)nya\b)"),
        r"\1, \2 orang ",
    ),
    # One person who is named: "satu orang Syafril (60) luka".
    _Repair(
        (" (",),
        re.compile(
            r"\b(?:[Ss]atu|1|[Ss]eorang) (?:orang |warga )?"
            r"([A-Z]\w+(?: [A-Z]\w+){0,2} \(\d+\)) (?=[a-z])"
        ),
        r"\1 ",
    ),
    # EYD V, III.B.1: a comma before "dan" in a list of three.
    _Repair(
        (" dan ", " serta "),
        re.compile(
            r"([A-Z][a-z]+), ([A-Z][a-z]+(?: [A-Z][a-z]+)?) (dan|serta) (?=(?:sebagian |"
            r"sekitar )?[A-Z][a-z]+)"
        ),
        r"\1, \2, \3 ",
    ),
)
