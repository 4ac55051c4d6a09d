"""A text as the rules see it: its words, and what is not to be judged.

Web addresses, e-mail addresses, @mentions, #hashtags, names with "_" and the initials of writers
("(ado/met)") are hidden: they give no words, and in `shown` they are U+FFFC. Direct quotations are
known, because style is the speaker's own. Every position is a code point of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kimwriter.story import Scope
from kimwriter.text import Span, dateline, sentences, web_addresses

HIDDEN = "\ufffc"
# Repeats are bounded and no two neighbours take the same character: matching stays linear.
_NAMES = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<!\w)[@#]\w[\w.]{0,99}"
    r"|(?<!\w)[^\W_]{0,99}_\w{0,99}"
)
_INITIALS = re.compile(r"\([a-z]{2,4}(?:(?:/[a-z]{2,4}){1,3}\)|\)\Z)")
_MAY_BE_WEB = re.compile(r"://|[\w-]\.(?:id|com|org|net|tv)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_QUOTES = re.compile(r"[“”\"]")
# So large a share of capitals makes words in quotation marks a title.
_TITLED = 0.6
_OPENING = " \t\n\r\u00a0\"'“”‘’([*-–—•"


class Token(NamedTuple):
    """A word of the text that may be judged: where it stands, and in lower case."""

    start: int
    end: int
    text: str
    lower: str


@dataclass(frozen=True, slots=True, eq=False)
class Masked:
    """A paragraph prepared for the rules; make it with `masked`.

    `index` says of each word (lower case) which tokens it is; `sentences` are those of `shown`.
    """

    text: str
    scope: Scope
    shown: str
    tokens: tuple[Token, ...]
    quotations: tuple[tuple[int, int], ...]
    starts: frozenset[int]
    index: Mapping[str, list[int]]
    sentences: tuple[Span, ...]

    def quoted(self, position: int) -> bool:
        """Whether the position lies in direct speech."""
        index = bisect_right(self.quotations, (position, len(self.text))) - 1
        return self.scope == "quote" or (
            index >= 0 and self.quotations[index][0] <= position < self.quotations[index][1]
        )

    def titled(self, position: int) -> bool:
        """Whether the position lies in quotation marks around a title: most words have capitals."""
        index = bisect_right(self.quotations, (position, len(self.text))) - 1
        if index < 0 or position >= self.quotations[index][1]:
            return False
        words = self.text[slice(*self.quotations[index])].split()
        capitals = sum(word.strip("“”\"'‘’(")[:1].isupper() for word in words)
        return capitals >= _TITLED * len(words)

    def opens(self, token: Token) -> bool:
        """Whether the word opens a sentence, a line or a quotation: a capital says nothing."""
        return token.start in self.starts

    def named(self, token: Token) -> bool:
        """Whether the word may be (part of) a name: a capital where none is needed.

        In a headline every word has one, so only the middle of a text can tell.
        """
        return self.scope != "headline" and token.text[0].isupper() and not self.opens(token)

    def joined(self, left: Token, right: Token) -> bool:
        """Whether nothing but blanks within one line stands between two words."""
        between = self.shown[left.end : right.start]
        return bool(between) and not between.strip(" \u00a0")


def masked(text: str, scope: Scope) -> Masked:
    """The text with its words, hidden stretches, quotations and sentence openings."""
    shown = _shown(text)
    tokens = tuple(_token(match) for match in _WORD.finditer(shown))
    index: dict[str, list[int]] = {}
    for number, token in enumerate(tokens):
        index.setdefault(token.lower, []).append(number)
    spans = tuple(sentences(shown))
    quoted = "“" in shown or '"' in shown or "”" in shown
    quotations = _quotations(shown) if quoted else ()
    starts = _openings(shown, spans, quoted=quoted)
    return Masked(text, scope, shown, tokens, quotations, starts, index, spans)


def _token(match: re.Match[str]) -> Token:
    word = match.group()
    return Token(*match.span(), word, word.lower().replace("’", "'"))


def _shown(text: str) -> str:
    """The text with U+FFFC for every character of an address, a tag or a file's name."""
    if _MAY_BE_WEB.search(text):
        pieces, position = [], 0
        for span in web_addresses(text):
            pieces += [text[position : span.start], HIDDEN * (span.end - span.start)]
            position = span.end
        text = "".join((*pieces, text[position:]))
    if "(" in text:
        text = _INITIALS.sub(_hide, text)
    return _NAMES.sub(_hide, text) if "@" in text or "#" in text or "_" in text else text


def _hide(match: re.Match[str]) -> str:
    found = match.group()
    body = found.rstrip(".")
    return HIDDEN * len(body) + found[len(body) :]


def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches between quotation marks, straight or curly, each within one paragraph."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _QUOTES.finditer(text):
        if opened is None and match.group() != "”":
            opened = match.start()
        elif opened is not None and match.group() != "“":
            found.append((opened, match.end()))
            opened = None
    return tuple(found)


def _openings(text: str, spans: tuple[Span, ...], *, quoted: bool) -> frozenset[int]:
    """Where the first word of a sentence, a line or a quotation begins."""
    starts = {span.start for span in spans} | {len(dateline(text))}
    if quoted:
        starts |= {match.end() for match in _QUOTES.finditer(text)}
    found = set()
    for start in starts:
        position, most = start, min(len(text), start + 20)
        while position < most and text[position] in _OPENING:
            position += 1
        found.add(position)
    return frozenset(found)
