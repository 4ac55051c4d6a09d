"""What a JPEG file is made of, as far as it matters before it is decoded. Start with `segments`.

ITU-T T.81, annex B: a marker is FF and a code; most are followed by their length in two bytes. The
picture's data follow on SOS, where FF is always written FF 00, so that FF D9 is the true end.
"""

from collections.abc import Iterator
from dataclasses import dataclass

START = b"\xff\xd8"
_END = b"\xff\xd9"
_SCAN = 0xDA
_ALONE = (0x01, *range(0xD0, 0xD9))  # markers without a length


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker's code (0xE1 is APP1, where EXIF lies), where it begins, and its content."""

    code: int
    start: int
    data: bytes


def segments(data: bytes) -> Iterator[Segment]:
    """The segments up to the picture's data, SOS the last; it ends where something is amiss."""
    at = len(START) if data.startswith(START) else len(data)
    while at + 4 <= len(data) and data[at] == 0xFF:
        code = data[at + 1]
        if code == 0xFF:  # padding
            at += 1
            continue
        if code in _ALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield Segment(code, at, data[at + 4 : at + 2 + length])
        if code == _SCAN or length < 2:
            return
        at += 2 + length


def is_whole(data: bytes) -> bool:
    """Whether the picture goes on to its end; one that was cut off while it was copied does not."""
    scan = next((one for one in segments(data) if one.code == _SCAN), None)
    return scan is not None and data.find(_END, scan.start) >= 0
