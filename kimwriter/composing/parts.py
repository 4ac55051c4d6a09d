"""Those whom the lead did not name: guests, participants, sources, each by the part typed for them.

Start with `parts`.
"""

from collections.abc import Iterator

from kimwriter.composing.lead import Lead
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import bare, of_sort
from kimwriter.story import Sentence

_VERBS = {
    "doer": "melibatkan", "organiser": "melibatkan", "giver": "melibatkan",
    "participants": "diikuti", "guests": "dihadiri", "served": "untuk",
}  # fmt: skip
_HELD = frozenset({"kegiatan", "pengumuman"})
_WRITERS = frozenset("admin redaksi penulis tim kim".split())  # a correction does not name them
_DEGREES = frozenset({"dr", "drg", "dokter"})


def parts(sheet: Sheet, lead: Lead) -> Iterator[Sentence]:
    """A sentence for every part that has somebody left to name."""
    named = _words(" ".join(one.text for one in lead.sentences))
    deeds = sorted(role for role in sheet.roles.parties if role.startswith("di"))
    for role in (*_VERBS, *deeds, "source", "preacher", "owner"):
        left = [party for party in sheet.roles.of(role) if not _words(party.text) <= named]
        told = _told(sheet, lead, role, left) if left else None
        if told:
            yield told


def _told(sheet: Sheet, lead: Lead, role: str, left: list[Party]) -> Sentence | None:
    if sheet.story.kind == "ralat" and bare(left[0].text.split()[0]) in _WRITERS:
        return None
    names = Bit(listed([party.text for party in left]), "siapa")
    speaks = {"source": "narasumber", "preacher": "penceramah"}.get(role)
    if speaks and sheet.story.kind != "ralat":
        return sentence(Bit(left[0].before_verb() if len(left) == 1 else names.text, "siapa"),
                        Bit(f"menjadi {speaks}"))  # fmt: skip
    verb = _VERBS.get(role, role if role.startswith("di") else "")
    if sheet.story.kind == "pengumuman" and role == "doer" and _bears(left[0]):
        if of_sort(left[0].text.split()[0], "staff"):
            return sentence(Bit("petugasnya"), names)
        return sentence(Bit(f"{lead.noun} itu berdampak pada"), names)
    if sheet.story.kind not in _HELD and verb in {"", "melibatkan"}:
        verb = "berkaitan dengan"
    return sentence(Bit(f"{lead.noun} itu {verb or 'berkaitan dengan'}"), names)


def _bears(party: Party) -> bool:
    """Those whom a closure or a failure befalls: pelanggan, warga, pengguna jalan."""
    first = party.text.split(maxsplit=1)[0]
    return (
        not party.is_person
        and of_sort(first, "group", "staff")
        and not of_sort(first, "institution")
    )


def _words(text: str) -> set[str]:
    return {bare(word) for word in text.split()} - _DEGREES
