"""Leads of an obituary (obituari): name, age, who it was, the verb as typed, place, time."""

import re
from collections.abc import Iterator

from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.lead import Lead
from kimwriter.composing.prose import Bit, enumerated, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import bare, of_sort
from kimwriter.story import Sentence

_DIED = re.compile(r"\bmeninggal(?: dunia)?\b")
_NEWS = re.compile(r"\b(?:duka|lelayu|belasungkawa|berita|kabar)\b")
_CAUSES = frozenset("karena akibat".split())
_ILLNESSES = frozenset(
    "sakit stroke serangan komplikasi kanker jantung diabetes gagal infeksi usia faktor kecelakaan "
    "hipertensi asma tumor demam paru-paru ginjal".split()
)
_PASSING = re.compile(r"^(?:kabar |berita )?(?P<verb>wafat|meninggal|berpulang)nya (?=\S)")
_NAMED_BEHIND = re.compile(
    r"^(?:telah |sudah )?(?P<verb>meninggal(?: dunia)?|wafat|berpulang|tutup usia) "
    r"(?P<who>[A-Z].*)$"
)
_AGE = re.compile(r"\b(\d{1,3}) tahun\b")
_SHORT_CAUSE = 6
_TELLING = frozenset("meninggal wafat berpulang tutup".split())


def leads(sheet: Sheet) -> Iterator[Lead]:
    """Who died; the cause only as the family gave it."""
    apa = sheet.first("apa")
    if apa is None:
        return
    people = sheet.roles.of("doer", "owner", "source", "organiser")
    used = {apa}
    passing = _PASSING.match(apa.text)
    if passing:
        apa = piece(apa.card, f"{apa.text[passing.end() :]} {passing['verb']}")
    named = _NAMED_BEHIND.match(apa.text)
    if named and not any(person.is_person for person in people):
        yield from _named_in_news(sheet, apa, named, people)
        return
    cause = next((one for one in sheet.pieces("mengapa") if _is_cause(one)), None)
    epithet = _epithet(apa, people)
    who = Bit(_subject([person.before_verb() for person in people]), "siapa")
    told = _telling(apa, bool(people))
    core = (
        [epithet, who, Bit(told, "apa")]
        if people and told
        else [Bit(_DIED.sub("meninggal dunia", apa.text), "apa")]
    )
    if cause and " karena " not in apa.text:
        link = "" if cause.head in _CAUSES else "karena"
        core.append(Bit(f"{link} {cause.text}".strip(), "mengapa"))
        used.add(cause)
    first = sentence(*core, *sheet.tail())  # the hour of a death does not come later
    more = _named_later(people, told)
    if first:
        short = people[0].short if people else ""
        yield Lead(
            "duka", (first, *more), frozenset(used), "kabar", "disampaikan", "ia",
            (f"{short} {_short_verb(told)}" if short and told else apa.text,),
        )  # fmt: skip


def _named_in_news(
    sheet: Sheet, apa: Piece, named: re.Match[str], people: tuple[Party, ...]
) -> Iterator[Lead]:
    """ "meninggal dunia Oma Maria" with "umur 81 tahun, 4 anak" on the card of persons."""
    age = next((found for found in (_AGE.search(p.text) for p in people) if found), None)
    who = named["who"] + (f" ({age[1]})" if age else "")
    verb = _DIED.sub("meninggal dunia", named["verb"])
    first = sentence(Bit(who, "apa"), Bit(verb, "apa"), *sheet.tail())
    kin = [person.text for person in people if not _AGE.search(person.text)]
    more = sentence(Bit("ia memiliki"), Bit(listed(kin), "siapa")) if kin else None
    if first:
        sentences = (first, more) if more else (first,)
        title = f"{named['who']} {verb}"
        yield Lead(
            "duka", sentences, frozenset({apa}), "kabar", "disampaikan", "ia", (title,)
        )  # fmt: skip


def _short_verb(told: str) -> str:
    """ "meninggal dunia", "wafat", "berpulang" for a headline."""
    words = told.removeprefix("telah ").removeprefix("sudah ").split()
    return " ".join(words[:2]) if words[1:2] in (["dunia"], ["usia"]) else words[0]


def _is_cause(one: Piece) -> bool:
    """ "karena sakit", but also an illness by itself: "sakit jantung", "faktor usia"."""
    return one.head in _CAUSES or (one.first in _ILLNESSES and len(one.words) <= _SHORT_CAUSE)


def _epithet(apa: Piece, people: tuple[Party, ...]) -> Bit:
    """ "tokoh masyarakat meninggal" says who it was before the name that "siapa" gives."""
    known = {bare(word) for person in people for word in person.text.split()}
    words = {bare(word) for word in apa.subject.split()}
    said = " ".join(word for word in apa.subject.split() if bare(word) not in known)
    general = (
        bool(_NEWS.search(said)) or not words or not said or not said.islower() or len(people) != 1
    )
    return Bit("") if general or apa.sort != "klausa" else Bit(said, "apa")


def _subject(names: list[str]) -> str:
    return names[0] if len(names) == 1 else listed([name.rstrip(",") for name in names])


def _telling(apa: Piece, named: bool) -> str:
    """The predicate, "" where a clause has its own subject and nobody else is named."""
    if apa.sort == "klausa" and named:
        at = next((n for n, word in enumerate(apa.words) if bare(word) in _TELLING), apa.verb)
        text = " ".join(apa.words[at:])
    elif apa.sort == "nomina" and named and _NEWS.search(apa.text):
        return "meninggal dunia"
    elif apa.sort == "nomina" and not of_sort(apa.first, "predicate"):
        return ""
    else:
        text = apa.text
    return _DIED.sub("meninggal dunia", text)


def _named_later(people: tuple[Party, ...], told: str) -> tuple[Sentence, ...]:
    """Where the news is a noun ("kabar duka"), who it is about stands in a sentence of its own."""
    if told or not people:
        return ()
    made = sentence(Bit("kabar itu tentang"), Bit(listed([p.text for p in people]), "siapa"))
    return (made,) if made else ()


def memory(one: Piece) -> Sentence | None:
    """What is remembered: a noun says who it was, a verb what was done."""
    return sentence(Bit("ia"), Bit(enumerated(one.text), one.card))
