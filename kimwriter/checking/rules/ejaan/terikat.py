"""Bound forms join what follows: antarwarga, pascabanjir, nonformal, non-ASN; si and sang do not.

EYD V, II.B.1 Kata Berimbuhan and II.I Kata Sandang.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from kimwriter import resources
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

SOURCE = "EYD V, II.B.1 Kata Berimbuhan"
JOINED = Rule(
    "R030",
    "error",
    "Bentuk terikat ditulis serangkai dengan kata yang mengikutinya: “antarwarga”, “pascabanjir”.",
    SOURCE,
)
PERHAPS = replace(JOINED, severity="warning")
HYPHEN = Rule(
    "R031",
    "error",
    "Bentuk terikat di depan huruf kapital diberi tanda hubung: “antar-RW”, “non-ASN”.",
    SOURCE,
)
MAHA = Rule(
    "R033",
    "error",
    "Maha- untuk Tuhan ditulis terpisah dan berhuruf kapital: “Tuhan Yang Maha Esa”.",
    SOURCE,
)
ARTICLE = Rule(
    "R034", "warning", "Si dan sang ditulis terpisah dari namanya: “si Pitung”.", "EYD V, II.I"
)

_GLUED = re.compile(r"(antar|non|pasca|pra|anti|pro|sub|eks|se)([A-Z][A-Za-z]{1,20})\Z")
_HYPHENED = re.compile(r"(antar|non|pasca|pra|anti|sub|multi|swa)-([a-z]{3,25})\Z")
_MAHA = re.compile(
    r"maha(esa|kuasa|pengasih|penyayang|pemurah|besar|mengetahui|adil|agung|tinggi)\Z"
)
_ARTICLE = re.compile(r"(si|sang)([A-Z][a-z]{2,20})\Z")
_STARTS = (
    "antar",
    "non",
    "pasca",
    "pra",
    "anti",
    "pro",
    "sub",
    "eks",
    "se",
    "multi",
    "swa",
    "si",
    "sang",
)
_GOD = frozenset("yang tuhan allah".split())


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    return {row["form"]: row for row in resources.table("rules/terikat.tsv")}


def find(view: Masked) -> Iterator[Hit]:
    """Bound forms that stand apart, and what is not bound but joined."""
    for word, indices in view.index.items():
        if word.startswith(_STARTS):
            for index in indices:
                yield from _glued(view.tokens[index])
        if word.startswith("maha"):
            for index in indices:
                yield from _maha(view, index)
    for word in _forms().keys() & view.index.keys():
        for index in view.index[word]:
            pair = view.tokens[index : index + 2]
            if len(pair) == 2 and view.joined(*pair):
                yield from _apart(view, *pair)


def _glued(token: Token) -> Iterator[Hit]:
    if (match := _GLUED.match(token.text)) and not lexicon.known(token.lower):
        right = f"{match[1]}-{match[2]}"
        yield Hit(HYPHEN, token.start, token.end, (right,))
    elif match := _ARTICLE.match(token.text):
        yield Hit(ARTICLE, token.start, token.end, (f"{match[1]} {match[2]}",))
    elif (match := _HYPHENED.match(token.lower)) and _hyphen_is_wrong(token, match[1], match[2]):
        yield Hit(JOINED, token.start, token.end, (cased(token.text, match[1] + match[2]),))


def _hyphen_is_wrong(token: Token, form: str, word: str) -> bool:
    return token.text[len(form) + 1].islower() and lexicon.known(word)


def _apart(view: Masked, form: Token, word: Token) -> Iterator[Hit]:
    """ "antar warga", "non ASN"; a name ("Adi", "Trans Jatim") stays."""
    row = _forms()[form.lower]
    listed = row["words"].split()
    if form.text[0].isupper() and not view.opens(form):
        return
    if word.text[0].isupper() and view.scope != "headline":
        if row["sort"] == "semua" and form.text.islower() and word.lower not in listed:
            yield Hit(HYPHEN, form.start, word.end, (f"{form.text}-{word.text}",))
        return
    wanted = word.lower in listed if row["sort"] == "daftar" else word.lower not in listed
    if wanted and word.text.isalpha() and _fits(word.lower):
        right = cased(form.text, form.lower + word.lower)
        rule = JOINED if row["sev"] == "E" else PERHAPS
        yield Hit(rule, form.start, word.end, (right,))


def _fits(word: str) -> bool:
    """Whether the word may follow: a noun of some length, no function word."""
    return len(word) > 2 and lexicon.known(word) and word not in _UNBOUND


_UNBOUND = frozenset(
    "oleh untuk dengan sampai hingga secara langsung yang agar lalu dan atau ini itu adalah kedua "
    "ketiga keempat para setiap semua seluruh sudah tidak bisa dapat akan".split()
)


def _maha(view: Masked, index: int) -> Iterator[Hit]:
    token = view.tokens[index]
    match = _MAHA.match(token.lower)
    before = view.tokens[index - 1].lower if index else ""
    if match and (before in _GOD or match[1] in ("esa", "kuasa")):
        yield Hit(MAHA, token.start, token.end, (f"Maha {match[1].capitalize()}",))
    elif token.lower == "maha" and before in _GOD and index + 1 < len(view.tokens):
        name = view.tokens[index + 1]
        if view.joined(token, name) and (token.text.islower() or name.text.islower()):
            right = f"Maha {name.text[:1].upper()}{name.text[1:]}"
            yield Hit(MAHA, token.start, name.end, (right,))


FAMILY = Family(
    name="terikat",
    category="ejaan",
    rank=22,
    rules=(JOINED, HYPHEN, MAHA, ARTICLE),
    find=find,
    good=(
        "Kegiatan antarwarga, antar-RW, dan pascabanjir; nontunai, non-ASN.",
        "Layanan antar jemput dan antar barang sampai rumah.",
        "Usaha mikro, ikan tuna, main catur, foto makro, dan lapangan mini.",
        "Adi Kuasa dan Dwi Warna datang naik Trans Jatim.",
        "Pro dan kontra itu wajar; warga anti terhadap judi.",
        "Tuhan Yang Maha Esa dan Maha Kuasa; mahasiswa, sigap, sangat.",
        "Para guru dan para medis hadir di poli gigi.",
        "Petugas mengantar anak lalu antar pulang.",
    ),
    bad=(
        ("Lomba antar desa pasca banjir.", "Lomba antardesa pascabanjir."),
        ("Pertandingan antar RW dan non ASN.", "Pertandingan antar-RW dan non-ASN."),
        ("Pembayaran non-tunai bagi nonPNS.", "Pembayaran nontunai bagi non-PNS."),
        ("Guru tuna netra menjadi nara sumber.", "Guru tunanetra menjadi narasumber."),
        ("Warga seIndonesia dan siPitung.", "Warga se-Indonesia dan si Pitung."),
        (
            "Tuhan Yang Mahaesa dan Tuhan yang maha kuasa.",
            "Tuhan Yang Maha Esa dan Tuhan yang Maha Kuasa.",
        ),
        (
            "Mahasiswa pra sejahtera membuat bio pori.",
            "Mahasiswa prasejahtera membuat biopori.",
        ),
    ),
)
