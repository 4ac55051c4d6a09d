"""The reader of answers: what was typed on a card, cleaned, split and sorted.

Start with `read_answer`. A `Piece` is one sentence of an answer in written Indonesian, without end
mark, its first word in lower case unless it is a name; its sort says how it may be worked in.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kimwriter.composing.cleaning import clean_sentences, lowered
from kimwriter.composing.manuscript import Aside, CardQuestion, Repair
from kimwriter.composing.sorting import sort_of, split_clauses
from kimwriter.language.dates import read_times
from kimwriter.language.words import bare, of_sort
from kimwriter.language.written import written

Sort = Literal["keterangan", "instruksi", "verba", "klausa", "nomina"]
_PRAISE = "Menurut siapa? Jadikan kutipan."
_CALL = "Salam, doa, dan ajakan tidak dimuat dalam berita."
_OPEN = "Kartu ini belum dijawab."
_HASHTAG = "Tagar ditulis di kolom tagar."
_OPENERS = (
    "semoga", "assalamualaikum", "wassalamualaikum", "wasalam", "terima kasih", "makasih", "ayo",
    "yuk", "mari ", "mohon maaf", "mohon doa", "mohon doanya", "minta doanya", "mohon "
    "dimaafkan", "selamat pagi", "selamat siang", "selamat sore",
    "selamat malam", "selamat datang", "salam ", "amin", "aamiin", "hallo", "halo", "hai", "monggo",
    "doakan", "maaf", "jangan lupa bahagia", "sekian", "sukses selalu",
)  # fmt: skip
_OPENINGS = tuple(start.strip() for start in _OPENERS)
_UNKNOWN = frozenset(
    {"belum tahu", "tidak tahu", "gak tahu", "gak tau", "ga tau", "nggak tahu", "kurang tahu",
     "blm tau", "blm tahu", "n/a", "kosong", "idem", "sda", "sama"}
)  # fmt: skip
_SIGHS = frozenset(
    "alhamdulillah alhamdulilah allhamdulillah bismillah insyaallah masyaallah subhanallah amin "
    "aamiin innalillahi innalilahi inna lillahi wainna ilaihi rojiun rajiun roji'un raji'un "
    "assalamualaikum wr wb warahmatullahi wabarakatuh".split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence of an answer: its card, its words, its sort.

    `head` is the head of a keterangan ("untuk"); `verb` is where the predicate of a clause begins,
    counted in words.
    """

    card: str
    text: str
    sort: Sort
    head: str = ""
    verb: int = 0

    @property
    def words(self) -> list[str]:
        """The words."""
        return self.text.split()

    @property
    def subject(self) -> str:
        """The words before a clause's predicate."""
        return " ".join(self.words[: self.verb])

    @property
    def predicate(self) -> str:
        """A clause from its predicate on."""
        return " ".join(self.words[self.verb :])

    @property
    def first(self) -> str:
        """The first word in its bare form."""
        return bare(self.words[0])


@dataclass(frozen=True, slots=True)
class Answer:
    """A card's answer: its pieces, and what was set aside, mended and asked on the way."""

    card: str
    pieces: tuple[Piece, ...] = ()
    aside: tuple[Aside, ...] = ()
    changes: tuple[Repair, ...] = ()
    questions: tuple[CardQuestion, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pieces)


def piece(card: str, text: str) -> Piece:
    """A piece of words that are already written Indonesian, sorted."""
    sort, head, verb = sort_of(text)
    return Piece(card, text, sort, head, verb)


@lru_cache(maxsize=64)
def read_answer(card: str, typed: str, zone: str = "WIB") -> Answer:
    """Read what was typed on a card; `zone` is put to clock times that name none.

    While somebody types, one card changes with a key: the others have been read already.
    """
    if not typed.strip():
        return Answer(card)
    pieces: list[Piece] = []
    aside: list[Aside] = []
    changes: list[Repair] = []
    questions: list[CardQuestion] = []
    sentences, hashtags = clean_sentences(typed)
    aside += [Aside(card, tag, _HASHTAG) for tag in hashtags]
    for sentence in sentences:
        rest = _set_aside(card, sentence, aside)
        if not rest:
            continue
        times = read_times(lowered(rest, names=card == "siapa"), zone)
        questions += [CardQuestion(card, message) for message in times.questions]
        text, made = written(times.text, place_chain=True)
        changes += [Repair(card, change.before, change.after) for change in made]
        pieces += [piece(card, part) for part in split_clauses(text)]
    return Answer(card, tuple(pieces), tuple(aside), tuple(changes), tuple(questions))


def _set_aside(card: str, sentence: str, aside: list[Aside]) -> str:
    """What remains of a sentence for the manuscript."""
    words = sentence.split()
    sighs = 0
    while sighs < len(words) and (
        bare(words[sighs]) in _SIGHS or (sighs and bare(words[sighs]) == "wa")
    ):
        sighs += 1
    if sighs:
        aside.append(Aside(card, " ".join(words[:sighs]), _CALL))
    rest = " ".join(words[sighs:]).lstrip(",;:- ")
    low = rest.lower()
    if low in _UNKNOWN:
        aside.append(Aside(card, rest, _OPEN))
        return ""
    if low.startswith(_OPENINGS) and any(
        low == start.strip() or _begins(low, start) for start in _OPENERS
    ):
        aside.append(Aside(card, rest, _CALL))
        return ""
    if rest and is_praise(rest):
        aside.append(Aside(card, rest, _PRAISE))
        return ""
    return rest


def _begins(low: str, start: str) -> bool:
    return low.startswith(start) and (start[-1] == " " or not low[len(start)].isalpha())


def is_praise(text: str) -> bool:
    """Whether it is praise and nothing else: "acara berjalan lancar dan meriah"."""
    words = text.split()
    return any(of_sort(w, "praise_core") for w in words) and all(
        of_sort(w, "praise") for w in words
    )
