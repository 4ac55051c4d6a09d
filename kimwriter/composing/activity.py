"""Leads of an activity (kegiatan): result first, doer first, event first, purpose first."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.cleaning import lowered
from kimwriter.composing.lead import (
    Lead,
    active_phrase,
    ber_events,
    event_noun,
    event_words,
    passive_sentence,
    subject_text,
    with_tail,
)
from kimwriter.composing.occasions import day_of, is_commemoration, titles
from kimwriter.composing.prose import Bit, listed, ordered, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.composing.sorting import RESULTS
from kimwriter.language import morphology
from kimwriter.language.names import is_office
from kimwriter.language.words import acronyms, bare, is_active, is_passive, is_verb, of_sort
from kimwriter.story import Sentence

ASK_ROLE = "Mengadakan atau ikut?"
_NOTHING: tuple[Bit, ...] = ()
_LONGEST_PURPOSE = 7
_AGREED = {"disepakati": "menyepakati", "diputuskan": "memutuskan", "disetujui": "menyetujui"}
# "juara 1 RT 04", "juara umum: SDN Jati 2": the winner is the subject.
_WINNER = re.compile(
    r"^(?P<rank>(?:[Jj]uara|[Pp]eringkat) (?:\d|pertama|kedua|ketiga|umum|satu|dua|tiga|"
    r"harapan(?: \d)?)):? "
    r"(?:diraih |dimenangkan |dimenangi |jatuh kepada |oleh |adalah |yaitu "
    r")*(?P<who>[A-Z][^,]{1,60})$"
)
_COUNTED = re.compile(r"^(?:sekitar |sebanyak )?(?:\d[\d.]* |[a-z]+ (?=orang ))")
_CALLS = frozenset("rekrutmen perekrutan pendaftaran penerimaan".split())  # no event is held
_OFFERED = frozenset("lowongan beasiswa kuota".split())
_HOLDING = frozenset("mengadakan menggelar melaksanakan menyelenggarakan".split())
_AS = re.compile(r" (?=(?:sebagai|jadi|menjadi) )")


def leads(sheet: Sheet) -> Iterator[Lead]:
    """The leads that the answers allow, best first."""
    apa = sheet.first("apa")
    if apa is None:
        return
    yield from _result_first(sheet, apa)
    plain = _plain(sheet, apa)
    if plain:
        yield plain
        yield from _purpose_first(sheet, plain)


def _plain(sheet: Sheet, apa: Piece) -> Lead | None:
    doers = sheet.roles.of("organiser", "doer")
    if apa.sort == "klausa" and bare(apa.subject) in {"kami", "kita", "saya"} and not doers:
        apa = _without_us(apa)
        return _event(sheet, apa) if apa.sort == "nomina" else _deed(sheet, apa, (), "", "")
    if apa.sort == "klausa":
        return _clause(sheet, apa)
    if apa.sort == "keterangan":
        return _lead(sheet, "apa", (Bit(apa.text, "apa"),), {apa}, noun=sheet.noun)
    event, rest = event_words(apa.text)
    if apa.sort in {"verba", "instruksi"} or (event and doers):
        return _deed(sheet, apa, doers, event, rest)
    return _event(sheet, apa)


def _without_us(apa: Piece) -> Piece:
    """What "kami" did: "kami mengadakan buka bersama" is the event, other deeds stay deeds."""
    verb, _, rest = apa.predicate.partition(" ")
    held = verb in _HOLDING and rest
    return piece(apa.card, rest) if held else piece(apa.card, apa.predicate)


def _lead(
    sheet: Sheet,
    pattern: str,
    core: tuple[Bit, ...],
    used: set[Piece],
    more: tuple[Bit, ...] = (),
    **rest: object,
) -> Lead | None:
    first, clock = with_tail(sheet, *core)
    if first is None:
        return None
    second = sentence(*more) if more else None
    sentences = (first, second) if second else (first,)
    return Lead(pattern, sentences, frozenset(used), clock=clock, **rest)  # type: ignore[arg-type]


def _clause(sheet: Sheet, apa: Piece) -> Lead | None:
    """A whole clause; a general subject gives way to the fuller one of "siapa"."""
    doers = sheet.roles.of("organiser", "doer")
    subject, more = Bit(apa.subject, "apa"), _NOTHING
    if len(doers) == len(("doer", "object")) and _is_object(apa, doers[1]):
        doers, more = doers[:1], _involving(sheet, doers[1:])
    if doers and len(doers) < 3 and gives_way(apa.subject, doers[0].text):
        subject = Bit(subject_text(doers), "siapa")
    elif doers and not _within(doers, apa.text):
        more = _involving(sheet, doers)
    held = bare(apa.words[apa.verb]) in _HOLDING
    event = " ".join(apa.words[apa.verb + 1 :]) if held else apa.subject
    noun = event_noun(event, sheet.noun)
    predicate = active_phrase(apa.predicate) if doers or _is_doer(apa.subject) else apa.predicate
    return _lead(
        sheet, "siapa", (subject, Bit(_won(predicate), "apa")), {apa}, more, noun=noun,
        headlines=(f"{subject.text.split(', ')[0]} {predicate}",), deed=_deed_of(held),
        pronoun=doers[0].pronoun if len(doers) == 1 else "mereka",
    )  # fmt: skip


def _noun(sheet: Sheet) -> str:
    """What refers back to a deed; in a notice it is no service."""
    return "kegiatan" if sheet.story.kind == "pengumuman" else sheet.noun


def _deed_of(held: bool) -> str:
    return "diadakan" if held else "dilakukan"


def _won(predicate: str) -> str:
    return f"menjadi {predicate}" if predicate.startswith("juara ") else predicate


def _is_doer(subject: str) -> bool:
    return any(of_sort(word, "group", "office") for word in subject.split()[:2])


def gives_way(subject: str, fuller: str) -> bool:
    """Whether a general subject ("warga", "rumah") is said more fully by the other words."""
    words = [bare(word) for word in subject.split()]
    same = set(words) <= {bare(word) for word in fuller.split()}
    people = any(of_sort(word, "group") for word in fuller.split()[:2])
    if len(words) == len(("rumah", "warga")) and of_sort(words[1], "generic"):
        same = same or words[0] == bare(fuller.split(maxsplit=1)[0])
    same = same and words[:1] == [bare(_COUNTED.sub("", fuller).split(maxsplit=1)[0])]
    return same or (len(words) == 1 and people and of_sort(words[0], "generic"))


def _is_object(apa: Piece, party: Party) -> bool:
    """Whether a party is those to whom it was done: "siswa mengajar lansia", "15 lansia"."""
    groups = [word for word in party.text.split()[:2] if of_sort(word, "group")]
    return bool(groups) and groups[0] in apa.predicate.split() and groups[0] not in apa.subject


def _within(doers: tuple[Party, ...], text: str) -> bool:
    typed = {bare(word) for word in text.split()}
    return all(bare(word) in typed for party in doers for word in party.text.split())


def _involving(sheet: Sheet, doers: tuple[Party, ...], noun: str = "") -> tuple[Bit, ...]:
    names = listed([party.text for party in doers])
    return (Bit(f"{noun or sheet.noun} itu melibatkan"), Bit(names, "siapa"))


def _deed(sheet: Sheet, apa: Piece, doers: tuple[Party, ...], event: str, rest: str) -> Lead | None:
    """Something done: doer and verb; without a doer the thing that it was done to."""
    if is_passive(apa.first) and rest == apa.text and " " in apa.text:
        core = f"{apa.text.partition(' ')[2]} {apa.first}"
        more = _involving(sheet, doers) if doers else ()
        return _lead(
            sheet, "apa", (Bit(core, "apa"),), {apa}, more, noun=_noun(sheet), headlines=(core,)
        )
    phrase = f"{ber_events()[event]} {rest}".strip() if event else active_phrase(apa.text)
    if not doers:
        core = passive_sentence(apa.text) or f"{apa.text} berlangsung"
        noun = morphology.verbal_noun(apa.first) or sheet.noun
        return _lead(sheet, "apa", (Bit(core, "apa"),), {apa}, noun=noun, headlines=(core,))
    if len(doers) > 2:
        core = passive_sentence(apa.text) or f"{apa.text} berlangsung"
        return _lead(
            sheet, "apa", (Bit(core, "apa"),), {apa}, _involving(sheet, doers), noun=_noun(sheet),
            headlines=(f"{doers[0].short} {phrase}", core),
        )  # fmt: skip
    return _lead(
        sheet, "siapa", (Bit(subject_text(doers), "siapa"), Bit(phrase, "apa")), {apa},
        noun=_noun(sheet), headlines=(f"{_short(doers)} {phrase}",), pronoun=doers[0].pronoun,
    )  # fmt: skip


def _short(doers: tuple[Party, ...]) -> str:
    return " dan ".join(party.short for party in doers)


def _event(sheet: Sheet, apa: Piece) -> Lead | None:
    """An event by its parts: who held it, who joined; a group without a part is an attribute."""
    apa = _with_yang(apa)
    other = "kegiatan" if sheet.story.kind == "pengumuman" else sheet.noun
    called = apa.first in _CALLS
    noun, deed = apa.first if called else event_noun(apa.text, other), "diadakan"
    what = Bit(apa.text, "apa")
    core: tuple[Bit, ...]
    organisers, joined = sheet.roles.of("organiser"), sheet.roles.of("participants")
    others = sheet.roles.of("doer")
    used = {apa, *sheet.pieces("apa")[:1]}
    if organisers:
        done = (
            _done(apa)
            if organisers[0].is_person or is_office(organisers[0].text.split()[0])
            else ""
        )
        core = (Bit(subject_text(organisers), "siapa"), Bit("mengadakan"), what)
        if done:
            core = (Bit(subject_text(organisers), "siapa"), Bit(done, "apa"))
        if joined:
            core += (Bit("yang diikuti"), Bit(listed([p.text for p in joined]), "siapa"))
        more = _involving(sheet, others, noun) if others else ()
        title = f"{_short(organisers)} {done or f'mengadakan {apa.text}'}"
        return _lead(sheet, "siapa", core, used, more, noun=noun, deed=deed, headlines=(title,))
    if joined:
        core = (what, Bit("diikuti"), Bit(listed([p.text for p in joined]), "siapa"))
        more = _involving(sheet, others, noun) if others else ()
        title = f"{joined[0].short} mengikuti {apa.text}"
        return _lead(
            sheet, "apa", core, used, more, noun=noun, deed=deed,
            headlines=(title, f"{apa.text} diikuti {joined[0].short}"),
        )  # fmt: skip
    if 0 < len(others) < 3 and is_commemoration(apa, others):
        core = (Bit(subject_text(others), "siapa"), Bit("memperingati"), day_of(apa))
        title = f"{_short(others)} memperingati {day_of(apa).text}"
        return _lead(
            sheet, "siapa", core, used, noun=noun, deed=deed, pronoun=others[0].pronoun,
            headlines=(title,),
        )  # fmt: skip
    if 0 < len(others) < 3 and _is_attribute(apa, others):
        what = Bit(_without_echo(apa, others[0]), "apa")
        core = (what, Bit(subject_text(others), "siapa"), Bit("berlangsung"))
        return _lead(
            sheet, "apa", core, used, noun=noun, deed=deed, questions=(ASK_ROLE,),
            headlines=(f"{what.text} {_short(others)} berlangsung",
                       *titles(sheet, what.text, others)),
        )  # fmt: skip
    # Whom a call is from and whom it is for are told behind it.
    more = _involving(sheet, others, noun) if others and not called else ()
    deed_verb = "tersedia" if apa.first in _OFFERED else "berlangsung"
    deed = "dilakukan" if apa.first in _OFFERED | _CALLS else deed
    core = (what, Bit(deed_verb))
    return _lead(
        sheet, "apa", core, used, more, noun=noun, deed=deed,
        headlines=titles(sheet, apa.text, others, deed_verb),
    )  # fmt: skip


def _done(apa: Piece) -> str:
    """ "peresmian perpustakaan" by an office is that it *meresmikan perpustakaan*."""
    stem = morphology.stem_of_noun(apa.first)
    rest = " ".join(apa.words[1:])
    return f"{morphology.active(stem)} {rest}" if stem and rest else ""


def _with_yang(apa: Piece) -> Piece:
    """ "rapat warga membahas keamanan" is an event: "rapat warga yang membahas keamanan"."""
    words = apa.words
    parts = apa.text.split(", ")
    if len(parts) == 2 and all(piece("apa", part).sort == "nomina" for part in parts):
        return replace(apa, text=" dan ".join(parts))
    for at in range(2, min(len(words), 6)):
        held_by = of_sort(words[at - 1], "group") or words[at] == "membahas"
        if is_active(words[at]) and held_by:
            return replace(apa, text=" ".join([*words[:at], "yang", *words[at:]]))
    return apa


def _without_echo(apa: Piece, party: Party) -> str:
    """ "libur puskesmas" of "Puskesmas Wonoasih" is "libur"."""
    echoed = len(apa.words) > 1 and bare(apa.words[-1]) == bare(party.text.split()[0])
    return " ".join(apa.words[:-1]) if echoed else apa.text


def _is_attribute(apa: Piece, others: tuple[Party, ...]) -> bool:
    """A group may stand behind a short event: "senam lansia warga RW 02"."""
    if apa.words[-1][:1].isupper() and others and others[0].text[:1].isupper():
        return False  # two names side by side would be read as one
    inner = any(of_sort(word, "function") for word in apa.words[1:])
    first = [bare(party.text.split()[0]) for party in others]
    if (
        len(others) > 1
        and any(of_sort(w, "institution") for w in first)
        and any(of_sort(w, "group") and not of_sort(w, "institution") for w in first)
    ):
        return False  # a body and people have not the same part
    last = bare(apa.words[-1])
    if last not in acronyms() and any(last in party.text.lower().split() for party in others):
        return False  # "kenduri gampong" of "warga Gampong Hagu" would say it twice
    if any(party.is_person or is_office(party.text.split()[0]) for party in others):
        return False
    counted = any(party.text[:1].isdigit() or "(" in party.text for party in others)
    counted = counted or any(word.isdigit() for word in apa.words)
    return not inner and not counted and len(apa.words) < 5


def result_of(sheet: Sheet) -> Piece | None:
    """The piece that tells what came of it."""
    for card in ("bagaimana", "apa"):
        for one in sheet.pieces(card):
            if not one.head and (one.first in RESULTS or _outcome(one)):
                return one
    return next((one for one in sheet.roles.rest if _WINNER.match(one.text)), None)


_PRIZES = frozenset("hadiah piala bonus undian doorprize".split())


def _outcome(one: Piece) -> bool:
    """A clause that tells who won or what was agreed: "tim RT 03 meraih juara 1"."""
    if one.first.removesuffix("nya") in _PRIZES:
        return False
    return one.sort == "klausa" and of_sort(one.words[one.verb], "result")


def _result_first(sheet: Sheet, apa: Piece) -> Iterator[Lead]:
    result = result_of(sheet)
    if result is None or result is apa or apa.sort != "nomina":
        return
    doers = sheet.roles.of("organiser", "doer", "participants")
    verb, _, rest = result.text.partition(" ")
    event = _with_yang(apa).text
    core: tuple[Bit, ...]
    items, listed_thing = "", ""
    if verb in _AGREED and 0 < len(doers) < 3 and rest:
        core = (Bit(subject_text(doers), "siapa"), Bit(f"{_AGREED[verb]} {rest}", result.card),
                Bit("dalam"), Bit(event, "apa"))  # fmt: skip
        title = f"{_leaders(doers)} {_AGREED[verb]} {rest}"
    elif verb in _AGREED and ", " in rest and ": " not in rest:
        # Two halves cannot stand before their verb: the meeting decided them.
        core = (Bit(event, "apa"), Bit(f"{_AGREED[verb]} {rest}", result.card))
        title = f"{event} {_AGREED[verb]} {rest.partition(', ')[0]}"
    else:
        outcome, items = _turned(result), rest.partition(": ")[2]
        if items:
            outcome = _turned(piece(result.card, result.text.partition(": ")[0]))
            listed_thing = outcome.removesuffix(f" {verb}")
        core = (Bit(outcome, result.card), Bit("dalam"), Bit(event, "apa"))
        joined = Bit("yang diikuti") if sheet.roles.of("participants") else Bit("")
        close = bool(joined.text) or _is_attribute(apa, doers)
        if 0 < len(doers) < 3 and close:
            core += (joined, Bit(subject_text(doers), "siapa"))
        title = f"{outcome} dalam {event}".replace(" menjadi juara ", " juara ")
        title = re.sub(r"( juara \d+) dalam ", r"\1 ", title)
    told = {bare(word) for bit in core for word in bit.text.split()}
    left = tuple(d for d in doers if not {bare(word) for word in d.text.split()} <= told)
    more = _involving(sheet, left, event_noun(event, sheet.noun)) if left else ()
    lead = _lead(
        sheet, "hasil", core, {apa, result}, more, noun=event_noun(event, sheet.noun),
        deed="diadakan", headlines=(title,),
    )  # fmt: skip
    named = sentence(Bit(f"{listed_thing} itu ialah {items}", result.card)) if items else None
    if lead and named:
        lead = replace(lead, sentences=(lead.sentences[0], named, *lead.sentences[1:]))
    if lead:
        yield lead


def _leaders(doers: tuple[Party, ...]) -> str:
    """The short subject of a headline: an RT for its officers."""
    found = re.search(r"\bR[TW] \d+", doers[0].text)
    return found[0] if found else _short(doers)


def won(one: Piece) -> str:
    """ "RT 04 juara 1" as a sentence: "RT 04 menjadi juara 1"."""
    first = _WINNER.match(one.text)
    if first:
        words = first["who"].split()
        verb = next((at for at, word in enumerate(words) if at and is_verb(word)), 0)
        if verb:  # "juara 1 Imam mendapat kambing"
            return f"{first['rank'].lower()}, {' '.join(words[:verb])}, {' '.join(words[verb:])}"
        return f"{first['who']} menjadi {first['rank'].lower()}"
    if one.sort != "klausa" or not one.predicate.startswith("juara "):
        return one.text
    if of_sort(one.subject.split()[-1], "function", "keterangan", "titlenoun"):
        return one.text  # "selisih lima poin dari juara 1"
    return f"{one.subject} menjadi {one.predicate}"


def _turned(result: Piece) -> str:
    """ "terpilih Ahmad sebagai ketua" as "Ahmad terpilih sebagai ketua"."""
    verb, _, rest = result.text.partition(" ")
    if result.sort == "klausa" or not rest or _WINNER.match(result.text):
        return won(result)
    who, role = [*_AS.split(rest, maxsplit=1), ""][:2]
    return f"{who} {verb} {role}".strip()


def _purpose_first(sheet: Sheet, plain: Lead) -> Iterator[Lead]:
    """ "Untuk menyambut 17 Agustus, warga ..." where the subject does both."""
    why = sheet.first("mengapa")
    if why is None or plain.pattern != "siapa" or len(why.words) > _LONGEST_PURPOSE:
        return
    purpose = why.text if why.head == "untuk" else f"untuk {active_phrase(why.text)}"
    does = why.sort == "verba" and not of_sort(why.first, "modal", "predicate")
    if not (does or (why.head == "untuk" and piece("", why.text[6:]).sort == "verba")):
        return
    rest = plain.sentences[0].text
    opened = lowered(rest.removesuffix(".").removeprefix("Sebanyak "))
    first = sentence(Bit(f"{purpose},", "mengapa"), Bit(opened))
    if first:
        joined = Sentence(first.text, ordered((*first.sources, *plain.sentences[0].sources)))
        yield Lead(
            "mengapa", (joined, *plain.sentences[1:]), plain.used | {why}, plain.noun, plain.deed,
            plain.pronoun, plain.headlines, plain.clock,
        )  # fmt: skip
