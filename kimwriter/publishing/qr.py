"""A text as a QR code that a phone reads from a laptop's screen. Start with `code_of`.

How large a code may be was measured (docs/benchmarks.md): beyond `MOST_VERSION` too many readings
fail. The library, segno, is imported when a code is first wanted.
"""

from dataclasses import dataclass

MOST_VERSION = 25
# Bytes that a code of this version holds at error correction L: ISO/IEC 18004, table 7.
MOST_BYTES = 1273
QUIET = 4  # modules of white around a code, as the standard asks


@dataclass(frozen=True, slots=True)
class Code:
    """The dark modules of a code, row by row, without its quiet zone."""

    version: int
    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules along one side, the quiet zone included."""
        return len(self.rows) + 2 * QUIET


def size_of(text: str) -> int:
    """Bytes that a text takes in a code."""
    return len(text.encode("utf-8", "replace"))


def code_of(text: str) -> Code | None:
    """The code of a text; None for an empty one and for one that is too large to be read.

    Always bytes of UTF-8, which phones tell from Latin-1 by themselves; a marker of the encoding
    (ECI) keeps some older readers from reading at all.
    """
    size = size_of(text)
    if not 0 < size <= MOST_BYTES:
        return None
    import segno  # noqa: PLC0415 - not before a member wants a code

    made = segno.make_qr(text.encode("utf-8", "replace"), error="l", mode="byte", boost_error=True)
    rows = tuple(tuple(module == 1 for module in row) for row in made.matrix)
    return Code(int(made.version), rows)
