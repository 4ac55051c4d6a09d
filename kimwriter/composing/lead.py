"""A lead as the patterns make it: its sentences, what they used up, and how to refer back."""

from dataclasses import dataclass, field
from functools import cache

from kimwriter import resources
from kimwriter.composing.answer import Piece
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_passive, of_sort
from kimwriter.story import Sentence

# First halves of events ("kerja bakti"): alone they name nothing.
_HALVES = frozenset(
    "gotong kerja jalan buka donor doa bakti pasar gerak aksi studi uji tes cek malam panen "
    "operasi angin nonton baksos kegiatan posyandu fun".split()
)
LONGEST_LEAD = 30  # words; PWI's rules for the lead allow no more


@dataclass(frozen=True, slots=True)
class Lead:
    """A finished lead.

    `used` are the pieces that need no place in the body; `noun` and `deed` refer back ("Rapat itu
    diadakan"), `pronoun` is for those who did it; `headlines` are raw proposals, best first;
    `clock` is a time that found no room; `ware` is what a business sells, `subject`
    the thing or child that an incident befell; where it `asks`, instructions are requests.
    """

    pattern: str
    sentences: tuple[Sentence, ...]
    used: frozenset[Piece]
    noun: str
    deed: str = "dilakukan"
    pronoun: str = "mereka"
    headlines: tuple[str, ...] = ()
    clock: str = ""
    questions: tuple[str, ...] = field(default=())
    ware: str = ""
    subject: str = ""
    asks: bool = False


@cache
def ber_events() -> dict[str, str]:
    """Events that a doer does with ber-: gotong royong, bergotong royong."""
    return {row["event"]: row["verb"] for row in resources.table("language/ber_events.tsv")}


def with_tail(sheet: Sheet, *core: Bit) -> tuple[Sentence | None, str]:
    """The core with place and time; over 30 words the clock time is handed back."""
    place, time = sheet.tail()
    if not place.text and core[-1].text.endswith("berlangsung"):
        time = Bit(time.text.removeprefix(", "), time.card)  # "berlangsung Rabu (21/1/2026)"
    whole = sentence(*core, place, time)
    clock = sheet.when.clock
    if whole and clock and len(whole.text.split()) > LONGEST_LEAD:
        return sentence(*core, place, sheet.time_bit(sheet.when.without_clock())), clock
    return whole, ""


def event_words(text: str) -> tuple[str, str]:
    """A text that begins with a ber- event, cut after it: ("gotong royong", "mengecat gapura")."""
    words = text.split()
    for length in (2, 1):
        head = " ".join(bare(word) for word in words[:length])
        if head in ber_events():
            return head, " ".join(words[length:])
    return "", text


def active_phrase(text: str) -> str:
    """A verb phrase whose bare stem takes its meN-: "jual sambal", "menjual sambal"."""
    first, _, rest = text.partition(" ")
    form = morphology.after_doer(first)
    if form == "melapor" and rest and not of_sort(rest.split()[0], "function", "keterangan"):
        form = "melaporkan"
    return f"{form} {rest}" if form else text


def passive_sentence(text: str) -> str:
    """ "menanam 300 bibit" as "300 bibit ditanam", "" where the lexicon does not know the verb."""
    first, _, rest = text.partition(" ")
    form = morphology.passive(first)
    return f"{rest} {form}" if form and rest and " " not in form else ""


def event_noun(text: str, fallback: str) -> str:
    """The noun that an event is referred to by: "rapat RT", rapat; else the fallback."""
    first = bare(text.split(maxsplit=1)[0]) if text else ""
    nominal = len(first) > 7 and first.startswith("pe") and first.endswith("an")
    known = (of_sort(first, "event") and first not in _HALVES) or nominal
    return first if known and not is_passive(first) else fallback


def subject_text(parties: tuple[Party, ...]) -> str:
    """One or two parties as a subject."""
    if len(parties) == 1:
        return parties[0].before_verb()
    return listed([party.text for party in parties])
