"""Who has a right to a capital: heads of names, words that are names, runs of capitals."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.checking.masks import Masked, Token
from kimwriter.language import lexicon

# Words within a name that stay small: Dinas Pendidikan dan Kebudayaan.
_INSIDE = frozenset("dan dalam di ke dari untuk bagi bin binti".split())
# From so many hundredths of Zipf a word is surely an ordinary one, though villages bear it too.
_ORDINARY = 250
_FEWEST_IN_TITLES = 0.6
_COMMON = 420
_EVERYDAY = 470
_WHERE = frozenset(("di", "ke", "dari", "asal"))


@cache
def sorts() -> Mapping[str, frozenset[str]]:
    """Words by what they say of the capital of their neighbours: see rules/kapital.tsv."""
    rows = resources.table("rules/kapital.tsv")
    return {row["sort"]: frozenset(row["words"].split()) for row in rows}


@cache
def proper() -> Mapping[str, str]:
    """Words that always have a capital, with their sort."""
    rows = resources.table("language/selalu_kapital.tsv")
    return {word: row["sort"] for row in rows for word in row["words"].split()}


@cache
def cities() -> frozenset[str]:
    """Provinces, cities and regencies in lower case, those that are no other word."""
    return frozenset(
        name for name in _city_names() if not lexicon.known(name) or lexicon.proper(name)
    )


@cache
def heads() -> frozenset[str]:
    """Words that begin the name of a body, a place or an event."""
    found = sorts()
    return found["lembaga"] | found["tempat"] | found["acara"]


def capital(token: Token) -> bool:
    """Whether a word begins with a capital."""
    return token.text[0].isupper()


def acronym(token: Token) -> bool:
    """Whether a word has capitals within (RT, UMKM, WhatsApp) or a figure."""
    return _acronym(token.text)


@lru_cache(maxsize=16384)
def _acronym(word: str) -> bool:
    return len(word) == 1 or any(letter.isupper() or letter.isdigit() for letter in word[1:])


def ordinary(token: Token) -> bool:
    """Whether a word is one that everybody uses and nobody is called."""
    return not acronym(token) and _ordinary(token.lower)


@lru_cache(maxsize=16384)
def _ordinary(word: str) -> bool:
    if word in proper() or lexicon.proper(word) or lexicon.personal(word):
        return False
    if word in sorts()["akronim"]:
        return False
    return lexicon.known(word) and _usual(word)


def place(view: Masked, first: int, after: int) -> bool:
    """Whether the words are the name of a city, or of a village or a district and either no words
    that everybody uses or after a preposition.
    """
    tokens = view.tokens[first:after]
    words = " ".join(token.lower for token in tokens)
    if words in _city_names():
        return True
    if not lexicon.place(words):
        return False
    if first and view.tokens[first - 1].lower in _WHERE:
        return lexicon.frequency(words) < _COMMON
    return any(lexicon.frequency(token.lower) < _ORDINARY for token in tokens)


def past_place(view: Masked, start: int, after: int) -> int:
    """The token after the place that a run begins with, where a place is expected: after an office
    ("Kapolres Lebak"), a preposition, or a name and a comma ("Jalan Mawar, Tampan"). `start` where
    there is none.
    """
    if not start or start >= after:
        return start
    before, token = view.tokens[start - 1], view.tokens[start]
    if not (before.lower in _WHERE or (capital(before) and _placing(view, before, token))):
        return start
    for length in range(min(3, after - start), 0, -1):
        words = " ".join(t.lower for t in view.tokens[start : start + length])
        known = words in _city_names() or lexicon.place(words)
        if known and words not in heads() and lexicon.frequency(words) < _EVERYDAY:
            return start + length
    return start


def _placing(view: Masked, before: Token, token: Token) -> bool:
    """Whether a word with a capital lets a place follow: an office, or a name and a comma."""
    if before.lower in sorts()["jabatan"]:
        return True
    return view.shown[before.end : token.start] == ", " and not ordinary(before)


@cache
def _city_names() -> frozenset[str]:
    return frozenset(resources.text("language/kota.txt").splitlines())


def _usual(word: str) -> bool:
    if lexicon.frequency(word) >= _ORDINARY:
        return True
    parts = word.split("-")
    return len(parts) > 1 and lexicon.frequency(parts[0]) >= _ORDINARY


def runs(view: Masked) -> Iterator[tuple[int, int]]:
    """Runs of words with capitals, small words of names inside them: first token, token after."""
    tokens = view.tokens
    end = 0
    for index in [n for n, token in enumerate(tokens) if token.text[0].isupper()]:
        if index < end:
            continue
        end = index + 1
        while end < len(tokens) and (after := _continues(view, end)):
            end = after
        yield index, end


def _continues(view: Masked, index: int) -> int:
    """The token after the next word of a run, 0 where the run ends."""
    tokens = view.tokens
    if not view.joined(tokens[index - 1], tokens[index]):
        return 0
    if capital(tokens[index]) or tokens[index].text.isdigit():
        return index + 1
    inside = tokens[index].lower in _INSIDE and index + 1 < len(tokens)
    if inside and capital(tokens[index + 1]) and view.joined(tokens[index], tokens[index + 1]):
        return index + 2
    return 0


def title_lines(view: Masked) -> frozenset[int]:
    """The words (by index) of lines that are set like a title or a form: most have capitals and
    no mark ends them. One remark on the layout is enough there, and here none is made.
    """
    found: set[int] = set()
    share = sum(token.text[0].isupper() for token in view.tokens)
    if "\n" not in view.shown and share < _FEWEST_IN_TITLES * len(view.tokens):
        return frozenset()
    for indices, line in _lines(view):
        capitals = sum(capital(view.tokens[index]) for index in indices)
        ended = line.rstrip(' \u00a0"”’)').endswith((".", "!", "?", "…", ",", ";"))
        if len(indices) > 1 and capitals >= _FEWEST_IN_TITLES * len(indices) and not ended:
            found.update(indices)
    return frozenset(found)


def _lines(view: Masked) -> Iterator[tuple[list[int], str]]:
    index = position = 0
    for line in view.shown.split("\n"):
        end = position + len(line)
        indices = []
        while index < len(view.tokens) and view.tokens[index].start < end:
            indices.append(index)
            index += 1
        yield indices, line
        position = end + 1
