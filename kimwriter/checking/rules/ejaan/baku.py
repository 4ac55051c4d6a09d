"""Standard words for non-standard ones, with their derived forms and clitics.

KBBI directs the one form to the other; colloquial words get a hint outside direct speech only.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.checking.derived import pairs
from kimwriter.checking.finding import Severity
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import Phrases, cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes, lexicon

STANDARD = Rule("R001", "error", "Bentuk bakunya berbeda dari yang tertulis.", "KBBI, kata baku")
ENDING = Rule(
    "R077",
    "error",
    "Akhiran serapan ditulis -vitas, -tif, atau -al, misalnya “efektivitas” dan “aktif”.",
    "KBBI, kata baku",
)
COLLOQUIAL = Rule(
    "R003",
    "hint",
    "Kata ini ragam cakapan. Dalam berita pakai ragam baku; dalam kutipan langsung boleh tetap.",
    "KBBI, label cakapan",
)

_SEVERITIES: Mapping[str, Severity] = {"E": "error", "W": "warning", "S": "hint", "C": "hint"}
_ENDINGS = (
    ("fitas", "vitas"),
    ("tip", "tif"),
    ("iil", "ial"),
    ("iel", "ial"),
    ("ifitas", "ivitas"),
)
_SHORTEST_WITH_ENDING = 5
_CLITICS = ("nya", "ku", "mu", "lah", "kah")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands for a wrong word: right words, kind, whether a capital does not spare it."""

    rights: tuple[str, ...]
    kind: str
    capital: bool


@cache
def _words() -> Mapping[str, _Entry]:
    """Single words, derived forms included; what the table says itself goes first."""
    listed, derived = {}, {}
    for row in resources.table("rules/baku.tsv"):
        entry = _entry(row)
        if row["derived"]:
            for wrong, right in pairs(row["wrong"], entry.rights[0]):
                derived[wrong] = _Entry((right,), entry.kind, entry.capital)
        listed[row["wrong"]] = entry
    sound = {right for entry in (*listed.values(), *derived.values()) for right in entry.rights}
    return {wrong: entry for wrong, entry in derived.items() if wrong not in sound} | listed


@cache
def _phrases() -> Phrases[_Entry]:
    rows = resources.table("rules/baku.tsv")
    return Phrases((row["wrong"], _entry(row)) for row in rows if " " in row["wrong"])


def _entry(row: Mapping[str, str]) -> _Entry:
    return _Entry(tuple(row["right"].split(" | ")), row["kind"], row["capital"] == "y")


def find(view: Masked) -> Iterator[Hit]:
    """Non-standard words and phrases."""
    for first, after, entry in _phrases().find(view):
        tokens = view.tokens[first:after]
        if not _spared(view, tokens[0], entry):
            yield _hit(view, tokens[0].start, tokens[-1].end, entry)
    for word, indices in view.index.items():
        if right := _ending(word):
            for token in (view.tokens[index] for index in indices):
                if not view.named(token):
                    yield Hit(ENDING, token.start, token.end, (cased(token.text, right),))
        elif entry_found := _looked_up(word):
            for token in (view.tokens[index] for index in indices):
                if not _spared(view, token, entry_found):
                    yield _hit(view, token.start, token.end, entry_found)


def corrects(word: str) -> bool:
    """Whether a word in lower case is non-standard (and not merely colloquial)."""
    entry = _looked_up(word)
    return entry is not None and entry.kind in "EW"


@lru_cache(maxsize=16384)
def _ending(word: str) -> str:
    """The word with its foreign ending spelt right, "" where nothing is to be mended."""
    if len(word) < _SHORTEST_WITH_ENDING or lexicon.known(word):
        return ""
    for host in (word, *affixes.hosts(word)):
        for wrong, right in _ENDINGS:
            mended = host.removesuffix(wrong) + right
            if host.endswith(wrong) and lexicon.listed(mended):
                return mended + word[len(host) :]
    return ""


@lru_cache(maxsize=16384)
def _looked_up(word: str) -> _Entry | None:
    """The entry of a word, of the word under its clitic, or of the parts of a reduplication."""
    words = _words()
    if entry := words.get(word):
        return entry
    if "-" in word:
        return _of_parts(word.split("-"))
    for clitic in _CLITICS:
        if word.endswith(clitic) and (entry := words.get(word[: -len(clitic)])):
            return _Entry(tuple(one + clitic for one in entry.rights), entry.kind, entry.capital)
    return None


def _of_parts(parts: list[str]) -> _Entry | None:
    entries = [_looked_up(part) if part else None for part in parts]
    found = [entry for entry in entries if entry]
    if not found:
        return None
    rights = [
        entry.rights[0] if entry else part for entry, part in zip(entries, parts, strict=True)
    ]
    return _Entry(("-".join(rights),), found[0].kind, found[0].capital)


def _spared(view: Masked, token: Token, entry: _Entry) -> bool:
    """A capital in mid-sentence may be a name, capitals throughout an acronym; speech may be
    colloquial.
    """
    if entry.kind == "C" and view.quoted(token.start):
        return True
    if token.text.isupper() and len(token.text) > 1:
        return not view.shown.isupper()
    return not entry.capital and view.named(token)


def _hit(view: Masked, start: int, end: int, entry: _Entry) -> Hit:
    found = view.text[start:end]
    titled = view.scope == "headline" or (entry.capital and start not in view.starts)
    rights = tuple(cased(found, right, each=titled) for right in entry.rights)
    if entry.kind == "C":
        return Hit(COLLOQUIAL, start, end, rights)
    severity = _SEVERITIES[entry.kind]
    if view.scope == "headline" and found[0].isupper() and not entry.capital:
        severity = "warning" if severity == "error" else severity  # it may be a name
    said = " atau ".join(f"“{right}”" for right in entry.rights)
    return Hit(STANDARD, start, end, rights, f"Bentuk bakunya {said}.", severity)


FAMILY = Family(
    name="baku",
    category="ejaan",
    rank=30,
    rules=(STANDARD, ENDING, COLLOQUIAL),
    find=find,
    good=(
        "Panitia memproses izin, lalu mengembuskan napas lega.",
        "Warga mengkaji risiko, mengkritik jadwal, dan mempunyai andil.",
        "Pascabanjir, ketua diimbau memercayai petugas; warga dipersilakan duduk.",
        "Rapat itu disebut dalam laporan PT Puri Bhakti dan Hotel Villa Jati.",
        "“Kami cuma bikin kue, tapi senang,” kata Siti.",
        "Lihat https://apotik.example.id/ijin dan @apotik_kita, #ijin.",
        "Perubahan jadwal berubah lagi; seekor rubah lewat.",
        "Bus antarwarga berhenti di Mushola Al-Ikhlas.",
        "Kegiatan itu berisiko rendah, terorganisasi, dan terstandardisasi.",
    ),
    bad=(
        ("Resiko banjir dianalisa.", "Risiko banjir dianalisis."),
        ("Pemerintah mengijinkan kerjasama.", "Pemerintah mengizinkan kerja sama."),
        ("Perijinan diurus di apotik.", "Perizinan diurus di apotek."),
        ("Resiko-resikonya beresiko.", "Risiko-risikonya berisiko."),
        (
            "Walikota menghimbau warga agar tidak merubah jadwal.",
            "Wali kota mengimbau warga agar tidak mengubah jadwal.",
        ),
        ("Acara dihadiri Walikota Probolinggo.", "Acara dihadiri Wali Kota Probolinggo."),
        (
            "Warga berdoa pada bulan ramadhan dan hari jum'at.",
            "Warga berdoa pada bulan Ramadan dan hari Jumat.",
        ),
        ("Praktek itu mempraktekkan antrian.", "Praktik itu mempraktikkan antrean."),
        (
            "Naratip itu kolektip, sportifitasnya tinggi.",
            "Naratif itu kolektif, sportivitasnya tinggi.",
        ),
        ("SILAHKAN MENGANTRI", "SILAKAN MENGANTRE"),
        ("Panitia cuma dua orang tapi sanggup.", "Panitia hanya dua orang tetapi sanggup."),
        ("Idul fitri dirayakan dengan halal bihalal.", "Idulfitri dirayakan dengan halalbihalal."),
        ("Kelembaban udara dan kehandalan alat.", "Kelembapan udara dan keandalan alat."),
    ),
)
