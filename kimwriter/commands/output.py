"""What a command says: results on stdout, what went wrong on stderr."""

import json
import sys
from collections.abc import Sequence

_LINES = 2


def say(text: str) -> None:
    """A line, or several, on stdout."""
    sys.stdout.write(f"{text}\n")


def say_object(value: object) -> None:
    """One JSON object on stdout."""
    say(json.dumps(value, ensure_ascii=False))


def complain(failures: Sequence[str]) -> None:
    """At most two lines on stderr, however many failures there are."""
    shown = list(failures)
    if len(shown) > _LINES:
        shown = [shown[0], f"Ada {len(shown) - 1} lagi yang tidak dapat dikerjakan."]
    for line in shown:
        sys.stderr.write(f"{_printable(line)}\n")


def _printable(line: str) -> str:
    """The line without characters that would break it or drive a terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in line)
