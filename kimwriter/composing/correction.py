"""Leads of a correction (ralat): which text, what it said, what is right.

Press code, article 10: what was wrong in substance is corrected with an apology.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from kimwriter.composing.answer import Piece
from kimwriter.composing.lead import Lead
from kimwriter.composing.prose import Bit, sentence
from kimwriter.composing.sheet import Sheet
from kimwriter.language.numbers import ONE_WORD, in_words
from kimwriter.language.words import bare
from kimwriter.story import Sentence

_LONGEST_OFFICE = 8  # words
_TEXTS = frozenset(
    "berita unggahan artikel tulisan judul foto poster pengumuman kabar undangan pesan takarir "
    "brosur spanduk siaran obituari".split()
)
# "di berita pembagian sembako kami tulis 150 paket, yang benar 105".
_IN_TEXT = re.compile(
    r"^(?:di|dalam|pada) (?P<which>(?:berita|unggahan|artikel|tulisan|poster|pengumuman)\b.*?),? "
    r"(?P<said>(?:kami |kita |admin |saya )?(?:tulis|menulis|sebut|menyebut|tertulis|ditulis|"
    r"disebut)(?:kan)?\b)"
    r"(?P<rest> .+)$"
)
# Both numbers in letters where one word says each: "bukan tiga, melainkan dua".
_BOTH_NUMBERS = re.compile(r"\bbukan (\d{1,2}),? melainkan (\d{1,2})$")
_RIGHT_NUMBER = re.compile(
    rf"(\bbukan (?:{'|'.join(ONE_WORD.values())})\b.* (?:melainkan|tetapi|tapi) )(\d{{1,2}})$"
)
_RIGHT = re.compile(
    r"^(?:yang (?:benar|betul)|seharusnya|harusnya|mestinya|tertulis|ditulis|disebut|tercantum)\b"
)
_WRONG = re.compile(
    r"(?:,? |^)(?=(?:tertulis|ditulis|disebut|menyebut|menulis|bukan|yang benar|"
    r"seharusnya)\b)"
)


def leads(sheet: Sheet) -> Iterator[Lead]:
    """The text that was wrong, then wrong and right."""
    apa = sheet.first("apa")
    if apa is None:
        return
    told = (one for one in sheet.pieces("apa")[1:2] if _RIGHT.match(one.text))
    righted = next(told, None)
    used = frozenset({apa, *([righted] if righted else [])})
    if righted:
        apa = replace(apa, text=f"{apa.text}, {righted.text}")
    named_in = _IN_TEXT.match(apa.text)
    party = next(iter(sheet.roles.of("doer", "source")), None)
    apa = _more_fully(apa, party.text) if party else apa
    if named_in:
        said = corrected(f"{named_in['said']}{named_in['rest']}")
        which = _which(sheet, named_in["which"])
        text = bare(named_in["which"].split()[0])
        right = sentence(Bit(f"dalam {text} itu"), Bit(_passive(said), "apa"))
    else:
        which = _which(sheet)
        right = sentence(Bit(corrected(apa.text), "apa"))
    sentences = tuple(one for one in (which, right) if one)
    if right:
        named = named_in["which"] if named_in else _WRONG.split(apa.text, maxsplit=1)[0]
        named = "" if named.lower().startswith("tulisan kami") else named
        if (
            named in _TEXTS and " menyebut " in apa.text
        ):  # "berita menyebut korban tiga orang": what was wrong in it
            named = re.split(r"[,\d]", apa.text.split(maxsplit=2)[-1], maxsplit=1)[0]
        title = f"ralat: {named or sheet.place or apa.text}"
        yield Lead("ralat", sentences, used, "kesalahan", "terjadi", "mereka", (title,))


def _more_fully(apa: Piece, party: str) -> Piece:
    """ "seharusnya Lurah Pilang" with the name that "siapa" gives behind the office."""
    words = party.split()
    for length in range(min(len(words) - 1, _LONGEST_OFFICE), 1, -1):
        office = " ".join(words[:length])
        if apa.text.endswith(office):
            return replace(apa, text=f"{apa.text.removesuffix(office)}{party}")
    return apa


def _passive(said: str) -> str:
    """What "kami tulis" is in print: "tertulis"."""
    return re.sub(
        r"^(?:kami |kita |admin |saya )?(?:tulis|menulis|sebut|menyebut)(?:kan)?\b",
        "tertulis",
        said,
    )


def _which(sheet: Sheet, text: str = "") -> Sentence | None:
    """ "Berita “X” di Facebook, Senin (4/5/2026), memuat kesalahan." """
    place, time = sheet.place, sheet.when.text
    if not place and not time and not text:
        return None
    if text and place and bare(place.split()[0]) == bare(text.split(maxsplit=1)[0]):
        text = "" if len(text.split()) < len(place.split()) else text
    if text:
        when = Bit(f", {time}," if time else "", "kapan")
        return sentence(Bit(text, "apa"), sheet.place_bit(), when, Bit("memuat kesalahan"))
    named = bool(place) and (bare(place.split()[0]) in _TEXTS or place.startswith("“"))
    place = re.sub(r"(?<!ber)judul (?=“)", "berjudul ", place)
    sheet = replace(sheet, place=place)
    where = Bit(place, "di_mana") if named else sheet.place_bit()
    opening = Bit("") if named and not place.startswith("“") else Bit("berita")
    when = Bit(f", {time}," if time else "", "kapan")
    return sentence(opening, where, when, Bit("memuat kesalahan"))


def corrected(text: str) -> str:
    """ "tertulis A harusnya B" with its comma, "bukan A tapi B" as "bukan A, melainkan B"."""
    text = re.sub(r"^(?:tulisan kami|kami (?:tulis|menulis))(?: kemarin)?:? ", "tertulis ", text)
    text = re.sub(r",? mestinya ", ", seharusnya ", text)
    text = re.sub(
        r",? (?:yang (?:benar|betul)|harusnya)(?: adalah)? (?=.* bukan )", ", seharusnya ", text
    )
    if re.search(r" seharusnya .* bukan ", text):
        return re.sub(r",? bukan ", ", bukan ", text)
    text = re.sub(
        r",? (?:padahal(?: yang benar)?|yang benar|seharusnya|yang betul)(?: adalah)? ",
        ", seharusnya ",
        text,
    )
    text = _BOTH_NUMBERS.sub(
        lambda m: f"bukan {in_words(int(m[1]))}, melainkan {in_words(int(m[2]))}", text
    )
    text = _RIGHT_NUMBER.sub(lambda m: f"{m[1]}{in_words(int(m[2]))}", text)
    if " bukan " in f" {text}":
        text = re.sub(
            r", (?:itu|tetapi itu|tapi itu) (?=foto|nama|berita|acara|kegiatan)",
            ", melainkan ",
            text,
        )
        text = re.sub(r",? (?:tetapi|tapi|melainkan) ", ", melainkan ", text)
    return text


def apology() -> Sentence:
    """The apology that a correction of substance carries."""
    return Sentence("Redaksi memohon maaf.")


def why(one: Piece, lead: Lead) -> Sentence | None:
    """Why it was wrong."""
    head = "" if one.sort == "keterangan" else "karena"
    one = replace(one, text=re.sub(r"\bkami\b", "redaksi", one.text))
    return sentence(Bit(f"{lead.noun} itu terjadi {head}".rstrip()), Bit(one.text, one.card))
