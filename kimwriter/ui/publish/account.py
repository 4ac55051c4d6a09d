"""The account that a preview shows: name, handle and initials of the organisation."""

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_NOBODY = "KIM Anda"


@dataclass(frozen=True, slots=True)
class Account:
    """Who posts: "KIM Mangunharjo", "kim.mangunharjo", "KM"."""

    name: str
    handle: str
    initials: str


def account_of(organisation: str) -> Account:
    """The account of an organisation; without one, that of "KIM Anda"."""
    words = _WORD.findall(organisation) or _WORD.findall(_NOBODY)
    name = " ".join(organisation.split()) if _WORD.search(organisation) else _NOBODY
    handle = ".".join(_plain(word) for word in words if _plain(word))
    initials = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return Account(name, handle or _NOBODY.lower().replace(" ", "."), initials.upper())


def _plain(word: str) -> str:
    """Small letters a-z and digits: what a handle may be made of."""
    apart = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return apart.lower()
