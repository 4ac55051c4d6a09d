"""Commas: before an opposition, after a connector, around an apposition, not before bahwa.

EYD V, III.B Tanda Koma.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kimwriter import resources
from kimwriter.checking.capitals import capital, sorts
from kimwriter.checking.clauses import Sentence, sentences
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
SUBJECT = Rule(
    "R137",
    "warning",
    "Subjek dan predikat tidak dipisah koma, misalnya “Ketua RT menghadiri rapat”.",
    SOURCE,
)
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
_SUBORDINATE = frozenset(
    "karena jika apabila kalau bila agar supaya ketika meskipun walaupun meski walau".split()
)
_SOFT = frozenset("namun kemudian selanjutnya misalnya jadi bahkan akibatnya sebaliknya".split())
_AFTER_SO = frozenset(
    "kami kita mereka dia ia saya warga tidak jangan kalau jika pada semua".split()
)
_GOES_ON = frozenset("yang adalah pun dan atau hari harinya".split())
_NOT_PREDICATE = frozenset(
    "menurut mengenai menjelang mengingat melalui bersama berdasarkan terutama termasuk beserta "
    "berikut berkat menyusul mulai dibanding dibandingkan dengan terkait".split()
)
_SAYING = frozenset(
    "mengatakan menyebut menyebutkan menjelaskan menyampaikan mengungkapkan menegaskan "
    "menambahkan menyatakan menuturkan memaparkan mengakui menilai berharap berpesan".split()
)
_AFTER_THAT = "Sesudah “bahwa” tidak perlu koma: “menyebut bahwa warga siap”."
_LINKS = frozenset(("adalah", "ialah", "merupakan"))
_LONGEST_SUBJECT = 14
_LONGEST_FRONT = 6
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
        yield from _subject(view, sentence)
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
    if len(tokens) < 6 or tokens[0].lower not in _SUBORDINATE or sentence.commas:
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


def _subject(view: Masked, sentence: Sentence) -> Iterator[Hit]:
    """ "Ketua RT 01, menghadiri rapat": a comma between the subject and the verb, the first one of
    the sentence or the one after "Pada kesempatan itu,".
    """
    tokens = view.tokens[sentence.first : sentence.after]
    start, fronted = 0, False
    for number, comma in enumerate(sentence.commas[:2]):
        before = [token for token in tokens if start <= token.start and token.end <= comma]
        after = [token for token in tokens if token.start > comma]
        if _parted(before, after, active=fronted) and not view.quoted(comma):
            closing = sentence.commas[number + 1 : number + 2]
            if not closing or not _closed_by_verb(view, sentence, closing[0]):
                end = before[-1]
                yield Hit(SUBJECT, end.start, comma + 1, (view.text[end.start : comma],))
            return
        if fronted or not _is_fronted(before):
            return
        start, fronted = comma, True


def _parted(before: list[Token], after: list[Token], *, active: bool) -> bool:
    """Whether a subject stands before a comma and its predicate right behind."""
    if not 1 <= len(before) <= _LONGEST_SUBJECT or len(after) < 2 or not _predicate(after[0]):
        return False
    return _is_noun_phrase(before) and (not active or is_active(after[0].lower))


def _is_fronted(tokens: list[Token]) -> bool:
    """Whether the words are a time or an occasion: "Pada kesempatan itu", "Selain itu"."""
    if not 2 <= len(tokens) <= _LONGEST_FRONT or tokens[-1].lower not in _POINTING:
        return False
    return of_sort(tokens[0].lower, "function") and not any(is_verb(t.lower) for t in tokens)


def _predicate(token: Token) -> bool:
    verb = token.lower
    if verb in _NOT_PREDICATE or not token.text.islower():
        return False
    return is_active(verb) or is_passive(verb) or verb in _LINKS


def _closed_by_verb(view: Masked, sentence: Sentence, comma: int) -> bool:
    """Whether the second comma is followed by a verb: "Andi, mengenakan batik, hadir"."""
    after = [t for t in view.tokens[sentence.first : sentence.after] if t.start > comma]
    return bool(after) and is_verb(after[0].lower)


def _is_noun_phrase(tokens: list[Token]) -> bool:
    """Whether the words name somebody or something, with nothing said of it."""
    first, last = tokens[0], tokens[-1]
    if first.lower in _NO_NOUN | _TIMES or is_verb(first.lower):
        return False
    pointed = last.lower in _POINTING
    for token in tokens[1:] if pointed else tokens:
        if token.lower == "yang" and pointed:
            break  # what is said of it may hold a verb: "Warga yang hadir di balai itu"
        if is_verb(token.lower) or token.lower in _NO_NOUN - (_INNER if pointed else frozenset()):
            return False
    if of_sort(first.lower, "function", "modal", "time") or first.lower in _SUBORDINATE:
        return False
    nominal = of_sort(first.lower, "group", "office") or first.lower in sorts()["jabatan"]
    return nominal or last.lower in _POINTING or (len(tokens) > 1 and capital(last))


_POINTING = frozenset(("itu", "ini", "tersebut"))
_INNER = frozenset("pada di ke dari untuk dalam bersama dengan hingga sampai oleh".split())
_TIMES = frozenset("hari malam pagi siang sore pekan bulan tahun saat kali waktu detik".split())
_NO_NOUN = frozenset(
    "yang bahwa pada di ke dari saat ketika setelah sebelum menurut selain untuk dalam karena "
    "jika meski sejak senin selasa rabu kamis jumat sabtu minggu kemarin sementara usai agar "
    "demi guna namun mengenai terkait soal tentang perihal oleh bersama dengan melalui hingga "
    "sampai ia dia mereka kami kita saya adalah".split()
)


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
    rules=(OPPOSITION, CONNECTOR, FRONTED, THAT, SUBJECT, SERIES, APPOSITION),
    find=find,
    good=(
        "Hujan turun, tetapi warga tetap hadir. Akan tetapi, acara ditunda.",
        "Selain itu, panitia menyiapkan kudapan. Namun, hujan turun.",
        "Jadi juara umum adalah harapan warga. Kemudian hari berganti.",
        "Ketika hujan reda, petugas membersihkan jalan.",
        "Lurah menyebut bahwa iuran turun. Camat, Budi, bahwa itu benar.",
        "Ketua RT 01, Slamet, menghadiri rapat. Kemarin, warga bekerja.",
        "Guru, siswa, dan wali murid hadir. Di Jati, guru dan siswa hadir.",
        "Lurah Andi, mengenakan batik, hadir. Pada acara itu, dibahas iuran.",
        "Menurut Lurah Pilang, Andi mengikuti lomba.",
        "Warga membawa alat, yaitu sapu dan cangkul.",
        "Setelah itu, mereka pulang, lalu makan dan tidur.",
        "Karena itu, warga diminta waspada.",
        "Pada kesempatan itu, Lurah Andi, mengenakan batik, hadir.",
        "Di kota itu, Ibu Siti, kader posyandu, menyampaikan hal itu.",
        "Sejak hari itu, digelar ronda. Malam itu, digelar pengajian.",
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
        ("Ketua RT 01, menghadiri rapat itu.", "Ketua RT 01 menghadiri rapat itu."),
        (
            "Sosialisasi penulisan berita tersebut, menghadirkan narasumber.",
            "Sosialisasi penulisan berita tersebut menghadirkan narasumber.",
        ),
        (
            "Acara dihadiri guru, siswa, wali murid dan pedagang.",
            "Acara dihadiri guru, siswa, wali murid, dan pedagang.",
        ),
        ("Lurah Pilang, Andi mengatakan hal itu.", "Lurah Pilang, Andi, mengatakan hal itu."),
        (
            "Pada kesempatan tersebut, Wali Kota Andi Saputra, memakaikan rompi.",
            "Pada kesempatan tersebut, Wali Kota Andi Saputra memakaikan rompi.",
        ),
        (
            "Sosialisasi penulisan berita di media sosial bagi warga itu, menghadirkan Siti.",
            "Sosialisasi penulisan berita di media sosial bagi warga itu menghadirkan Siti.",
        ),
        (
            "Warga yang hadir di balai itu, menyampaikan usul.",
            "Warga yang hadir di balai itu menyampaikan usul.",
        ),
        (
            "Selain itu, ia juga menambahkan, bahwa iuran turun.",
            "Selain itu, ia juga menambahkan bahwa iuran turun.",
        ),
        ("Ini bukti bahwa, warga peduli.", "Ini bukti bahwa warga peduli."),
        ("Warga membawa alat yaitu sapu.", "Warga membawa alat, yaitu sapu."),
    ),
)
