"""Degrees behind a name, as EYD V writes them (II.F.1, III.B.11): "Hendra Wijaya, S.Pd.".

Start with `with_degrees`. A degree that could be another abbreviation ("SE", "MM") counts only
behind a comma or another degree.
"""

import re
from collections.abc import Mapping
from functools import cache

from kimwriter import resources
from kimwriter.language import lexicon

_MAYBE = re.compile(
    r"[, ](?:[SMAO][A-Z]|CICM|[SMAsma]\.|Ph\.?D|Sp[.A-Z]|[Ll][Cc]\b|"
    r"[SsMm](?:[Pp]d|sos|Sos|kom|Kom|ag|Ag|si|Si|kes|Kes|hum|Hum|psi|Psi|kep|Kep)\b|[Aa]md)"
)
_BARE = frozenset({"lc"})
_SHORTEST = 3
_ORDERS = ("SVD", "OFM", "SJ", "SX", "OCD", "MSF", "CICM", "OSA")  # of priests and sisters


@cache
def _degrees() -> Mapping[str, str]:
    """Written degrees by what is typed for them, without full stops and in lower case."""
    rows = [row for row in resources.table("rules/gelar.tsv") if row["place"] == "belakang"]
    return {_plain(form): form for form in (*(row["right"] for row in rows), *_ORDERS)}


def _plain(word: str) -> str:
    return word.strip(",;:)").replace(".", "").lower()


def is_degree(text: str) -> bool:
    """Whether a text between commas is one or more degrees: "S.Pd.", "M.M"."""
    words = text.split()
    return bool(words) and all(word in _written() for word in words)


def begins_with_degree(text: str) -> bool:
    """Whether a text behind a comma goes on with a degree: "S.Pd. dari SDN 2"."""
    return text.split(maxsplit=1)[0].rstrip(",") in _written() if text.strip() else False


@cache
def _written() -> frozenset[str]:
    return frozenset(_degrees().values())


def cut_degrees(text: str) -> tuple[str, str]:
    """A text without the degrees in it, and those: ("Hendra, guru", ", S.Pd.")."""
    parts = text.split(", ")
    if len(parts) == 1:
        return text, ""
    kept, degrees = [parts[0]], ""
    for part in parts[1:]:
        words = part.split()
        while words and words[0].rstrip(",") in _written():
            degrees += f", {words.pop(0)}"
        if words and len(words) < len(part.split()):
            kept[-1] += " " + " ".join(words)
        elif words:
            kept.append(" ".join(words))
    return ", ".join(kept), degrees


def without_degrees(name: str) -> str:
    """ "Hendra Wijaya, S.Pd." as "Hendra Wijaya"."""
    first, *rest = name.split(", ")
    return first if rest and all(map(is_degree, rest)) else name


def with_degrees(text: str) -> str:
    """A text with the degrees behind its names written, each after a comma."""
    if not _MAYBE.search(text):
        return text
    out: list[str] = []
    for word in text.split():
        right = _degrees().get(_plain(word))
        if right and out and _is_behind_name(word, out):
            closing = "," if word.endswith((",", ";")) else ""
            out[-1] = out[-1].rstrip(",") + ","
            out.append(right + closing)
        else:
            out.append(word)
    return " ".join(out)


def _is_behind_name(word: str, out: list[str]) -> bool:
    before = out[-1]
    behind_degree = before.rstrip(",") in _written()
    name = before.strip(",()")[:1].isupper() and not before.strip(",").isupper()
    if not (name or behind_degree):
        return False
    plain = word.strip(",;:")
    short = len(plain) < _SHORTEST and plain.lower() not in _BARE
    unsure = plain.isalpha() and (plain.isupper() or short or lexicon.known(plain.lower()))
    return behind_degree or not unsure or before.endswith(",")
