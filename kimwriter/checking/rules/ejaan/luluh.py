"""How meN- and peN- sound before a stem, and suffixes that were mixed up.

KBBI and Tata Bahasa Baku: k, p, t, s give way before a vowel (menarget), not before another
consonant (memproduksi); c, kh, sy and z stay; a stem of one syllable takes menge-.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from kimwriter.checking import listed
from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes, lexicon

SOURCE = "KBBI, morfologi baku"
KEPT = Rule(
    "R070",
    "error",
    "Bunyi k, p, t, s di awal kata dasar luluh setelah meN- dan peN-, misalnya “menargetkan” dan "
    "“menyukseskan”.",
    SOURCE,
)
LOST = Rule(
    "R071",
    "error",
    "Gabungan konsonan di awal kata dasar tidak luluh, misalnya “memproduksi” dan “mentransfer”.",
    SOURCE,
)
STAYING = Rule(
    "R072",
    "error",
    "Bunyi c, kh, sy, dan z di awal kata dasar tidak luluh, misalnya “mencoblos”.",
    SOURCE,
)
SHORT = Rule(
    "R073",
    "error",
    "Kata dasar satu suku mendapat menge-, misalnya “mengecat” dan “mengesahkan”.",
    SOURCE,
)
SUFFIX = Rule(
    "R075",
    "error",
    "Akhiran -kan bertemu dasar berakhir k menjadi -kkan (“menunjukkan”); nomina memakai -an "
    "(“penunjukan”).",
    SOURCE,
)
MISSING_N = Rule(
    "R076", "error", "Akhiran -an dan -nya ditulis lengkap, misalnya “kegiatannya”.", SOURCE
)
IR = Rule(
    "R074",
    "warning",
    "Bentuk -ir diganti bentuk baku dengan -asi atau -i, misalnya “dipublikasikan”.",
    SOURCE,
)

_KPST = {"mengk": "k", "memp": "p", "mens": "s", "ment": "t",
         "pengk": "k", "pemp": "p", "pens": "s", "pent": "t"}  # fmt: skip
_VOWELS = "aiueo"
_SHORTEST = 7


def find(view: Masked) -> Iterator[Hit]:
    """Forms that sound wrong."""
    for word, indices in view.index.items():
        if found := _mended(word):
            rule, right = found
            for token in (view.tokens[index] for index in indices):
                if not view.named(token):
                    yield Hit(rule, token.start, token.end, (cased(token.text, right),))


@lru_cache(maxsize=16384)
def _mended(word: str) -> tuple[Rule, str] | None:
    """The rule that a word breaks and the right form."""
    for host in (word, *affixes.hosts(word)):
        if row := listed.single_words("luluh").get(host):
            return _rule(host, row["right"]), row["right"] + word[len(host) :]
        if found := _ir().get(host):
            return IR, found + word[len(host) :]
    if lexicon.known(word) or len(word) < _SHORTEST:
        return None
    return _unassimilated(word) or _suffixed(word) or _without_n(word)


def _rule(wrong: str, right: str) -> Rule:
    if right.startswith(("menge", "penge")) and not wrong.startswith(("mengk", "pengk")):
        return SHORT
    if wrong.startswith(("memr", "menr", "mengrit", "mengrist", "menye", "menyu")):
        return LOST
    if right.startswith(("menc", "mengkh", "mensy", "menz")):
        return STAYING
    return KEPT


def _unassimilated(word: str) -> tuple[Rule, str] | None:
    """ "mentargetkan": the right form is one that the dictionary knows."""
    for start, letter in _KPST.items():
        rest = word.removeprefix(start)
        if rest != word and rest[:1] in _VOWELS:
            right = affixes.nasal(start[:2] + "N", letter + rest)
            if lexicon.known(right) or lexicon.derivable(right):
                return KEPT, right
    return None


def _suffixed(word: str) -> tuple[Rule, str] | None:
    """ "menunjukan", "penunjukkan", "dimasukan": one k too few or too many."""
    for host in (word, *affixes.hosts(word)):
        tail = word[len(host) :]
        if host.endswith("kan") and not host.endswith("kkan"):
            right = host[:-3] + "kkan"
            verb = host.startswith(("me", "di", "ter", "ku", "kau"))
            if verb and lexicon.listed(right) and not lexicon.listed(host):
                return SUFFIX, right + tail
        if host.endswith("kkan") and lexicon.listed(host[:-4] + "kan") and host.startswith("pe"):
            return SUFFIX, host[:-4] + "kan" + tail
    return None


def _without_n(word: str) -> tuple[Rule, str] | None:
    """ "kegiatanya", "kegiatanmu" is right: only -nya after -an loses an n."""
    host = word.removesuffix("nya")
    parted = host in listed.single_words("di_ke")
    lost = host != word and host.endswith("a") and not parted and not lexicon.known(host)
    return (MISSING_N, host + "nnya") if lost and lexicon.known(host + "n") else None


@cache
def _ir() -> dict[str, str]:
    """Forms in -ir with me-, di-, ter- and what stands for them."""
    found: dict[str, str] = {}
    for row in listed.single_words("ir").values():
        stem, verb, noun = row["wrong"], row["verb"], row["noun"]
        found[affixes.nasal("meN", stem)] = verb
        found[affixes.nasal("meN", stem, lose=False)] = verb
        found[affixes.nasal("meN", stem) + "kan"] = verb
        passive = "di" + _passive(verb, noun)
        found["di" + stem] = found["di" + stem + "kan"] = passive
        if noun:
            found["ter" + stem] = "ter" + noun
    return found


def _passive(verb: str, noun: str) -> str:
    """What follows di-: mengakomodasi, akomodasi; memimpin, pimpin."""
    suffix = "kan" if verb.endswith("kan") else ""
    if noun and affixes.nasal("meN", noun) + suffix == verb:
        return noun + suffix
    stems = (affix + verb[cut:] for cut, affix in ((2, ""), (3, ""), (3, "p"), (4, ""), (4, "k")))
    return next((stem for stem in stems if lexicon.listed("di" + stem)), noun)


FAMILY = Family(
    name="luluh",
    category="ejaan",
    rank=32,
    rules=(KEPT, LOST, STAYING, SHORT, SUFFIX, MISSING_N, IR),
    find=find,
    good=(
        "Warga mengkaji dan mengkritik; mereka mempunyai andil dan memproses surat.",
        "Panitia memperbaiki jalan, mempertahankan, memperoleh, dan memperhatikan.",
        "Ia mengkhawatirkan hal itu, mensyukuri hasil, dan mencuci piring.",
        "Petugas mentransfer dana, mempraktikkan, dan mempromosikan produk.",
        "Penunjukan itu menunjukkan hasil; dilakukan dan digunakan.",
        "Biayanya, rumahnya, dan kegiatannya dicatat di formulir, lalu parkir.",
        "Mempersilakan tamu, mengelola, dan mengetahui.",
    ),
    bad=(
        (
            "Panitia mentargetkan dan mensukseskan acara.",
            "Panitia menargetkan dan menyukseskan acara.",
        ),
        ("Warga mempercayai dan mentaati aturan.", "Warga memercayai dan menaati aturan."),
        (
            "Pabrik memroduksi dan mentraktir, menransfer dana.",
            "Pabrik memproduksi dan mentraktir, mentransfer dana.",
        ),
        ("Warga menyoblos dan menyuci.", "Warga mencoblos dan mencuci."),
        ("Mereka mencat dan mensahkan.", "Mereka mengecat dan mengesahkan."),
        (
            "Hasil itu menunjukan bahwa data dimasukan.",
            "Hasil itu menunjukkan bahwa data dimasukkan.",
        ),
        ("Penunjukkan itu sah. Kegiatanya ramai.", "Penunjukan itu sah. Kegiatannya ramai."),
        (
            "Berita itu dipublisir dan dilokalisir, warga terisolir.",
            "Berita itu dipublikasikan dan dilokalisasi, warga terisolasi.",
        ),
        (
            "Ia mengkoordinir dan mengakomodir warga.",
            "Ia mengoordinasikan dan mengakomodasi warga.",
        ),
    ),
)
