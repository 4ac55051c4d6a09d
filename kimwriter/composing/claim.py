"""Leads of a clarification: the fact and who vouches for it, then the claim, once, as a claim."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.answer import Piece, piece, read_answer
from kimwriter.composing.headline import LONGEST, MOST_WORDS
from kimwriter.composing.lead import Lead
from kimwriter.composing.prose import Bit, sentence
from kimwriter.composing.roles import Party, read_party
from kimwriter.composing.sheet import Sheet
from kimwriter.language import lexicon
from kimwriter.language.words import bare

ASK_SOURCE = "Siapa yang memastikan?"
ASK_CLAIM = "Kabar yang beredar atau faktanya?"
_GOES_ROUND = frozenset("viral beredar tersebar menyebar ramai".split())
_SHORT_FACT = 16  # words
_THINGS = frozenset("surat poster undangan selebaran brosur lowongan pengumuman".split())
_MESSAGES = frozenset("pesan video foto unggahan broadcast rekaman".split())
_VERDICT = re.compile(r"\b(?:hoaks|hoax|tidak benar|bohong)\b", re.IGNORECASE)
_ONLY_VERDICT = re.compile(
    r"^(?:(?:ini|itu|kabar|info|informasi|berita|tersebut|adalah|ternyata|jelas|pesan) )*"
    r"(?:hoaks|hoax|tidak benar|bohong|palsu)$",
    re.IGNORECASE,
)
_MEDIUM = (
    r"(?:(?:di|dari|lewat|melalui) )?(?:(?:grup|pesan|status|media|akun|unggahan|broadcast) ?)?"
)
_CIRCULATES = re.compile(
    r"^(?:(?:ada )?(?:kabar|info|informasi|berita|isu|pesan|katanya|kabarnya|konon)(?: "
    r"berantai)?(?: yang)? ?)?"
    rf"(?:(?:lagi |sedang )?(?:beredar|tersebar|menyebar|viral|ramai|heboh))?(?: (?:kabar|info|"
    rf"informasi|isu))?(?P<medium> {_MEDIUM}"
    r"(?:WhatsApp|Facebook|Instagram|TikTok|media sosial|SMS)(?: warga| keluarga| RT| RW| "
    r"[a-z]+(?= (?:katanya|bahwa|kalau|jika)))?)?"
    r"(?: bahwa| kalau| jika| katanya| yang mengatakan| yang menyebut|,|:)* ",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"^(?P<medium>(?:di|dari|melalui) [A-Z]\w+(?: \w+)? )?ada yang "
    r"(?:mengatakan|menyebut|bercerita)(?: bahwa| kalau)? "
)
# "pesan suara yang mengatakan minyak dicampur": what it says is the claim.
_IN_MESSAGE = re.compile(
    r"^(?:(?:lagi |sedang )?(?:ada|beredar|tersebar|viral|muncul) )?"
    r"(?P<medium>(?:voice note|pesan|video|rekaman|foto|unggahan|poster|surat)"
    r"(?: suara| berantai| singkat| viral)?(?: di (?:grup )?[A-Z]\w+(?: warga)?)?) "
    r"(?:(?:yang )?(?:katanya|isinya|berisi|mengatakan|menyebut(?:kan)?|bertuliskan) "
    r"(?:bahwa |kalau |jika )?|(?:bahwa|kalau|jika) )"
)
# "di Facebook ramai foto jalan retak".
_THERE = re.compile(
    r"^(?P<medium>di (?:grup )?(?:WhatsApp|Facebook|Instagram|TikTok|media sosial|YouTube)(?: "
    r"warga| RT| RW)?)"
    r" (?:sedang |lagi )?(?:ramai|viral|beredar|heboh|tersebar) (?:kabar |info |isu |soal "
    r")?(?:bahwa )?"
)
_TRAILING = re.compile(
    r",? (?:(?:yang )?(?:beredar|tersebar|menyebar|viral|ramai) )?"
    r"(?:dari|di|lewat|melalui) (?P<medium>pesan berantai|(?:grup )?(?:WhatsApp|Facebook|Instagram|"
    r"TikTok|SMS|media sosial)(?: warga)?)$"
)


def leads(sheet: Sheet) -> Iterator[Lead]:
    """The fact first; without a fact the claim as what it is, unverified."""
    claim, told = _claim(sheet)
    fact = sheet.first("mengapa")
    source = next(iter(_sources(sheet)), None)
    if claim is None:
        return
    told_in = frozenset(sheet.pieces("mengapa")[:1])
    more = next(iter(sheet.pieces("mengapa")[1:2]), None)
    if fact and more and _goes_with(fact, more):
        fact, told_in = replace(fact, text=f"{fact.text}, {more.text}"), told_in | {more}
    if fact and not source:
        fact, source = _vouched(fact)
    judged = _JUDGED.match(claim.text)
    if judged and source and (fact is None or _is_stir(fact)):
        yield from _as_judged(sheet, claim, judged, source)
        return
    if fact and source:
        for lead in _fact_first(sheet, claim, told, fact, source):
            yield replace(lead, used=lead.used | told_in)
    yield from _unverified(sheet, claim, told, fact, source)


# "kabar penculikan anak itu hoaks": the claim and its verdict in one clause.
_JUDGED = re.compile(
    r"^(?:(?:ada|beredar|tersebar|menyebar|viral|muncul|ramai) )?"
    r"(?P<what>(?:kabar|info|informasi|isu|berita|foto|video|pesan|surat)\b.{3,}?),?"
    r"(?: (?:itu|tersebut|ternyata|adalah|ini|jelas))* (?P<verdict>hoaks|hoax|tidak benar|bohong|"
    r"palsu|editan(?: AI)?|rekayasa(?: AI)?)$",
    re.IGNORECASE,
)
_RUMOURS = frozenset("isu kabar info informasi rumor".split())
_STIR = frozenset("panik resah takut khawatir cemas heboh ramai geger bingung".split())


def _is_stir(fact: Piece) -> bool:
    """What a rumour did, or where it came from, is no fact against it: "isu dari pesan suara"."""
    stirred = bool(_STIR & {bare(word) for word in fact.words})
    return stirred or (fact.sort == "nomina" and fact.first in _RUMOURS)


def _as_judged(sheet: Sheet, claim: Piece, judged: re.Match[str], source: Party) -> Iterator[Lead]:
    """The member's own clause, vouched for by the source."""
    where = sheet.place_bit().text
    told = where and not _same(judged["what"], where)
    spread = (Bit("yang beredar"), Bit(where, "di_mana")) if told else ()
    verdict = judged["verdict"].replace("hoax", "hoaks").replace("Hoax", "hoaks")
    first = sentence(
        Bit(judged["what"], claim.card), *spread, Bit(verdict, claim.card), Bit(", kata"),
        Bit(source.text, "siapa"), Bit(f", {sheet.when.text}" if sheet.when.text else "", "kapan"),
    )  # fmt: skip
    if first:
        yield Lead(
            "fakta", (first,), frozenset({claim, *_judged(sheet)}), sheet.noun, "disampaikan",
            source.pronoun, _titles(judged["what"], verdict, source), subject=_bearer(claim),
        )  # fmt: skip


def _titles(what: str, verdict: str, source: Party) -> tuple[str, ...]:
    """Headlines of a claim; where they might be cut, the verdict comes first: it is never lost."""
    whole = f"{what} {verdict}"
    if len(whole.split()) <= MOST_WORDS and len(whole) <= LONGEST:
        return whole, f"{source.short}: {whole}"
    return (f"{verdict}, {what}",)


def _bearer(claim: Piece) -> str:
    """The letter or picture that holds the claim: "surat"."""
    return next((bare(word) for word in claim.words[:3] if bare(word) in _THINGS | _MESSAGES), "")


def _goes_with(fact: Piece, more: Piece) -> bool:
    """A short remark on the fact: "..., hasilnya aman"."""
    short = len(fact.words) + len(more.words) <= _SHORT_FACT
    return short and more.first.endswith("nya")


def _vouched(fact: Piece) -> tuple[Piece, Party | None]:
    """A fact that names its own source: "... kata kepala dinsos"."""
    words, found, who = fact.text.rpartition(" kata ")
    if not found or "“" in words:
        return fact, None
    return replace(fact, text=words.rstrip(",")), read_party(who)


def _sources(sheet: Sheet) -> tuple[Party, ...]:
    typed = read_answer("siapa", sheet.story.details.get("pembantah", "")).pieces
    given = tuple(read_party(one.text) for one in typed[:1])
    return (*given, *sheet.roles.of("source", "doer", "giver", "organiser", "participants"))


def _claim(sheet: Sheet) -> tuple[Piece | None, bool]:
    """The piece that holds the claim, and whether it says that it is one."""
    typed = read_answer("apa", sheet.story.details.get("klaim", "")).pieces
    if typed:
        return typed[0], True
    apa = sheet.first("apa")
    if apa is None:
        return None, False
    if _judged(sheet):
        return apa, True
    low = apa.text.lower()
    words = (
        "ada kabar",
        "ada info",
        "ada isu",
        "ada pesan",
        "ada yang bilang",
        "beredar",
        "tersebar",
        "menyebar",
        "katanya",
        "kabarnya",
        "konon",
        "kabar",
        "isu",
        "viral",
        "ramai",
        "heboh",
        "info",
        "hoaks",
    )
    spread = any(_GOES_ROUND & set(map(bare, one.words)) for one in sheet.pieces("apa")[1:])
    if spread or _SOMEBODY.match(apa.text) or _THERE.match(apa.text):
        return apa, True
    named = apa.sort in {"nomina", "instruksi"} and apa.first in _MESSAGES
    return apa, named or low.startswith(words) or bool(
        _TRAILING.search(apa.text) or _VERDICT.search(low)
    )


def _judged(sheet: Sheet) -> tuple[Piece, ...]:
    """Sentences of "apa" that say no more than "ini hoaks"."""
    return tuple(one for one in sheet.pieces("apa")[1:] if _ONLY_VERDICT.match(one.text))


def _stated(claim: Piece, sheet: Sheet) -> tuple[Bit, ...]:
    """ "Informasi di grup WhatsApp bahwa ..."."""
    text, medium = claim.text, ""
    message = _IN_MESSAGE.match(text)
    if message:
        medium, text = f"dalam {message['medium']}", text[message.end() :]
    there = None if message else _THERE.match(text)
    if there:
        medium, text = there["medium"], text[there.end() :].replace(", katanya ", " ")
    somebody = _SOMEBODY.match(text)
    if somebody:
        medium, text = (somebody["medium"] or "").strip(), text[somebody.end() :]
    found = None if somebody or message or there else _CIRCULATES.match(text)
    if found and found.end() < len(text):
        medium, text = (found["medium"] or "").strip(), text[found.end() :]
    tail = _TRAILING.search(text)
    if tail:
        medium, text = medium or f"{_within(tail['medium'])} {tail['medium']}", text[: tail.start()]
    medium = re.sub(r"^(?:dari|lewat) (?=\S)", "di ", medium)
    text = re.sub(r"[, (]*\b(?:itu )?(?:hoaks|hoax)\b\)?", "", text).strip(" ,") or text
    text = re.sub(r",? (?:yang )?(?:viral|ramai|beredar|tersebar|menyebar)$", "", text)
    if medium and not medium.startswith(("di ", "dalam ", "lewat ", "melalui ", "dari ")):
        medium = f"di {medium}"
    where = sheet.place_bit()
    where = Bit("") if _same(medium, where.text) else where
    where = where._replace(text=re.sub(r"^di (?=komentar|pesan)", "dalam ", where.text))
    medium = "" if where.text and _same(where.text, medium) else medium
    return (
        Bit("Informasi"), Bit(medium, claim.card), where,
        Bit(_link(text)), Bit(text, claim.card),
    )  # fmt: skip


def _link(text: str) -> str:
    """What joins a claim to "informasi": "berupa" a video, "tentang" a thing, "bahwa" it is so."""
    if text.split(maxsplit=1)[0] in _MESSAGES:
        return "berupa"
    return "tentang" if _is_thing(text) else "bahwa"


def _within(medium: str) -> str:
    return "dalam" if medium.startswith("pesan") else "di"


def _is_thing(text: str) -> bool:
    """Whether the claim is named, not stated: "bantuan Rp600.000 dari Pemkot"."""
    first, claimed = text.split(maxsplit=1)[0], piece("", text)
    free = claimed.sort == "klausa" and claimed.predicate.startswith("gratis")
    return first in _THINGS or free or piece("", text).sort == "nomina"


def _same(medium: str, place: str) -> bool:
    return not place or {bare(w) for w in place.split()} <= {bare(w) for w in medium.split()}


_SENTENCE_WORDS = frozenset("faktanya rupanya akhirnya sebenarnya sebetulnya nyatanya".split())


def _alone(fact: Piece) -> str:
    """A fact as a headline, which nothing stands before: "dananya" as "dana"."""
    refers = fact.first.endswith("nya") and fact.first not in _SENTENCE_WORDS
    stem = fact.first.removesuffix("nya")
    return " ".join([stem, *fact.words[1:]]) if refers and lexicon.known(stem) else fact.text


def _as_typed(sheet: Sheet, claim: Piece) -> tuple[Bit, ...]:
    """A picture or a message that is only named: that it went round is what the cards say."""
    where = sheet.place_bit()
    named = claim.first in _MESSAGES and bool(where.text) and " beredar" not in claim.text
    return (Bit(claim.text, "apa"), *((Bit("beredar"), where) if named else ()))


def _fact_first(
    sheet: Sheet, claim: Piece, told: bool, fact: Piece, source: Party
) -> Iterator[Lead]:
    first = sentence(
        Bit(fact.text, "mengapa"), Bit(", kata"), Bit(source.text, "siapa"),
        Bit(f", {sheet.when.text}" if sheet.when.text else "", "kapan"),
    )  # fmt: skip
    verdict = (Bit("tidak benar"),) if told else ()
    second = (
        sentence(*_stated(claim, sheet), *verdict) if told else sentence(*_as_typed(sheet, claim))
    )
    # "Dananya langsung ditransfer" refers to what only the claim names: the claim comes first.
    if not told and claim.first in _MESSAGES and fact.first.endswith("nya"):
        first, second = second, first
    if told and fact.first.endswith("nya"):
        first = sentence(
            *_stated(claim, sheet), Bit("tidak benar"), Bit(", kata"), Bit(source.text, "siapa"),
            Bit(f", {sheet.when.text}" if sheet.when.text else "", "kapan"),
        )  # fmt: skip
        second = sentence(Bit(fact.text, "mengapa"))
    if first and second:
        used = frozenset({claim, *_judged(sheet)})
        yield Lead(
            "fakta", (first, second), used, sheet.noun, "disampaikan", source.pronoun,
            (_alone(fact), f"{source.short}: {_alone(fact)}"), subject=_bearer(claim),
            questions=() if told else (ASK_CLAIM,),
        )  # fmt: skip


def _unverified(
    sheet: Sheet, claim: Piece, told: bool, fact: Piece | None, source: Party | None
) -> Iterator[Lead]:
    """Nobody has said that it is wrong, so it is not said here."""
    if not told:
        whole = sentence(Bit(claim.text, "apa"), *sheet.tail())
        asked: tuple[str, ...] = (ASK_CLAIM,)
    elif source and _VERDICT.search(claim.text):
        whole = sentence(
            *_stated(claim, sheet), Bit("tidak benar, kata"), Bit(source.text, "siapa"),
            sheet.time_bit(),
        )  # fmt: skip
        asked = ()
    else:
        own = (
            not _IN_MESSAGE.match(claim.text)
            and claim.first in _MESSAGES
            and claim.sort in {"nomina", "instruksi"}
        )
        what = (Bit(claim.text, claim.card),) if own else _stated(claim, sheet)
        whole = sentence(*what, Bit("masih memerlukan verifikasi"), sheet.time_bit())
        asked = () if source else (ASK_SOURCE,)
    if whole:
        medium = next((bit.text for bit in _stated(claim, sheet)[1:2]), "")
        title = f"informasi {medium} masih memerlukan verifikasi" if told else ""
        yield Lead(
            "verifikasi", (whole,), frozenset({claim, *_judged(sheet)}), sheet.noun, "disampaikan",
            "mereka", (title,) if not fact else (fact.text,), questions=asked,
        )  # fmt: skip
