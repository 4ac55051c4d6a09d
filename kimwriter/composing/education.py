"""Leads of education (edukasi): who explains what; a warning; a how-to without a speaker."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.activity import leads as activity_leads
from kimwriter.composing.answer import Piece
from kimwriter.composing.lead import Lead, active_phrase, subject_text, with_tail
from kimwriter.composing.prose import Bit, listed
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import of_sort

# Where people come to learn, that they did is the news; nobody explains how to.
_LEARNING = frozenset(
    "belajar pelatihan kelas kursus lokakarya workshop les bimbel simulasi praktik kunjungan "
    "bimbingan demo outing".split()
)
_TEACHING = frozenset("sosialisasi penyuluhan edukasi seminar ceramah".split())
_TAUGHT = re.compile(r"^\w+(?: (?:tentang|mengenai|soal|terkait|cara(?= cara)))?(?: |$)")
_BEWARE = frozenset("awas waspada waspadai hati-hati".split())


def leads(sheet: Sheet) -> Iterator[Lead]:
    """A source *menjelaskan*; "awas X" is to be watched for; a clause stays one."""
    apa = sheet.first("apa")
    if apa is None:
        return
    speakers = _speakers(sheet)
    if apa.first in _LEARNING or (apa.first in _TEACHING and not speakers):
        yield from activity_leads(replace(sheet, story=replace(sheet.story, kind="kegiatan")))
        return
    hearers = _hearers(sheet)
    dated = bool(sheet.place or sheet.when.text)
    for core, title in _cores(apa, speakers, hearers, dated):
        first, clock = with_tail(sheet, *core)
        deed = "" if apa.sort in {"klausa", "instruksi"} else "disampaikan"
        if first:
            yield Lead(
                "edukasi", (first,), frozenset({apa}), sheet.noun, deed,
                speakers[0].pronoun if speakers else "mereka", (title,), clock, ware=_thing(apa),
            )  # fmt: skip


def _cores(
    apa: Piece, speakers: tuple[Party, ...], hearers: tuple[Party, ...], dated: bool
) -> Iterator[tuple[tuple[Bit, ...], str]]:
    topic = _topic(apa)
    names = Bit(listed([party.text for party in hearers]), "siapa")
    to_whom = (Bit("kepada"), names) if hearers else ()
    occasion = tuple(p for p in speakers if of_sort(p.text.split()[0], "event"))
    speakers = tuple(p for p in speakers if p not in occasion)
    if occasion:
        to_whom = (*to_whom, Bit("dalam"), Bit(occasion[0].text, "siapa"))
    if apa.first in _BEWARE and len(apa.words) > 1:
        danger = Bit(" ".join(apa.words[1:]).partition(", ")[0], "apa")
        said = (Bit(", kata"), Bit(subject_text(speakers).rstrip(","), "siapa")) if speakers else ()
        yield (danger, Bit("perlu diwaspadai"), *said), f"{danger.text} perlu diwaspadai"
    elif apa.sort in {"klausa", "instruksi"}:
        said = (Bit(", kata"), Bit(subject_text(speakers).rstrip(","), "siapa")) if speakers else ()
        yield (Bit(apa.text, "apa"), *said), apa.text
    elif speakers:
        core = (Bit(subject_text(speakers), "siapa"), Bit("menjelaskan"), Bit(topic, "apa"))
        yield (*core, *to_whom), f"{speakers[0].short} menjelaskan {topic}"
    elif hearers:
        yield (Bit(topic, "apa"), Bit("dijelaskan"), *to_whom), topic
    elif dated:
        yield (Bit(topic, "apa"), Bit("dijelaskan")), topic
    else:
        yield (Bit("berikut"), Bit(topic, "apa")), topic


def _thing(apa: Piece) -> str:
    """What a benefit or a danger is of: "manfaat daun kelor", daun kelor."""
    short = apa.first in {"manfaat", "khasiat", "bahaya"} and 1 < len(apa.words) < 4
    return " ".join(apa.words[1:]) if short else ""


def _topic(apa: Piece) -> str:
    """ "menghemat listrik" is explained as a way to do it, of "sosialisasi X" X is explained."""
    taught = _TAUGHT.sub("", apa.text)
    if apa.first in _TEACHING and taught:
        return taught
    return f"cara {active_phrase(apa.text)}" if apa.sort == "verba" else apa.text


def _speakers(sheet: Sheet) -> tuple[Party, ...]:
    typed = sheet.roles.of("source", "organiser", "giver")
    # Where those who listened are told, a crowd beside them is who taught them.
    told = bool(sheet.roles.of("participants", "served"))
    return typed or tuple(p for p in sheet.roles.of("doer") if told or not _is_crowd(p))


def _hearers(sheet: Sheet) -> tuple[Party, ...]:
    told = sheet.roles.of("participants", "served")
    return told or tuple(p for p in sheet.roles.of("doer") if _is_crowd(p))


def _is_crowd(party: Party) -> bool:
    words = party.text.split()
    return not party.is_person and any(of_sort(word, "crowd") for word in words[:2])
