"""Words that are right elsewhere: sanksi and sangsi, bus and bis, masa and massa, daripada.

KBBI. They are looked at only where a neighbour shows what was meant.
"""

from collections.abc import Iterator
from itertools import pairwise

from kimwriter.checking import listed
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule

CONFUSED = Rule(
    "R002",
    "warning",
    "Kata ini mirip dengan kata lain; di sini agaknya yang dimaksud kata yang disarankan.",
    "KBBI",
)
DARIPADA = Rule(
    "R016",
    "warning",
    "“Daripada” hanya untuk membandingkan; di sini cukup “dari” atau tanpa kata depan.",
    "KBBI",
)
_PHRASE = "Kata-kata ini tertulis dua kali."
TWICE = Rule("R120", "error", "Kata ini tertulis dua kali.", "Ketelitian")

_COMPARING = frozenset(
    "lebih kurang alih-alih ketimbang memilih pilih suka lain mending baik daripada lain berbeda "
    "besar kecil tinggi rendah banyak sedikit cepat lambat penting mahal murah".split()
)
_REACH = 8
_FUNCTION = frozenset(
    "yang dan di ke dari untuk pada dengan dalam itu ini akan adalah juga atau oleh agar bahwa "
    "karena sudah telah masih bisa dapat harus saya kami kita ada tidak bagi serta secara para "
    "sebagai kepada hingga sampai saat setelah sebelum ketika namun tetapi jika kalau".split()
)
_NOT_VERBS_TWICE = ("di", "me", "ber", "ter", "pe")


def find(view: Masked) -> Iterator[Hit]:
    """Confused words by their neighbours, daripada without a comparison, words written twice."""
    table = listed.single_words("konteks")
    for word in table.keys() & view.index.keys():
        for index in view.index[word]:
            yield from _confused(view, index, table[word])
    for index in view.index.get("daripada", ()):
        yield from _daripada(view, index)
    for first, second in pairwise(view.tokens):
        if first.lower == second.lower:
            yield from _twice(view, first, second)
    yield from _phrases_twice(view)


def _confused(view: Masked, index: int, row: listed.Row) -> Iterator[Hit]:
    token = view.tokens[index]
    before = view.tokens[index - 1].lower if index else ""
    after = view.tokens[index + 1].lower if index + 1 < len(view.tokens) else ""
    if view.named(token) or not (before in row["before"].split() or after in row["after"].split()):
        return
    yield Hit(CONFUSED, token.start, token.end, (cased(token.text, row["right"]),))


def _daripada(view: Masked, index: int) -> Iterator[Hit]:
    around = view.tokens[max(0, index - _REACH) : index + _REACH + 1]
    compared = any(t.lower in _COMPARING for t in around if t is not view.tokens[index])
    superlative = any(t.lower.startswith("se") and len(t.lower) > 5 for t in around)
    if not index or compared or superlative or view.opens(view.tokens[index]):
        return
    token, before = view.tokens[index], view.tokens[index - 1]
    yield Hit(DARIPADA, before.start, token.end, (before.text, f"{before.text} dari"))


def _phrases_twice(view: Masked) -> Iterator[Hit]:
    """ "masa jabatan masa jabatan": two words at once, in small letters."""
    for indices in [found for found in view.index.values() if len(found) > 1]:
        for index, again in pairwise(indices):
            if again - index == 2 and again + 1 < len(view.tokens):
                four = view.tokens[index : index + 4]
                small = all(token.text.islower() and token.text.isalpha() for token in four)
                joined = all(view.joined(*pair) for pair in pairwise(four))
                if small and joined and four[1].lower == four[3].lower != four[0].lower:
                    kept = view.text[four[0].start : four[1].end]
                    yield Hit(TWICE, four[0].start, four[3].end, (kept,), _PHRASE, "warning")


def _twice(view: Masked, first: Token, second: Token) -> Iterator[Hit]:
    """ "dari dari", "dilakukan dilakukan"; nouns are R050."""
    if not view.joined(first, second) or view.named(second):
        return
    verb = first.lower.startswith(_NOT_VERBS_TWICE) and len(first.lower) > 6
    if first.lower in _FUNCTION or verb:
        yield Hit(TWICE, first.start, second.end, (first.text,))


FAMILY = Family(
    name="konteks",
    category="ejaan",
    rank=33,
    rules=(CONFUSED, DARIPADA, TWICE),
    find=find,
    good=(
        "Warga sangsi akan kabar itu; seekor rubah lewat.",
        "Massa pendukung pulang; masa depan desa cerah.",
        "Ia memenuhi syarat dan karyanya sarat makna.",
        "Lebih baik hadir daripada absen; harga ini lebih murah daripada pasar.",
        "Anak-anak lari-lari. Orang lain lain lagi.",
        "Bis surat itu rusak. Same Same Kafe buka.",
    ),
    bad=(
        ("Pelanggar diberi sangsi tegas.", "Pelanggar diberi sanksi tegas."),
        ("Warga naik bis malam.", "Warga naik bus malam."),
        ("Ratusan masa berkumpul di massa depan.", "Ratusan massa berkumpul di masa depan."),
        ("Peserta memenuhi sarat pendaftaran.", "Peserta memenuhi syarat pendaftaran."),
        ("Tujuan daripada rapat itu jelas.", "Tujuan rapat itu jelas."),
        ("Selama masa jabatan masa jabatan lurah.", "Selama masa jabatan lurah."),
        ("Bantuan dari dari warga dibagikan dibagikan.", "Bantuan dari warga dibagikan."),
    ),
)
