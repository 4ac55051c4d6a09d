"""Chat spelling written out: yg, dgn, krn, bapak2. Direct speech is spoken, so it counts there too.

EYD knows no such abbreviations; a reader who does not chat cannot read them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from kimwriter.checking import listed
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes, lexicon

SHORTENED = Rule(
    "R005",
    "warning",
    "Singkatan obrolan ditulis lengkap supaya semua orang dapat membacanya.",
    "Ragam tulis baku",
)
FIGURE_TWO = Rule(
    "R051",
    "error",
    "Bentuk ulang ditulis lengkap, bukan dengan angka 2, misalnya “bapak-bapak”.",
    "EYD V, II.B.2 Bentuk Ulang",
)

_TWO = re.compile(r"([a-z]{3,20})(?:2|²)(nya|an)?\Z")


def find(view: Masked) -> Iterator[Hit]:
    """Shortened words, and doubling by a figure."""
    for word, indices in view.index.items():
        right = _written(word)
        match = None if right else _TWO.match(word)
        if not right and not match:
            continue
        for token in (view.tokens[index] for index in indices):
            if token.text.isupper() and len(token.text) > 1:
                continue
            if right:
                yield Hit(SHORTENED, token.start, token.end, (cased(token.text, right),))
            elif match and not view.named(token):
                yield from _twice(token, match[1], match[2] or "")


@lru_cache(maxsize=16384)
def _written(word: str) -> str:
    """The word written out, with its clitic ("sblmnya"); "" where it is none of chat."""
    table = listed.single_words("obrolan")
    if row := table.get(word):
        return row["right"]
    if lexicon.known(word):
        return ""
    hosts = (host for host in affixes.hosts(word) if host in table)
    host = next((host for host in hosts if " " not in table[host]["right"]), "")
    return table[host]["right"] + word[len(host) :] if host else ""


def _twice(token: Token, word: str, rest: str) -> Iterator[Hit]:
    if lexicon.known(word):
        yield Hit(FIGURE_TWO, token.start, token.end, (cased(token.text, f"{word}-{word}{rest}"),))


FAMILY = Family(
    name="obrolan",
    category="ejaan",
    rank=25,
    rules=(SHORTENED, FIGURE_TWO),
    find=find,
    good=(
        "Jarak 5 km ditempuh dengan 10 cm hujan dan 3 kl air.",
        "SMA dan SD, PD Pasar, serta dr. Budi hadir.",
        "Emisi CO2, H2O, dan peringkat P2P dibahas.",
        "Asap tebal tak tampak; kak Rina datang.",
        "Buka @dgn_warga dan #yg_baru di https://yg.example.id/krn.",
    ),
    bad=(
        ("Warga yg hadir sdh pulang krn hujan.", "Warga yang hadir sudah pulang karena hujan."),
        ("Acara dgn bapak2 dan ibu2.", "Acara dengan bapak-bapak dan ibu-ibu."),
        ("Yg penting utk anak2nya.", "Yang penting untuk anak-anaknya."),
        ("Panitia tdk tau jdwl tgl berapa.", "Panitia tidak tau jadwal tanggal berapa."),
        ("Sblmnya warga jg diajak.", "Sebelumnya warga juga diajak."),
    ),
)
