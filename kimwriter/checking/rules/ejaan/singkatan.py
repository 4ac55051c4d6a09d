"""Abbreviations and acronyms.

EYD V, II.F Singkatan dan Akronim.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from kimwriter import resources
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.words import acronyms

SOURCE = "EYD V, II.F Singkatan dan Akronim"
THREE = Rule(
    "R150", "error", "Singkatan umum tiga huruf diakhiri satu titik: “dll.”, “dkk.”.", SOURCE
)
TWO = Rule(
    "R151", "error", "Singkatan umum dua huruf bertitik di setiap hurufnya: “a.n.”, “s.d.”.", SOURCE
)
STREET = Rule("R152", "error", "Singkatan alamat ditulis “Jl.”, “Gg.”, “No.”, “Km.”.", SOURCE)
CAPITALS = Rule(
    "R153",
    "error",
    "Singkatan nama lembaga dan dokumen berhuruf kapital tanpa titik: “KTP”.",
    SOURCE,
)
COMMON = Rule(
    "R154",
    "warning",
    "Akronim yang bukan nama diri berhuruf kecil: “puskesmas”, “posyandu”, “pemilu”.",
    SOURCE,
)
NAMED = Rule(
    "R155", "warning", "Akronim nama diri diawali huruf kapital: “Dinkes”, “Bappeda”.", SOURCE
)
INITIALS = Rule(
    "R157", "warning", "Inisial nama ditulis tanpa titik: “berinisial AB”.", "EYD V, II.F.2"
)

_MARKED = re.compile(
    r"(?<![\w/.])(?P<found>[A-Za-z](?:/[A-Za-z]|\.[a-z](?:\.[a-z]\.)?)|[dD]\.[lk]\.[lk]\.)(?![\w/.])"
)
_STREET = re.compile(
    r"(?<![\w.])(?P<found>Jln\.?|jln\.?|jl\.|Jl|JL\.?|gg\.|Gg|GG\.?)(?P<blank> ?)(?=[A-Z])"
    r"|(?<=[a-z,] )(?P<no>no\.?|No|NO\.?)(?P<gap> ?)(?=\d)"
)
_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,6}[A-Z]\.?(?![\w.])")
_INITIALS = re.compile(r"(?<=berinisial )(?P<letters>(?:[A-Z]\.){1,4}[A-Z]?)(?=[\s,.(]|\Z)")
# Quick looks that say whether a closer one can find anything.
_MAYBE_MARKED = re.compile(r"[A-Za-z][/.][A-Za-z]")
_MAYBE_DOTTED = re.compile(r"[A-Z]\.[A-Z]\.[A-Z]")
_STREETS = frozenset("jl jln gg no".split())
# Rank and degrees that EYD itself writes with full stops.
_KEPT_DOTS = frozenset(("A.K.B.P.", "S.I.P.", "S.K.M.", "M.B.A.", "M.A.P."))
_COMMON_WORDS = frozenset(
    "PUSKESMAS POSYANDU PEMILU PILKADA IPTEK TILANG RAPIM ORMAS LINMAS LANSIA BALITA MUSRENBANG "
    "SEMBAKO NARKOBA SISKAMLING POSKAMLING".split()
)
_NAMES = {
    name.upper(): name
    for name in "Pemkot Pemkab Pemprov Diskominfo Dinkes Dinsos Disdikbud Dispendukcapil Bappeda "
    "Polres Polsek Polda Koramil Kodim Babinsa Bhabinkamtibmas Kemenkes Kemensos Bawaslu".split()
}
_SMALL_CAPITALS = frozenset(
    "umkm ktp pkk rt rw bpbd bpjs nik asn opd tps kpu lpm paud smp sma smk blt pkh pln pdam".split()
)


_AREAS = frozenset(("rt", "rw"))
_AREA = re.compile(r"\b(?P<area>RT|RW)\. ?(?P<n>\d{1,3})\b(?!\.\d)")


@cache
def _plain() -> Mapping[str, Mapping[str, str]]:
    return {row["wrong"]: row for row in resources.table("rules/singkatan.tsv")}


@cache
def _watched() -> frozenset[str]:
    """The words (lower case) that are looked at."""
    listed = {word.lower() for word in (*_plain(), *_COMMON_WORDS, *_NAMES)}
    return frozenset(listed | _SMALL_CAPITALS)


def find(view: Masked) -> Iterator[Hit]:
    """Abbreviations with too few or too many full stops, acronyms of the wrong size."""
    for word in _watched() & view.index.keys():
        for index in view.index[word]:
            yield from _word(view, view.tokens[index])
    for match in _MARKED.finditer(view.shown) if _MAYBE_MARKED.search(view.shown) else ():
        if row := _plain().get(match["found"]):
            yield Hit(_rule(row), *match.span(), (row["right"],))
    for match in () if _STREETS.isdisjoint(view.index) else _STREET.finditer(view.shown):
        yield from _street(match)
    for match in _DOTTED.finditer(view.shown) if _MAYBE_DOTTED.search(view.shown) else ():
        if match.group() not in _KEPT_DOTS and not _degree(view.shown, match.start()):
            yield Hit(CAPITALS, *match.span(), (match.group().replace(".", ""),))
    for match in () if _AREAS.isdisjoint(view.index) else _AREA.finditer(view.shown):
        yield Hit(CAPITALS, *match.span(), (f"{match['area']} {match['n']}",))
    for match in _INITIALS.finditer(view.shown) if "berinisial" in view.index else ():
        yield Hit(INITIALS, *match.span(), (match["letters"].replace(".", ""),))


def _word(view: Masked, token: Token) -> Iterator[Hit]:
    row = _plain().get(token.text)
    if row and view.shown[token.end : token.end + 1] != ".":
        yield Hit(_rule(row), token.start, token.end, (row["right"],))
    elif view.scope == "facts":
        return  # what a card abbreviates is written out by the composer
    elif token.lower in _SMALL_CAPITALS and not token.text.isupper():
        yield Hit(
            CAPITALS, token.start, token.end, (acronyms().get(token.lower, token.text.upper()),)
        )
    elif token.text in _COMMON_WORDS and not view.shown.isupper():
        following = view.shown[token.end : token.end + 2].strip()
        right = token.text.capitalize() if following[:1].isupper() else token.lower
        yield Hit(COMMON, token.start, token.end, (right,))
    elif token.text in _NAMES and not view.shown.isupper():
        yield Hit(NAMED, token.start, token.end, (_NAMES[token.text],))


def _rule(row: Mapping[str, str]) -> Rule:
    return THREE if row["rule"] == "R150" else TWO


def _street(match: re.Match[str]) -> Iterator[Hit]:
    found = match["found"] or match["no"]
    right = {"j": "Jl.", "g": "Gg.", "n": "No."}[found[0].lower()]
    end = match.end("blank") if match["found"] else match.end("gap")
    yield Hit(STREET, match.start(), end, (right + " ",))


def _degree(text: str, position: int) -> bool:
    """Whether the letters follow a comma, as a degree does."""
    return text[:position].rstrip().endswith(",")


FAMILY = Family(
    name="singkatan",
    category="ejaan",
    rank=17,
    rules=(THREE, TWO, STREET, CAPITALS, COMMON, NAMED, INITIALS),
    find=find,
    good=(
        "Warga membawa sapu, cangkul, dll. Rapat s.d. pukul 10.00, a.n. panitia.",
        "Jl. Mawar No. 5, Gg. Melati, RT 02/RW 03.",
        "KTP, UMKM, dan PKK; puskesmas, Puskesmas Jati, Posyandu Melati.",
        "A.K.B.P. Rina, S.I.P., dan A.H. Nasution hadir.",
        "Pelaku berinisial AB ditangkap Polres Probolinggo.",
        "Kecepatan 60 km/jam; dan/atau; 2023/2024.",
    ),
    bad=(
        (
            "Warga membawa sapu, ember, dll dan dkk juga.",
            "Warga membawa sapu, ember, dll. dan dkk. juga.",
        ),
        ("Rapat a/n panitia s/d sore.", "Rapat a.n. panitia s.d. sore."),
        ("Rumah di Jln. Mawar no. 5 dan gg. Melati.", "Rumah di Jl. Mawar No. 5 dan Gg. Melati."),
        ("Warga membawa ktp dan K.T.P. ke Bpbd.", "Warga membawa KTP dan KTP ke BPBD."),
        ("Warga ke PUSKESMAS dan POSYANDU Melati.", "Warga ke puskesmas dan Posyandu Melati."),
        ("Petugas DINKES dan BAPPEDA hadir.", "Petugas Dinkes dan Bappeda hadir."),
        ("Pelaku berinisial A.B. ditangkap.", "Pelaku berinisial AB ditangkap."),
    ),
)
