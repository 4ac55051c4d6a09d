"""Compounds: apart, together, with an affix, and reduplications with their hyphen.

EYD V, II.B.2 Bentuk Ulang and II.B.3 Gabungan Kata.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from kimwriter.checking import listed
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes, lexicon

SOURCE = "EYD V, II.B.3 Gabungan Kata"
APART = Rule(
    "R080",
    "error",
    "Gabungan kata ditulis terpisah, misalnya “terima kasih” dan “tanggung jawab”.",
    SOURCE,
)
ONE_AFFIX = Rule(
    "R081",
    "error",
    "Gabungan kata yang hanya berawalan atau hanya berakhiran tetap terpisah: “bertanda tangan”.",
    SOURCE,
)
BOTH_AFFIXES = Rule(
    "R082",
    "error",
    "Gabungan kata yang berawalan dan berakhiran ditulis serangkai: “menandatangani”.",
    SOURCE,
)
JOINED = Rule(
    "R083",
    "error",
    "Gabungan ini sudah padu dan ditulis serangkai, misalnya “olahraga” dan “kacamata”.",
    SOURCE,
)
DOUBLED = Rule(
    "R050",
    "warning",
    "Bentuk ulang ditulis dengan tanda hubung, misalnya “anak-anak” dan “lauk-pauk”.",
    "EYD V, II.B.2 Bentuk Ulang",
)
FIRST_DOUBLED = Rule(
    "R052",
    "warning",
    "Gabungan kata diulang unsur pertamanya saja, misalnya “orang-orang tua”.",
    "EYD V, II.B.2 Bentuk Ulang",
)

_RULES: Mapping[str, Rule] = {
    "pisah": APART, "awalan": ONE_AFFIX, "konfiks": BOTH_AFFIXES, "gabung": JOINED,
    "ulang": DOUBLED,
}  # fmt: skip
# Words that stand twice on their own account, and function words (R120).
_TWICE_ANYHOW = frozenset(
    "yang dan di bahwa antara ke dari untuk pada dengan dalam itu ini lain sama satu dua tiga "
    "empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta ya tidak ada akan adalah juga "
    "atau oleh agar jadi sudah telah masih bisa dapat harus saya kami kita dia ia "
    "mereka rw rt".split()
)
_SHORTEST = 3
# Verbs and their nouns are not doubled whole: "disusun disusun" is a slip (R120).
_VERBAL = ("di", "me", "ber", "ter", "pe")
_LONGEST_ROOT = 6
# What comes before the first of two equal words in a count or a list: "5 meter meter".
_CLITICS = ("nya", "ku", "mu")


def find(view: Masked) -> Iterator[Hit]:
    """Compounds written against the rule, and doubled words without their hyphen."""
    yield from listed.hits(view, "gabungan", lambda row: _RULES[row["kind"]])
    for word, indices in view.index.items():
        if row := _under_clitic(word):
            yield from _with_clitic(view, indices, row, word)
    for index, (first, second) in enumerate(pairwise(view.tokens)):
        alike = second.lower.startswith(first.lower)
        if second.start - first.end in (2, 3) and (parted := _parted(view, first, second)):
            yield parted
        elif alike and (doubled := _doubled(view, first, second)):
            yield doubled
        if "-" in second.lower and index + 2 < len(view.tokens):
            yield from _phrase_doubled(view, index)


@lru_cache(maxsize=16384)
def _under_clitic(word: str) -> listed.Row | None:
    """The joined compound that carries a clitic: "tanggungjawabnya"."""
    table = listed.single_words("gabungan")
    rows = (table[host] for host in affixes.hosts(word) if host in table)
    return next((row for row in rows if row["kind"] in ("pisah", "awalan")), None)


def _with_clitic(view: Masked, indices: list[int], row: listed.Row, word: str) -> Iterator[Hit]:
    for token in (view.tokens[index] for index in indices):
        if not view.named(token):
            right = cased(token.text, row["right"] + word[len(row["wrong"]) :])
            yield Hit(_RULES[row["kind"]], token.start, token.end, (right,))


def _doubled(view: Masked, first: Token, second: Token) -> Hit | None:
    """ "anak anak", "anak anaknya": a known noun twice within a line."""
    word = first.lower
    rest = second.lower.removeprefix(word)
    if rest not in ("", *_CLITICS, "an"):
        return None
    if len(word) < _SHORTEST or word in _TWICE_ANYHOW:
        return None
    if not view.joined(first, second):
        return None
    if word.startswith(_VERBAL) and len(word) > _LONGEST_ROOT:
        return None
    whole = rest != "an" or lexicon.listed(f"{word}-{word}an")
    if view.named(second) or not word.isalpha() or not lexicon.known(word) or not whole:
        return None
    return Hit(DOUBLED, first.start, second.end, (f"{first.text}-{second.lower}",))


def _parted(view: Masked, first: Token, second: Token) -> Hit | None:
    """A dash with a blank in a doubled word: "ibu – ibu", "bersama - sama"."""
    between = view.shown[first.end : second.start]
    whole = f"{first.text}-{second.lower}"
    if between.strip() not in ("-", "–") or between == between.strip() or "\n" in between:
        return None
    alike = first.lower.endswith(second.lower) or second.lower.startswith(first.lower)
    if not (alike or lexicon.listed(whole.lower())) or not second.text.islower():
        return None
    return Hit(DOUBLED, first.start, second.end, (whole,))


def _phrase_doubled(view: Masked, index: int) -> Iterator[Hit]:
    """ "orang tua-orang tua": the whole compound doubled."""
    first, second, third = view.tokens[index : index + 3]
    left, hyphen, right = second.lower.partition("-")
    whole = hyphen and right == first.lower and left == third.lower
    if whole and view.joined(first, second) and view.joined(second, third):
        words = f"{first.text}-{first.lower} {left}"
        yield Hit(FIRST_DOUBLED, first.start, third.end, (words,))


FAMILY = Family(
    name="gabungan",
    category="ejaan",
    rank=31,
    rules=(APART, ONE_AFFIX, BOTH_AFFIXES, JOINED, DOUBLED, FIRST_DOUBLED),
    find=find,
    good=(
        "Terima kasih atas kerja sama dan tanggung jawab warga.",
        "Surat itu ditandatangani dan diberitahukan kepada warga.",
        "Panitia memberi tahu warga; ketidakhadiran peserta dicatat.",
        "Warga berolahraga memakai kacamata.",
        "Orang lain, lain lagi ceritanya. Mereka dan dia dia saja.",
        "Anak-anak, ibu-ibu, dan orang-orang tua berlari-lari.",
        "PT Sama Sama Maju dan Toko Olah Raga Jaya ikut.",
        "Jumat – Minggu, RT 02 – RT 03, rapat – pengajian – rapat.",
        "Apa lagi yang ditunggu? Pada hal itu warga sepakat.",
    ),
    bad=(
        ("Terimakasih atas tanggungjawabnya.", "Terima kasih atas tanggung jawabnya."),
        (
            "Warga bergotongroyong dan bertandatangan.",
            "Warga bergotong royong dan bertanda tangan.",
        ),
        ("Surat itu ditanda tangani lurah.", "Surat itu ditandatangani lurah."),
        ("Ketidak hadiran peserta disebar luaskan.", "Ketidakhadiran peserta disebarluaskan."),
        ("Warga berolah raga dengan suka cita.", "Warga berolahraga dengan sukacita."),
        (
            "Anak anak bermain, ibu ibu menyiapkan lauk pauk.",
            "Anak-anak bermain, ibu-ibu menyiapkan lauk-pauk.",
        ),
        (
            "Rumah rumahnya rusak, orang tua-orang tua mengungsi.",
            "Rumah-rumahnya rusak, orang-orang tua mengungsi.",
        ),
        (
            "Ibu – ibu bekerja bersama - sama di tempat masing – masing.",
            "Ibu-ibu bekerja bersama-sama di tempat masing-masing.",
        ),
        ("Airbersih dan tatacara di jalanraya.", "Air bersih dan tata cara di jalan raya."),
    ),
)
