"""Colons, ellipses, slashes, addresses and the full stop of a headline.

EYD V, III Penggunaan Tanda Baca.
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule

HEADLINE = Rule("R132", "error", "Judul tidak diakhiri tanda titik.", "EYD V, III.A.10")
COLON = Rule(
    "R144",
    "warning",
    "Sesudah “adalah”, “meliputi”, “yaitu”, atau “seperti” tidak perlu titik dua.",
    "EYD V, III.D Tanda Titik Dua",
)
ELLIPSIS = Rule(
    "R145",
    "hint",
    "Elipsis ditulis dengan tiga titik dan diapit spasi: “tunggu ... nanti”.",
    "EYD V, III.I Tanda Elipsis",
)
SLASH = Rule(
    "R149", "error", "Garis miring ditulis tanpa spasi, misalnya “dan/atau”.", "EYD V, III.N"
)
ADDRESS = Rule(
    "R142",
    "error",
    "Bagian alamat dipisah koma: “Jalan Mawar No. 1, Kecamatan Mayangan”.",
    "EYD V, III.B.9",
)
HYPHEN = Rule(
    "R053",
    "error",
    "Tanda hubung pada bentuk ulang ditulis tanpa spasi, misalnya “buku-buku”.",
    "EYD V, III.E.2",
)

_COLON = re.compile(
    r"\b(?P<word>adalah|ialah|meliputi|yaitu|yakni|antara lain|seperti|terdiri atas|terdiri dari|"
    r"merupakan|berupa) ?(?P<colon>:)(?= \w)",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"(?<=[a-z])\.{3} ?(?=[a-z])|(?<=[a-z])…(?=[a-z])|\.{5,}")
_SLASH = re.compile(r"(?<=\w) ?/ (?=\w)|(?<=\w) /(?=\w)")
_ADDRESS = re.compile(
    r"(?P<number>\b(?:No\.|Nomor) ?\d{1,4}[A-Za-z]?)(?= (?:Kelurahan|Kecamatan|Kota|Kabupaten|Desa|"
    r"Kel\.|Kec\.|Kab\.))"
)
_HYPHEN = re.compile(
    r"(?<![\w-])(?P<first>[A-Za-z]{3,15})(?P<mid> ?- | -)(?P<second>[a-z]{3,20})\b"
)
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]\.|dll\.|dkk\.|dsb\.|Tbk\.|Jl\.|[A-Z][a-z]{0,4}\.[A-Z]\w{0,5}\.)\Z"
)


def find(view: Masked) -> Iterator[Hit]:
    """Marks of several kinds that stand against the rule."""
    text = view.shown
    if view.scope == "headline":
        yield from _headline(text)
    for match in _COLON.finditer(text) if ":" in text else ():
        yield Hit(COLON, match.start(), match.end(), (match["word"],))
    for match in _ELLIPSIS.finditer(text) if "..." in text or "…" in text else ():
        long = len(match.group().strip()) > 4
        yield Hit(ELLIPSIS, *match.span(), ("..." if long else " ... ",))
    for match in _SLASH.finditer(text) if "/" in text else ():
        yield Hit(SLASH, *match.span(), ("/",))
    for match in _ADDRESS.finditer(text) if "No" in text else ():
        yield Hit(ADDRESS, *match.span(), (match["number"] + ",",))
    for match in _HYPHEN.finditer(text) if "-" in text else ():
        first, second = match["first"].lower(), match["second"]
        if second.startswith(first):
            yield Hit(HYPHEN, *match.span(), (f"{match['first']}-{second}",))


def _headline(text: str) -> Iterator[Hit]:
    words = text.rstrip()
    if words.endswith(".") and not words.endswith("..") and not _ABBREVIATED.search(words):
        start = words.rfind(" ") + 1
        yield Hit(HEADLINE, start, len(words), (words[start:-1],))


FAMILY = Family(
    name="tanda",
    category="ejaan",
    rank=13,
    rules=(HEADLINE, COLON, ELLIPSIS, SLASH, ADDRESS, HYPHEN),
    find=find,
    good=(
        "Syaratnya sebagai berikut: KTP dan KK. Ketua: Andi. Skor 2:1.",
        "Lomba meliputi lari dan renang; RT 01/RW 02, dan/atau, 60 km/jam.",
        "Tunggu ... nanti. Begitulah .... Dan seterusnya….",
        "Jalan Mawar No. 1, Kecamatan Mayangan, Kota Probolinggo.",
        "Buku-buku itu dibeli pada 3 - 5 Mei oleh warga - bukan lurah.",
    ),
    bad=(
        ("Lomba meliputi: lari dan renang.", "Lomba meliputi lari dan renang."),
        ("Hasilnya adalah : warga senang.", "Hasilnya adalah warga senang."),
        ("Tunggu...nanti dulu.", "Tunggu ... nanti dulu."),
        ("Peserta dan / atau wali hadir.", "Peserta dan/atau wali hadir."),
        ("Jalan Mawar No. 1 Kecamatan Mayangan.", "Jalan Mawar No. 1, Kecamatan Mayangan."),
        (
            "Warga membawa buku - buku dan program - programnya.",
            "Warga membawa buku-buku dan program-programnya.",
        ),
    ),
    headlines=(
        ("Warga Tanam Mangrove di Pantai.", "Warga Tanam Mangrove di Pantai"),
        ("Lurah Andi, S.Pd. Hadiri Rapat",) * 2,
        ("Warga Pindah ke Toko Maju Jaya Tbk.",) * 2,
    ),
)
