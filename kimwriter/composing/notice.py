"""Leads of an announcement (pengumuman): who serves what, what is closed, what is held."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kimwriter import resources
from kimwriter.composing.activity import gives_way
from kimwriter.composing.activity import leads as activity_leads
from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.lead import Lead, event_noun, subject_text, with_tail
from kimwriter.composing.parts import OF_PEOPLE
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.composing.sorting import is_deed_noun
from kimwriter.language import morphology
from kimwriter.language.names import is_office
from kimwriter.language.words import acronyms, bare, is_passive, of_sort


def leads(sheet: Sheet) -> Iterator[Lead]:
    """Giver *melayani*; without a giver the service *berlangsung*; a clause stays one."""
    apa = sheet.first("apa")
    if apa is None:
        return
    if apa.first in {"hilang", "ditemukan"} and len(apa.words) > 1 and apa.sort != "klausa":
        yield from _missing(sheet, apa)
        return
    if apa.first in _CHANGES and len(apa.words) > 1 and apa.sort == "nomina":
        what = apa.words[1:]
        body = next(iter(sheet.roles.of("doer", "organiser")), None)
        if body and bare(body.text.split()[0]) == bare(what[-1]):
            what = [*what[:-1], *body.text.split()]  # "libur pelayanan kelurahan" of one
        apa = replace(
            apa, text=" ".join([*what, _CHANGES[apa.first]]), sort="klausa", verb=len(what)
        )
        sheet = _about(sheet, apa)
    if apa.sort == "klausa" and bare(apa.words[apa.verb]) == "gratis" and _is_service(apa):
        apa = replace(apa, sort="nomina")  # "vaksin rabies gratis untuk kucing"
        sheet = _about(sheet, apa)
    if apa.first == "jadwal" and len(apa.words) > 1 and _is_planned(apa.words[1]):
        sheet = _about(sheet, piece(apa.card, " ".join(apa.words[1:])))
        apa = sheet.pieces("apa")[0]
    noun = morphology.verbal_noun(apa.first) if apa.sort in {"verba", "instruksi"} else ""
    givers = tuple(filter(_gives, sheet.roles.of("giver", "organiser", "doer")))
    if apa.sort == "verba" and is_passive(apa.first) and givers and " " in apa.text:
        yield from _opened(sheet, apa, givers)
    elif noun and (givers or _is_free(sheet, apa)):
        served = piece(apa.card, f"{noun} {' '.join(apa.words[1:])}")
        yield from (replace(lead, used=lead.used | {apa}) for lead in _served(sheet, served))
    works = _works_of(sheet, apa)
    if works:
        yield from works
        return
    yield from _plainly(sheet, apa)


def _is_free(sheet: Sheet, apa: Piece) -> bool:
    """ "cek Hb gratis" by "lansia RW 4": those named are who gets it."""
    doers = sheet.roles.of("doer")
    return bool(doers) and "gratis" in map(bare, apa.words) and all(map(_is_crowd, doers))


def _plainly(sheet: Sheet, apa: Piece) -> Iterator[Lead]:
    if apa.sort == "klausa":
        yield from list(_ruled(sheet)) or _happening(sheet, apa)
        return
    if apa.sort == "nomina":
        yield from _served(sheet, apa)
    yield from activity_leads(sheet)


def _works_of(sheet: Sheet, apa: Piece) -> list[Lead]:
    """ "PLN ada pemadaman bergilir", "perbaikan pipa" by a body: it *melakukan* what it does."""
    what = apa.text
    if apa.sort == "klausa" and apa.words[apa.verb] == "ada" and _gives_name(apa.subject):
        what = " ".join(apa.words[apa.verb + 1 :])
    doers = tuple(party for party in sheet.roles.of("organiser", "giver", "doer") if _gives(party))
    if not what or not doers or bare(what.split()[0]) not in _WORKS:
        return []
    first, clock = with_tail(
        sheet, Bit(subject_text(doers), "siapa"), Bit("melakukan"), Bit(what, "apa")
    )
    title = f"{doers[0].short} melakukan {what}"
    noun = event_noun(what, sheet.noun)
    return (
        [
            Lead(
                "siapa",
                (first,),
                frozenset({apa}),
                noun,
                "dilakukan",
                "mereka",
                (title, what),
                clock,
            )
        ]
        if first
        else []
    )


def _gives_name(subject: str) -> bool:
    first = subject.split(maxsplit=1)[0]
    return bare(first) in acronyms() or of_sort(first, "institution")


def _opened(sheet: Sheet, apa: Piece, givers: tuple[Party, ...]) -> Iterator[Lead]:
    """ "dibuka pendaftaran Linmas" by an office: it *membuka pendaftaran Linmas*."""
    stem = morphology.stem_of(apa.first)
    if not stem:
        return
    what = apa.text.partition(" ")[2]
    served = sheet.roles.of("served")
    for_whom = (Bit("untuk"), Bit(listed([p.text for p in served]), "siapa")) if served else ()
    deed = f"{morphology.active(stem)} {what}"
    first, clock = with_tail(sheet, Bit(subject_text(givers), "siapa"), Bit(deed, "apa"), *for_whom)
    if first:
        yield Lead(
            "layanan", (first,), frozenset({apa}), event_noun(what, sheet.noun), "diadakan",
            "mereka", (f"{givers[0].short} {deed}",), clock,
        )  # fmt: skip


def _missing(sheet: Sheet, apa: Piece) -> Iterator[Lead]:
    """ "hilang kucing oranye" is said of the cat, whose it is where that was typed."""
    thing = Bit(" ".join(apa.words[1:]), "apa")
    owners = sheet.roles.of("owner")
    mine = Bit(f"milik {listed([p.text for p in owners])}", "siapa") if owners else Bit("")
    comma = Bit("," if ", " in mine.text else "")
    first, clock = with_tail(sheet, thing, mine, comma, Bit(apa.first, "apa"))
    if first:
        kind = bare(apa.words[1])
        yield Lead(
            MISSING, (first,), frozenset({apa}), kind, "terjadi", f"{kind} itu",
            (f"{thing.text} {apa.first}",), clock,
        )  # fmt: skip


def _is_planned(word: str) -> bool:
    return of_sort(word, "event") or is_deed_noun(bare(word))


def _about(sheet: Sheet, apa: Piece) -> Sheet:
    """The sheet with another first sentence of "apa"."""
    given = replace(sheet.answers["apa"], pieces=(apa, *sheet.pieces("apa")[1:]))
    return replace(sheet, answers={**sheet.answers, "apa": given})


def _said(sheet: Sheet, apa: Piece, speakers: tuple[Party, ...]) -> Iterator[Lead]:
    """An appeal or a notice is *disampaikan*, by whom where that is typed."""
    what = Bit(apa.text, "apa")
    core: tuple[Bit, ...]
    if speakers:
        core = (Bit(subject_text(speakers), "siapa"), Bit("menyampaikan"), what)
    else:
        core = (what, Bit("disampaikan"))
    first, clock = with_tail(sheet, *core)
    if first:
        title = f"{speakers[0].short} menyampaikan {apa.text}" if speakers else apa.text
        yield Lead(
            "apa", (first,), frozenset({apa}), apa.first, "disampaikan", "mereka", (title,), clock
        )


def _without_service(apa: Piece) -> str:
    """ "pelayanan SIM" behind *melayani* is SIM."""
    return " ".join(apa.words[1:]) if apa.first in _SERVICES and len(apa.words) > 1 else apa.text


_SERVICES = frozenset({"pelayanan", "layanan"})
# What a notice of a change says of its thing.
_CHANGES = {"libur": "libur", "perubahan": "berubah", "kenaikan": "naik", "penurunan": "turun"}
_SERVED = frozenset(
    "sim samsat adminduk layanan posyandu imunisasi cek vaksin khitan khitanan servis donor".split()
)
_WORKS = frozenset(
    "perbaikan pembangunan pemeliharaan penutupan pengaspalan pemadaman pengalihan pembongkaran "
    "perubahan pelebaran pemasangan".split()
)


def _is_service(apa: Piece) -> bool:
    """Whether it is something that one is served with: perekaman, vaksinasi, layanan."""
    first = apa.first
    named = first.startswith("pe") and first.endswith("an") and first not in _WORKS
    return named or first.endswith("asi") or first in _SERVED


def _gives(party: Party) -> bool:
    """An office or an institution is on the giving side of a service."""
    first, following = [*map(bare, party.text.split()), ""][:2]
    if following in OF_PEOPLE:
        return False  # "remaja putri" are served, "Remaja Masjid" may serve
    if first in acronyms() or first in {"rs", "rsia", "rsud", "klinik", "rumah sakit", "apotek"}:
        return True
    return (
        of_sort(first, "institution")
        or first in {"petugas", "bidan", "dokter", "kader"}
        or is_office(first)
    )


def _is_crowd(party: Party) -> bool:
    """People who are served, not those who serve: balita, warga, ibu hamil."""
    words = [word for word in party.text.split() if not word[:1].isdigit() and word != "sekitar"]
    group = bool(words) and of_sort(words[0], "group") and not of_sort(words[0], "staff")
    return not party.is_person and group and not _gives(party)


def _served(sheet: Sheet, apa: Piece) -> Iterator[Lead]:
    doers = sheet.roles.of("doer")
    crowds = tuple(party for party in doers if _is_crowd(party))
    giving = tuple(party for party in doers if party not in crowds)
    givers = sheet.roles.of("giver", "organiser") or (giving if any(map(_gives, giving)) else ())
    if not _is_service(apa):
        givers = ()
    served = sheet.roles.of("served")
    names = [word for word in doers[0].text.split() if not word.isdigit()] if doers else []
    crowd = bool(names) and not any(map(_gives, doers)) and of_sort(names[0], "group")
    if crowd and (sheet.roles.of("giver", "organiser") or _is_service(apa)):
        served = served or doers
    elif givers and crowds:
        served = served or crowds
    if of_sort(apa.first, "speechnoun"):
        yield from _said(sheet, apa, givers or doers)
        return
    for_whom = (Bit("untuk"), Bit(listed([p.text for p in served]), "siapa")) if served else ()
    if givers:
        core = (
            Bit(subject_text(givers), "siapa"),
            Bit("melayani"),
            Bit(_without_service(apa), "apa"),
            *for_whom,
        )
        title = f"{givers[0].short} melayani {_without_service(apa)}"
    elif served and (held := sheet.roles.of("organiser") or tuple(filter(_gives, doers))):
        core = (
            Bit(subject_text(held), "siapa"),
            Bit("mengadakan"),
            Bit(apa.text, "apa"),
            *for_whom,
        )
        title = f"{held[0].short} mengadakan {apa.text}"
    elif served:
        core = (Bit(apa.text, "apa"), *for_whom, Bit("berlangsung"))
        title = f"{apa.text} untuk {served[0].short}"
    else:
        return
    first, clock = with_tail(sheet, *core)
    if first:
        yield Lead(
            "layanan",
            (first,),
            frozenset({apa}),
            event_noun(apa.text, "kegiatan" if core[1].text == "mengadakan" else sheet.noun),
            "diadakan",
            "mereka",
            (title,),
            clock,
        )


def _is_named_by(subject: str, place: str) -> bool:
    """Whether the place is the subject, more fully: "jembatan", "Jembatan Miangas, Kelurahan ..."""
    named = place.split(", ", maxsplit=1)[0].lower()
    return bare(subject) == bare(place.split(maxsplit=1)[0]) or subject.lower() == named


def _ruled(sheet: Sheet) -> Iterator[Lead]:
    """ "jalan ditutup" with a place that names the street: "Jalan Flamboyan ditutup"."""
    apa = sheet.pieces("apa")[0]
    if sheet.roles.of("doer", "organiser") and not sheet.place:
        return
    first_word = bare(sheet.place.split()[0]) if sheet.place else ""
    if not first_word or not _is_named_by(apa.subject, sheet.place):
        return
    subject = sheet.place + ("," if ", " in sheet.place else "")
    whole = sentence(Bit(subject, "di_mana"), Bit(apa.predicate, "apa"), sheet.time_bit())
    if whole:
        predicate = bare(apa.words[apa.verb])
        noun = _nouns().get(predicate) or morphology.verbal_noun(predicate)
        title = f"{sheet.place.split(', ')[0]} {apa.predicate}"
        yield Lead(
            "apa", (whole,), frozenset({apa}), noun or sheet.noun, "dilakukan", "mereka", (title,)
        )


@cache
def _nouns() -> dict[str, str]:
    rows = resources.table("language/predicate_nouns.tsv")
    return {row["predicate"]: row["noun"] for row in rows}


def _placed_in_subject(apa: Piece, sheet: Sheet) -> tuple[Piece, Sheet]:
    """ "jam buka perpustakaan kota" in "perpustakaan kota Jalan Mawar": the place stands once."""
    subject, place = apa.subject.split(), sheet.place.split()
    if set(map(bare, place)) <= set(map(bare, subject)):
        return apa, sheet
    for length in range(len(subject) - 1, 1, -1):
        if [bare(w) for w in subject[-length:]] == [bare(w) for w in place[:length]]:
            rest = " ".join(place[length:])
            if rest[:1].isdigit():
                break
            where = f" di {rest}" if rest else ""
            text = f"{apa.subject}{where} {apa.predicate}"
            verb = apa.verb + len(where.split())
            return replace(apa, text=text, verb=verb), replace(sheet, place="")
    return apa, sheet


_MOVED = re.compile(r"^(?P<verb>\S+) (?P<what>hari|jam|jadwal|tempat|lokasi|waktu)nya (?=\S)")


def _of_whom(apa: Piece) -> str:
    """ "posyandu dipindah harinya dari ..." as "hari posyandu dipindah dari ..."."""
    found = _MOVED.match(apa.predicate)
    if not found:
        return apa.text
    return f"{found['what']} {apa.subject} {found['verb']} {apa.predicate[found.end() :]}"


MISSING = "hilang"  # the pattern whose sentences are about a thing, not about those served
_FAILING = frozenset("mati padam macet terganggu rusak".split())
_SWITCHED = frozenset("listrik lampu pln aliran".split())


def _happening(sheet: Sheet, apa: Piece) -> Iterator[Lead]:
    """A clause that names its own subject: "listrik padam"; the parties come in the body."""
    doers = sheet.roles.of("organiser", "doer")
    if doers and gives_way(apa.subject, doers[0].text):
        yield from activity_leads(sheet)
        return
    told = {bare(word) for word in apa.subject.split()}
    apa, sheet = _placed_in_subject(apa, sheet)
    general, _, inside = apa.subject.partition(" di ")
    if inside and {bare(word) for word in inside.split()} <= {bare(w) for w in sheet.place.split()}:
        apa = piece(apa.card, f"{general} {apa.predicate}")  # the card of places says it more fully
    if sheet.place and {bare(word) for word in sheet.place.split()} <= told:
        sheet = replace(sheet, place="")  # the subject is the place: "Jalan Mawar ditutup"
    first, clock = with_tail(sheet, Bit(_of_whom(apa), "apa"))
    predicate = bare(apa.words[apa.verb])
    noun = _nouns().get(predicate) or morphology.verbal_noun(predicate)
    noun = event_noun(apa.subject, noun or sheet.noun)
    deed = "dilakukan"
    if predicate in _FAILING and bare(apa.subject.split()[0]) not in _SWITCHED:
        noun, deed = "gangguan", "terjadi"
    if first:
        title = (_of_whom(apa),)
        yield Lead("apa", (first,), frozenset({apa}), noun, deed, "mereka", title, clock)
