"""Spoken Indonesian to written Indonesian, word by word, each change told.

Start with `written`. Nothing inside quotation marks is touched.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kimwriter.language import morphology
from kimwriter.language.names import honorific, read_names
from kimwriter.language.numbers import written_numbers, written_units
from kimwriter.language.places import read_place
from kimwriter.language.words import bare, is_active, is_passive, is_verb, of_sort, spoken

_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_DOUBLED = re.compile(r"^([a-zA-Z]{2,})2(nya)?$")
_TWICE = re.compile(r"\b([a-z]{3,20}) \1\b(?!-)")
_OPENERS, _CLOSERS = "(“\"'‘[", ".,;:!?)”\"'’]"
_MEANS = frozenset(
    "wa whatsapp sms telepon email surel surat aplikasi facebook instagram internet online daring "
    "tautan link shopee tokopedia qris grup media video ponsel transfer iuran undian radio situs laman web".split()
)
_TIME_WORDS = frozenset(
    "subuh zuhur asar magrib isya jumatan salat lebaran makan itu kena hujan banjir kerja".split()
)
_DOERS = frozenset(
    "harus wajib boleh mau dapat perlu rt rw pkk bisa akan belajar yang ia mereka ingin tidak untuk agar".split()
)


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
    words = text.split()
    if not words:
        return " " if text else ""
    out: list[str] = []
    for at, word in enumerate(words):
        new = _word(words, at, out)
        if new != word:
            changes.append(Change(word, new))
        if new:
            out.append(new)
    out = " ".join(out).replace("antar- ", "antar-").split()
    placed = read_names(read_place(written_units(_repeated(" ".join(out))), chain))
    return before[:1] + written_numbers(placed) + after[:1]


def _repeated(text: str) -> str:
    """ "ibu ibu" as "ibu-ibu": a noun typed twice is its plural."""
    return _TWICE.sub(
        lambda m: m[0] if of_sort(m[1], "function", "modal") else f"{m[1]}-{m[1]}", text
    )


def _word(words: list[str], at: int, out: list[str]) -> str:
    word = words[at]
    core = word.strip(_OPENERS + _CLOSERS)
    if not core:
        return word
    new = _written_core(core, words, at, out)
    if new == core:
        return word
    if core[:1].isupper() and not core.isupper():
        new = new[:1].upper() + new[1:]
    head, _, tail = word.partition(core)
    return head + new + tail


def _written_core(core: str, words: list[str], at: int, out: list[str]) -> str:
    plain = core.lower()
    following = bare(words[at + 1]) if at + 1 < len(words) else ""
    before = bare(out[-1]) if out else ""
    context = _in_context(plain, before, following, words, at)
    if context is not None:
        return context
    if plain in spoken():
        return spoken()[plain]
    doubled = _DOUBLED.match(plain)
    if doubled:
        return f"{doubled[1]}-{doubled[1]}{doubled[2] or ''}"
    if core[:1].isupper() and not core.isupper():
        return core
    return morphology.written_verb(plain) or _stem_after_doer(plain, before, following) or core


def _stem_after_doer(plain: str, before: str, following: str) -> str:
    """A bare transitive stem after its doer, with an object to come: "warga tanam pohon"."""
    agent = before.startswith(("pe", "pen")) and not before.endswith("an") and len(before) > 5
    doer = of_sort(before, "group", "trouble", "office") or before in _DOERS or agent
    if (plain, following) in {("baca", "tulis"), ("jual", "beli")}:
        return ""
    if not doer or not following or morphology.is_noun_too(plain) or of_sort(following, "function"):
        return ""
    return morphology.after_doer(plain)


def _in_context(plain: str, before: str, following: str, words: list[str], at: int) -> str | None:
    """Words whose written form depends on what stands beside them; None for all others."""
    if plain == "sama":
        return _together(before, following)
    if plain == "mau" and (is_verb(following) or of_sort(following, "predicate")):
        return plain if following == "kerja" else "akan"
    if plain == "kerja" and _works(before, following):
        return "bekerja"
    if plain == "antar" and before and following in {"rt", "rw", "sd", "smp", "sma"}:
        return "antar-"
    if plain == "punya":
        return "milik" if honorific(following) or _capital_follows(words, at) else plain
    if plain == "ke" and (
        honorific(following) or of_sort(following, "group") or following.startswith("siapa")
    ):
        return "kepada"
    if plain == "lewat" and (following in _MEANS):
        return "melalui"
    if plain in {"habis", "abis"} and following in _TIME_WORDS:
        return "setelah"
    if plain in {"pake", "pakai"} and is_verb(before) and following:
        return "dengan"
    if plain == "buat" and before and _is_for(before, following):
        return "untuk"
    if plain == "gotong" and following == "royong" and of_sort(before, "group"):
        return "bergotong"
    if plain in {"umur", "usia"} and following.isdigit() and before and before not in {"nya"}:
        return "ber" + plain
    if plain == "bayar" and before and re.match(r"rp|\d", following):
        return "membayar"
    return None


def _works(before: str, following: str) -> bool:
    doing = of_sort(before, "group", "modal") or before in {"yang", "mau"}
    return doing and following not in {"bakti", "sama"}


def _is_for(before: str, following: str) -> bool:
    """ "gratis buat lansia" is "untuk"; "warga buat kompos" is a deed."""
    if of_sort(following, "group") and not of_sort(before, "modal", "group", "function"):
        return True
    doer = of_sort(before, "group", "modal", "office", "function") or is_verb(before)
    return not doer and bool(following) and before not in _DOERS


def _capital_follows(words: list[str], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1][:1].isupper()


def _together(before: str, following: str) -> str:
    if following == "sekali" or not before or not following:
        return "sama"
    if is_active(before) or is_passive(before) or of_sort(before, "predicate"):
        return "dengan" if of_sort(following, "group", "office") or honorific(following) else "sama"
    return "dan"
