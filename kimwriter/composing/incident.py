"""Leads of an incident (bencana): what happened to what, where, when; then who was hurt.

The cause belongs to the body: without a source it is only presumed (press code, article 3).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.activity import gives_way
from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.lead import Lead, with_tail
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language import morphology
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.words import bare, is_predicate, of_sort
from kimwriter.story import Sentence
from kimwriter.text import shared_start

_STRUCK = {
    "kebakaran": "terbakar", "kebanjiran": "kebanjiran", "robohnya": "roboh",
    "ambruknya": "ambruk", "tumbangnya": "tumbang", "longsornya": "longsor",
}  # fmt: skip
_BLAMED = frozenset("sopir pengendara pengemudi motor mobil truk kompor".split())
_LONGEST_TITLE = 11  # words
_SOMEBODY = frozenset("orang warga anak bayi kakek nenek lansia siswa bocah".split())
_HURT = frozenset("luka patah meninggal tewas selamat hilang terluka cedera jiwa".split())
_HARM = frozenset(
    "terbakar hangus patah korban luka meninggal tewas selamat hilang terluka cedera dirawat "
    "jiwa".split()
)
_WORST = frozenset("korban meninggal tewas luka hilang terluka".split())
# A cause that nobody knows yet is said to be so.
_OPEN = re.compile(
    r"^(?:masih|belum|sedang) (?:dalam )?(?:di|pe)(?:selidiki|nyelidikan|ketahui|dalami|"
    r"periksa|teliti)"
)
HEARD = frozenset("katanya diduga kabarnya".split())
NEEDS_SOURCE = frozenset("kebakaran kecelakaan tabrakan ledakan pencurian keracunan".split())


def leads(sheet: Sheet) -> Iterator[Lead]:
    """A clause as it is, a thing that was struck with its verb, else the event *terjadi*."""
    apa = sheet.first("apa")
    if apa is None:
        return
    harm = [one for one in sheet.pieces("apa")[1:] if one.sort == "klausa"]
    harm += [one for one in sheet.roles.rest if one.sort == "klausa" or _is_harm(one)]
    harm += [one for one in sheet.pieces("bagaimana") if _HURT & set(map(bare, one.words))]
    harm.sort(key=lambda one: not _WORST & set(map(bare, one.words)))
    core, noun, time = _core(sheet, apa)
    told = [sentence(Bit(one.text, one.card)) for one in harm[:2]]
    affected = _affected(sheet)
    first, clock = with_tail(sheet, *core) if time else (sentence(*core, sheet.time_bit()), "")
    if first:
        sentences = (first, *(one for one in (affected, *told) if one))
        yield Lead(
            "peristiwa", sentences, frozenset({apa, *harm[:2]}), noun, "terjadi", _pronoun(sheet),
            _titles(core, apa, sheet.place_bit().text), clock, subject=_subject(apa),
        )  # fmt: skip


def _is_harm(one: Piece) -> bool:
    return any(bare(word) in _HARM for word in one.words)


def _core(sheet: Sheet, apa: Piece) -> tuple[tuple[Bit, ...], str, bool]:
    """The words before the time, the noun of reference, and whether the place is still to come."""
    owners = [party.text for party in sheet.roles.of("owner")] or _owned(sheet, apa)
    mine = Bit(f"milik {listed(owners)}", "siapa") if owners else Bit("")
    struck = _STRUCK.get(apa.first)
    if apa.first in _STRUCK and len(apa.words) > 1 and of_sort(apa.words[1], "function"):
        rest = " ".join(apa.words[1:])
        return (Bit(apa.first, "apa"), mine, Bit("terjadi"), Bit(rest, "apa")), apa.first, True
    if struck and len(apa.words) > 1:
        thing = Bit(" ".join(apa.words[1:]), "apa")
        noun = apa.first if apa.first.startswith("ke") else sheet.noun
        thing, sheet = _at_place(sheet, thing)
        place = sheet.place_bit()
        comma = Bit("," if ", " in place.text else "")
        return (thing, mine, place, comma, Bit(struck, "apa")), noun, False
    if apa.sort == "klausa":
        return _clause(sheet, apa, mine)
    if apa.sort == "verba":
        who = _people(sheet)
        return (Bit(listed([p.text for p in who]), "siapa"), Bit(apa.text, "apa")), sheet.noun, True
    named = of_sort(apa.first, "trouble", "event") and apa.first not in {"angin", "hujan", "tanah"}
    noun = apa.first if named else sheet.noun
    return (Bit(apa.text, "apa"), mine, Bit("terjadi")), noun, True


def _at_place(sheet: Sheet, thing: Bit) -> tuple[Bit, Sheet]:
    """ "pasar inpres blok C" in "Pasar Inpres Kebun Sayur": the place stands once."""
    words, where = thing.text.split(), sheet.place.split()
    same = shared_start(list(map(bare, words)), list(map(bare, where)))
    if same < 2 or where[0].islower():
        return thing, sheet
    rest = " ".join(words[same:])
    return Bit(f"{rest} {sheet.place}".strip(), "di_mana"), replace(sheet, place="")


def _owned(sheet: Sheet, apa: Piece) -> list[str]:
    """ "rumah Abdullah (58)" beside "kebakaran rumah panggung" says whose house it was."""
    people = _people(sheet)
    if len(people) != 1 or apa.sort != "nomina":
        return []
    thing, _, owner = people[0].text.partition(" ")
    return [owner] if thing in apa.words[1:] and owner[:1].isupper() else []


def _clause(sheet: Sheet, apa: Piece, mine: Bit) -> tuple[tuple[Bit, ...], str, bool]:
    """A clause; "menutup jalan" with a place that names the street takes the street's name."""
    apa = _burnt(apa)
    words = apa.words
    people = _people(sheet)
    core: tuple[Bit, ...]
    if people and _is_of(apa, people[0]):
        core = (Bit(people[0].before_verb(), "siapa"), mine, Bit(apa.predicate, "apa"))
        return core, sheet.noun, True
    street = bare(sheet.place.split()[0]) if sheet.place else ""
    if street and bare(apa.subject) == street:
        comma = Bit("," if ", " in sheet.place else "")
        return (Bit(sheet.place, "di_mana"), comma, Bit(apa.predicate, "apa")), sheet.noun, False
    if street and bare(words[-1]) == street and len(words) - 1 > apa.verb:
        core = (Bit(" ".join(words[:-1]), "apa"), Bit(sheet.place, "di_mana"))
        return core, sheet.noun, False
    subject = bare(apa.subject.split()[0])
    noun = subject if of_sort(subject, "trouble") and len(apa.subject.split()) == 1 else sheet.noun
    return (Bit(apa.subject, "apa"), mine, Bit(apa.predicate, "apa")), noun, True


def _is_of(apa: Piece, party: Party) -> bool:
    """Whether the party says more fully whom or what the clause is about."""
    somebody = party.is_person and apa.subject in _SOMEBODY
    # "kapal speedboat" is "speedboat rute Tarakan-Nunukan".
    first = bare(party.text.split()[0])
    words = apa.subject.split()
    counted = words[0].isdigit() or words[0] in ONE_WORD.values()
    counted = counted or of_sort(words[0], "group", "descriptor", "office")
    somebody = somebody or (len(words) > 1 and not counted and bare(words[-1]) == first)
    return somebody or gives_way(apa.subject, party.text)


def _burnt(apa: Piece) -> Piece:
    """ "3 rumah kebakaran" as written: "tiga rumah terbakar"."""
    verb, _, rest = apa.predicate.partition(" ")
    if verb not in _STRUCK or verb == "kebanjiran":
        return apa
    return piece(apa.card, f"{apa.subject} {_STRUCK[verb]} {rest}".strip())


def _pronoun(sheet: Sheet) -> str:
    people = _people(sheet)
    return people[0].pronoun if len(people) == 1 else "mereka"


def _people(sheet: Sheet) -> tuple[Party, ...]:
    return sheet.roles.of("doer", "participants")


def _affected(sheet: Sheet) -> Sentence | None:
    """Those whom the card names without a verb are those affected."""
    people = _people(sheet)
    apa = sheet.first("apa")
    if not people or apa is None or apa.sort == "verba":
        return None
    names = listed([party.text for party in people])
    if apa.sort == "klausa" and _is_of(apa, people[0]):
        return None
    if _owned(sheet, apa) and apa.first in _STRUCK:
        return None
    if {bare(word) for word in names.split()} <= {bare(word) for word in apa.words}:
        return None
    return sentence(Bit(names, "siapa"), Bit("terdampak"))


def _subject(apa: Piece) -> str:
    """One common word that a later sentence may repeat: "anak", "pohon"."""
    words = apa.subject.split()
    alone = apa.sort == "klausa" and apa.subject.islower() and len(words) in {1, 2}
    return words[0] if alone and words[0].isalpha() and not _counts(words[0]) else ""


def _counts(word: str) -> bool:
    return word in ONE_WORD.values() or of_sort(word, "function", "generic")


def _titles(core: tuple[Bit, ...], apa: Piece, place: str) -> tuple[str, ...]:
    short = " ".join(bit.text.split(",")[0] for bit in core if bit.text)
    struck = core[-1].text if core[-1].text in _STRUCK.values() else ""
    bare_thing = " ".join(bit.text for bit in core[:2] if bit.text)
    if struck:
        return (f"{bare_thing} {struck}", short, apa.text)
    where = place.split(", ", maxsplit=1)[0]
    there = short.endswith(" terjadi") and len(f"{short} {where}".split()) <= _LONGEST_TITLE
    return (f"{short} {where}", short) if where and there else (short, apa.text)


_UNKNOWN = re.compile(r"^(?:masih |belum |tidak )+(?:di[a-z]{4,}|jelas|pasti)\b")
_STILL = re.compile(r", masih (?=di[a-z]{4,}\b)")  # "korsleting, masih diselidiki polisi"


def cause(one: Piece, lead: Lead) -> Sentence | None:
    """The cause; that of a fire or an accident is presumed unless somebody said it."""
    text = _STILL.sub(" dan masih ", one.text)
    if _OPEN.match(text):
        return sentence(Bit(f"penyebab {lead.noun} itu"), Bit(text, one.card))
    heard = one.first in HEARD and len(one.words) > 1
    text = text.partition(" ")[2] if heard else text
    if one.first == lead.noun:
        return sentence(Bit(text, one.card))  # a quake because of "gempa 4,9 di darat"
    if _UNKNOWN.match(text):
        return sentence(Bit(f"penyebab {lead.noun} itu"), Bit(text, one.card))
    inner = piece(one.card, text)
    presumed = heard or lead.noun in NEEDS_SOURCE or bool(_BLAMED & set(map(bare, one.words)))
    head = "" if inner.sort == "keterangan" else "karena" if _needs_because(inner) else "akibat"
    if presumed and inner.head == "dari":
        return sentence(Bit(f"{lead.noun} itu diduga berasal"), Bit(text, one.card))
    opening = f"{lead.noun} itu " + ("diduga" if presumed else "terjadi")
    if presumed and head != "akibat":
        opening += " terjadi"
    whose = f"{lead.subject} itu" if lead.subject and inner.sort == "keterangan" else ""
    told = bare(inner.words[1]) in {"ada", "terjadi"} if len(inner.words) > 1 else False
    if whose and not told and is_predicate(inner.words[1] if len(inner.words) > 1 else ""):
        text = f"{inner.words[0]} {whose} {' '.join(inner.words[1:])}"
    if head == "karena" and inner.sort == "verba" and lead.subject and inner.first != "ada":
        head = f"karena {lead.subject} itu"
    return sentence(Bit(f"{opening} {head}".rstrip()), Bit(text, one.card))


def _needs_because(inner: Piece) -> bool:
    active = morphology.stem_of(inner.first) or inner.sort in {"klausa", "verba"}
    return bool(active)
