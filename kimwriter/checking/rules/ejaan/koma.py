"""Commas: before an opposition, after a connector, around an apposition, not before bahwa.

EYD V, III.B Tanda Koma.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kimwriter import resources
from kimwriter.checking.capitals import capital, sorts
from kimwriter.checking.clauses import SUBORDINATE, Sentence, sentences
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.words import is_active, is_passive, is_verb, of_sort

SOURCE = "EYD V, III.B Tanda Koma"
OPPOSITION = Rule(
    "R133",
    "error",
    "Sebelum “tetapi”, “melainkan”, “sedangkan”, dan “padahal” perlu koma.",
    SOURCE,
)
CONNECTOR = Rule(
    "R134",
    "error",
    "Sesudah kata penghubung di awal kalimat perlu koma, misalnya “Selain itu, ...”.",
    SOURCE,
)
SOFT_CONNECTOR = replace(CONNECTOR, severity="warning")
FRONTED = Rule(
    "R135",
    "warning",
    "Anak kalimat di depan diakhiri koma, misalnya “Ketika hujan reda, petugas bekerja”.",
    SOURCE,
)
THAT = Rule("R136", "error", "Sebelum “bahwa” tidak perlu koma: “menyebut bahwa ...”.", SOURCE)
SERIES = Rule(
    "R138",
    "warning",
    "Dalam perincian tiga hal atau lebih, koma juga dipakai sebelum “dan”: “A, B, dan C”.",
    SOURCE,
    house=True,
)
APPOSITION = Rule(
    "R139",
    "warning",
    "Keterangan tambahan diapit dua koma: “Lurah Pilang, Andi, mengatakan ...”.",
    SOURCE,
)
_DETAIL = "Sebelum “yaitu”, “yakni”, “khususnya”, dan “terutama” perlu koma."
_OPPOSING = frozenset("tetapi melainkan sedangkan padahal".split())
_NO_COMMA_AFTER = frozenset("akan dan namun bahwa atau".split())
_DETAILING = frozenset("yaitu yakni khususnya terutama".split())
_JOINED_DETAIL = frozenset("dan atau yang untuk pada lebih di bagi dengan adalah secara".split())
_SOFT = frozenset("namun kemudian selanjutnya misalnya jadi bahkan akibatnya sebaliknya".split())
_AFTER_SO = frozenset(
    "kami kita mereka dia ia saya warga tidak jangan kalau jika pada semua".split()
)
_GOES_ON = frozenset("yang adalah pun dan atau hari harinya".split())
_SAYING = frozenset(
    "mengatakan menyebut menyebutkan menjelaskan menyampaikan mengungkapkan menegaskan "
    "menambahkan menyatakan menuturkan memaparkan mengakui menilai berharap berpesan".split()
)
_AFTER_THAT = "Sesudah “bahwa” tidak perlu koma: “menyebut bahwa warga siap”."
_LONGEST_OFFICE = 5
_LONGEST_ITEM = 3


@cache
def _connectors() -> tuple[tuple[str, ...], ...]:
    """Connectors of sentences, the longest first."""
    phrases = (row["words"] for row in resources.table("rules/penghubung.tsv"))
    return tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _connectors())


def find(view: Masked) -> Iterator[Hit]:
    """Commas that are missing or should not be there."""
    if view.scope not in {"body", "quote"}:
        return
    for word in (_OPPOSING | _DETAILING) & view.index.keys():
        for index in view.index[word]:
            if index:
                yield from _before(view, index)
    for sentence in sentences(view):
        yield from _connector(view, sentence)
        yield from _fronted(view, sentence)
        if "bahwa" in view.index:
            yield from _that(view, sentence)
        yield from _series(view, sentence)
        yield from _apposition(view, sentence)


def _before(view: Masked, index: int) -> Iterator[Hit]:
    """A missing comma before tetapi, yaitu and their like."""
    before, token = view.tokens[index - 1], view.tokens[index]
    if not token.text.islower() or not view.joined(before, token):
        return
    if token.lower in _OPPOSING and before.lower not in _NO_COMMA_AFTER:
        yield Hit(OPPOSITION, before.end, token.end, (f", {token.text}",))
    elif _details(view, before, token):
        right = f", {token.text}"
        yield Hit(OPPOSITION, before.end, token.end, (right,), _DETAIL, "warning")


def _details(view: Masked, before: Token, token: Token) -> bool:
    closed = view.shown[token.end : token.end + 1] == ","
    return token.lower in _DETAILING and before.lower not in _JOINED_DETAIL and not closed


def _connector(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    if view.tokens[sentence.first].lower not in _first_words():
        return
    words = [token.lower for token in view.tokens[sentence.first : sentence.after][:5]]
    phrase = next((p for p in _connectors() if tuple(words[: len(p)]) == p), ())
    if not phrase or len(words) <= len(phrase):
        return
    last = view.tokens[sentence.first + len(phrase) - 1]
    following = view.tokens[sentence.first + len(phrase)]
    if not view.joined(last, following) or following.lower in _GOES_ON:
        return
    if phrase == ("jadi",) and following.lower not in _AFTER_SO:
        return
    soft = len(phrase) == 1 and phrase[0] in _SOFT
    rule = SOFT_CONNECTOR if soft else CONNECTOR
    yield Hit(rule, last.start, last.end, (last.text + ",",))


def _fronted(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """A clause in front without its comma; the place is before the subject of the main verb."""
    tokens = view.tokens[sentence.first : sentence.after]
    if len(tokens) < 6 or tokens[0].lower not in SUBORDINATE or sentence.commas:
        return
    if tokens[1].lower in ("itu", "ini"):
        return
    verbs = [n for n, token in enumerate(tokens) if n > 1 and is_verb(token.lower)]
    for verb in verbs[1:] or verbs:
        subject = verb - 1
        while subject > 2 and tokens[subject].lower in _AUXILIARIES:
            subject -= 1
        if (
            subject >= 3
            and _is_subject(tokens[subject])
            and view.joined(tokens[subject - 1], tokens[subject])
        ):
            before = tokens[subject - 1]
            if before.lower not in _BEFORE_SUBJECT:
                yield Hit(FRONTED, before.start, before.end, (before.text + ",",))
                return


def _is_subject(token: Token) -> bool:
    return of_sort(token.lower, "group", "office") or token.lower in _PRONOUNS


_AUXILIARIES = frozenset("akan harus dapat tidak segera".split())
_BEFORE_SUBJECT = frozenset("oleh para dan semua bagi kepada untuk yang maka dengan".split())
_PRONOUNS = frozenset("kami kita mereka dia ia saya warga petugas panitia".split())


def _that(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """ "menyebut, bahwa" and "menyebut bahwa, ", where the comma opens no insertion."""
    for index in range(sentence.first + 1, sentence.after):
        verb, token = view.tokens[index - 1], view.tokens[index]
        if token.lower != "bahwa":
            continue
        if view.shown[verb.end : token.start] == ", ":
            first = all(comma > verb.end - 1 for comma in sentence.commas)
            if verb.lower in _SAYING or (
                first and (is_active(verb.lower) or is_passive(verb.lower))
            ):
                yield Hit(THAT, verb.end, token.end, (f" {token.text}",))
        if view.shown[token.end : token.end + 2] == ", " and sentence.commas[-1] == token.end:
            yield Hit(THAT, token.start, token.end + 1, (token.text,), _AFTER_THAT)


def _series(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """ "A, B dan C": items of one to three words without a verb, at least two commas or three
    single words.
    """
    if not sentence.commas:
        return
    for index in range(sentence.first + 2, sentence.after - 1):
        token = view.tokens[index]
        if token.lower not in ("dan", "serta", "atau") or not view.joined(
            view.tokens[index - 1], token
        ):
            continue
        commas = [comma for comma in sentence.commas if comma < token.start]
        if not commas or view.quoted(token.start):
            continue
        item = [t for t in view.tokens[sentence.first : index] if t.start > commas[-1]]
        if not 1 <= len(item) <= _LONGEST_ITEM or any(_breaks(t) for t in item):
            continue
        if _listed(view, sentence, commas, item):
            last = view.tokens[index - 1]
            yield Hit(SERIES, last.end, token.end, (f", {token.text}",))


def _listed(view: Masked, sentence: Sentence, commas: list[int], item: list[Token]) -> bool:
    """Whether what stands before the last comma is an item too."""
    start = commas[-2] if len(commas) > 1 else None
    tokens = [t for t in view.tokens[sentence.first : sentence.after] if t.end <= commas[-1]]
    if start is not None:
        previous = [t for t in tokens if t.start > start]
        return 1 <= len(previous) <= _LONGEST_ITEM and not any(_breaks(t) for t in previous)
    alike = tokens[-1].text.islower() == item[0].text.islower() and len(item) == 1
    return len(tokens) > 2 and alike and is_verb(tokens[-2].lower) and not _breaks(tokens[-1])


def _breaks(token: Token) -> bool:
    word = token.lower
    return is_verb(word) or of_sort(word, "function", "modal") or word in _PRONOUNS


def _apposition(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """ "Lurah Pilang, Andi mengatakan": an office, one comma, a name, and at once the verb."""
    if len(sentence.commas) != 1:
        return
    comma = sentence.commas[0]
    tokens = view.tokens[sentence.first : sentence.after]
    before = [token for token in tokens if token.end <= comma]
    after = [token for token in tokens if token.start > comma]
    if not before or len(before) > _LONGEST_OFFICE or before[0].lower not in sorts()["jabatan"]:
        return
    name = 0
    while name < min(len(after), 4) and capital(after[name]):
        name += 1
    if not name or name >= len(after):
        return
    verb = after[name]
    if view.joined(after[name - 1], verb) and is_active(verb.lower) and verb.text.islower():
        last = after[name - 1]
        yield Hit(APPOSITION, last.start, last.end, (last.text + ",",))


FAMILY = Family(
    name="koma",
    category="ejaan",
    rank=45,
    rules=(OPPOSITION, CONNECTOR, FRONTED, THAT, SERIES, APPOSITION),
    find=find,
    good=(
        "Hujan turun, tetapi warga tetap hadir. Akan tetapi, acara ditunda.",
        "Selain itu, panitia menyiapkan kudapan. Namun, hujan turun.",
        "Jadi juara umum adalah harapan warga. Kemudian hari berganti.",
        "Ketika hujan reda, petugas membersihkan jalan.",
        "Lurah menyebut bahwa iuran turun. Camat, Budi, bahwa itu benar.",
        "Guru, siswa, dan wali murid hadir. Di Jati, guru dan siswa hadir.",
        "Menurut Lurah Pilang, Andi mengikuti lomba.",
        "Warga membawa alat, yaitu sapu dan cangkul.",
        "Setelah itu, mereka pulang, lalu makan dan tidur.",
        "Karena itu, warga diminta waspada.",
        "Lurah menyebut bahwa, menurut warga, iuran turun.",
        "Selain itu, kata Andi, warga menyampaikan, lewat surat, bahwa iuran turun.",
    ),
    bad=(
        ("Hujan turun tetapi warga hadir.", "Hujan turun, tetapi warga hadir."),
        ("Selain itu panitia menyiapkan kudapan.", "Selain itu, panitia menyiapkan kudapan."),
        (
            "Oleh karena itu warga diminta hadir. Namun hujan turun.",
            "Oleh karena itu, warga diminta hadir. Namun, hujan turun.",
        ),
        (
            "Ketika hujan reda sore itu petugas membersihkan jalan.",
            "Ketika hujan reda sore itu, petugas membersihkan jalan.",
        ),
        ("Lurah menyebut, bahwa iuran turun.", "Lurah menyebut bahwa iuran turun."),
        (
            "Acara dihadiri guru, siswa, wali murid dan pedagang.",
            "Acara dihadiri guru, siswa, wali murid, dan pedagang.",
        ),
        ("Lurah Pilang, Andi mengatakan hal itu.", "Lurah Pilang, Andi, mengatakan hal itu."),
        (
            "Selain itu, ia juga menambahkan, bahwa iuran turun.",
            "Selain itu, ia juga menambahkan bahwa iuran turun.",
        ),
        ("Ini bukti bahwa, warga peduli.", "Ini bukti bahwa warga peduli."),
        ("Warga membawa alat yaitu sapu.", "Warga membawa alat, yaitu sapu."),
    ),
)
