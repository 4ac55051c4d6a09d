"""Those whom the lead did not name: guests, participants, sources, each by the part typed for them.

Start with `parts`.
"""

from collections.abc import Iterator

from kimwriter.composing.lead import Lead
from kimwriter.composing.prose import Bit, listed, sentence
from kimwriter.composing.roles import Party
from kimwriter.composing.sheet import Sheet
from kimwriter.language.words import acronyms, bare, of_sort
from kimwriter.story import Sentence

_VERBS = {
    "doer": "melibatkan", "organiser": "melibatkan", "giver": "melibatkan",
    "participants": "diikuti", "guests": "dihadiri", "served": "untuk",
}  # fmt: skip
_HINDERS = frozenset(
    "gangguan pemadaman penutupan pengalihan pemindahan libur pembatasan perbaikan".split()
)
# What is said of people and of no body: "remaja berumur 10–18 tahun".
OF_PEOPLE = frozenset("berumur berusia warga putra putri usia yang kelas".split())
_WRITERS = frozenset("admin redaksi penulis tim kim".split())  # a correction does not name them
_DEGREES = frozenset({"dr", "drg", "dokter"})


def parts(sheet: Sheet, lead: Lead) -> Iterator[Sentence]:
    """A sentence for every part that has somebody left to name."""
    named = _words(" ".join(one.text for one in lead.sentences))
    deeds = sorted(role for role in sheet.roles.parties if role.startswith("di"))
    for role in (*_VERBS, *deeds, "source", "preacher", "owner"):
        left = [party for party in sheet.roles.of(role) if not _words(party.text) <= named]
        for group in _apart(sheet, role, left):
            told = _told(sheet, lead, role, group)
            yield from (told,) if told else ()


def _apart(sheet: Sheet, role: str, left: list[Party]) -> list[list[Party]]:
    """In a notice whom it is from and whom it is for are two sentences."""
    if sheet.story.kind != "pengumuman" or role != "doer":
        return [left] if left else []
    bodies = [party for party in left if _is_body(party)]
    others = [party for party in left if party not in bodies]
    return [group for group in (bodies, others) if group]


def _is_body(party: Party) -> bool:
    first = bare(party.text.split(maxsplit=1)[0])
    return (of_sort(first, "institution") or first in acronyms()) and not _bears(party)


def _told(sheet: Sheet, lead: Lead, role: str, left: list[Party]) -> Sentence | None:
    if sheet.story.kind == "ralat" and bare(left[0].text.split()[0]) in _WRITERS:
        return None
    names = Bit(listed([party.text for party in left]), "siapa")
    speaks = {"source": "narasumber", "preacher": "penceramah"}.get(role)
    if speaks and sheet.story.kind != "ralat":
        return sentence(Bit(left[0].before_verb() if len(left) == 1 else names.text, "siapa"),
                        Bit(f"menjadi {speaks}"))  # fmt: skip
    verb = _VERBS.get(role, role if role.startswith("di") else "")
    if verb in {"", "melibatkan"}:
        return _by_its_card(sheet, lead, left[0], names)
    return sentence(Bit(f"{lead.noun} itu {verb}"), names)


def _by_its_card(sheet: Sheet, lead: Lead, first: Party, names: Bit) -> Sentence | None:
    """Those who were typed without a part have the one that the card asks for."""
    kind = sheet.story.kind
    if kind == "kegiatan":
        return sentence(Bit(f"{lead.noun} itu melibatkan"), names)
    if kind == "klarifikasi":
        return sentence(Bit("hal itu juga disampaikan"), names)
    if kind == "pengumuman":
        return _of_notice(lead, first, names)
    if kind == "bencana":
        return sentence(names, Bit("terdampak"))
    if kind == "edukasi" and of_sort(first.text.split()[0], "crowd"):
        return sentence(Bit("informasi itu disampaikan kepada"), names)
    noun = "berita" if kind == "ralat" else lead.noun
    return sentence(Bit(f"{noun} itu berkaitan dengan"), names)


_CARRIERS = frozenset("km kmp ka kapal bus pesawat kereta feri".split())


def _of_notice(lead: Lead, first: Party, names: Bit) -> Sentence | None:
    """A notice names its staff, those whom it is for or befalls, or whom it is from."""
    if of_sort(first.text.split()[0], "staff"):
        return sentence(Bit("petugasnya"), names)
    if bare(first.text.split()[0]) in _CARRIERS:
        return sentence(Bit(f"{lead.noun} itu berlaku untuk"), names)
    if of_sort(first.text.split()[0], "event") or bare(first.text.split()[0]) == "hajatan":
        return sentence(Bit(f"{lead.noun} itu berkaitan dengan"), names)
    if not _bears(first):
        held = lead.deed == "diadakan"
        return sentence(
            Bit(f"{lead.noun} itu melibatkan" if held else "pengumuman itu dari"), names
        )
    befalls = lead.deed == "terjadi" or lead.noun in _HINDERS
    return sentence(Bit(f"{lead.noun} itu {'berdampak pada' if befalls else 'untuk'}"), names)


def _bears(party: Party) -> bool:
    """Those whom a closure or a failure befalls: pelanggan, warga, pengguna jalan."""
    first, following = [*party.text.split(), ""][:2]
    people = not of_sort(first, "institution") or of_sort(first, "crowd")
    people = people or following in OF_PEOPLE
    return not party.is_person and of_sort(first, "group", "staff") and people


def _words(text: str) -> set[str]:
    return {bare(word) for word in text.split()} - _DEGREES
