"""Quotations as a newspaper sets them: “Words,” kata Position Name.

Start with `quotation`. The words are the speaker's: marks at their edges are set, an attribution
that was typed with them goes, and what was only spelt otherwise ("dirumah", "yg") is mended, which
is told.
"""

import re
from dataclasses import dataclass

from kimwriter import text as texts
from kimwriter.composing.cleaning import clean_line, lowered
from kimwriter.composing.manuscript import Repair
from kimwriter.composing.prose import finished
from kimwriter.composing.roles import person_text
from kimwriter.language.names import Person, is_office
from kimwriter.language.spelling import respelt
from kimwriter.language.written import written
from kimwriter.story import Quote, Sentence

_MARKS = ".,;:!?()‘’\"'“”"
VERBS = ("kata", "ujar", "ucap")
LONGEST = 25  # words in one stretch
_NAMED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){1,4}")
_AGE = re.compile(
    r"(?:^|[, ]+)(?:\((?P<bracket>\d{1,3})(?: tahun)?\)?|(?:(?:ber)?(?:umur|usia) )?"
    r"(?P<years>\d{1,3}) tahun)(?=$|,)"
)
_ATTRIBUTION = re.compile(
    r"(?<=[\"”'’])[ ,.]*(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|terang)(?:nya)?\b"
    r"[^\"”“]{0,120}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as first named and as later ("Suyono")."""

    full: str
    short: str


def names_in(text: str) -> dict[str, str]:
    """Names of two words or more that a text writes with capitals, by their lower case."""
    return {found.lower(): found for found in _NAMED.findall(text)}


def brands_in(text: str) -> dict[str, str]:
    """Names of wares that stand in quotation marks, by their lower case: a brand stays one."""
    return {found[1:-1].lower(): found for found in re.findall(r"“[^“”]{2,40}”", text)}


def _renamed(text: str, names: dict[str, str]) -> str:
    """The text with the names that other cards write with capitals."""
    low = text.lower()
    for plain, name in names.items():
        at = low.find(plain)
        if at >= 0:
            text = text[:at] + name + text[at + len(name) :]
    return text


def speaker(quote: Quote, names: dict[str, str] | None = None) -> Speaker | None:
    """Who said it, None if no name or position was typed; `names` are those of the cards."""
    name, _ = written(clean_line(quote.name))
    office, _ = written(_renamed(clean_line(quote.position), names or {}))
    office, age = _aged(lowered(office))
    name, own = _aged(" ".join(map(_named, name.split())))
    name = _without_office(name) if office and name else name
    if not name and not office:
        return None
    full = person_text(Person(name, office, own or age)) if name else office
    return Speaker(full, name or office)


def _without_office(name: str) -> str:
    """ "Kades Sutrisno" beside the position "Kepala Desa Mekarsari": the office stands once."""
    words = name.split()
    length = 2 if len(words) > 2 and is_office(" ".join(words[:2])) else int(is_office(words[0]))
    rest = words[length:]
    return " ".join(rest) if length and rest and rest[0][:1].isupper() else name


def _aged(text: str) -> tuple[str, str]:
    """A name or a position without the age typed with it, and the age: "peserta, 72 tahun"."""
    found = _AGE.search(text)
    if not found:
        return text, ""
    return (text[: found.start()] + text[found.end() :]).strip(" ,"), found["bracket"] or found[
        "years"
    ]


def _named(word: str) -> str:
    degree = word.rstrip(".") in {"dr", "drg", "bin", "binti"}
    return word if degree else word[:1].upper() + word[1:]


def words_of(quote: Quote) -> str:
    """What was said, without outer quotation marks and without a typed attribution."""
    text = clean_line(_ATTRIBUTION.sub("", quote.words.strip()), quoted=True)
    text = text.replace("“", '"').replace("”", '"')
    if len(text) > 1 and text[0] == text[-1] == '"' and text.count('"') == 2:
        text = text[1:-1].strip()
    if text.count('"') % 2:
        text = text.replace('"', "")
    parts = text.split('"')
    inner = "".join(
        part if number == 0 else ("‘" if number % 2 else "’") + part
        for number, part in enumerate(parts)
    )
    return inner.strip(" ,;:-")


def spelt(said: str, number: int) -> tuple[str, tuple[Repair, ...]]:
    """The words with their right spelling where they sound the same, and what was mended."""
    made: list[Repair] = []
    words = said.split(" ")
    for at, word in enumerate(words):
        core = word.strip(_MARKS)
        right = respelt(core.lower()) if core and not core.isupper() else ""
        if right:
            right = right[:1].upper() + right[1:] if core[:1].isupper() else right
            made.append(Repair(f"quotes.{number}", core, right))
            words[at] = word.replace(core, right, 1)
    return " ".join(words), tuple(made)


def quotation(said: str, who: str, number: int, verb: str) -> tuple[Sentence, ...]:
    """The sentences of a quotation; more than 25 words are broken at a sentence.

    Words that begin with a figure follow their speaker, for no sentence begins with one (EYD V,
    II.G.4). Empty where neither words nor speaker can begin a sentence.
    """
    source = (f"quotes.{number}",)
    if not _capital(said).lstrip("‘")[:1].isupper():
        text = finished(f"{who} mengatakan, “{_ended(said)}”")
        return (Sentence(text, source),) if text else ()
    first, rest = _broken(said)
    sentences = [Sentence(finished(f"{_closed(first)} {verb} {who}"), source)]
    if rest:
        sentences.append(Sentence(f"“{_capital(_ended(rest))}”", source))
    return tuple(sentences)


def _ended(words: str) -> str:
    return words if words[-1] in ".?!" else words.rstrip(" ,;:-") + "."


def _closed(words: str) -> str:
    words = _capital(words)
    if words[-1] in "?!":
        return f"“{words}”"
    return f"“{words.rstrip('.,')},”"


def _capital(words: str) -> str:
    start = 1 if words[:1] == "‘" else 0
    return words[:start] + words[start : start + 1].upper() + words[start + 1 :]


def _broken(said: str) -> tuple[str, str]:
    """The first sentence and the rest where the whole is too long for one stretch."""
    spans = list(texts.sentences(said))
    if len(said.split()) <= LONGEST or len(spans) < 2:
        return said, ""
    cut = spans[0].end
    rest = said[cut:].strip()
    return (said[:cut].strip(), rest) if _capital(rest).lstrip("‘")[:1].isupper() else (said, "")
