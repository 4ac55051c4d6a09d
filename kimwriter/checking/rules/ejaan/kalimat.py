"""How sentences hang together: pairs of conjunctions, prepositions, openings, length.

Tata Bahasa Baku Bahasa Indonesia; bahasa jurnalistik. In direct speech they are the speaker's own.
"""

from collections.abc import Iterator
from dataclasses import replace

from kimwriter.checking import listed
from kimwriter.checking.clauses import Sentence, sentences
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.words import is_active

SOURCE = "Tata Bahasa Baku"
PAIR = Rule(
    "R170",
    "warning",
    "Kata hubung ini berpasangan: “baik ... maupun”, “tidak hanya ... tetapi juga”, "
    "“bukan ... melainkan”, “antara ... dan”.",
    SOURCE,
)
OPENING = Rule(
    "R171",
    "warning",
    "Kata hubung ini tidak mengawali kalimat; gabungkan dengan kalimat sebelumnya atau ganti.",
    SOURCE,
)
BOTH = Rule(
    "R172",
    "warning",
    "“Meskipun” tidak diikuti “tetapi” atau “namun”; satu kata hubung sudah cukup.",
    SOURCE,
)
THEN = Rule("R173", "hint", "Sesudah “jika” atau “karena”, kata “maka” tidak perlu.", SOURCE)
WHERE = Rule(
    "R174",
    "warning",
    "“Di mana” dan “yang mana” bukan kata penghubung; pakai “tempat” atau “yang”.",
    SOURCE,
)
BLENDED = Rule(
    "R175",
    "warning",
    "Dua susunan bercampur; pilih “Menurut dia, ...” atau “Ia mengatakan ...”.",
    SOURCE,
)
IDIOM = Rule("R176", "warning", "Pasangan yang lazim adalah yang disarankan.", SOURCE)
TIME = Rule("R177", "hint", "Untuk waktu dipakai “pada”, misalnya “pada bulan Mei”.", SOURCE)
TOWARDS = Rule(
    "R178", "hint", "“Kepada” untuk orang; untuk hal pakai “terhadap” atau “pada”.", SOURCE
)
LONG = Rule(
    "R182",
    "warning",
    "Kalimat ini panjang; pembaca lebih mudah mengikuti bila dipecah.",
    "Jurnalistik",
)

_RULES = {"R174": WHERE, "R176": IDIOM, "R177": TIME, "R178": TOWARDS}
_OPENINGS = {
    "sehingga": ("Akibatnya,", "Dengan demikian,"),
    "sedangkan": ("Sementara itu,",),
    "tetapi": ("Akan tetapi,", "Namun,"),
    "melainkan": (),
    "dan": ("Selain itu,",),
}
_CONCESSIVE = frozenset("meskipun walaupun meski walau kendati".split())
_CONDITIONAL = frozenset("jika kalau apabila bila karena".split())
_ASKED = frozenset(
    "tahu mengetahui ketahui bertanya entah menanyakan menentukan memutuskan".split()
)
_PAIRED = frozenset("baik tidak bukan antara".split())
_SAYING = frozenset("mengatakan menyatakan menyebut menyebutkan menuturkan menjelaskan".split())
_LONG_SENTENCE = 35


def find(view: Masked) -> Iterator[Hit]:
    """Sentences that do not hang together, and prepositions that do not fit."""
    if view.scope != "body":
        return
    for hit in listed.hits(view, "padanan", _rule_of):
        if not view.quoted(hit.start) and not (hit.rule.id == "R174" and _asks(view, hit)):
            yield hit
    for sentence in sentences(view):
        if view.quoted(sentence.start + 1):
            continue
        yield from _opening(view, sentence)
        yield from _both(view, sentence)
        if not _PAIRED.isdisjoint(view.index):
            yield from _pairs(view, sentence)
        if "mana" in view.index:
            yield from _where(view, sentence)
        yield from _blended(view, sentence)
        yield from _long(view, sentence)


def _rule_of(row: listed.Row) -> Rule:
    return replace(_RULES[row["rule"]], severity="warning" if row["sev"] == "W" else "hint")


def _asks(view: Masked, hit: Hit) -> bool:
    end = view.shown.find("?", hit.end, hit.end + 120)
    return end >= 0 or view.shown[hit.end : hit.end + 5] == " yang" or hit.start in view.starts


def _opening(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    first = view.tokens[sentence.first]
    if first.lower in _OPENINGS and first.text[0].isupper() and sentence.after - sentence.first > 2:
        hint = first.lower == "dan"
        rights = _OPENINGS[first.lower]
        yield Hit(OPENING, first.start, first.end, rights, severity="hint" if hint else None)


def _both(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    opener = view.tokens[sentence.first].lower
    if opener not in _CONCESSIVE and opener not in _CONDITIONAL:
        return
    tokens = view.tokens[sentence.first : sentence.after]
    for token in tokens[2:]:
        mark = view.shown[token.start - 2 : token.start]
        if mark != ", " or view.quoted(token.start):
            continue
        if opener in _CONCESSIVE and token.lower in ("tetapi", "namun"):
            yield Hit(BOTH, token.start - 1, token.end, ("",))
        elif opener in _CONDITIONAL and token.lower == "maka" and tokens[1].lower != "itu":
            yield Hit(THEN, token.start - 1, token.end, ("",))


def _pairs(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    tokens = view.tokens[sentence.first : sentence.after]
    words = [token.lower for token in tokens]
    for n, word in enumerate(words):
        if word == "baik" and "maupun" not in words[n:] and "ataupun" in words[n : n + 12]:
            other = tokens[words.index("ataupun", n)]
            yield Hit(PAIR, other.start, other.end, ("maupun",))
        elif words[n : n + 2] == ["tidak", "hanya"]:
            yield from _not_only(tokens, words, n, "tetapi", ("melainkan", "namun"))
        elif words[n : n + 2] == ["bukan", "hanya"]:
            yield from _not_only(tokens, words, n, "melainkan", ("tetapi", "namun"))
        elif word == "bukan" and n and words[n + 1 : n + 2] != ["hanya"]:
            yield from _not_but(view, tokens, words, n)
        elif word == "antara" and words[n + 1 : n + 2] != ["lain"]:
            yield from _between(tokens, words, n)


def _not_only(
    tokens: tuple[Token, ...], words: list[str], n: int, right: str, wrong: tuple[str, ...]
) -> Iterator[Hit]:
    for m in range(n + 2, len(words) - 1):
        if words[m] in wrong and words[m + 1] == "juga":
            yield Hit(PAIR, tokens[m].start, tokens[m].end, (right,))
            return


def _not_but(view: Masked, tokens: tuple[Token, ...], words: list[str], n: int) -> Iterator[Hit]:
    for m in range(n + 2, min(len(words), n + 9)):
        if words[m] == "tetapi" and view.shown[tokens[m].start - 2] == ",":
            yield Hit(PAIR, tokens[m].start, tokens[m].end, ("melainkan",))
            return
        if words[m] in ("melainkan", "dan", "yang"):
            return


def _between(tokens: tuple[Token, ...], words: list[str], n: int) -> Iterator[Hit]:
    for m in range(n + 2, min(len(words), n + 6)):
        if words[m] in ("dan", "hingga"):
            return
        if words[m] in ("dengan", "sampai"):
            yield Hit(PAIR, tokens[m].start, tokens[m].end, ("dan",))
            return


def _where(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """ "kota di mana ia lahir", "dimana" joined is R010's."""
    tokens = view.tokens[sentence.first : sentence.after]
    if view.shown[sentence.start : sentence.end].rstrip('"”').endswith("?"):
        return
    for n in range(1, len(tokens) - 2):
        pair = tokens[n].lower == "di" and tokens[n + 1].lower == "mana"
        if not pair or tokens[n + 2].lower in ("pun", "saja") or tokens[n - 1].lower in _ASKED:
            continue
        yield Hit(WHERE, tokens[n].start, tokens[n + 1].end, ("tempat", "yang"), severity="hint")


def _blended(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    tokens = view.tokens[sentence.first : sentence.after]
    if tokens[0].lower != "menurut":
        return
    for n in range(2, min(len(tokens), 8)):
        verb, before = tokens[n], tokens[n - 1]
        if verb.lower in _SAYING and view.joined(before, verb):
            end = verb.end
            following = tokens[n + 1] if n + 1 < len(tokens) else None
            if following and following.lower == "bahwa":
                end = following.end
            yield Hit(BLENDED, before.end, end, (",",))
            return
        if "," in view.shown[before.end : verb.start]:
            return


def _long(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    words = view.tokens[sentence.first : sentence.after]
    if len(words) > _LONG_SENTENCE and sum(is_active(w.lower) for w in words) > 1:
        first = words[0]
        said = f"Kalimat ini {len(words)} kata; lebih mudah diikuti bila dipecah."
        yield Hit(LONG, first.start, first.end, (), said)


FAMILY = Family(
    name="kalimat",
    category="ejaan",
    rank=52,
    rules=(PAIR, OPENING, BOTH, THEN, WHERE, BLENDED, IDIOM, TIME, TOWARDS, LONG),
    find=find,
    good=(
        "Baik warga maupun lurah hadir; tidak hanya siswa, tetapi juga guru.",
        "Bukan hanya siswa, melainkan juga guru; bukan hujan, melainkan angin.",
        "Meskipun hujan, warga hadir. Jika hujan, acara ditunda.",
        "Di mana rapatnya? Warga tahu di mana posko itu. Di mana pun boleh.",
        "Menurut lurah, iuran turun. Antara lain dengan sapu.",
        "“Tetapi kami senang. Dan itu cukup,” kata Siti.",
        "Panitia terdiri atas lima orang, sesuai dengan aturan.",
        "Akan tetapi, hujan turun pada hari Minggu.",
    ),
    bad=(
        ("Baik warga ataupun lurah hadir.", "Baik warga maupun lurah hadir."),
        ("Tidak hanya siswa, melainkan juga guru.", "Tidak hanya siswa, tetapi juga guru."),
        ("Penyebabnya bukan hujan, tetapi angin.", "Penyebabnya bukan hujan, melainkan angin."),
        ("Kerja sama antara RT dengan RW.", "Kerja sama antara RT dan RW."),
        ("Sedangkan lurah hadir pukul sembilan.", "Sementara itu, lurah hadir pukul sembilan."),
        ("Meskipun hujan, tetapi warga hadir.", "Meskipun hujan, warga hadir."),
        ("Jika hujan, maka acara ditunda.", "Jika hujan, acara ditunda."),
        ("Kota di mana ia lahir, hal mana menarik.", "Kota tempat ia lahir, hal itu menarik."),
        ("Menurut lurah mengatakan bahwa iuran turun.", "Menurut lurah, iuran turun."),
        ("Panitia terdiri dari lima orang.", "Panitia terdiri atas lima orang."),
        ("Rapat di bulan Mei.", "Rapat pada bulan Mei."),
        ("Pengawasan kepada proyek itu penting.", "Pengawasan terhadap proyek itu penting."),
        (
            "Warga membersihkan selokan dan menanam pohon di tepi jalan bersama para pelajar dan "
            "guru dari sekolah dasar di lingkungan itu sambil mendengarkan penjelasan petugas "
            "tentang cara merawat tanaman agar tetap tumbuh dengan baik sepanjang musim kemarau.",
        )
        * 2,
    ),
)
