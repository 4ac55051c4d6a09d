"""Days that people commemorate, and headlines of events for which nobody's part was typed.

Start with `is_commemoration` and `titles`.
"""

import re

from kimwriter.composing.answer import Piece
from kimwriter.composing.prose import Bit
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import bare, of_sort

_AREA = re.compile(r" (?=(?:Kelurahan|Kecamatan|Desa|Kabupaten) )")
_UNNAMED = frozenset("balai kantor aula gedung halaman lapangan rumah".split())
_LONGEST_TITLE = 11  # words
# Days that are commemorated: whoever is named with one did so, whatever else was done.
_COMMEMORATED = re.compile(
    r"^(?:(?:peringatan|memperingati|acara) )?(?P<day>(?:maulid|isra|nuzulul|HUT|harlah|milad|"
    r"haul|hari(?= [A-Z])|tahun baru)\b.*)$",
    re.IGNORECASE,
)


def is_commemoration(apa: Piece, others: tuple[Party, ...]) -> bool:
    """Whether groups are named with a day and nothing else: "Maulid Nabi", "HUT RI"."""
    groups = all(of_sort(party.text.split()[0], "group", "institution") for party in others)
    plain = not any(link in apa.text for link in (" dan ", ", ", " dengan "))
    return groups and plain and bool(_COMMEMORATED.match(apa.text))


def day_of(apa: Piece) -> Bit:
    """The day that is commemorated: "peringatan Maulid Nabi" is of "Maulid Nabi"."""
    found = _COMMEMORATED.match(apa.text)
    return Bit(found["day"] if found else apa.text, "apa")


def titles(
    sheet: Sheet, event: str, others: tuple[Party, ...], verb: str = "berlangsung"
) -> tuple[str, ...]:
    """Whom it involved, else where it was: "berlangsung" alone says nothing."""
    place = sheet.place_bit().text.split(", ")[0]
    short = _AREA.split(place)[0]
    short = place if bare(short.rpartition(" ")[2]) in _UNNAMED else short
    first = event.partition(" dan ")[0]
    tried = [f"{e} {verb} {where}" for e in (event, first) for where in (place, short)]
    fitting = [title for title in tried if len(title.split()) <= _LONGEST_TITLE]
    there = place and fitting and len(first.split()) > 1
    where = fitting[0] if fitting else ""
    told = {bare(word) for word in event.split()}
    named = [party.short for party in _counted_first(others) if _is_crowd(party)]
    new = [name for name in named if not told & {bare(word) for word in name.split()}]
    held = verb == "berlangsung"
    involving = [f"{event} libatkan {name}" for name in new[:1] if held]
    short = [title for title in involving if len(title.split()) <= _LONGEST_TITLE]
    return (*short, where if there else f"{event} {verb}")


def _is_crowd(party: Party) -> bool:
    """People by their number or as a group: an officer or an office was not "involved"."""
    words = party.text.removeprefix("sekitar ").split()
    counted = words[0][:1].isdigit() and len(words) > 1
    return not party.is_person and (counted or of_sort(words[0], "crowd"))


def _counted_first(others: tuple[Party, ...]) -> list[Party]:
    """The parties with one whose number is known first: that is the news."""
    return sorted(others, key=lambda party: not any(c.isdigit() for c in party.text.split()[0]))
