"""Leads of a small business (umkm): the owner and what is made or sold."""

from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.activity import leads as activity_leads
from kimwriter.composing.lead import Lead, active_phrase, subject_text, with_tail
from kimwriter.composing.prose import Bit
from kimwriter.composing.sheet import Sheet
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_verb, of_sort


def leads(sheet: Sheet) -> Iterator[Lead]:
    """Owner, verb, ware; a ware without a verb is the business that the owner has."""
    apa = sheet.first("apa")
    if apa is None:
        return
    owners = sheet.roles.of("owner", "doer", "organiser")
    told_of = apa.words[0].islower() and not of_sort(apa.first, "group", "office", "descriptor")
    if apa.sort == "klausa" and owners and (told_of or not is_verb(apa.words[apa.verb])):
        apa = replace(apa, sort="nomina")  # "kue kering", "keripik pedas": a ware, not a statement
    if owners and apa.sort in {"verba", "instruksi", "nomina"}:
        verbal = apa.sort != "nomina" or bool(morphology.after_doer(apa.first))
        verbal = verbal and not of_sort(apa.first, "service")
        verbal = verbal and (not morphology.is_noun_too(apa.first) or apa.first == "produksi")
        own = apa.first in _SHOPS and apa.first not in {
            "usaha",
            "jasa",
            "budidaya",
            "budi",
            "ternak",
        }
        phrase = f"memiliki {apa.text}" if own else f"memiliki usaha {apa.text}"
        phrase = active_phrase(apa.text) if verbal else phrase
        phrase = phrase.replace("memiliki usaha usaha ", "memiliki usaha ")
        first, clock = with_tail(sheet, Bit(subject_text(owners), "siapa"), Bit(phrase, "apa"))
        if first:
            title = f"{owners[0].short} {phrase}"
            yield Lead(
                "siapa", (first,), frozenset({apa, *sheet.pieces("apa")[:1]}), sheet.noun,
                "dijalankan", owners[0].pronoun, (title,), clock, ware=_ware(apa.text, verbal),
            )  # fmt: skip
        return
    if apa.sort == "nomina" and not of_sort(apa.first, "event") and sheet.place:
        # Whose it is was not typed; a ware does not "take place".
        first, clock = with_tail(sheet, Bit("usaha"), Bit(apa.text, "apa"), Bit("ada"))
        if first:
            yield Lead(
                "siapa", (first,), frozenset({apa}), sheet.noun, "dijalankan", "mereka",
                (f"usaha {apa.text} ada {sheet.place_bit().text.split(', ')[0]}",), clock,
            )  # fmt: skip
        return
    for lead in activity_leads(sheet):
        yield Lead(
            lead.pattern, lead.sentences, lead.used, sheet.noun, "dijalankan", lead.pronoun,
            lead.headlines, lead.clock, lead.questions,
        )  # fmt: skip


_SHOPS = frozenset(
    "usaha warung toko jasa kedai lapak budidaya budi ternak bengkel depot kios salon kafe".split()
)


def _ware(text: str, verbal: bool) -> str:
    """What is sold: the object of the verb, or the thing itself; "" for "usaha" and shops."""
    thing = text.partition(" ")[2] if verbal else text.removeprefix("usaha ")
    first = bare(thing.split()[0]) if thing else ""
    return "" if first in _SHOPS or len(thing.split()) > 4 else thing
