"""Places in a text and its parts: spans, words, sentences, paragraphs, lengths.

Every position is counted in code points, the end is exclusive. Qt and the channels count
UTF-16 units: `Span.to_utf16` converts at Qt's border, `utf16_length` counts a post.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]+[\"”’»)\]]*(?=\s|$)")
# Repeats are bounded and no two neighbours take the same character: matching stays linear.
_WEB = re.compile(
    r"https?://[^\s<>\"“”]+"
    r"|(?<![\w@.])(?:[\w-]{1,63}\.){1,8}(?:id|com|org|net|tv)(?!\w|\.\w)(?:/[^\s<>\"“”]*)?",
    re.IGNORECASE,
)
# "PROBOLINGGO – ", "KOTA PROBOLINGGO, JAWA TIMUR — ": capitals up to a dash between spaces.
_DATELINE = re.compile(r"[A-Z][A-Z .,'’()/-]{2,60} [–—-] +(?=[A-Z0-9“\"])")
_CLOSING = ".,;:!?)]}'’”\""
_REST = re.compile(r"\s*\Z")

# A full stop after one of these does not end a sentence (EYD V, III.A and II.F).
ABBREVIATIONS = frozenset(
    "a.n. d.a. u.b. u.p. dkk. dll. dsb. dst. hlm. tgl. jl. gg. no. kel. kec. kab. dr. drs. "
    "dra. drg. prof. ir. h. hj. k.h. kh. st. s.pd. s.e. s.h. s.kom. s.sos. m.si. m.pd. bpk. "
    "sdr. sdri. yth. rp. pt. cv. tn. ny. dt. gd. ds. dsn. ust. rt. rw. alm. almh. cc. jend. "
    "letjen. kol. kapt. inf. kav. czi. serka. serma. sertu. serda. kopda. koptu. praka. pratu. "
    "prada. lettu. letda. letkol. mayjen. brigjen. irjen. kombes. pol. moh. muh. abd. jln. telp. "
    "prov. kp. tb. dg. lrg. perum. ustz. lc. lap. lingk. ling. kompl. dk. tgk. tgh. lt. "
    "se. sh. mm. mh. mt. spd. mpd. msi. skm. amd. s.ag. s.i.p. s.k.m. m.kes. a.md. "
    "s.kep. s.a.p. m.a.p. s.ap. m.ap. s.t. m.m. m.h. ssos. s.psi. s.p. s.ip. s.farm.".split()
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in code points, the end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]

    def to_utf16(self, text: str) -> "Span":
        """The same stretch counted in UTF-16 units, as Qt wants it."""
        start = utf16_length(text[: self.start])
        return Span(start, start + utf16_length(self.of(text)))


def from_utf16(text: str, position: int) -> int:
    """The code point that begins at (or holds) the UTF-16 unit `position`."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(position, len(text))
    units = 0
    for index, character in enumerate(text):
        if units >= position:
            return index
        units += 2 if character > "\uffff" else 1
    return len(text)


def utf16_length(text: str) -> int:
    """The length in UTF-16 units: a character beyond U+FFFF counts two."""
    return len(text) + sum(character > "\uffff" for character in text)


def shared_start(one: Sequence[str], other: Sequence[str]) -> int:
    """How many characters, or words of a list, both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def words(text: str) -> Iterator[Span]:
    """Letters and digits, with hyphens and apostrophes inside: "anak-anak" is one word."""
    return (Span(*match.span()) for match in _WORD.finditer(text))


def web_addresses(text: str) -> Iterator[Span]:
    """Web addresses, with or without "https://"; marks that close the sentence stay outside."""
    for match in _WEB.finditer(text):
        yield Span(match.start(), match.start() + len(match.group().rstrip(_CLOSING)))


def dateline(text: str) -> str:
    """The dateline that a text opens with, its dash and blanks included, or ""."""
    match = _DATELINE.match(text)
    return match.group() if match else ""


def paragraphs(text: str) -> Iterator[Span]:
    """Runs of lines parted by a blank line."""
    return (Span(*match.span()) for match in _PARAGRAPH.finditer(text))


def sentences(text: str) -> Iterator[Span]:
    """Sentences with their end marks and closing quotation marks, without outer space.

    A full stop after a known abbreviation, an initial ("M. Saleh") or inside a number ends nothing.
    A line feed always ends a sentence.
    """
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in _SENTENCE_END.finditer(text, line.start(), line.end()):
            if _ends_here(text, start, end):
                yield from _trimmed(text, start, end.end())
                start = end.end()
        yield from _trimmed(text, start, line.end())


def _ends_here(text: str, start: int, mark: re.Match[str]) -> bool:
    if mark.group()[0] != ".":
        return True
    # The longest abbreviation is short: a bounded look back keeps any text linear.
    before = text[max(start, mark.start() - 40) : mark.start()].rsplit(None, 2)
    last = before[-1].lstrip("(“\"‘'").lower() if before else ""
    measured = len(before) > 1 and before[-2][-1:].isdigit()  # "30 m." is no initial
    if last + "." in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and not measured):
        return _REST.match(text, mark.end()) is not None
    return True


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
