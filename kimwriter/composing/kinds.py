"""Which patterns a kind of news has: its leads and those whom its requests address."""

from collections.abc import Callable, Iterator, Mapping

from kimwriter.composing import (
    activity,
    business,
    claim,
    correction,
    education,
    incident,
    notice,
    obituary,
    winning,
)
from kimwriter.composing.lead import Lead
from kimwriter.composing.sheet import Sheet

Pattern = Callable[[Sheet], Iterator[Lead]]

LEADS: Mapping[str, Pattern] = {
    "kegiatan": activity.leads,
    "pengumuman": notice.leads,
    "umkm": business.leads,
    "klarifikasi": claim.leads,
    "edukasi": education.leads,
    "bencana": incident.leads,
    "ralat": correction.leads,
    "obituari": obituary.leads,
}


_NO_CONTESTS = frozenset({"ralat", "klarifikasi", "obituari", "umkm", "bencana"})


def leads(sheet: Sheet) -> tuple[Lead, ...]:
    """The leads of a story's kind, best first, no two of one pattern or with the same words."""
    texts: set[tuple[str, ...]] = set()
    found: dict[str, Lead] = {}
    kind = sheet.story.kind
    won = () if kind in _NO_CONTESTS else tuple(winning.leads(sheet))
    for lead in (*won, *LEADS.get(kind, activity.leads)(sheet)):
        text = tuple(sentence.text for sentence in lead.sentences)
        if text not in texts:
            found.setdefault(lead.pattern, lead)
        texts.add(text)
    return tuple(found.values())
