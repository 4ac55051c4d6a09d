"""A sentence, a whole sentence in quotation marks and a headline begin with a capital.

EYD V, I.F Huruf Kapital.
"""

import re
from collections.abc import Iterator

from kimwriter.checking.capitals import acronym, sorts
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

SOURCE = "EYD V, I.F Huruf Kapital"
START = Rule("R090", "error", "Kalimat diawali huruf kapital.", SOURCE)
SPEECH = Rule(
    "R091",
    "error",
    "Petikan yang berupa kalimat utuh diawali huruf kapital, misalnya: Ia berkata, “Kami siap”.",
    SOURCE,
)
SMALL_IN_TITLE = Rule(
    "R100",
    "warning",
    "Dalam judul, kata tugas seperti “di”, “dan”, dan “untuk” berhuruf kecil; kata lain kapital.",
    SOURCE,
)

_VERBS = (
    "berkata|mengatakan|menuturkan|menjelaskan|menyampaikan|menegaskan|berujar|berpesan|bertanya|"
    "menyatakan|mengungkapkan|menambahkan|kata|ujar|tutur|ucap"
)
_SPEECH = re.compile(rf"\b(?:{_VERBS})\b[^,:“”\"\n]{{0,40}}[,:] ?[“\"](?=[a-z])", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*•–—·]|\(?(?:\d{1,3}|[a-z])[.)]) ?", re.IGNORECASE)
_STOPS = ".!?…"
_CLOSING = '"”’)]'
# From so large a share of capitals a headline is set in capitals word by word.
_TITLE_STYLE = 0.6


def find(view: Masked) -> Iterator[Hit]:
    """Small letters at the start, and the wrong size within a headline."""
    if view.scope == "facts":
        return
    by_start = {token.start: token for token in view.tokens}
    found = [token for token in _starts(view, by_start) if _raisable(token)]
    yield from (_raised(START, token) for token in found)
    for match in _SPEECH.finditer(view.shown) if view.quotations else ():
        token = by_start.get(match.end())
        goes_on = view.shown[: match.start()].rstrip(" ,").endswith(("”", '"'))
        if token and token not in found and not goes_on and _raisable(token):
            yield _raised(SPEECH, token)
    if view.scope == "headline":
        yield from _headline(view)


def _starts(view: Masked, by_start: dict[int, Token]) -> Iterator[Token]:
    """The first words of sentences that an end mark closes, but for items of lists, lines broken
    by hand, and what goes on after a quotation ("Ayo!” kata Siti).
    """
    for span in view.sentences:
        line = view.shown.rfind("\n", 0, span.start) + 1
        before = view.shown[line : span.start].strip()
        if not before and (_ITEM.match(view.shown, line) or _broken(view.shown, line)):
            continue
        ended = span.of(view.shown).rstrip(_CLOSING).endswith(tuple(_STOPS))
        goes_on = _ITEM.fullmatch(before) or before.endswith((*_CLOSING, "...", "…"))
        if ended and not goes_on and (token := by_start.get(span.start)):
            yield token


def _broken(text: str, line: int) -> bool:
    """Whether the line before goes on in this one."""
    before = text[:line].rstrip().rstrip(_CLOSING)
    return bool(before) and before[-1] not in _STOPS + ":"


def _raisable(token: Token) -> bool:
    """Whether the word is small throughout and a word: not "iPhone", not "www"."""
    return token.text.isalpha() and token.text.islower() and not acronym(token)


def _raised(rule: Rule, token: Token) -> Hit:
    return Hit(rule, token.start, token.end, (token.text[:1].upper() + token.text[1:],))


def _headline(view: Masked) -> Iterator[Hit]:
    """Words of the wrong size, where the headline is set in capitals word by word."""
    words = [token for token in view.tokens if len(token.text) > 1]
    skipped = sorts()["kecil"] | sorts()["bebas"]
    content = [token for token in words[1:] if token.lower not in skipped]
    capitals = sum(token.text[0].isupper() for token in content)
    if view.shown.isupper() or capitals < _TITLE_STYLE * len(content) or len(content) < 2:
        return
    for token in words[1:]:
        if token.lower in sorts()["kecil"]:
            if token.text.istitle() and not view.opens(token):
                yield Hit(SMALL_IN_TITLE, token.start, token.end, (token.lower,))
        elif right := _titled(token):
            yield Hit(SMALL_IN_TITLE, token.start, token.end, (right,))


def _titled(token: Token) -> str:
    """The word as a title has it, "" where it is right: Undang-undang, Undang-Undang."""
    first, hyphen, second = token.text.partition("-")
    if hyphen and first[0].isupper() and first.lower() == second:
        return f"{first}-{second.capitalize()}"
    plain = token.text.islower() and token.lower not in sorts()["bebas"]
    return token.text.capitalize() if plain and lexicon.known(token.lower) else ""


FAMILY = Family(
    name="kapital kalimat",
    category="ejaan",
    rank=41,
    rules=(START, SPEECH, SMALL_IN_TITLE),
    find=find,
    good=(
        "Selesai. Warga pulang lewat Jl. Mawar, lalu ke dr. Budi.",
        "Ia menyebutnya “pasukan kuning” sejak dulu.",
        "“Kami siap,” kata Siti, “karena sudah berlatih.”",
        "Syaratnya:\n- fotokopi KTP\n- pasfoto\n1. map biru",
        "Warga RT 02\nmenanam pohon bersama.",
        "Ada yang bertanya, “Kapan mulai?” Panitia menjawab.",
        "iPhone itu hilang.",
    ),
    bad=(
        ("selesai. warga pulang.", "Selesai. Warga pulang."),
        ("Ketua RT berkata, “kami siap.”", "Ketua RT berkata, “Kami siap.”"),
        ("Lurah mengatakan: “jaga kebersihan.”", "Lurah mengatakan: “Jaga kebersihan.”"),
        ("Benarkah? tentu saja.", "Benarkah? Tentu saja."),
        ("warga senang! mereka bersorak.", "Warga senang! Mereka bersorak."),
    ),
    headlines=(
        ("Gelar Rapat Di Balai Warga", "Gelar Rapat di Balai Warga"),
        ("Warga Tanam mangrove Di Pantai", "Warga Tanam Mangrove di Pantai"),
        ("Rancangan Undang-undang Desa Dibahas", "Rancangan Undang-Undang Desa Dibahas"),
        ("Warga Tanam Mangrove di Pantai Mayangan",) * 2,
        ("Warga tanam mangrove di Pantai Mayangan",) * 2,
    ),
)
