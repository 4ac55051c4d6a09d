"""Chat spelling written out: yg, dgn, krn, bapak2. Direct speech is spoken, so it counts there too.

EYD knows no such abbreviations; a reader who does not chat cannot read them.
"""

import re
from collections.abc import Iterator

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
    table = listed.single_words("obrolan")
    for token in view.tokens:
        if token.text.isupper() and len(token.text) > 1:
            continue
        if row := table.get(token.lower):
            yield Hit(SHORTENED, token.start, token.end, (cased(token.text, row["right"]),))
        elif right := _with_clitic(token):
            yield Hit(SHORTENED, token.start, token.end, (right,))
        elif (match := _TWO.match(token.lower)) and not view.named(token):
            yield from _twice(token, match[1], match[2] or "")


def _with_clitic(token: Token) -> str:
    """ "sblmnya", "krnnya": the shortened word under its clitic, "" for none."""
    if lexicon.known(token.lower):
        return ""
    table = listed.single_words("obrolan")
    for host in affixes.hosts(token.lower):
        if host in table and " " not in table[host]["right"]:
            return cased(token.text, table[host]["right"] + token.lower[len(host) :])
    return ""


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
