"""A manuscript as Qt holds it: paragraphs are blocks, a line feed inside one is U+2028.

`to_qt` and `from_qt` are each other's inverse for every text without U+2028, U+2029, CR and the
two noncharacters that Qt takes for frames; an editor keeps those as long as nobody edits.
"""

import re
from bisect import bisect_left

PARAGRAPH, LINE = "\u2029", "\u2028"
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")
_PAIR = re.compile(r"\n\n")


def to_qt(text: str) -> str:
    """The text for a document: a blank line parts blocks, a line feed breaks a line."""
    return text.replace("\n\n", PARAGRAPH).replace("\n", LINE)


def from_qt(raw: str) -> str:
    """The text of a document's raw text."""
    return raw.replace(PARAGRAPH, "\n\n").replace(LINE, "\n")


def pasted(text: str) -> str:
    """Foreign text with one blank line between paragraphs.

    Where it has blank lines they part the paragraphs; where it has none, every line is one.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(PARAGRAPH, "\n\n")
    text = text.replace(LINE, "\n").strip("\n")
    if _BLANK_LINES.search(text):
        return _BLANK_LINES.sub("\n\n", text)
    return text.replace("\n", "\n\n")


class Positions:
    """Where the code points of a text stand in Qt's document, in UTF-16 units.

    The text is scanned once; every question after that is a search among its paragraph ends and
    the characters that take two units.
    """

    def __init__(self, text: str) -> None:
        self._pairs = [found.start() for found in _PAIR.finditer(text)]
        wide = not text.isascii() and max(text) > "\uffff"
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if wide else []

    def of(self, index: int) -> int:
        """The position of this code point, or of the end."""
        return index - bisect_left(self._pairs, index) + bisect_left(self._astral, index)
