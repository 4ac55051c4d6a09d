"""Foreign words that have an Indonesian one, Indonesian affixes on foreign words, Malay forms.

Badan Bahasa (padanan istilah); EYD V, I.G (foreign words in italics) and II.B.1 (di-upload).
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kimwriter.checking import listed
from kimwriter.checking.finding import Severity
from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

FOREIGN = Rule(
    "R180",
    "hint",
    "Kata asing ini ada padanannya dalam bahasa Indonesia.",
    "Badan Bahasa, padanan istilah",
)
AFFIXED = Rule(
    "R032",
    "warning",
    "Imbuhan pada kata asing diberi tanda hubung (“di-upload”); lebih baik pakai padanannya.",
    "EYD V, II.B.1 Kata Berimbuhan",
)
MALAY = Rule("R181", "warning", "Ini bentuk Melayu Malaysia; pakai bentuk Indonesianya.", "KBBI")

_SEVERITIES: Mapping[str, Severity] = {"E": "error", "W": "warning", "S": "hint"}
_AFFIXED = re.compile(r"(di|me|meng|mem|men|ber|ter|ke|se)([a-z]{3,20}?)(kan|nya)?\Z")


def find(view: Masked) -> Iterator[Hit]:
    """Foreign and Malay words; in direct speech they are the speaker's own."""
    for hit in listed.hits(view, "asing", _rule_of):
        if not view.quoted(hit.start):
            yield hit
    for hit in listed.hits(view, "melayu", lambda _: MALAY):
        if not view.quoted(hit.start):
            yield hit
    for word, indices in view.index.items():
        if right := _hyphened(word):
            for token in (view.tokens[index] for index in indices):
                if not view.quoted(token.start) and not view.named(token):
                    yield Hit(AFFIXED, token.start, token.end, (cased(token.text, right),))


@lru_cache(maxsize=16384)
def _hyphened(word: str) -> str:
    """A foreign word with its Indonesian affix apart, "" where it is none: dicheck, di-check."""
    match = _AFFIXED.match(word)
    if not match or not lexicon.foreign(match[2]) or lexicon.known(word):
        return ""
    if word in listed.single_words("asing") or lexicon.derivable(word):
        return ""
    return f"{match[1]}-{match[2]}{match[3] or ''}"


def _rule_of(row: Mapping[str, str]) -> Rule:
    said = " atau ".join(f"“{right}”" for right in row["right"].split(" | "))
    message = f"Padanannya dalam bahasa Indonesia: {said}."
    return Rule(FOREIGN.id, _SEVERITIES[row["sev"]], message, FOREIGN.source)


FAMILY = Family(
    name="asing",
    category="ejaan",
    rank=55,
    rules=(FOREIGN, AFFIXED, MALAY),
    find=find,
    good=(
        "Foto itu diunggah, lalu tautannya dibagikan.",
        "“Nanti saya upload,” kata Rina.",
        "Warga memakai Zoom, WhatsApp, dan Google Form.",
        "Acara viral itu punya stan, server, dan sponsor.",
        "Data di-upload dan di-scan petugas.",
    ),
    bad=(
        ("Panitia memberi link dan password.", "Panitia memberi tautan dan kata sandi."),
        ("Foto diupload ke website.", "Foto diunggah ke situs web."),
        ("Acara launching dan talk show.", "Acara peluncuran dan gelar wicara."),
        ("Universiti itu menaja aktiviti.", "Universitas itu menaja aktivitas."),
        ("Naskah diformat dan dicheck dahulu.", "Naskah diformat dan di-check dahulu."),
    ),
)
