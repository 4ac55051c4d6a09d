"""Degrees and titles: a full stop for each part, a comma before a degree behind the name.

EYD V, II.F.1, I.F.22 (degrees), III.B.11 (the comma).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from kimwriter import resources
from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon

DEGREE = Rule(
    "R156",
    "error",
    "Gelar dan sapaan ditulis dengan titik, misalnya “H. Ahmad”, “dr. Siti”, “Andi, S.Pd.”.",
    "EYD V, II.F.1 dan I.F.22",
)
COMMA = Rule(
    "R140",
    "error",
    "Nama dan gelar di belakangnya dipisah koma, juga antargelar: “Andi, S.E., M.M.”.",
    "EYD V, III.B.11",
)

_NAME = re.compile(r"\b[A-Z][a-z’']{1,20}(?=,? ?[A-Z])")
_PIECE = re.compile(
    r"(?P<sep>, ?| )(?P<degree>[SM]\. [A-Z][a-z]{1,4}\.?|[SMAP][A-Za-z.]{1,14})(?!\w)"
)
_MAYBE_DEGREE = re.compile(
    r"[ ,][SMAP][.A-Z]|[ ,][SMAP][A-Za-z]{1,4}[.,]|[ ,][SMAP][a-z]{1,3}[A-Z]"
)
_FRONT = re.compile(
    r"(?<![\w.,])(?P<title>[A-Za-z]{1,4})(?P<blank>[. ]{1,2}|)"
    r"(?=(?:[A-Z][a-z]{0,2}\.? )?[A-Z][a-z’']{1,20})"
)
_NO_PERSON = re.compile(r"\b(?:hari|kelas|blok|grup|golongan|vitamin|hepatitis)\W\Z", re.IGNORECASE)
# Acronyms as well: after a blank "Andi SP" may be anything.
_COMMON = 330


@cache
def _behind() -> Mapping[str, str]:
    return _forms("belakang")


@cache
def _before() -> Mapping[str, str]:
    return _forms("depan")


@cache
def _titles() -> frozenset[str]:
    return frozenset(title.lower().strip(".") for title in _before())


def _forms(place: str) -> Mapping[str, str]:
    rows = [row for row in resources.table("rules/gelar.tsv") if row["place"] == place]
    found: dict[str, str] = {}
    for row in rows:
        right = row["right"]
        bare = (
            {right, right.rstrip("."), right.replace(".", "")} if place == "belakang" else {right}
        )
        found |= dict.fromkeys(bare | set(row["wrong"].split()), right)
    return found


def find(view: Masked) -> Iterator[Hit]:
    """Degrees without their full stops or comma, and titles without their full stop."""
    for match in _NAME.finditer(view.shown) if _MAYBE_DEGREE.search(view.shown) else ():
        if match.group() not in _behind() and _is_name(match.group()):
            yield from _behind_name(view.shown, match.end())
    for title in _titles() & view.index.keys():
        for index in view.index[title]:
            if front := _FRONT.match(view.shown, view.tokens[index].start):
                yield from _front(view.shown, front)


def _behind_name(text: str, start: int) -> Iterator[Hit]:
    """The degrees that follow a name: "Andi SPd MM"."""
    end, found, rights = start, [], []
    while (piece := _PIECE.match(text, end)) and (chain := _chain(piece["degree"])):
        found.append(piece["degree"])
        rights += chain
        end = piece.end()
    if not rights or (text[start] == " " and len(rights) == 1 and _acronym(found[0])):
        return
    wanted = "".join(f", {degree}" for degree in rights)
    if text[start:end] != wanted:
        yield Hit(COMMA if found == rights else DEGREE, start, end, (wanted,))


def _acronym(part: str) -> bool:
    """Whether it may be anything after a blank: "Andi SP"."""
    return part.isalpha() and part.isupper()


def _chain(part: str) -> list[str]:
    """The degrees in a stretch without blanks: one, or several glued ("S.AP.M.Si")."""
    part = part.replace(" ", "")
    if right := _behind().get(part) or _behind().get(part.rstrip(".")):
        return [right]
    for cut in [index for index, letter in enumerate(part, 1) if letter == "." and index > 2]:
        first = _behind().get(part[:cut].rstrip("."))
        if first and (rest := _chain(part[cut:])):
            return [first, *rest]
    return []


def _is_name(word: str) -> bool:
    return lexicon.named(word.lower()) or lexicon.frequency(word.lower()) < _COMMON


def _front(text: str, match: re.Match[str]) -> Iterator[Hit]:
    """A title right before a name: "H Ahmad", "Drs Budi", "H.Ahmad"."""
    title, blank = match["title"], match["blank"]
    right = _before().get(title)
    if not right or (blank == "" and title[-1] != "."):
        return
    wanted = f"{right} "
    found = title + blank
    if found == wanted:
        return
    if title == "H" and _NO_PERSON.search(text[max(0, match.start() - 12) : match.start()]):
        return
    if title == "KH":
        yield Hit(DEGREE, match.start(), match.end("blank"), (wanted,), severity="hint")
        return
    yield Hit(DEGREE, match.start(), match.end("blank"), (wanted,))


FAMILY = Family(
    name="gelar",
    category="ejaan",
    rank=18,
    rules=(DEGREE, COMMA),
    find=find,
    good=(
        "H. Ahmad, S.Pd., M.M., hadir bersama dr. Siti Aminah dan Drs. Budi.",
        "Surat Edaran SE dan SIP ditandatangani; Budi SE hadir.",
        "Hari H acara, blok H Nomor 5, dan kelas H.",
        "Prof. Dr. Ir. Sutopo, M.Si., membuka acara.",
        "Kata Andi, SD itu dibangun. Warga RT 03 dan PKK hadir.",
        "AKBP Rina dan Kompol Budi datang.",
    ),
    bad=(
        ("Lurah Andi SPd hadir.", "Lurah Andi, S.Pd. hadir."),
        ("Camat Budi S.E, MM membuka acara.", "Camat Budi, S.E., M.M. membuka acara."),
        ("Kepala Sekolah Siti, Spd,M.Pd hadir.", "Kepala Sekolah Siti, S.Pd., M.Pd. hadir."),
        ("Bupati Andi S.H. hadir.", "Bupati Andi, S.H. hadir."),
        ("H Ahmad dan Hj Siti bersama Drs Budi.", "H. Ahmad dan Hj. Siti bersama Drs. Budi."),
        ("dr Rina memeriksa warga.", "dr. Rina memeriksa warga."),
        ("Lurah Erlina S.AP.M.Si, hadir.", "Lurah Erlina, S.A.P., M.Si., hadir."),
        ("Bidan Rina A.Md.Keb hadir.", "Bidan Rina, A.Md.Keb. hadir."),
    ),
)
