"""The paragraphs after the lead: the rest of "siapa", reasons, manner, quotations.

Start with `body`. Whatever a lead left over has its place here, most important first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from kimwriter.composing.answer import Piece
from kimwriter.composing.correction import apology, why
from kimwriter.composing.incident import HEARD, NEEDS_SOURCE, cause
from kimwriter.composing.lead import Lead
from kimwriter.composing.manners import again, manner
from kimwriter.composing.manuscript import Aside, CardQuestion, Repair
from kimwriter.composing.notice import MISSING
from kimwriter.composing.obituary import memory
from kimwriter.composing.parts import parts
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.quotes import (
    VERBS,
    brands_in,
    names_in,
    quotation,
    speaker,
    spelt,
    words_of,
)
from kimwriter.composing.reasons import attributed, reason
from kimwriter.composing.sheet import Sheet
from kimwriter.composing.winning import is_won
from kimwriter.language.words import bare
from kimwriter.story import CARDS, Sentence

_PARAGRAPH = 3  # sentences
_SHORT_REASONS = 12  # words
_ITEMS = 3
_RUMOURS = frozenset("isu kabar info informasi rumor".split())
_SHORT_GROUP = 3  # words
_KIN = frozenset("anak istri suami cucu adik kakak menantu keponakan".split())
_ADDRESSED = frozenset("remaja pelanggan pedagang lansia siswa anggota".split())
ASK_ACCORDING = "Menurut siapa?"
ASK_SPEAKER = "Siapa yang mengatakan?"
_UNREADABLE = "Kalimat ini tidak dapat disusun. Tulis dengan huruf Latin."


@dataclass(slots=True)
class Body:
    """The paragraphs that follow the lead, and what was noticed while writing them."""

    paragraphs: list[tuple[Sentence, ...]] = field(default_factory=list)
    questions: list[CardQuestion] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    changes: list[Repair] = field(default_factory=list)


def body(sheet: Sheet, lead: Lead) -> Body:
    """Who else, reasons and manner, then quotations."""
    result = Body()
    told = list(_varied(lead, list(_told(sheet, lead, result))))
    if sheet.story.kind == "ralat" and not any(" maaf" in one.text for one in told):
        told.append(apology())
    result.paragraphs += _paragraphs(told)
    result.paragraphs += _quotations(sheet, lead, result)
    return result


def _told(sheet: Sheet, lead: Lead, result: Body) -> Iterator[Sentence]:
    """Who, why and how, every card in the order in which the member told it."""
    served = _served(sheet)
    told_of = replace(lead, pronoun=served, asks=True) if _asks(sheet, lead) else lead
    who, harm = sheet.roles.rest, ()
    if sheet.story.kind == "bencana":  # what was lost is told behind the cause
        who, harm = harm, who
    for one in filter(_is_stage, sheet.loose):
        yield from _kept(_how(sheet, one, told_of, served), one, result)
    yield from parts(sheet, lead)
    for one in _unused(who, lead):
        yield from _kept(_how(sheet, one, told_of, served), one, result)
    for one in _reasons_joined(sheet, lead):
        yield from _kept(_why(sheet, one, lead), one, result)
    if lead.clock:
        late = sentence(Bit(f"{lead.noun} itu berlangsung"), Bit(lead.clock, "kapan"))
        yield from (late,) if late else ()
    loose = tuple(one for one in sheet.loose if not _is_stage(one))
    left = (*sheet.pieces("apa")[1:], *harm, *sheet.pieces("bagaimana"), *loose)
    for one in _joined(_programme(_unused(left, lead))):
        yield from _kept(_how(sheet, one, told_of, served), one, result)


def _is_stage(one: Piece) -> bool:
    """When a part of it was: "final berlangsung Minggu"; the day comes before all else."""
    return one.card == "kapan" and one.sort == "klausa"


def _unused(pieces: tuple[Piece, ...], lead: Lead) -> list[Piece]:
    return [piece for piece in pieces if piece not in lead.used]


def _is_notice(sheet: Sheet) -> bool:
    return sheet.story.kind == "pengumuman"


def _how(sheet: Sheet, one: Piece, lead: Lead, served: str) -> tuple[Sentence | None, str]:
    return manner(one if sheet.story.kind == "edukasi" else again(one, lead), lead, served)


def _reasons_joined(sheet: Sheet, lead: Lead) -> tuple[Piece, ...]:
    """Two short clauses of reason are one sentence."""
    pieces = tuple(one for one in sheet.pieces("mengapa") if one not in lead.used)
    if sheet.story.kind not in {"kegiatan", "pengumuman", "umkm"} or len(pieces) != 2:
        return pieces
    first, second = pieces
    short = len(first.words) + len(second.words) <= _SHORT_REASONS
    if first.sort == second.sort == "klausa" and short:
        joint = "serta" if " dan " in first.text + second.text else "dan"
        return (replace(first, text=f"{first.text} {joint} {second.text}"),)
    return pieces


def _why(sheet: Sheet, one: Piece, lead: Lead) -> tuple[Sentence | None, str]:
    """What "mengapa" asks differs: a cause, a fact, a memory, a reason."""
    kind = sheet.story.kind
    if kind == "klarifikasi":
        origin = one.first in _RUMOURS and one.words[1:2] == ["dari"]
        told = f"{one.first} itu berasal {one.text.partition(' ')[2]}" if origin else one.text
        return sentence(Bit(told, one.card)), ""
    if kind == "bencana" and not attributed(one.text, lead.noun):
        presumed = lead.noun in NEEDS_SOURCE or one.first in HEARD
        return cause(one, lead), ASK_ACCORDING if presumed else ""
    if kind == "ralat":
        return why(one, lead), ""
    won = lead.pattern == "hasil" and is_won(sheet.first("apa"))
    linked = one.sort in {"keterangan", "nomina"}
    if won:
        lead = replace(lead, noun="prestasi", deed="diraih" if linked else "")
    if kind == "obituari":
        named = one.sort == "nomina" or one.text[:1].isdigit()
        return (memory(one), "") if named else manner(one, lead, "warga")
    return reason(one, replace(lead, asks=True) if kind == "pengumuman" else lead)


def _programme(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Three or more short nouns in a row, typed line by line, are one list."""
    found: list[Piece] = []
    for items, run in groupby(pieces, _is_item):
        row = list(run)
        if items and len(row) >= _ITEMS and len({one.card for one in row}) == 1:
            row = [replace(row[0], text=", ".join(one.text for one in row), sort="nomina")]
        found += row
    return tuple(found)


def _is_item(one: Piece) -> bool:
    short = len(one.words) <= _ITEMS and "," not in one.text
    return one.sort == "nomina" and short and one.text.replace(" ", "").isalpha()


def _joined(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Two instructions alike are one: "Jangan klik tautan dan jangan beri kode"."""
    held: Piece | None = None
    for one in pieces:
        alike = held and one.sort == held.sort == "instruksi" and one.first == held.first
        if held and alike and held.card == one.card and " dan " not in held.text:
            yield replace(held, text=f"{held.text} dan {one.text}")
            held = None
            continue
        if held:
            yield held
        held = one
    if held:
        yield held


def _kept(made: tuple[Sentence | None, str], one: Piece, result: Body) -> Iterator[Sentence]:
    told, asked = made
    if asked:
        result.questions.append(CardQuestion(one.card, asked))
    if told:
        yield told
    else:
        result.aside.append(Aside(one.card, one.text, _UNREADABLE))


def _asks(sheet: Sheet, lead: Lead) -> bool:
    """Whether instructions are requests: in a notice, but not in one about a lost thing."""
    return _is_notice(sheet) and lead.pattern != MISSING


def _served(sheet: Sheet) -> str:
    """Whom a request addresses."""
    parties = sheet.roles.of("participants", "served", "doer")
    first = parties[0].text if parties else ""
    if sheet.roles.of("participants") and first[:1].isdigit():
        return "peserta"
    if sheet.roles.of("participants") and len(first.split()) <= _SHORT_GROUP:
        return first
    whole = listed([party.text for party in sheet.roles.of("served")])
    if " dan " in whole and len(whole.split()) <= _SHORT_GROUP:
        return whole
    group = first.split(maxsplit=1)[0] if first else ""
    return group if group in _ADDRESSED else "warga"


def _varied(lead: Lead, sentences: list[Sentence]) -> Iterator[Sentence]:
    """The second of two neighbours that begin alike refers back by another noun."""
    before = lead.sentences[-1].text
    for one in sentences:
        told = _renamed(one, lead) if _alike(one.text, before) else one
        yield told
        before = told.text


def _alike(text: str, before: str) -> bool:
    return text.split()[:2] == before.split()[:2]


def _renamed(one: Sentence, lead: Lead) -> Sentence:
    opening = f"{lead.noun.capitalize()} itu"
    if not one.text.startswith(opening):
        return one
    event = lead.deed == "diadakan"
    other = ("acara" if lead.noun == "kegiatan" else "kegiatan") if event else "hal"
    if lead.deed == "dijalankan":
        return one
    return Sentence(f"{other.capitalize()} itu{one.text[len(opening) :]}", one.sources)


def _paragraphs(sentences: list[Sentence]) -> Iterator[tuple[Sentence, ...]]:
    """Two or three sentences a paragraph; a fourth is not left alone."""
    at = 0
    while at < len(sentences):
        left = len(sentences) - at
        size = 2 if left == _PARAGRAPH + 1 else min(left, _PARAGRAPH)
        yield tuple(sentences[at : at + size])
        at += size


def _quotations(sheet: Sheet, lead: Lead, result: Body) -> Iterator[tuple[Sentence, ...]]:
    named: set[str] = set()
    told = 0
    names = names_in(" | ".join(one.text for card in CARDS for one in sheet.pieces(card)))
    names |= brands_in(" ".join(one.text for one in sheet.pieces("apa")))
    told_before = {bare(word) for one in lead.sentences for word in one.text.split()}
    for number, quote in enumerate(sheet.story.quotes):
        said, who = words_of(quote), speaker(quote, names)
        kin = bare(quote.position)
        if who and sheet.story.kind == "obituari" and kin in _KIN and quote.name.strip():
            who = replace(who, full=f"{kin}nya, {who.short}")
        if not any(letter.isalpha() for letter in said):
            continue
        if who is None:
            result.questions.append(CardQuestion(f"quotes.{number}", ASK_SPEAKER))
            result.aside.append(Aside(f"quotes.{number}", said, ASK_SPEAKER))
            continue
        known = {bare(word) for word in who.full.split()} <= told_before
        name = who.short if who.short in named or known else who.full
        named.add(who.short)
        said, mended = spelt(said, number)
        result.changes += mended
        made = quotation(said, name, number, VERBS[told % len(VERBS)])
        if made:
            yield made
            told += 1
        else:
            result.aside.append(Aside(f"quotes.{number}", said, _UNREADABLE))
