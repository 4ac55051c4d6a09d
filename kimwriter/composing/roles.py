"""Who did what: the parties of a story, from the card "siapa" and its sub-answers.

Start with `read_roles`. A part is only given where a word or a sub-answer says so; a party without
one is a doer, and whether it held the event or joined it is asked, not guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from kimwriter import resources
from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.prose import listed
from kimwriter.composing.sorting import at_commas, clause_verb, sort_of
from kimwriter.language import lexicon
from kimwriter.language.degrees import is_degree, without_degrees
from kimwriter.language.names import Person, honorific, is_office, split_person
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.places import is_place_head
from kimwriter.language.words import acronyms, bare, is_predicate, of_sort

_TELLS = re.compile(
    r"^(?P<who>[^,]{3,80}) (?:menjelaskan|memaparkan|menyampaikan)(?: kepada (?P<hearers>[^,]+))?$"
)
_NAMES = re.compile(r"^[A-Z][\w.]+(?: [A-Z][\w.]+){0,3} dan [A-Z][\w.]+(?: [A-Z][\w.]+){0,3}$")
_MEMBERS = re.compile(
    r"^(?P<group>[^\d,]{3,60}?(?: R[TW] \d+(?:/RW \d+)?)?),? (?P<about>(?:sekitar|sebanyak|"
    r"lebih dari|hampir) )?"
    r"(?P<number>\d[\d.]*|[a-z]+) orang$"
)
_TOTAL = re.compile(
    r",? \(?(?:total|jumlah|semuanya|seluruhnya)(?:nya)? (?:peserta |semua "
    r")?(?P<number>(?:sekitar )?"
    r"(?:\d[\d.]*|[a-z]+) (?:orang|peserta|anak|warga|siswa))\)?$"
)
_MEMBER = re.compile(r"^(?:dan )?[A-Z][\w.']*(?: [A-Z][\w.']*){0,3}(?: dan [A-Z][\w.' ]*)?$")
_TEAMS = frozenset("tim regu kelompok grup pasangan".split())
_STRONG = re.compile(
    r"^(?:anggotanya |beranggotakan |jumlah anggota |dengan )?"
    r"(?P<number>(?:sekitar |lebih dari )?(?:\d+|[a-z]+))(?: orang)?(?: anggota(?:nya)?)$|"
    r"^anggota(?:nya)? (?P<many>\d+)(?: orang)?$"
)
_JOINS = re.compile(
    r"^(?:yang (?:ikut|mengikuti|belajar)|ikut|mengikuti) "
    r"(?=\d|sekitar|warga|anak|ibu|siswa|para|remaja|lansia|seluruh|semua)"
)
_COWORK = re.compile(r" (?:kerja sama|kerjasama|bekerjasama|bekerja sama)(?: dengan| sama)? (?=\S)")
# "pendonor yang datang 87 orang": how many came, no party.
_CAME = re.compile(r"^\S+(?: \S+)? yang (?:datang|hadir|ikut|mendaftar|masuk)\b.*\d")
_AGES = re.compile(r" \(\d+\) dan .*\(\d+\)$")
_ALSO_CALLED = re.compile(
    r"^([A-Z][\w.']+(?: [A-Z][\w.']+)*) (?:yang )?"
    r"((?:biasa|akrab|sering) (?:dipanggil|disapa|disebut) )"
)
# Things that somebody came with are no party: "3 tangki".
_LOAD = re.compile(
    r"^(?:\d[\d.]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) "
    r"(?:tangki|mobil|truk|unit|ekor|pohon|karung|paket|motor|perahu|kapal|sapi|kambing|tenda|"
    r"dus|kantong|bus)(?: [a-z]+)?$"
)
_AGED_SO = re.compile(r"^(?:ber)?(?:usia|umur) \d+[–-]\d+(?: (?:tahun|bulan))?$")
_COUNTED_PEOPLE = re.compile(r"\bsebanyak \d|\b\d+ (?:orang|anak|siswa|warga|peserta)\b")
_NAMED_SO = re.compile(r"^nama(?:nya)? (?P<who>[a-z]+) (?P<name>[A-Z].*)$")
_AREA_LAST = re.compile(r"\b(?:Dusun|Desa|Kelurahan|Kampung|Jorong|Nagari|Gampong) [A-Z][^,]*$")
_ALSO = re.compile(r" juga$")
_PRESENT = re.compile(r"^(?:(?:ada|hadir)(?: juga)?|juga hadir|juga ada) (?P<who>\S.*)$")
# "juara 1 Dusun Krajan": what came of a contest, no party.
_PLACED = re.compile(r"^(?:juara|peringkat|pemenang) (?:\d|pertama|kedua|ketiga|umum|harapan)")
_WITH = frozenset("dibantu ditemani didampingi".split())
_AGE = re.compile(r"^(?:berumur |berusia |umur |usia )?\d{1,3}(?: tahun)?$")
# What tells which members of a group: "warga kurang mampu", "balita berumur 5 tahun".
_ATTRIBUTES = frozenset(
    "berumur berusia mampu hamil menyusui putus produktif ber-ktp beragama berdomisili terdampak "
    "berkebutuhan".split()
)
_INSTITUTE = re.compile(
    r"^(?P<role>[a-z]+) (?P<where>[A-Z]{2,}\b[^,]*|(?:Dinas|Badan|Kantor|Kementerian) [^,]+)$"
)
_AREAS = ("Kelurahan ", "Kecamatan ", "Desa ")
_DESCRIBED_AGE = re.compile(r"\) (?=[a-z])")
_CROWD = re.compile(
    r"^(?:sekitar )?\d[\d.]* (?:penonton|pengunjung|pendonor|pelari|pendaftar|undangan|hadirin)\b"
)
_OWNER = re.compile(
    r"^(?:dan )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}(?: dan [A-Z][\w.]+(?: [A-Z][\w.]+){0,2})?$"
)
_MEMBERS_ARE = re.compile(
    r"^(?:\d+|[a-z]+) (?:ibu|warga|anggota|pemuda|bapak|remaja|perempuan|keluarga)\b"
)
_BODIES = frozenset(
    "kelompok tim komunitas karang paguyuban majelis takmir keluarga panitia".split()
)
_RESCUED = frozenset("ditemukan dirawat dilarikan dievakuasi diselamatkan dibawa".split())
_BARE_NAME = re.compile(r"^(?:[A-Zd][\w.]+ ?){1,4}$")
_ONE_OF = frozenset(
    "petugas kepala ketua dokter bidan penyuluh ustaz perawat lurah camat narasumber humas".split()
)
_HOLDS = re.compile(r"^(?:yang )?(?:mengadakan|menyelenggarakan|menggelar|mengadakannya):? (?=\S)")
_BY = frozenset({"oleh"})
_COUNT = re.compile(r"(?:sekitar )?(?:\d[\d.]*|sepuluh|sebelas|seratus) orang")
_SHORT_NOUN, _SHORT_OFFICE = 2, 4
_SEAM = re.compile(
    r",(?! (?:R[TW]|dan) )| (?=(?:dari|yang|untuk|di|bersama|berumur|bekerja sama) )"
)
_PLURALS = frozenset("dan serta bersama".split())


@dataclass(frozen=True, slots=True)
class Party:
    """One party as it stands in the text, and, for a person, its parts."""

    text: str
    person: Person = field(default_factory=Person)

    @property
    def is_person(self) -> bool:
        """Whether it is one named person."""
        return bool(self.person.name)

    @property
    def pronoun(self) -> str:
        """ "ia" for a person, "mereka" for people."""
        return "ia" if self.is_person else "mereka"

    @property
    def short(self) -> str:
        """How a headline names it: a person by name, others as they are."""
        return without_degrees(self.person.name) or _SEAM.split(self.text, maxsplit=1)[0]

    def before_verb(self) -> str:
        """The party as a subject: an apposition is closed by a comma."""
        names = self.text.rpartition(", ")[2]
        described = self.is_person or " dan " in self.text.partition(", ")[0]
        closed = ", " in self.text and (described or bool(_NAMES.match(names)))
        closed = closed or (", " in self.text and (names.startswith(_AREAS) or is_degree(names)))
        return self.text + "," if closed else self.text


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties by their part in the news, and sentences of "siapa" that name none."""

    parties: Mapping[str, tuple[Party, ...]] = field(default_factory=dict)
    rest: tuple[Piece, ...] = ()

    def of(self, *names: str) -> tuple[Party, ...]:
        """The parties of these parts, in this order."""
        return tuple(party for name in names for party in self.parties.get(name, ()))


@cache
def _role_words() -> Mapping[str, str]:
    return {row["word"]: row["role"] for row in resources.table("language/role_words.tsv")}


def is_role_word(word: str) -> bool:
    """Whether a word in lower case says what part those behind it have: "panitianya"."""
    return word in _role_words()


def read_roles(pieces: tuple[Piece, ...], details: Mapping[str, str]) -> Roles:
    """The parties of the card's pieces and of sub-answers given by part."""
    parties: dict[str, list[Party]] = {}
    rest: list[Piece] = []
    for one in pieces:
        for role, text in _segments(one):
            if role == "rest":
                rest.append(piece(one.card, text))
            else:
                parties.setdefault(role, []).append(read_party(text))
    for role, text in details.items():
        parties.setdefault(role, [])[:0] = [read_party(text)]
    return Roles({role: tuple(found) for role, found in parties.items()}, tuple(rest))


def _segments(one: Piece) -> list[tuple[str, str]]:
    """The piece cut before words that give a part; a clause of its own stays whole."""
    found: list[tuple[str, str]] = []
    one, totals = _without_total(one)
    found += [("rest", total) for total in totals]
    one = replace(one, text=_ALSO_CALLED.sub(r"\1, \2", one.text))
    told = _TELLS.match(one.text)
    if told and one.sort == "klausa":
        hearers = [("served", told["hearers"])] if told["hearers"] else []
        return [("source", told["who"]), *hearers, *found]
    if _PLACED.match(one.text) or _turns(one.text):
        return [("rest", one.text), *found]
    parts, members = _without_members(_owners_joined(at_commas(one.text)))
    found += [("rest", member) for member in members]
    parts = _persons_joined(_office_then_name(parts))
    if len(parts) == 2 and len(parts[1].split()) < 4 and _is_state(parts[1]):
        person = split_person(parts[0])
        who = person_text(person) if person.name else parts[0]
        who = _DESCRIBED_AGE.sub("), ", who)
        comma = "," if ", " in who or clause_verb(who.split()) else ""
        return [("rest", f"{who}{comma} {parts[1]}")]
    if len(parts) > 2 and _is_state(parts[-1]) and parts[0].islower():
        return [*found, ("rest", one.text)]  # "dua nelayan, A dan B, selamat"
    if len(parts) > 1 and _is_state(parts[-1]) and split_person(parts[0]).age:
        person = split_person(parts[0])
        whole = person_text(replace(person, office="")) if person.name else parts[0]
        # Of "rumah Mbah Satimah (78)" it is she who lives alone.
        found.append(("rest", f"{whole.removeprefix('rumah ')} {parts.pop()}"))
    if len(parts) == 2 and _NAMES.match(parts[1]) and parts[0][:1].islower():
        return [("doer", ", ".join(parts))]
    if len(parts) > 1 and _NAMES.match(parts[-1]):
        parts[-1:] = parts[-1].split(" dan ")
    return [*found, *_by_part(parts, bool(found))]


def _heads_theirs(part: str) -> bool:
    """ "ketua kelompoknya Umi Kulsum" says who leads those who were named before."""
    words = part.split()
    theirs = any(word.endswith("nya") for word in words[1:3])
    return is_office(words[0]) and theirs and words[-1][:1].isupper()


def _by_part(parts: list[str], told: bool) -> list[tuple[str, str]]:
    """Each part of an enumeration with its role; `told` where something stood before them."""
    found: list[tuple[str, str]] = []
    role_before = "doer"
    for part in (_JOINS.sub("diikuti ", _HOLDS.sub("oleh ", part)) for part in parts):
        if _AGED_SO.match(part):
            found.append(("served", part))
            continue
        called = _NAMED_SO.match(part)
        if called or _CAME.match(part) or _heads_theirs(part) or _LOAD.match(part):
            alone = f"{called['who']} bernama {called['name']}" if called else part
            found.append(("rest", alone))
            continue
        present = _PRESENT.match(part)
        if present and (is_office(present["who"].split()[0]) or present["who"][:1].isupper()):
            found.append(("guests", present["who"]))
            continue
        whose = bare(part.split()[0])
        if whose.startswith("pe") and whose.endswith("nya") and whose not in _role_words():
            found.append(("rest", part))  # "pengajarnya mahasiswa"
            continue
        if " milik " in part and is_predicate(part.split()[-1]):
            found.append(("rest", part))  # "sawah milik petani terendam"
            continue
        if ": " in part and clause_verb(part.split()):
            found.append(("rest", part))  # "2 warga meninggal: A dan B"
            continue
        if _CROWD.match(part):
            found.append(("participants", part))
            continue
        for role, text in _at_role_words(part.split()):
            # "diikuti siswa, guru, dan wali murid": the part goes on over commas.
            goes_on = (
                role == "doer" and role_before in {"participants", "guests"} and (told or found)
            )
            found += [(role_before if goes_on else role, each) for each in _each_party(text)]
            role_before = role_before if goes_on else role
    return found


def _strength(match: re.Match[str]) -> str:
    return f"anggotanya {match['number'] or match['many']} orang"


def _with_share(parts: list[str]) -> list[str]:
    """ "pendonor yang datang 87 orang, 64 lolos": what became of some stays with them all."""
    joined: list[str] = []
    for part in parts:
        words = part.split()
        share = len(words) > 1 and words[0].isdigit() and of_sort(words[1], "predicate")
        if joined and share:
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _turns(text: str) -> bool:
    """Two halves that only stand together: "tidak ada korban, tetapi 14 KK terisolir"."""
    return any(part.startswith(("tetapi ", "namun ", "sedangkan ")) for part in at_commas(text)[1:])


def _without_members(parts: list[str]) -> tuple[list[str], list[str]]:
    """Who or how many are in a group: "tim SDN 3: Aisyah, Dimas", "12 orang anggota"."""
    head, colon, first = parts[0].partition(": ")
    names = [first, *parts[1:]]
    length = next((n for n, name in enumerate(names) if not _MEMBER.match(name)), len(names))
    if colon and length and bare(head.split()[0]) in _TEAMS:
        listed = re.sub(r"^dan ", "", names[length - 1])
        members = [member for name in names[: length - 1] for member in name.split(" dan ")]
        named = [*members, *listed.split(" dan ")]
        kept = [head, *names[length:]]
        link = ", dan " if len(named) > 2 else " dan "
        told = link.join(filter(None, (", ".join(named[:-1]), named[-1])))
        return kept, [f"{bare(head.split()[0])} itu terdiri atas {told}"]
    parts = _with_share([_ALSO.sub("", part) for part in parts])
    if len(parts) > 1 and bare(parts[0].split()[0]) in _BODIES and _MEMBERS_ARE.match(parts[1]):
        return [parts[0], *parts[2:]], [f"anggotanya {parts[1]}"]
    counts = [part for part in parts[1:] if _STRONG.match(part)]
    kept = [part for part in parts if part not in counts]
    return kept, [_STRONG.sub(_strength, part) for part in counts]


def _without_total(one: Piece) -> tuple[Piece, list[str]]:
    """ "..., total 120 orang" counts all who are named: it is told by itself."""
    found = _TOTAL.search(one.text)
    if not found:
        return one, []
    return piece(one.card, one.text[: found.start()]), [f"totalnya {found['number']}"]


def _is_state(part: str) -> bool:
    """What befell somebody: "selamat", "luka ringan"."""
    first = part.split(maxsplit=1)[0]
    said = of_sort(first, "predicate") or first in _RESCUED
    return said and not of_sort(first, "modal", "group") and not is_role_word(first)


def _each_party(text: str) -> list[str]:
    """ "kader dan bidan desa" are two parties, "Hasan dan Husein" and "dinas A dan B" stay."""
    words = text.split()
    parties, start = [], 0
    for at in range(1, len(words) - 1):
        if (
            at > start
            and words[at] in {"dan", "serta"}
            and _begins_party(words[at + 1])
            and _begins_party(words[start])
        ):
            parties.append(" ".join(words[start:at]))
            start = at + 1
    return [*parties, " ".join(words[start:])]


def _begins_party(word: str) -> bool:
    if bare(word) in {"rt", "rw"}:
        return False
    return of_sort(word, "group", "office", "descriptor", "institution") or word.isdigit()


def _persons_joined(parts: list[str]) -> list[str]:
    """ "Siti Aminah, kader lingkungan" is one person; "A, B, dan C" are three parties."""
    joined: list[str] = []
    for at, part in enumerate(parts):
        first = bare(part.split()[0])
        if joined and first in {"rute", "jurusan", "trayek"}:
            joined[-1] += " " + part
            continue
        if joined and _goes_on_area(joined[-1], part):
            joined[-1] += ", " + part
            continue
        if joined and re.fullmatch(r"\d+ (?:kelompok|tim|regu)", part):
            joined[-1] = f"{part} {joined[-1]}"  # "ibu-ibu Dasawisma, 14 kelompok"
            continue
        if joined and _COUNT.fullmatch(part) and of_sort(joined[-1].split()[0], "group"):
            joined[-1] += f" {part}" if part.startswith("sekitar") else f" sebanyak {part}"
            continue
        told = _INSTITUTE.match(joined[-1]) if joined and _BARE_NAME.match(part) else None
        if told and _role_words().get(told["role"]) == "source":
            joined[-1] = f"{told['role']} {part} dari {told['where']}"
            continue
        who = joined and _describes(first) and split_person(joined[-1]).name
        described = bool(who) and not _COUNTED_PEOPLE.search(part)
        pair = joined and joined[-1].startswith(("pasangan ", "keluarga ", "suami istri "))
        coming = "".join(parts[at + 1 : at + 2])
        couple = joined and " dan " in joined[-1] and (pair or joined[-1][:1].isupper())
        state = joined and part.islower() and " " not in part and _is_aged(joined[-1])
        state = state or (joined and _are_aged(joined[-1], part))
        age = joined and _AGE.match(part)
        crowd = first.isdigit() and part.split()[1:2] and part.split()[1].startswith("pe")
        told_of = joined and _tells_who(joined[-1], part, coming)
        if (couple and _describes(first) and not crowd) or state or age or told_of:
            joined[-1] += ", " + part
            continue
        epithet = not of_sort(first, "group") and not split_person(part).name
        if described and (not split_person(joined[-1]).office or first == "warga" or epithet):
            joined[-1] += ", " + part
        else:
            joined.append(part.removeprefix("dan ").removeprefix("serta "))
    return joined


def _office_then_name(parts: list[str]) -> list[str]:
    """ "petugas PLN, Rudi" is Rudi, who is one: the name first."""
    if len(parts) != 2 or not _BARE_NAME.match(parts[1]) or is_office(parts[1].split()[0]):
        return parts
    if _is_body(parts[1]) and re.search(r"[a-z] [A-Z][a-z]+(?: [A-Z][a-z]+)*$", parts[0]):
        return [f"{parts[0]} dari {parts[1]}"]  # "perawat Indah Permatasari, RSUD Mawar"
    first = bare(parts[0].split()[0])
    single = of_sort(first, "descriptor") and not of_sort(first, "group")
    alone = (first in _ONE_OF or is_office(first) or single) and not split_person(parts[0]).name
    return [f"{parts[1]}, {parts[0]}"] if alone else parts


def _owners_joined(parts: list[str]) -> list[str]:
    """ "3 warung terbakar milik Jumadi, Warti, dan Soleh": the names belong to the clause."""
    before, found, _ = parts[0].partition(" milik ")
    if not found or not clause_verb(before.split()) or len(parts) == 1:
        return parts
    length = next((n for n, part in enumerate(parts[1:], 1) if not _OWNER.match(part)), len(parts))
    thing, verb = before.split(), clause_verb(before.split())
    names = listed([parts[0].partition(" milik ")[2], *_last_apart(parts[1:length])])
    whole = f"{' '.join(thing[:verb])} milik {names} {' '.join(thing[verb:])}"
    return [whole, *parts[length:]] if length > 1 else parts


def _last_apart(names: list[str]) -> list[str]:
    return [each for name in names for each in name.removeprefix("dan ").split(" dan ")]


def _is_body(text: str) -> bool:
    first = text.split(maxsplit=1)[0]
    return bare(first) in acronyms() or of_sort(first, "institution")


def _goes_on_area(before: str, part: str) -> bool:
    """ "warga RT 3, RT 4", "warga Dusun Kalilembu, Dieng": more of where they are from."""
    first = bare(part.split(maxsplit=1)[0])
    unit = first in {"rt", "rw", "kelurahan", "kecamatan"} or bool(re.match(r"dan R[TW] ", part))
    return unit or (bool(_AREA_LAST.search(before)) and lexicon.place(part.lower()))


def _tells_who(before: str, part: str, coming: str) -> bool:
    """Words behind somebody's age, or between a name and an age, that say who it is."""
    first = bare(part.split(maxsplit=1)[0])
    aged = _is_aged(before) and part[:1].islower()
    group = of_sort(first, "group") and not of_sort(first, "descriptor")
    other = group or of_sort(first, "institution", "predicate") or first in _role_words()
    return (aged and not other) or _is_epithet(before, part, coming)


def _is_epithet(before: str, part: str, coming: str) -> bool:
    """Words between a name and an age say who it was: "Yosef Ngadut, tua golo, umur 88"."""
    nicknamed = part.startswith(("biasa ", "akrab ", "sering "))
    between = part[:1].islower() and bool(_AGE.match(coming))
    return (nicknamed or between) and bool(split_person(before).name)


def _are_aged(before: str, part: str) -> bool:
    """ "Ary (24) dan Dwi (21), mahasiswa": what both are."""
    single = part.islower() and " " not in part and not of_sort(part, "predicate")
    return single and bool(_AGES.search(before))


def _is_aged(text: str) -> bool:
    person = split_person(text)
    return bool(person.name and person.age)


def _describes(word: str) -> bool:
    return is_office(word) or of_sort(word, "descriptor") or word.isdigit() or word == "usia"


def _at_role_words(words: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, list[str]]] = [("doer", [])]
    for at, word in enumerate(words):
        role = _role_words().get(bare(word))
        of_theirs = bare(word).endswith("nya") and is_predicate("".join(words[at + 1 : at + 2]))
        if (
            role == "participants"
            and found[-1][1]
            and found[-1][1][0].isdigit()
            and len(found[-1][1]) < 3
        ):
            found[-1] = (role, [*found[-1][1], word])  # "30 peserta dari tiap RT"
        elif role == "owner" and found[-1][1]:
            found[-1][1].append(word)  # "mobil Avanza milik Yanto" is one thing
        elif role and at + 1 < len(words) and _opens(found, at) and not of_theirs:
            found.append((role, [word] if _is_committee(word, words[at + 1]) else []))
        elif not (bare(word) in _BY and not found[-1][1]):
            found[-1][1].append(word)
    return [
        (_plain_or_rest(role, members), " ".join(members)) for role, members in found if members
    ]


def _is_committee(word: str, following: str) -> bool:
    """ "panitia masjid": it is not the mosque itself that holds something."""
    return word == "panitia" and is_place_head(following)


def _opens(found: list[tuple[str, list[str]]], at: int) -> bool:
    """A part may open anywhere but right after another one's word."""
    return at == 0 or bool(found[-1][1])


def _plain_or_rest(role: str, words: list[str]) -> str:
    text = " ".join(words)
    sort, _, _ = sort_of(text)
    helped = any(word in _WITH for word in words[1:])
    words = words[1:] if words[0].isdigit() and len(words) > 1 else words
    aged = of_sort(words[0], "group") and any(bare(word) in _ATTRIBUTES for word in words[1:4])
    aged = aged or (of_sort(words[0], "group") and words[1:2] == ["yang"])
    years = words[2:3] == ["tahun"] and words[1][:1].isdigit()
    aged = aged or (of_sort(words[0], "group") and years)
    if role == "doer" and " bekerja sama dengan " in _COWORK.sub(" bekerja sama dengan ", text):
        return "organiser"  # whoever works together on an event holds it
    person = split_person(text)
    if (
        _is_named_so(person)
        or _described(person)
        or helped
        or aged
        or (person.name and person.age and not person.office)
    ):
        return role
    through = of_sort(words[0], "institution") and any(w in {"lewat", "melalui"} for w in words[1:])
    if through:
        return role  # "Pemkot lewat Dinas PUPR" is one body acting by another
    return "rest" if role == "doer" and sort in {"verba", "klausa", "instruksi"} else role


def _is_named_so(person: Person) -> bool:
    """A name, an age, and between them who it is: no statement about them."""
    if not (person.name and person.age and person.office):
        return False
    first = person.office.split()[0]
    return first in {"biasa", "akrab", "sering"} or not is_predicate(first)


def _described(person: Person) -> bool:
    return bool(person.name and person.office and _describes(bare(person.office.split()[0])))


def read_party(text: str) -> Party:
    """One party; a person's office stands before the name when it is short, else after it."""
    text = _COWORK.sub(" bekerja sama dengan ", counted(text))
    person = split_person(text)
    if not person.name or _is_group(person, text):
        words = text.split()
        alone = len(words) > 1 and honorific(words[0]) and bare(words[0]) not in {"ibu", "bapak"}
        plain = words[1:] if alone else words
        return Party(" ".join(plain))
    return Party(person_text(person), person)


def counted(text: str) -> str:
    """ "lansia RW 07 sekitar 45 orang" as "sekitar 45 lansia RW 07"."""
    found = _MEMBERS.match(text)
    if not found or not of_sort(found["group"].split()[0], "group"):
        return text
    if not (found["number"][0].isdigit() or found["number"] in ONE_WORD.values()):
        return text
    about = (found["about"] or "").replace("sebanyak ", "")
    if found["group"].split()[0].lower() in _BODIES:  # one body of so many, not so many bodies
        return f"{found['group']} ({about}{found['number']} orang)"
    return f"{about}{found['number']} {found['group']}"


def _is_group(person: Person, text: str) -> bool:
    return not person.office and not person.age and any(w in _PLURALS for w in text.split())


def _closed(name: str) -> str:
    """A name with a degree is closed by a comma before what follows."""
    return f"{name}," if ", " in name else name


def person_text(person: Person) -> str:
    """ "Lurah Jati Suyono", "guru mengaji H. Abdul Karim (71)", "Siti Aminah, kader ..."."""
    name = f"{person.name} ({person.age})" if person.age else person.name
    if person.age and person.name.endswith(")"):
        name = f"{person.name}, {person.age} tahun" + ("," if person.office else "")
        return f"{name} {person.office}".strip()
    if not person.office:
        return name
    words = person.office.split()
    if bare(words[0]) in acronyms() or (
        of_sort(words[0], "institution") and not of_sort(words[0], "group")
    ):
        return f"{_closed(name)} dari {person.office}"
    if words[0] in {"dari", "asal"}:
        return f"{_closed(name)} {person.office}"
    place = any(word[:1].isupper() for word in words)
    office = is_office(words[0]) and words[-1] not in {"kelurahan", "kecamatan", "desa"}
    if "," not in person.office and (
        (office and len(words) <= _SHORT_OFFICE)
        or (not place and len(words) <= _SHORT_NOUN and of_sort(words[0], "descriptor", "group"))
    ):
        return f"{person.office} {name}"
    return f"{name}, {person.office}"
