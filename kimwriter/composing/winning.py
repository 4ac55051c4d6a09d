"""Leads of something won, whatever the kind of news: the winner, then what was won.

Start with `leads`. A member who tells of a contest may choose any kind ("edukasi" for a quiz); a
card "apa" that begins with what was won is that news, not an event that somebody explains.
"""

import re
from collections.abc import Iterator

from kimwriter.composing.answer import Piece
from kimwriter.composing.lead import Lead, subject_text, with_tail
from kimwriter.composing.prose import Bit, listed
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import bare, of_sort

_WON = re.compile(
    r"^(?:(?:berhasil )?(?:meraih|raih|mendapat|dapat|merebut|menyabet|menjadi|jadi|sebagai) )?"
    r"(?P<prize>(?:juara|peringkat|ranking|runner[- ]up|finalis|medali|piala|pemenang)\b.*)$",
    re.IGNORECASE,
)
_BECOME = frozenset("juara runner-up runner finalis pemenang".split())
_MANY = 3


def leads(sheet: Sheet) -> Iterator[Lead]:
    """The winners *menjadi* juara and *meraih* a medal; none where nobody is named."""
    apa = sheet.first("apa")
    found = _WON.match(apa.text) if apa and apa.sort in {"nomina", "verba"} else None
    winners = sheet.roles.of("doer", "participants", "organiser", "owner")
    if apa is None or found is None or not winners or len(apa.words) < 2:
        return
    prize = found["prize"]
    verb = "menjadi" if bare(prize.split()[0]) in _BECOME else "meraih"
    names = [party.text for party in winners]
    who = subject_text(winners) if len(winners) < _MANY else listed(names)
    first, clock = with_tail(sheet, Bit(who, "siapa"), Bit(verb), Bit(prize, "apa"))
    if first:
        short = winners[0].short if len(winners) != 2 else " dan ".join(p.short for p in winners)
        title = prize if verb == "menjadi" else f"meraih {prize}"
        yield Lead(
            "hasil", (first,), frozenset({apa}), _contest(apa), "diadakan",
            winners[0].pronoun if len(winners) == 1 else "mereka", (f"{short} {title}",), clock,
        )  # fmt: skip


def is_won(apa: Piece | None) -> bool:
    """Whether the card "apa" begins with what was won."""
    return apa is not None and bool(_WON.match(apa.text))


def _contest(apa: Piece) -> str:
    """The noun that refers back: "lomba", "turnamen"; "prestasi" where none is typed."""
    return next((bare(w) for w in apa.words if of_sort(w, "event")), "prestasi")
