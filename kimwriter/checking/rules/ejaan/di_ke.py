"""di, ke and dari: prepositions stand apart, prefixes do not.

EYD V, II.D (prepositions), II.B.1.a (prefixes), II.B.3.e (daripada), II.G.9 (ordinals).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import Phrases, cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

PREPOSITION = "EYD V, II.D Kata Depan"
PREFIX = "EYD V, II.B.1 Kata Berimbuhan"

DI_APART = Rule(
    "R010",
    "error",
    "Kata depan di ditulis terpisah, misalnya “di pantai”. Imbuhan di- ditulis serangkai, "
    "misalnya “ditanam”.",
    PREPOSITION,
)
DI_JOINED = Rule(
    "R011",
    "error",
    "Imbuhan di- ditulis serangkai. Kata depan di ditulis terpisah, misalnya “di pantai”.",
    PREFIX,
)
KE_APART = Rule(
    "R012",
    "error",
    "Kata depan ke dan dari ditulis terpisah, misalnya “ke balai desa” dan “dari sana”.",
    PREPOSITION,
)
KE_JOINED = Rule(
    "R013",
    "warning",
    "Imbuhan ke- ditulis serangkai, misalnya “kegiatan” dan “anak kedua”. Kata depan ke "
    "ditulis terpisah, misalnya “ke dua lokasi”.",
    PREFIX,
)
OUTWARDS = Rule(
    "R014",
    "warning",
    "Lawan “ke dalam” ditulis terpisah: “ke luar kota”. Lawan “masuk” ditulis serangkai: "
    "“keluar dari rumah”.",
    PREPOSITION,
)
DARIPADA = Rule(
    "R015",
    "error",
    "Gabungan yang sudah padu ditulis serangkai: “daripada”, “kepada”, “kemari”.",
    "EYD V, II.B.3 Gabungan Kata",
)

_CLITIC = re.compile(r"(?:nya|ku|mu|lah|kah)\Z")
_CAPITAL_NAME = re.compile(r"(di|ke)([A-Z][a-z]+)\Z")
_TAKES_CLITIC = ("lokasi", "tempat")
_ORDINALS = {
    "dua": "kedua", "tiga": "ketiga", "empat": "keempat", "lima": "kelima", "enam": "keenam",
    "tujuh": "ketujuh", "delapan": "kedelapan", "sembilan": "kesembilan", "sepuluh": "kesepuluh",
}  # fmt: skip
_COUNTED = frozenset("kali kalinya belah".split())
_RANKED = frozenset(
    "juara peringkat urutan hari pekan minggu bulan tahun tahap gelombang putaran babak periode "
    "anak putra putri edisi angkatan kali lantai sesi pertemuan".split()
)
# "di data itu", "di rawat inap", "di lepas pantai": what follows shows a noun or a fixed phrase.
_NOT_AFTER_VERB = frozenset("itu ini tersebut tadi inap jalan pantai".split())
# After a root that is a noun as well, one of these shows that it is meant as a verb.
_AFTER_VERB = frozenset(
    "oleh secara dengan langsung kembali dan untuk agar bersama sampai hingga maka lalu".split()
)
_BEFORE_VERB = frozenset(
    "dapat bisa akan harus perlu wajib telah belum sedang mulai segera".split()
)


@cache
def _table() -> Phrases[dict[str, str]]:
    return Phrases((row["wrong"], row) for row in resources.table("rules/di_ke.tsv"))


@cache
def _joined() -> dict[str, dict[str, str]]:
    return {row["wrong"]: row for row in resources.table("rules/di_ke.tsv")}


@cache
def _roots() -> dict[str, bool]:
    """Verb roots, and whether each is a noun as well."""
    return {row["root"]: row["noun"] == "y" for row in resources.table("rules/di_verba.tsv")}


def find(view: Masked) -> Iterator[Hit]:
    """Prepositions that are joined, prefixes that stand apart."""
    for first, after, row in _table().find(view):
        if hit := _listed(view, first, after, row):
            yield hit
    for word, indices in view.index.items():
        if stem := _under_clitic(word):
            yield from _with_clitic(view, indices, stem, word)
        elif word.startswith(("di", "ke")):
            yield from _joined_to_name(view, indices)
    for preposition in ("di", "ke"):
        for index in view.index.get(preposition, ()):
            if index + 1 < len(view.tokens):
                yield from _apart(view, index)


def _listed(view: Masked, first: int, after: int, row: dict[str, str]) -> Hit | None:
    if not _fits(view, first, after, row):
        return None
    start, end = view.tokens[first].start, view.tokens[after - 1].end
    rights = _cased(view, view.tokens[first], view.text[start:end], row["right"].split(" | "))
    return Hit(_rule(row), start, end, rights)


def _fits(view: Masked, first: int, after: int, row: dict[str, str]) -> bool:
    """Whether the neighbours are those that a form with two meanings needs."""
    before = view.tokens[first - 1].lower if first else ""
    following = view.tokens[after].lower if after < len(view.tokens) else ""
    return (not row["before"] or before in row["before"].split()) and (
        not row["after"] or following in row["after"].split()
    )


def _rule(row: dict[str, str]) -> Rule:
    if row["kind"] == "luar":
        return OUTWARDS
    if row["kind"] == "gabung" or row["wrong"] == "ke mari":
        return DARIPADA
    if row["kind"] == "verba":
        return DI_JOINED if row["wrong"].startswith("di") else KE_JOINED
    return DI_APART if row["wrong"].startswith("di") else KE_APART


def _cased(view: Masked, token: Token, found: str, rights: list[str]) -> tuple[str, ...]:
    """The right forms in the case of the word; a preposition in a headline stays small."""
    if view.scope == "headline" and token.text[0].isupper() and not token.text.isupper():
        small = not view.opens(token)
        titled = [cased(found, right, each=True) for right in rights]
        return tuple(one[0].lower() + one[1:] if small and " " in one else one for one in titled)
    return tuple(cased(found, right) for right in rights)


@lru_cache(maxsize=16384)
def _under_clitic(word: str) -> dict[str, str] | None:
    """The place that carries a clitic: "disekitarnya", "dirumahku"."""
    stem = _CLITIC.sub("", word)
    row = _joined().get(stem) if stem != word else None
    if row is None or word in _joined() or row["kind"] not in _TAKES_CLITIC:
        return None
    return None if row["before"] or row["after"] else row


def _with_clitic(view: Masked, indices: list[int], row: dict[str, str], word: str) -> Iterator[Hit]:
    right = row["right"].split(" | ")[0] + word[len(row["wrong"]) :]
    for token in (view.tokens[index] for index in indices):
        yield Hit(_rule(row), token.start, token.end, _cased(view, token, token.text, [right]))


def _joined_to_name(view: Masked, indices: list[int]) -> Iterator[Hit]:
    """ "diSurabaya", "keJakarta"."""
    for token in (view.tokens[index] for index in indices):
        if match := _CAPITAL_NAME.match(token.text):
            rule = DI_APART if match.group(1) == "di" else KE_APART
            yield Hit(rule, token.start, token.end, (" ".join(match.groups()),))


def _apart(view: Masked, index: int) -> Iterator[Hit]:
    left, right = view.tokens[index], view.tokens[index + 1]
    if left.lower not in ("di", "ke") or not view.joined(left, right):
        return
    following = view.tokens[index + 2].lower if index + 2 < len(view.tokens) else ""
    before = view.tokens[index - 1].lower if index else ""
    if left.lower == "di" and _is_verb(view, right, before, following):
        word = cased(left.text, "di" + right.lower)
        yield Hit(DI_JOINED, left.start, right.end, (word,))
    elif left.lower == "ke" and right.lower in _ORDINALS and _ranks(before, following):
        word = cased(left.text, _ORDINALS[right.lower])
        yield Hit(KE_JOINED, left.start, right.end, (word,))


def _ranks(before: str, following: str) -> bool:
    """Whether the neighbours count: "juara ke tiga", "ke dua kalinya"."""
    return following in _COUNTED or (before in _RANKED and following not in _RANKED)


def _is_verb(view: Masked, word: Token, before: str, following: str) -> bool:
    """Whether the word after "di" is a verb here: listed, and not meant as a noun or a name."""
    is_noun = _roots().get(word.lower)
    if is_noun is None:
        is_noun = _noun_or_not(word.lower)
    if is_noun is None or following in _NOT_AFTER_VERB:
        return False
    if word.text[0].isupper() and view.scope != "headline" and not word.text.isupper():
        return False
    if not is_noun:
        return True
    return following in _AFTER_VERB or before in _BEFORE_VERB


@lru_cache(maxsize=4096)
def _noun_or_not(word: str) -> bool | None:
    """Whether a stem that the table lacks may be a noun after "di"; None where it is no verb."""
    if not lexicon.listed("di" + word) or ("di" + word) in _joined():
        return None
    derived = word.endswith("kan") or (word.endswith("i") and lexicon.root(word[:-1]))
    return not (derived and len(word) > _SHORTEST_DERIVED)


_SHORTEST_DERIVED = 4


FAMILY = Family(
    name="di-ke",
    category="ejaan",
    rank=20,
    rules=(DI_APART, DI_JOINED, KE_APART, KE_JOINED, OUTWARDS, DARIPADA),
    find=find,
    good=(
        "Bibit mangrove ditanam di pantai dan di antaranya ada bakau.",
        "Pabrik itu merumahkan karyawan; 40 orang dirumahkan.",
        "Halaman itu dibalik, lalu anaknya diantar ke sekolah.",
        "Kapal karam di lepas pantai Probolinggo; korbannya di rawat inap.",
        "Warga ke luar negeri, lalu keluar rumah bersama.",
        "Panitia bergerak ke dua lokasi dan ke tiga kelurahan.",
        "Keseluruhan dana dikeluarkan, kesemuanya dicatat, kepada siapa pun.",
        "Kedalaman sumur itu lima meter; kelapangan hatinya terpuji.",
        "Hal itu ditengahi lurah, dibawahi dinas, dan dikesampingkan panitia.",
        "Di data itu tertulis lain, di proses ini juga, di sidang itu pun begitu.",
        "Harga dipasarkan, jalan ditingkatkan, dan acara diakhiri doa.",
        "Urusan kemasyarakatan dan kewarganegaraan dibawa kemari.",
        "Kemudian ketua keluar dari ruangan.",
        "Ia bekerja di Bakar Batu dan di Tanam Indah.",
    ),
    bad=(
        ("Hal itu dapat di contoh saat di temui.", "Hal itu dapat dicontoh saat ditemui."),
        ("Rapat digelar dikantor kelurahan.", "Rapat digelar di kantor kelurahan."),
        ("Acara di laksanakan dirumah warga.", "Acara dilaksanakan di rumah warga."),
        ("Disamping itu, warga pergi kepasar.", "Di samping itu, warga pergi ke pasar."),
        ("Pohon disekitarnya ditebang.", "Pohon di sekitarnya ditebang."),
        (
            "Bantuan dikirim keJakarta dan diSurabaya.",
            "Bantuan dikirim ke Jakarta dan di Surabaya.",
        ),
        (
            "Ini ke dua kalinya kampung itu juara ke tiga.",
            "Ini kedua kalinya kampung itu juara ketiga.",
        ),
        ("Ia lebih sehat dari pada kami.", "Ia lebih sehat daripada kami."),
        ("Rombongan pergi keluar kota.", "Rombongan pergi ke luar kota."),
        ("Petugas terjun kelapangan.", "Petugas terjun ke lapangan."),
        (
            "Dimana pun warga berada, darimana pun asalnya.",
            "Di mana pun warga berada, dari mana pun asalnya.",
        ),
        ("Soal itu di proses oleh panitia.", "Soal itu diproses oleh panitia."),
        ("Air naik dibulan Mei.", "Air naik di bulan Mei."),
    ),
)
