"""A comma between subject and predicate: "Ketua RT, menghadiri rapat".

EYD V, III.B Tanda Koma (a contrario).
"""

from collections.abc import Iterator

from kimwriter.checking.capitals import capital, sorts
from kimwriter.checking.clauses import SUBORDINATE, Sentence, sentences
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.words import is_active, is_passive, is_verb, of_sort

SOURCE = "EYD V, III.B Tanda Koma"
SUBJECT = Rule(
    "R137",
    "warning",
    "Subjek dan predikat tidak dipisah koma, misalnya “Ketua RT menghadiri rapat”.",
    SOURCE,
)
_NOT_PREDICATE = frozenset(
    "menurut mengenai menjelang mengingat melalui bersama berdasarkan terutama termasuk beserta "
    "berikut berkat menyusul mulai dibanding dibandingkan dengan terkait".split()
)
_LINKS = frozenset(("adalah", "ialah", "merupakan"))
_POINTING = frozenset(("itu", "ini", "tersebut"))
_INNER = frozenset("pada di ke dari untuk dalam bersama dengan hingga sampai oleh".split())
_TIMES = frozenset("hari malam pagi siang sore pekan bulan tahun saat kali waktu detik".split())
_NO_NOUN = frozenset(
    "yang bahwa pada di ke dari saat ketika setelah sebelum menurut selain untuk dalam karena "
    "jika meski sejak senin selasa rabu kamis jumat sabtu minggu kemarin sementara usai agar "
    "demi guna namun mengenai terkait soal tentang perihal oleh bersama dengan melalui hingga "
    "sampai ia dia mereka kami kita saya adalah".split()
)
_LONGEST_SUBJECT = 14
_LONGEST_FRONT = 6


def find(view: Masked) -> Iterator[Hit]:
    """Commas that part a subject from its predicate."""
    if view.scope in {"body", "quote"}:
        for sentence in sentences(view):
            yield from _subject(view, sentence)


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
    if of_sort(first.lower, "function", "modal", "time") or first.lower in SUBORDINATE:
        return False
    nominal = of_sort(first.lower, "group", "office") or first.lower in sorts()["jabatan"]
    return nominal or last.lower in _POINTING or (len(tokens) > 1 and capital(last))


FAMILY = Family(
    name="koma subjek",
    category="ejaan",
    rank=46,
    rules=(SUBJECT,),
    find=find,
    good=(
        "Ketua RT 01, Slamet, menghadiri rapat. Kemarin, warga bekerja.",
        "Lurah Andi, mengenakan batik, hadir. Pada acara itu, dibahas iuran.",
        "Pada kesempatan itu, Lurah Andi, mengenakan batik, hadir.",
        "Di kota itu, Ibu Siti, kader posyandu, menyampaikan hal itu.",
        "Sejak hari itu, digelar ronda. Malam itu, digelar pengajian.",
    ),
    bad=(
        ("Ketua RT 01, menghadiri rapat itu.", "Ketua RT 01 menghadiri rapat itu."),
        (
            "Sosialisasi penulisan berita tersebut, menghadirkan narasumber.",
            "Sosialisasi penulisan berita tersebut menghadirkan narasumber.",
        ),
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
    ),
)
