"""Words that say the same twice.

Tata Bahasa Baku Bahasa Indonesia; news style. In direct speech they are the speaker's own.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kimwriter.checking import listed
from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

SOURCE = "Tata Bahasa Baku; bahasa jurnalistik"
TWICE = Rule("R160", "warning", "Dua kata ini semakna; satu saja sudah cukup.", SOURCE)
APART = Rule(
    "R161",
    "warning",
    "Pasangan ini semakna; pakai salah satu, misalnya “sangat indah” atau “indah sekali”.",
    SOURCE,
)
PLURAL = Rule(
    "R162",
    "warning",
    "Penanda jamak tidak perlu diikuti bentuk ulang, misalnya “para siswa” dan “banyak rumah”.",
    SOURCE,
)
MOST = Rule(
    "R163",
    "warning",
    "“Paling” dan “ter-” semakna; pilih salah satu, misalnya “tertinggi”.",
    SOURCE,
)
MUTUAL = Rule(
    "R164",
    "warning",
    "“Saling” dan bentuk ulang semakna; pilih salah satu, misalnya “saling menolong”.",
    SOURCE,
)
PREPOSITION = Rule(
    "R165",
    "warning",
    "Kata kerja ini langsung diikuti objeknya, tanpa kata depan: “membahas rencana”.",
    SOURCE,
)

_RULES: Mapping[str, Rule] = {
    "mubazir": TWICE, "jamak": PLURAL, "superlatif": MOST, "preposisi": PREPOSITION,
}  # fmt: skip
_MANY = frozenset("para banyak beberapa sejumlah berbagai semua seluruh aneka".split())
# Doubled words that are one thing: berbagai undang-undang.
_ONE_THING = frozenset(
    "undang-undang cita-cita laba-laba kupu-kupu alun-alun oleh-oleh gado-gado kura-kura cumi-cumi "
    "ubur-ubur paru-paru sayur-mayur lauk-pauk laki-laki ibu-ibu bapak-bapak anak-anak kisi-kisi "
    "pura-pura langit-langit gara-gara rata-rata mata-mata agar-agar umbul-umbul onde-onde "
    "gorong-gorong biri-biri layang-layang kunang-kunang orang-orangan sendi-sendi rambu-rambu "
    "aba-aba tanda-tanda masing-masing sama-sama lain-lain".split()
)
_MOST_FORMS = frozenset(
    "terbaik terbesar tertinggi terbanyak terkecil terendah terlama terbaru terdekat terjauh "
    "tercepat terburuk terparah termurah termahal tertua termuda terluas terpanjang terpenting "
    "terpendek terberat teringan terindah terbagus tersulit termudah terkuat".split()
)
_CLITICS = ("", "nya", "ku", "mu", "-nya")
_VERY = frozenset(("sangat", "amat", "terlalu"))
_MUTUAL = re.compile(r"([a-z]{3,15})-(me[a-z]{4,15})\Z")


def find(view: Masked) -> Iterator[Hit]:
    """Phrases that say a thing twice."""
    for hit in listed.hits(view, "mubazir", _rule_of):
        if not view.quoted(hit.start):
            yield hit
    for word in _READERS.keys() & view.index.keys():
        for index in view.index[word]:
            if index + 1 < len(view.tokens) and not view.quoted(view.tokens[index].start):
                yield from _READERS[word](view, index)


def _rule_of(row: Mapping[str, str]) -> Rule:
    rule = _RULES[row["kind"]]
    return rule if row["sev"] == "W" else Rule(rule.id, "hint", rule.message, rule.source)


def _plural(view: Masked, index: int) -> Iterator[Hit]:
    many, noun = view.tokens[index : index + 2]
    first, hyphen, second = noun.lower.partition("-")
    if not hyphen or not view.joined(many, noun) or noun.lower in _ONE_THING:
        return
    if second.removeprefix(first) in _CLITICS and lexicon.known(first):
        right = f"{many.text} {noun.text[: len(first)]}{noun.text[2 * len(first) + 1 :]}"
        yield Hit(PLURAL, many.start, noun.end, (right,))


def _most(view: Masked, index: int) -> Iterator[Hit]:
    paling, form = view.tokens[index : index + 2]
    if form.lower in _MOST_FORMS and view.joined(paling, form):
        rights = (cased(paling.text, form.lower), f"{paling.text} {form.lower[3:]}")
        yield Hit(MOST, paling.start, form.end, rights)


def _very(view: Masked, index: int) -> Iterator[Hit]:
    """ "sangat indah sekali"; but "sekali seminggu" counts."""
    tokens = view.tokens[index : index + 4]
    last = next((n for n in (2, 3) if len(tokens) > n and tokens[n].lower == "sekali"), 0)
    if not last or not all(view.joined(*pair) for pair in pairwise(tokens[: last + 1])):
        return
    start, end = tokens[0].start, tokens[last].end
    without = view.text[start : tokens[last - 1].end]
    rest = view.text[tokens[1].start : end]
    yield Hit(APART, start, end, (without, cased(tokens[0].text, rest)))


def _mutual(view: Masked, index: int) -> Iterator[Hit]:
    saling, verb = view.tokens[index : index + 2]
    match = _MUTUAL.match(verb.lower)
    if match and view.joined(saling, verb):
        rights = (f"{saling.text} {match[2]}", cased(saling.text, verb.lower))
        yield Hit(MUTUAL, saling.start, verb.end, rights)


_READERS = {
    **dict.fromkeys(_MANY, _plural),
    **dict.fromkeys(_VERY, _very),
    "paling": _most,
    "saling": _mutual,
}


FAMILY = Family(
    name="mubazir",
    category="ejaan",
    rank=50,
    rules=(TWICE, APART, PLURAL, MOST, MUTUAL, PREPOSITION),
    find=find,
    good=(
        "Acara itu sangat meriah dan paling terkenal di kota.",
        "Berbagai undang-undang dan para ibu-ibu PKK dibahas.",
        "“Ini adalah merupakan kebanggaan,” kata Siti.",
        "Rapat digelar sekali seminggu, sangat jarang.",
        "Warga saling menolong, lalu tolong-menolong lagi.",
        "Lurah berbicara tentang sampah dan membahas jadwal.",
        "Beberapa rumah rusak; semua warga mengungsi.",
    ),
    bad=(
        ("Kegiatan ini adalah merupakan agenda rutin.", "Kegiatan ini adalah agenda rutin."),
        ("Acara digelar agar supaya warga rukun.", "Acara digelar agar warga rukun."),
        ("Pemandangan itu sangat indah sekali.", "Pemandangan itu sangat indah."),
        ("Para siswa-siswa dan banyak rumah-rumah rusak.", "Para siswa dan banyak rumah rusak."),
        ("Gedung paling tertinggi itu megah.", "Gedung tertinggi itu megah."),
        ("Warga saling tolong-menolong.", "Warga saling menolong."),
        ("Rapat membahas tentang sampah.", "Rapat membahas sampah."),
        ("Harga naik ke atas.", "Harga naik."),
    ),
)
