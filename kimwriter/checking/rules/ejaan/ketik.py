"""Words that no dictionary knows: most likely slips of the finger.

A word is left alone that may be a name, an acronym, or built by the rules of affixes with no
frequent word nearby. Suggestions are not looked for here: the engine asks the suggester for
the findings that it keeps.
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes, lexicon, suggester
from kimwriter.text import ABBREVIATIONS

UNKNOWN = Rule("R004", "warning", "Kata ini tidak ada dalam kamus.", "KBBI", suggests=True)
FOREIGN = Rule(
    "R105",
    "hint",
    "Kata asing atau daerah ditulis miring; lebih baik padanannya dalam bahasa Indonesia.",
    "EYD V, I.G Huruf Miring",
)

_SHORTEST = 3
_LONGEST = 40
# So many unknown words in the speech of a paragraph: it is another language.
_REGIONAL = 2
# Hundredths of Zipf: how frequent a neighbour must be to say that it was meant.
_MEANT = 330
_MEANT_BY_NAME = 420
_SHORTEST_NAME = 6
_SHORTEST_HALF = 4
# A short form that the text itself introduces: "Jumat Bersih (jumsih)".
_COINED = re.compile(r"\(([a-z]{3,10})\)")


def find(view: Masked) -> Iterator[Hit]:
    """Words that are in no list and that no rule builds."""
    unknown = [index for index, token in enumerate(view.tokens) if _unknown(token)]
    coined = set(_COINED.findall(view.shown)) if unknown and "(" in view.shown else set()
    spoken = {index for index in unknown if view.quoted(view.tokens[index].start)}
    regional = len(spoken) >= _REGIONAL
    for index in unknown:
        token = view.tokens[index]
        if token.lower in coined or _abbreviated(view, token):
            continue
        if _name(view, index):
            if _slip_in_name(view, index):
                yield Hit(UNKNOWN, token.start, token.end)
        elif index in spoken and (regional or lexicon.foreign(token.lower)):
            continue
        elif lexicon.foreign(token.lower):
            yield Hit(FOREIGN, token.start, token.end)
        elif not _acceptable(token, spoken=index in spoken):
            alike = _resembles(token.lower)
            yield Hit(UNKNOWN, token.start, token.end, severity=None if alike else "hint")


def _unknown(token: Token) -> bool:
    """Whether it is in no list, a word in Latin letters, and no acronym: capitals throughout."""
    if not _SHORTEST <= len(token.text) <= _LONGEST or lexicon.known(token.lower):
        return False
    if not all(part.isascii() and part.isalpha() for part in token.lower.split("-")):
        return False
    return token.text[1:].islower()


def _abbreviated(view: Masked, token: Token) -> bool:
    return view.shown.startswith(".", token.end) and token.lower + "." in ABBREVIATIONS


def _acceptable(token: Token, *, spoken: bool) -> bool:
    """Whether the rules build the word and no finger slips so, or nobody can say what it is: in
    speech, or with the capital of a sentence's first word.
    """
    if spoken or token.text[0].isupper():
        return suggester.near(token.lower)[1] < _MEANT
    return lexicon.derivable(token.lower) and suggester.slipped(token.lower)[1] < _MEANT


def _resembles(word: str) -> bool:
    """Whether a word that people use is one slip away, with or without a clitic, or two such words
    were joined; what resembles nothing is rather a word of some trade or tongue.
    """
    if any(suggester.near(host)[1] for host in (word, *affixes.hosts(word))):
        return True
    halves = ((word[:cut], word[cut:]) for cut in range(_SHORTEST_HALF, len(word) - 3))
    return any(min(map(lexicon.frequency, pair)) >= _MEANT for pair in halves)


def _name(view: Masked, index: int) -> bool:
    """Whether the word may be a name: a capital that nothing asks for, or one that others join."""
    token = view.tokens[index]
    if not token.text[0].isupper():
        return False
    if view.named(token):
        return True
    apposed = view.shown[token.end : token.end + 1] == ","  # "Lilik, kader PKK, ..."
    return apposed or lexicon.named(token.lower) or any(_capital_beside(view, index))


def _slip_in_name(view: Masked, index: int) -> bool:
    """Whether a word with a capital is none of the names and all but a frequent word."""
    token = view.tokens[index]
    if len(token.text) < _SHORTEST_NAME or lexicon.named(token.lower):
        return False
    if any(_capital_beside(view, index)) and view.scope != "headline":
        return False
    stem = next(affixes.hosts(token.lower), token.lower)
    if lexicon.named(stem) or lexicon.foreign(token.lower):
        return False
    return suggester.near(token.lower)[1] >= _MEANT_BY_NAME


def _capital_beside(view: Masked, index: int) -> Iterator[bool]:
    token = view.tokens[index]
    for other in (index - 1, index + 1):
        if 0 <= other < len(view.tokens):
            beside = view.tokens[other]
            left, right = sorted((beside, token))
            says = not view.opens(beside) or lexicon.named(beside.lower) or _unknown(beside)
            yield view.joined(left, right) and beside.text[0].isupper() and says


FAMILY = Family(
    name="ketik",
    category="ejaan",
    rank=60,
    rules=(UNKNOWN, FOREIGN),
    find=find,
    good=(
        "Warga menanam mangrove di pesisir bersama mahasiswa.",
        "Bu Sulastri dan Pak Ngatijo membuka Posyandu Melati di Kelurahan Triwung Kidul.",
        "Kegiatan pascabencana dan prabencana dibahas antarwarga.",
        "Anak-anak berlari-larian, ibu-ibu menyiapkan kudapannya.",
        "“Aja lali, Rek, ayo padha resik-resik,” kata Pak Slamet.",
        "Babinsa, Bhabinkamtibmas, dan Linmas berjaga di pos kamling.",
        "Pemenangnya diumumkan; ketidakhadiran peserta dicatat.",
        "Kubaca surat itu, lalu kauantarkan kepadanya.",
        "Warga menggelar Jumat Bersih (jumsih). Kegiatan jumsih itu rutin. (ado/met)",
        "Kapt. Inf. Arja Suarja hadir bersama Danramil.",
    ),
    bad=(
        ("Kegitan itu dihadiri warga.", "Kegiatan itu dihadiri warga."),
        ("Warga mengikuti pelatihann membuat kompos.", "Warga mengikuti pelatihan membuat kompos."),
        ("Masyarkat diminta waspada.", "Masyarakat diminta waspada."),
        ("Lurah mengapresisai kerja bakti.", "Lurah mengapresiasi kerja bakti."),
        ("Warga telahmenyerahkan beras.", "Warga telah menyerahkan beras."),
        ("Pertemuan dilaksankan kemarin.", "Pertemuan dilaksanakan kemarin."),
        ("Warga menyumbagkan beras.", "Warga menyumbangkan beras."),
        ("“Kami sengang sekali,” kata Siti.", "“Kami senang sekali,” kata Siti."),
        ("Panitia mengadakan gathering.", "Panitia mengadakan gathering."),
    ),
)
