"""Spoken Indonesian to written Indonesian, word by word, each change told.

Start with `written`. Nothing inside quotation marks is touched.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kimwriter.language import lexicon, morphology
from kimwriter.language.names import honorific, read_names
from kimwriter.language.neighbours import Place, by_neighbours, in_context, stem_after_doer
from kimwriter.language.numbers import written_numbers, written_units
from kimwriter.language.phrases import settled, spoken_phrases
from kimwriter.language.places import NAME_PARTS, is_place_head, read_place
from kimwriter.language.spelling import as_pair, bidden, is_bound, joins, may_join, mended
from kimwriter.language.words import (
    acronyms,
    bare,
    is_active,
    is_passive,
    is_predicate,
    is_verb,
    of_sort,
    spoken,
)

_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_DOUBLED = re.compile(r"^(ber)?([a-zA-Z]{2,})2(an|nya)?$")
_SIGNS = {"&": "dan", "+": "dan", "n": "dan"}
# EYD V, II.B.1: antar- joins, with a hyphen before a capital.
_BETWEEN = re.compile(r"(?<=\w )antar (rt|rw|sd|smp|sma)\b", re.IGNORECASE)
_ALL_OF = re.compile(r"\bse[ -](kelurahan|kecamatan|kota|kabupaten|desa|rt|rw)\b", re.IGNORECASE)
# EYD V, III.B.1: a comma before "dan" in a list of three.
_SERIAL = re.compile(r"(?<=[a-z], )((?:\d+ )?[a-z-]+(?: [a-z-]+){0,2}) (dan|atau) (?=[a-z\d])")
# What begins no third member: "empat pikap, sebagian besar plastik dan kertas".
_APPOSED = frozenset("sebagian terutama yaitu yakni seperti misalnya khususnya kebanyakan".split())
# "pipa disusun empat tingkat, bibit selada dan pakcoy": what follows is no more of the same.
_IN_ROWS = re.compile(
    r"\bdi[a-z]{4,} (?:\d+|[a-z]+) (?:tingkat|baris|lapis|kali|hari|jam|titik), $"
)
_OPEN_END = frozenset("dari untuk dengan".split())
_CLAUSE = 24  # words in which the verb of a word's own clause is looked for
_OPENERS, _CLOSERS = "(“\"'‘[", ".,;:!?)”\"'’]"


@dataclass(frozen=True, slots=True)
class Change:
    """A spoken form and the written one that stands for it."""

    before: str
    after: str


def written(text: str, place_chain: bool = False) -> tuple[str, tuple[Change, ...]]:
    """The written form of a text and the changes that were made, in their order."""
    changes: list[Change] = []
    parts = [
        part if quoted else _plain(part, changes, place_chain)
        for part, quoted in _split_quotes(text)
    ]
    return "".join(parts).strip(), tuple(changes)


def _split_quotes(text: str) -> Iterator[tuple[str, bool]]:
    at = 0
    for match in _QUOTED.finditer(text):
        yield text[at : match.start()], False
        yield match[0], True
        at = match.end()
    yield text[at:], False


def _plain(text: str, changes: list[Change], chain: bool) -> str:
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    text, made = spoken_phrases(text)
    changes += [Change(typed, right) for typed, right in made]
    words = text.split()
    if not words:
        return " " if text else ""
    out: list[str] = []
    for at, word in enumerate(words):
        new = _word(words, at, out)
        if new != word:
            changes.append(Change(word, new))
        if new and not _joined(out, new, changes):
            out.append(new)
    text = _ALL_OF.sub(_all_of, " ".join(out))
    joined = _BETWEEN.sub(lambda match: f"antar-{match[1].upper()}", text)
    placed = read_names(read_place(written_units(joined), chain))
    placed = settled(placed)
    counted = written_numbers(placed).replace(" s/d ", " sampai ")
    return before[:1] + _SERIAL.sub(_serial, counted) + after[:1]


def _joined(out: list[str], word: str, changes: list[Change]) -> bool:
    """ "di bagikan" and "pasca banjir" are one word each (EYD V, II.B.1); put in `out` if so."""
    first = out[-1].lower() if out else ""
    if not may_join(first) or not word[:1].islower():
        return False
    plain = bare(word)
    if plain in acronyms():
        return False
    pair = as_pair(first, plain)
    if pair and out[-1].islower() and plain == word.rstrip(".,"):
        changes.append(Change(f"{out[-1]} {word}", pair))
        out[-1] = word.replace(plain, pair, 1)
        return True
    bound = len(out) > 1 and is_bound(first, plain)
    if not bound and not joins(first, plain):
        return False
    changes.append(Change(f"{out[-1]} {word}", out[-1] + word))
    out[-1] += word
    return True


def _serial(match: re.Match[str]) -> str:
    words = match[1].lstrip("0123456789 ").split()
    plain = not any(of_sort(word, "function", "modal", "keterangan") for word in words)
    coming = match.string[match.end() :].split(maxsplit=1)[0]
    clause = any(
        is_verb(word) or of_sort(word, "predicate") for word in (*words, coming)
    ) or of_sort(words[0], "instruction")
    plain = plain and words[0] not in _APPOSED
    before, after = match.string[: match.start()], match.string[match.end() :].split(",")[0]
    two = any(map(is_verb, before.split())) and _says(after.split()[1:])
    two = two or is_verb(before.rstrip(", ").rpartition(" ")[2])  # "sudah diuji, hasil ..."
    two = two or bool(_IN_ROWS.search(before))
    two = two or bool(_OPEN_END & set(after.split()))  # whose "dari dana desa" is it?
    return f"{match[1]}, {match[2]} " if plain and not clause and not two else match[0]


def _says(words: list[str]) -> bool:
    """Whether something is said at the end: "rem paling banyak rusak"; "siap saji" is a sort."""
    return any(map(is_verb, words)) or (bool(words) and is_predicate(words[-1]))


def _is_named(out: list[str]) -> bool:
    """Whether a name, an abbreviation or a numbered RT stands last."""
    last = out[-1] if out else ""
    numbered = last.isdigit() and len(out) > 1 and bare(out[-2]) in {"rt", "rw"}
    return last[:1].isupper() or bare(last) in acronyms() or numbered


def _all_of(match: re.Match[str]) -> str:
    """ "se kelurahan" as "sekelurahan", before a capital as "se-RW"."""
    area = match[1].lower()
    return f"se-{area.upper()}" if area in {"rt", "rw"} else f"se{area}"


def _word(words: list[str], at: int, out: list[str]) -> str:
    word = words[at]
    core = word.strip(_OPENERS + _CLOSERS)
    if not core or word == "dr.":
        return word
    coming = words[at + 1 : at + 3]
    counted = len(coming) == 2 and coming[0].isdigit() and coming[1][0].isalpha()
    if word in _SIGNS and at and coming and (coming[0][0].isalpha() or counted):
        return _SIGNS[word]
    if _stays(core.lower()):
        return word
    new = _written_core(core, words, at, out)
    if new == core:
        return word
    if core[:1].isupper() and not core.isupper():
        new = new.title() if at and " " in new else new[:1].upper() + new[1:]
    head, _, tail = word.partition(core)
    return head + new + tail


def _written_core(core: str, words: list[str], at: int, out: list[str]) -> str:
    plain = core.lower()
    from_body = plain == "dr" and out and _is_abbreviation(words[at + 1 : at + 2])
    if from_body or (out and bare(out[-1]) == "daeng"):
        return "dari" if from_body else core  # "dr TK Pertiwi", "dr BPP"
    place = _place(plain, words, at, out) if by_neighbours(plain) else None
    context = _by_what_went_before(plain, out) or (in_context(place) if place else None)
    if context is not None:
        return context
    shouted = core.isupper() and len(core) > 1 and of_sort(spoken().get(plain, ""), "function")
    shouted = shouted or _is_first_name(words, at)
    if plain in spoken() and not shouted:  # "TP PKK" is no "tetapi"
        new = (bidden(plain) if _bids(plain, out) else "") or spoken()[plain]
        return (stem_after_doer(place._replace(word=new)) if place else "") or new
    doubled = _DOUBLED.match(plain) if "2" in plain else None
    if doubled:
        stem = spoken().get(doubled[2], doubled[2])
        return f"{doubled[1] or ''}{stem}-{stem}{doubled[3] or ''}"
    if core[:1].isupper() and not core.isupper():
        return core
    bids = bidden(plain) if _bids(plain, out) else ""
    verb = (
        bids
        or morphology.written_verb(plain)
        or (stem_after_doer(place) if place and not _behind_comma(out) else "")
    )
    before = bare(out[-1]) if out else ""
    return verb or (core if _begins_name(before) else _done_by(before, mended(core))) or core


def _done_by(before: str, form: str) -> str:
    """ "cucunya jualin" has its doer: menjualkan; "siapin tas" bids one."""
    bare_form = form.endswith("kan") and not form.startswith(("me", "di", "ber", "ter", "ke"))
    does = before.endswith("nya") or of_sort(before, "group")
    return morphology.active(form) if bare_form and does else form


@lru_cache(maxsize=8192)
def _stays(plain: str) -> bool:
    """Whether a word in lower case is written as it is, whatever stands beside it."""
    moved = by_neighbours(plain) or plain in spoken() or "2" in plain
    return not (moved or morphology.written_verb(plain) or mended(plain))


def _by_what_went_before(plain: str, out: list[str]) -> str | None:
    """ "agar warga mau makan" stays, ", trus" goes on in time."""
    if plain == "mau" and any(bare(word) in {"agar", "supaya"} for word in out):
        return "mau"
    if plain == "bawa" and out and out[-1].endswith(","):
        return "bawa"
    return "lalu" if plain in {"trus", "trs"} and out and out[-1].endswith(",") else None


def _bids(plain: str, out: list[str]) -> bool:
    """ "kalau ada api matiin listrik": behind a condition that names no doer one is bidden."""
    if not plain.endswith("in") or not out:
        return False
    if of_sort(out[0], "instruction") and out[-1].endswith(","):
        return True  # "rebus air, masukin daun"
    if bare(out[0]) not in {"jika", "apabila", "bila"}:
        return False
    before = bare(out[-1])
    done = len(out) < 2 or of_sort(before, "group", "modal", "function", "office")
    return not done and before not in {"jika", "yang", "ia", "mereka"}


def _place(plain: str, words: list[str], at: int, out: list[str]) -> Place:
    after = words[at + 1] if at + 1 < len(words) else ""
    coming = _DOUBLED.sub(r"\2-\2", bare(after))
    coming = spoken().get(coming, coming)
    before = bare(out[-1].rpartition(" ")[2]) if out else ""
    done = any(is_verb(word) for word in out[-3:])
    ordered = any(map(morphology.is_stem, out[-3:]))
    relative = len(out) > 1 and out[-2] == "yang" and not of_sort(before, "modal")
    capital = after[:1].isupper()
    near = out[-_CLAUSE:]
    verb = next((word for word in reversed(near) if is_verb(word)), "")
    return Place(
        plain, before, coming, capital, done, _is_named(out), ordered, relative,
        is_active(verb), any(map(is_passive, near)), len(out) > 1 and out[-2].endswith("nya"),
    )  # fmt: skip


def _begins_name(before: str) -> bool:
    """Whether a name may follow, which keeps its spelling: "masjid at taqwa"."""
    return honorific(before) or is_place_head(before) or before in NAME_PARTS


def _is_abbreviation(coming: list[str]) -> bool:
    word = coming[0].rstrip(".,") if coming else ""
    body = of_sort(word, "institution") or is_place_head(word)
    return body or (len(word) > 1 and word.isupper() and word.isalpha())


def _is_first_name(words: list[str], at: int) -> bool:
    """ "Gede Ary" is called so, "Gede sekali" is not."""
    word, after = words[at].lstrip("(“"), words[at + 1 : at + 2]
    before = words[at - 1 : at] if at else []
    named = any(w[:1].isupper() and w[:1].isalpha() and not w.isupper() for w in after)
    if any(w[:1].isupper() and not w.isupper() and w[-1].isalpha() for w in before):
        return word[:1].isupper() and not word.isupper()  # "Yohanis Sampe"
    return named and word[:1].isupper() and not word.isupper() and lexicon.personal(word.lower())


def _behind_comma(out: list[str]) -> bool:
    """ "waspada DBD, kenali gejalanya": what stands behind a comma is asked, not done."""
    return bool(out) and out[-1].endswith(",")
