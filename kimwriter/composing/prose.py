"""Putting words together: bits of text that know their cards become sentences.

Start with `sentence`. It capitalises, lets no number begin, sets one end mark, and drops a function
word or mark that would stand twice.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from kimwriter.composing.sorting import at_commas
from kimwriter.language.dates import MONTHS
from kimwriter.language.numbers import in_words
from kimwriter.language.words import bare, is_active, is_verb, of_sort
from kimwriter.story import CARDS, Sentence

_MARKS_TWICE = re.compile(
    # The full stop of a degree stays before a comma: "Sumarwan, S.Sos., mengatakan".
    r"(?<!\.[A-Z])(?<!\.[A-Z][a-z])(?<!\.[A-Z][a-z]{2})(?<!\.[A-Z][a-z]{3})(?<!\bLc)"
    r"([.,;:])[.,;: ]*(?=[.,;:])"
)
_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r" +([.,;:!?)])")
_QUOTED = re.compile(r"(“[^“”]*”)")
_YEAR = re.compile(r"^(?:19|20)\d\d\b")
_DATE = re.compile(r"^\d{1,2} (?:" + "|".join(MONTHS) + r")\b")
_DOING_SO_LONG = re.compile(
    r"^\d+ (?:hari|minggu|bulan|tahun|jam|menit|pekan) (?:ia|mereka|me[a-z]{4,}|ber[a-z]{3,})\b"
)
_LATER = re.compile(r"^(\d{1,2}) (?:hari|minggu|bulan|tahun|jam|menit|pekan) kemudian\b")
_SPAN = re.compile(r"^\d+ (?:hari|minggu|bulan|tahun|jam|menit|pekan)\b")
_PAIR, _LONGEST_MEMBER = 2, 6  # items behind the first, words
_OPENING = frozenset("jika apabila bila ketika saat setelah sesudah sebelum".split())
_RIVALS = frozenset(
    {("untuk", "agar"), ("untuk", "supaya"), ("karena", "sebab"), ("agar", "supaya"),
     ("di", "pada"), ("pada", "di"), ("untuk", "guna"), ("guna", "untuk"), ("karena", "akibat"),
     ("untuk", "bagi"), ("agar", "untuk"), ("di", "dari"), ("di", "ke"), ("karena", "untuk"),
     ("dengan", "secara"), ("dengan", "cara")}
)  # fmt: skip


class Bit(NamedTuple):
    """Words and the card that they come from; words of our own have no card."""

    text: str
    card: str = ""


def sentence(*bits: Bit) -> Sentence | None:
    """A finished sentence of the bits, None where no letter can begin it."""
    text = finished(" ".join(bit.text for bit in bits if bit.text))
    cards = {bit.card for bit in bits if bit.text and bit.card}
    return Sentence(text, ordered(cards)) if text else None


def ordered(cards: Iterable[str]) -> tuple[str, ...]:
    """Cards in the order of the form, quotations after them."""
    known = {card: number for number, card in enumerate(CARDS)}
    return tuple(sorted(set(cards), key=lambda card: (known.get(card, len(known)), card)))


def finished(text: str) -> str:
    """The text as one sentence; "" where nothing can begin it with a capital."""
    body = tidy(text).strip(" ,;:.-–")
    body = _begun(body)
    if not body.lstrip("“‘")[:1].isupper():
        return ""
    ending = body.rstrip("”’)")
    return body if ending.endswith(("?", "!", ".")) and body[-1] in "”." else body + "."


def _begun(text: str) -> str:
    text = text.lstrip(" ,;:.-–—/&+%'’)‘").replace("()", "")
    # "Dr." would be a doctorate.
    text = f"dokter {text[4:]}" if text.startswith("dr. ") else text
    text = f"dokter gigi {text[5:]}" if text.startswith("drg. ") else text
    if _DOING_SO_LONG.match(text):
        text = f"selama {text}"
    later = _LATER.match(text)
    if later:
        text = f"{in_words(int(later[1]))}{text[later.end(1) :]}"  # "tiga minggu kemudian"
    if text[:1].isdigit():
        dated = _YEAR.match(text) or _DATE.match(text)
        opening = "Pada " if dated else "Dalam " if _SPAN.match(text) else "Sebanyak "
        text = opening + text
    if text.startswith("(") and ")" in text:
        text = text.replace("(", "", 1).replace(")", "", 1)
    start = 1 if text.startswith("“") else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def tidy(text: str) -> str:
    """The text with single spaces and marks and no function word twice in a row."""
    parts = _QUOTED.split(text)
    parts[::2] = [_tidy_plain(part) for part in parts[::2]]
    joined = _SPACES.sub(" ", " ".join(part for part in parts if part.strip()))
    return _MARKS_TWICE.sub("", _BEFORE_MARK.sub(r"\1", joined)).strip()


def _tidy_plain(text: str) -> str:
    out: list[str] = []
    for word in text.split():
        previous = bare(out[-1]) if out else ""
        plain = bare(word)
        if plain and _twice(previous, plain) and out[-1][-1] not in ".”)":
            if (previous, plain) in _RIVALS:
                out[-1] = word
                if len(out) > 1 and _twice(bare(out[-2]), plain):
                    del out[-2]
            elif word[-1] in ".,;:":
                out[-1] += word[-1]
            continue
        out.append(word)
    return " ".join(out)


def _twice(previous: str, plain: str) -> bool:
    if (previous, plain) in _RIVALS:
        return True
    return previous == plain and of_sort(plain, "function", "modal", "keterangan")


def listed(items: list[str]) -> str:
    """ "A, B, dan C" of three or more, "A dan B" of two."""
    if len(items) > 2:
        return ", ".join(items[:-1]) + ", dan " + items[-1]
    # "Siti, kader posyandu, dan Budi": what describes the first is closed by a comma.
    described = len(items) > 1 and ", " in items[0]
    return (", dan " if described else " dan ").join(items)


def enumerated(text: str) -> str:
    """ "satu istri, empat anak, sembilan cucu" with "dan" before the last of three or more."""
    parts = at_commas(text)
    if len(parts) > _PAIR and " dan " not in text and all(map(_is_deed, parts[1:])):
        return listed(parts)
    text = _parted(text, parts)
    members = 0
    opened = bare(text.split(maxsplit=1)[0]) in _OPENING
    while members < len(parts) - 1 - opened and _is_member(parts[-1 - members]):
        members += 1
    if members < _PAIR or any(f" {link} " in text for link in ("atau", "serta", "lalu")):
        return text
    if " dan " not in text:
        return listed(parts)
    inner = any(" dan " in part for part in parts[:-1]) or parts[-1].startswith("dan ")
    return text if inner else f"{', '.join(parts[:-1])}, serta {parts[-1]}"


def _parted(text: str, parts: list[str]) -> str:
    """ "ditimbang, cek Hb, tensi dan mendapat tablet": a comma before the last (EYD III.B.1)."""
    head, link, tail = parts[-1].rpartition(" dan ")
    if len(parts) <= _PAIR or not link or text.count(" dan ") > 1 or len(head.split()) > _PAIR:
        return text
    says = any(map(is_verb, tail.split()[1:])) or not is_verb(tail.split()[0])
    return text if says else f"{', '.join(parts[:-1])}, {head}, dan {tail}"


def _is_deed(part: str) -> bool:
    """What the subject of a sentence did besides: "pernah main sampai Jakarta"."""
    first = part.split(maxsplit=1)[0]
    return is_active(first) or first.startswith("ber") or first in {"pernah", "sempat", "aktif"}


def _is_member(part: str) -> bool:
    """A short noun of a list: neither a verb nor a word that joins is in it."""
    words = part.split()
    joins = any(of_sort(word, "modal") or bare(word) == "yang" or is_verb(word) for word in words)
    joins = joins or of_sort(words[0], "function", "keterangan") or words[0] == "pukul"
    return len(words) <= _LONGEST_MEMBER and not joins and not words[0].endswith("nya")


def items_of(text: str) -> list[str]:
    """The members of a list in a text: "senam, lomba, dan makan bersama"."""
    parts = at_commas(text)
    last = parts[-1]
    for link in ("dan ", "serta "):
        if last.startswith(link):
            return [*parts[:-1], last.removeprefix(link)]
    head, found, tail = last.partition(" dan ")
    return [*parts[:-1], head, tail] if found and len(parts) > 1 else parts
