"""People: honorifics that fall before a name, offices, and where a name ends.

Start with `read_names` for running text and `split_person` for one person with an office or a
description.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.language import lexicon
from kimwriter.language.degrees import cut_degrees, with_degrees
from kimwriter.language.places import capital
from kimwriter.language.words import acronyms, bare, is_known, is_verb, of_sort

_KEPT_TITLES = frozenset(
    {"opung", "ompung", "oma", "opa", "mbah", "eyang", "nyai", "gus", "cak", "abah"}
)
_SURE_HONORIFICS = frozenset("pak bu bpk mas mbak cak sdr sdri".split())
_PATRONYMICS = frozenset({"bin", "binti", "van", "br", "br.", "boru"})
_AGE = re.compile(
    r",? ?\(?\b(?:usia |umur |berusia |berumur )?(\d{1,3}) ?(?:th|thn|tahun)\b\.?\)?|"
    r" \((\d{1,3})\)|,? (?:usia |umur |berusia |berumur )(\d{1,3})\b(?! ?(?:bulan|hari|ke |"
    r"sampai|-|–))|, (\d{2})(?=$|,)",
    re.IGNORECASE,
)
# "Ahmad 30 tahun": a person's age stands in brackets; "selama 30 tahun" is no age.
_AGED = re.compile(
    r"\b([A-Z][a-z]+),? (?:usia |umur |berusia |berumur )?(\d{1,3}) tahun\b"
    r"(?! (?:terakhir|lalu|yang))"
)
_INITIALS = re.compile(r"^(?P<name>[A-Z]{1,3}) \((?P<age>\d{1,2})\),?(?P<rest>.*)$")
# A brand or a shop keeps what it is called: "merek Uni Des", "warung Bu Tini".
_CALLED_AFTER = frozenset("merek merk bernama dipanggil disapa".split())
_DOCTORS = frozenset({"dr", "drg", "dr.", "drg."})
_HOUSES = frozenset(
    "gereja masjid musala pura vihara klenteng yayasan klinik desa kelurahan kecamatan "
    "dusun".split()
)
# "rumah Bu RT (bu Lilis)": the honorific falls there too.
_IN_BRACKET = re.compile(r"\((?:[Pp]ak|[Bb]u|[Bb]pk|[Mm]as|[Mm]bak) ([A-Z])")
_LONGEST_NAME, _LONGEST_TITLED = 4, 7


@dataclass(frozen=True, slots=True)
class Person:
    """A person as typed: name, office or description, age; each may be ""."""

    name: str = ""
    office: str = ""
    age: str = ""


@cache
def _titles() -> Mapping[str, str]:
    """Words before a name, by their lower case without a full stop; "" for those that fall."""
    return {row["typed"]: row["written"] for row in resources.table("language/titles.tsv")}


@lru_cache(maxsize=8192)
def _is_title(word: str) -> bool:
    return bool(_titles().get(word.rstrip(".").lower()))


@cache
def _offices() -> Mapping[str, str]:
    return {row["typed"]: row["written"] for row in resources.table("language/offices.tsv")}


@cache
def _office_starts() -> frozenset[str]:
    return frozenset(office.partition(" ")[0] for office in _offices())


@lru_cache(maxsize=8192)
def is_office(word: str) -> bool:
    """Whether an office begins here: lurah, ketua, kabid."""
    return bare(word) in _offices() or of_sort(word, "office")


@lru_cache(maxsize=8192)
def honorific(word: str) -> bool:
    """Whether it is a form of address that a newspaper drops before a name."""
    return _titles().get(word.rstrip(".").lower()) == ""


def read_names(text: str) -> str:
    """A text with honorifics dropped before names and offices before institutions in capitals."""
    words = (_IN_BRACKET.sub(r"(\1", text) if "(" in text else text).split()
    out: list[str] = []
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if bare(word) == "guru" and at and honorific(words[at - 1]) and following[:1].isupper():
            continue  # "Pak Guru Sumardi"
        called = at and bare(words[at - 1]) in _CALLED_AFTER
        if honorific(word) and _name_follows(word, following) and not called:
            if out and _ends_institution(out) and not is_office(following):
                out[-1] += ","  # "BNN Kota Malang Ibu Wahyuni": the person is another than the body
            continue
        word = capital(word) if called and honorific(word) else word  # noqa: PLW2901
        before = words[at - 1] if at else ""
        if word in {"dr", "drg", "apt"} and _is_called(following):
            word += "."  # noqa: PLW2901 - a doctor's degree keeps its full stop
        if word in _KEPT_TITLES and following[:1].isupper():
            word = capital(word)  # noqa: PLW2901 - "Mbah Sarmi" is how everybody knows her
        if word.lower() in {"pak", "bpk"} and bare(following) in {"rt", "rw"}:
            word = "Ketua"  # noqa: PLW2901 - that is who "Pak RT" is
        elif word.islower() and _is_title(word) and _is_called(following):
            word = _titles()[word.rstrip(".")]  # noqa: PLW2901
        if word.lower() in {"bu", "pak"} and bare(following) in {"rt", "rw"}:
            word = capital(word)  # noqa: PLW2901 - "Bu RT" is how she is called
        out.append(_after_honorific(word) if _drops(before, word) else word)
    named = with_degrees(write_offices(" ".join(_named_behind(out))))
    return _AGED.sub(r"\1 (\2)", named) if "tahun" in named else named


def _ends_institution(out: list[str]) -> bool:
    """Whether a body stands last, and no office in it, since the last comma."""
    last = out[-1]
    if not last[:1].isupper() or last[-1] in ",.;:)":
        return False
    since: list[str] = []
    for word in reversed(out):
        if word[-1] == ",":
            break
        since.append(word)
    bodied = any((word.isupper() and len(word) > 2) or word == "Dinas" for word in since)
    return bodied and not any(
        is_office(word) or of_sort(word, "descriptor", "group") for word in since
    )


def _is_called(word: str) -> bool:
    """Whether a title may stand before a word: a name, or another title."""
    plain = bare(word)
    personal = lexicon.personal(plain) and not is_known(plain) and not is_verb(plain)
    return word[:1].isupper() or personal or (_is_title(word) and plain in {"h", "hj", "kh", "dr"})


@lru_cache(maxsize=8192)
def _is_persons(plain: str) -> bool:
    """Whether it is the name of people and no other word."""
    return lexicon.personal(plain) and not lexicon.known(plain)


def _named_behind(words: list[str]) -> list[str]:
    """Names in lower case behind a title take their capitals: "Ustaz H. muhammad yusuf"."""
    out: list[str] = []
    called = 0
    for word in words:
        if not called and word.islower() and word not in _DOCTORS:
            out.append(word)
            continue
        plain = bare(word)
        if called and word.islower() and lexicon.personal(plain) and not is_known(plain):
            called -= 1
            out.append(capital(word))
        else:
            titled = _is_title(word) and (word[:1].isupper() or plain in _DOCTORS)
            ended = word[-1:] in ",;:)" or not word[:1].isupper()
            person = word[:1].isupper() and _is_persons(plain)
            called = _LONGEST_NAME if titled or person else 0 if ended else called
            called = 0 if word[-1:] in ",;:)" else called
            out.append(word)
            continue
        called = 0 if word[-1:] in ",;:)" else called
    return out


def _drops(before: str, word: str) -> bool:
    return honorific(before) and _name_follows(before, word)


def _after_honorific(word: str) -> str:
    return word if is_office(word) else capital(word)


def _name_follows(word: str, following: str) -> bool:
    """ "pak hasan", "bu RT"; but "ibu hamil", "bapak dan ibu" are no names."""
    plain = bare(following)
    if not plain or not plain[0].isalpha() or of_sort(plain, "function", "predicate", "modal"):
        return False
    if is_office(plain):
        return True
    # The full words are common nouns too: what follows must be a name, not a known word.
    if word.rstrip(".").lower() not in _SURE_HONORIFICS:
        new = following[:1].isupper() or not (is_known(plain) or is_verb(plain))
        return new and plain not in acronyms() and not plain.endswith("nya")
    return not is_verb(plain) and plain not in acronyms()


def write_offices(text: str) -> str:
    """Offices written out and with a capital where an institution, a place or a name follows."""
    words = text.split()
    plain = [bare(word) for word in words]
    offices = _offices()
    out: list[str] = []
    at = 0
    while at < len(words):
        if plain[at] not in _office_starts():
            out.append(words[at])
            at += 1
            continue
        pair = " ".join(plain[at : at + 2])
        length = 2 if pair in offices else 1
        written = offices.get(pair if length == 2 else plain[at])
        after = words[at + length : at + length + 2]
        apart = words[min(at + length, len(words)) - 1][-1] == ","
        if written and not apart and _takes_capital(after):
            tail = words[at + length - 1]
            out.append(written + tail[len(tail.rstrip(".,;:")) :])
            at += length
            continue
        out.append(words[at])
        at += 1
    return " ".join(out)


def _takes_capital(after: list[str]) -> bool:
    """An office takes its capital from a name or a numbered RT; "ketua RT" alone is any one."""
    plain = bare(after[0]) if after else ""
    if plain in {"rt", "rw"}:
        return len(after) > 1 and after[1][:1].isdigit()
    named = bool(plain) and (after[0][:1].isupper() or plain in acronyms())
    return named or plain == "bidang"


def split_person(text: str) -> Person:
    """Name, office or description, and age of one person.

    A name is a run of capitalised words, or, all in lower case, what stands before an office or
    a description.
    """
    initials = _INITIALS.match(text)
    if initials:
        return Person(initials["name"], initials["rest"].strip(" ,"), initials["age"])

    text, degrees = cut_degrees(text)
    age = _AGE.search(text)
    rest = text[: age.start()] + text[age.end() :] if age else text
    words = rest.replace(",", " , ").split()
    start = 0
    if (
        words[:1] in (["Guru"], ["guru"])
        and words[1:2]
        and words[1][:1].isupper()
        and _is_title(words[1])
    ):
        scholar = split_person(text[len("Guru ") :])  # of the Banjarese
        return replace(scholar, name=f"Guru {scholar.name}" if scholar.name else "")
    while start < len(words) - 1 and _name_follows(words[start], words[start + 1]):
        if not honorific(words[start]):
            break
        start += 1
    end = _name_end(words, start)
    if end < len(words) and words[end] in {"dan", "serta", "bersama"}:
        return Person("", text + degrees)
    name = " ".join(_name_word(word) for word in words[start:end])
    called = _bracketed(words, end) if end > start else 0
    if called:
        name = f"{name} {' '.join(words[end : end + called])}"  # "Imah (Rahimah)"
        end += called
    office = " ".join(words[end:]).replace(" ,", ",").strip(" ,")
    if degrees:
        name, office = (name + degrees, office) if name else ("", text + degrees)
    return Person(name, office, next(filter(None, age.groups()), "") if age else "")


def _bracketed(words: list[str], at: int) -> int:
    """How many words from `at` are a nickname in brackets."""
    if at >= len(words) or words[at][:1] != "(" or words[at][1:2].isdigit():
        return 0
    ends = (n for n, word in enumerate(words[at : at + 3], 1) if word.endswith(")"))
    return next(ends, 0)


def _name_end(words: list[str], start: int) -> int:
    end = start
    while end < len(words) and _can_be_name(words[end]):
        if end - start >= (_LONGEST_TITLED if words[end][:1].isupper() else _LONGEST_NAME):
            break
        end += 2 if end + 2 < len(words) and words[end + 1] in _PATRONYMICS else 1
    if end == start:
        return start
    typed = [w for w in words[start:end] if not _is_title(w) and w not in _PATRONYMICS]
    sure = start > 0 or all(word.lstrip("(")[:1].isupper() for word in typed)
    described = end < len(words) and (
        words[end] == ","
        or _describes(words[end])
        or (sure and _belongs(words[end]))
        or bool(_bracketed(words, end))
    )
    whole = end == len(words) or described
    if end < len(words) and not described and words[end][:1].isupper():
        return start
    if not sure and any(is_known(word) for word in typed):
        return start
    return end if typed and (sure or (whole and described)) else start


def _describes(word: str) -> bool:
    return is_office(word) or of_sort(word, "descriptor") or _does_for_living(bare(word))


@lru_cache(maxsize=4096)
def _does_for_living(plain: str) -> bool:
    """A noun of somebody who does something: pengukir, penjahit, pemahat."""
    shaped = plain.startswith(("peng", "penj", "pem", "peny", "penc")) and len(plain) > 6
    return shaped and not plain.endswith("an") and lexicon.known(plain)


def _belongs(word: str) -> bool:
    """An institution behind a name: "Tutik KWT Mawar"."""
    return word[:1].isupper() and (bare(word) in acronyms() or of_sort(word, "institution"))


def _can_be_name(word: str) -> bool:
    plain = bare(word)
    letters = word.rstrip(".")
    abbreviated = word.isupper() and 1 < len(letters) < 6 and not _is_title(word)
    if (
        not plain
        or not plain[0].isalpha()
        or _describes(plain)
        or plain in acronyms()
        or abbreviated
        or plain in _HOUSES
    ):
        return False
    return not (of_sort(plain, "function", "group", "institution", "event") or is_verb(plain))


def _name_word(word: str) -> str:
    staying = word if word in _PATRONYMICS else _titles().get(word.rstrip(".").lower())
    if staying:
        return staying
    shouted = word.isupper() and word.isalpha() and len(word) > 3
    return word.capitalize() if shouted else capital(word)
