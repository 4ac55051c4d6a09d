"""Leads of an announcement (pengumuman): who serves what, what is closed, what is held."""

from collections.abc import Iterator

from kimwriter.composing.activity import leads as activity_leads
from kimwriter.composing.lead import Lead, subject_text, with_tail
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language import morphology
from kimwriter.language.names import is_office
from kimwriter.language.words import bare, of_sort


def leads(sheet: Sheet) -> Iterator[Lead]:
    """Giver *melayani*; without a giver the service *berlangsung*; a clause stays one."""
    apa = sheet.first("apa")
    if apa is None:
        return
    if apa.sort == "klausa":
        ruled = list(_ruled(sheet))
        yield from ruled or activity_leads(sheet)
        return
    if apa.sort == "nomina":
        yield from _served(sheet)
    yield from activity_leads(sheet)


def _gives(party: Party) -> bool:
    """An office or an institution is on the giving side of a service."""
    first = bare(party.text.split()[0])
    return (
        of_sort(first, "institution") or first in {"petugas", "bidan", "dokter"} or is_office(first)
    )


def _served(sheet: Sheet) -> Iterator[Lead]:
    apa = sheet.pieces("apa")[0]
    givers = sheet.roles.of("giver", "organiser") or tuple(
        party for party in sheet.roles.of("doer") if _gives(party)
    )
    served = sheet.roles.of("served")
    for_whom = (Bit("untuk"), Bit(listed([p.text for p in served]), "siapa")) if served else ()
    if givers:
        core = (
            Bit(subject_text(givers), "siapa"),
            Bit("melayani"),
            Bit(apa.text, "apa"),
            *for_whom,
        )
        title = f"{givers[0].short} melayani {apa.text}"
    elif served:
        core = (Bit(apa.text, "apa"), *for_whom, Bit("berlangsung"))
        title = f"{apa.text} untuk {served[0].short}"
    else:
        return
    first, clock = with_tail(sheet, *core)
    if first:
        yield Lead(
            "layanan", (first,), frozenset({apa}), sheet.noun, "diadakan", "mereka", (title,), clock
        )


def _ruled(sheet: Sheet) -> Iterator[Lead]:
    """ "jalan ditutup" with a place that names the street: "Jalan Flamboyan ditutup"."""
    apa = sheet.pieces("apa")[0]
    if sheet.roles.of("doer", "organiser") and not sheet.place:
        return
    first_word = bare(sheet.place.split()[0]) if sheet.place else ""
    same = bare(apa.subject) == first_word and of_sort(first_word, "generic")
    if not same:
        return
    subject = sheet.place + ("," if ", " in sheet.place else "")
    whole = sentence(Bit(subject, "di_mana"), Bit(apa.predicate, "apa"), sheet.time_bit())
    if whole:
        noun = morphology.verbal_noun(apa.words[apa.verb])
        title = f"{sheet.place.split(', ')[0]} {apa.predicate}"
        yield Lead(
            "apa", (whole,), frozenset({apa}), noun or sheet.noun, "dilakukan", "mereka", (title,)
        )
