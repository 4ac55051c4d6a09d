"""Clitics and affixes beside capitals and figures.

EYD V, II.H (Kata Ganti ku-, kau-, -ku, -mu, -nya), III.E.5 (Tanda Hubung).
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

APART = Rule(
    "R040",
    "error",
    "-ku, -mu, dan -nya ditulis serangkai (“rumahnya”), sesudah kapital dengan tanda hubung "
    "(“KTP-nya”).",
    "EYD V, II.H Kata Ganti",
)
BEFORE = Rule(
    "R041",
    "warning",
    "ku- dan kau- sebagai pelaku ditulis serangkai: “kubaca”, “yang kaulihat”.",
    "EYD V, II.H Kata Ganti",
)
CAPITAL = Rule(
    "R060",
    "error",
    "Imbuhan dan huruf kapital atau angka dihubungkan: “se-Indonesia”, “ber-KTP”, “hari-H”.",
    "EYD V, III.E.5 Tanda Hubung",
)
TWO_HYPHENS = Rule(
    "R061",
    "error",
    "Singkatan yang berimbuhan di depan dan di belakang diberi dua tanda hubung: “di-SK-kan”.",
    "EYD V, III.E.5 Tanda Hubung",
)

_APART = re.compile(
    r"(?P<word>[A-Za-z]{3,20}) (?P<clitic>nya|ku|mu)\b(?!-)(?: (?P<next>[a-z]{3,20}))?"
)
_HYPHEN = re.compile(r"\b(?P<word>[A-Za-z]?[a-z]{2,20})-(?P<clitic>nya|ku|mu)\b")
_ACRONYM = re.compile(r"\b(?P<word>[A-Z]{2,8})(?P<clitic>nya|ku|mu)\b")
_SUBJECT = re.compile(r"\byang (?P<bad>(?P<who>ku|kau) (?P<verb>[a-z]{3,15}))\b")
_PREFIX = re.compile(
    r"\b(?P<prefix>se|ber|di|ter|pe|me)(?P<word>[A-Z]{2,8}|[A-Z][a-z]{2,20})(?![A-Za-z])"
)
_SPACED = re.compile(r"\bse (?P<word>[A-Z][a-z]{2,20})\b")
_LEVEL = re.compile(
    r"\b(?:lulus|lulusan|sarjana|jenjang|pendidikan|program|gelar|strata|kuliah|studi|tamat)\b"
    r"[ (]{1,2}(?:terakhir )?(?P<bad>(?P<letter>[SD])(?P<n>[1-4]))(?![\w-])",
    re.IGNORECASE,
)
_CONFIX = re.compile(r"\b(?P<prefix>di|me|meng|ter) ?-?(?P<word>[A-Z]{2,8})-?(?P<suffix>kan|i)\b")
# A quick look: a capital or a figure where an affix may touch it.
_MAYBE_AFFIXED = re.compile(r"[A-Z](?:nya|ku|mu|-?kan|-?i)\b|(?<=[a-z])[A-Z]|[SD][1-4]")
_DAY = re.compile(r"\b(?P<hari>[Hh]ari) H\b(?!\.)")
_BRANDS = frozenset("diDik".split())
# What "nya" may follow as a word of its own: the name Nya, and God's.
_ENDS = frozenset(("nya", "ku", "mu"))
_NOT_BEFORE = frozenset("cut rahmat".split())


def find(view: Masked) -> Iterator[Hit]:
    """Clitics and affixes that stand apart, or join a capital without a hyphen."""
    text = view.shown
    if not _ENDS.isdisjoint(view.index):
        yield from _apart(text)
    if "kau" in view.index or "ku" in view.index:
        yield from _doers(text)
    for match in _HYPHEN.finditer(text) if "-" in text else ():
        if lexicon.known(match["word"].lower()):
            yield Hit(APART, *match.span(), (match["word"] + match["clitic"],))
    if _MAYBE_AFFIXED.search(text):
        yield from _affixes(text)
    for match in _SPACED.finditer(text) if "se" in view.index else ():
        yield Hit(CAPITAL, *match.span(), (f"se-{match['word']}",))
    for match in _DAY.finditer(text) if "h" in view.index else ():
        yield Hit(CAPITAL, *match.span(), (f"{match['hari']}-H",), severity="warning")


def _apart(text: str) -> Iterator[Hit]:
    for match in _APART.finditer(text):
        doer = match["clitic"] == "ku" and lexicon.listed(f"di{match['next']}")
        if match["word"].lower() in _NOT_BEFORE or doer:
            continue
        hyphen = "-" if match["word"][-1].isupper() else ""
        right = match["word"] + hyphen + match["clitic"]
        if hyphen or lexicon.known(right.lower()):
            yield Hit(APART, match.start(), match.end("clitic"), (right,))


def _doers(text: str) -> Iterator[Hit]:
    for match in _SUBJECT.finditer(text):
        if lexicon.listed("di" + match["verb"]):
            yield Hit(BEFORE, *match.span("bad"), (match["who"] + match["verb"],))


def _affixes(text: str) -> Iterator[Hit]:
    """Affixes that touch a capital."""
    for match in _ACRONYM.finditer(text):
        yield Hit(APART, *match.span(), (f"{match['word']}-{match['clitic']}",))
    for match in _CONFIX.finditer(text):
        right = f"{match['prefix']}-{match['word']}-{match['suffix']}"
        if match.group() != right:
            yield Hit(TWO_HYPHENS, *match.span(), (right,))
    for match in _PREFIX.finditer(text):
        rest = match["word"]
        place = match["prefix"] == "di" and not rest.isupper()
        if not place and not lexicon.known(match.group().lower()):
            yield Hit(CAPITAL, *match.span(), (f"{match['prefix']}-{rest}",))
    for match in _LEVEL.finditer(text):
        right = f"{match['letter']}-{match['n']}"
        yield Hit(CAPITAL, *match.span("bad"), (right,), severity="warning")


FAMILY = Family(
    name="klitik",
    category="ejaan",
    rank=20,
    rules=(APART, BEFORE, CAPITAL, TWO_HYPHENS),
    find=find,
    good=(
        "Rumahnya, KTP-nya, dan rahmat-Nya; Cut Nyak Dien.",
        "Buku yang kubaca dan kaulihat; kau boleh pulang.",
        "Warga se-Indonesia ber-KTP, di-SK-kan, lulus S-1, acara hari-H.",
        "KemenPAN, iPhone, WhatsApp, BP2MI, dan P3K.",
        "Ia duduk di Mayangan; diSurabaya urusan kata depan.",
    ),
    bad=(
        ("Rumah nya roboh, KTPnya hilang.", "Rumahnya roboh, KTP-nya hilang."),
        ("Nama-nya Siti, buku-ku hilang.", "Namanya Siti, bukuku hilang."),
        ("Buku yang kau baca.", "Buku yang kaubaca."),
        (
            "Lomba seIndonesia dan se Kota Probolinggo.",
            "Lomba se-Indonesia dan se-Kota Probolinggo.",
        ),
        ("Warga berKTP lulus S1.", "Warga ber-KTP lulus S-1."),
        ("Panitia di-SKkan lurah.", "Panitia di-SK-kan lurah."),
    ),
)
