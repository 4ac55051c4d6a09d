"""What a command says: results on stdout, what went wrong on stderr."""

import json
import sys
from collections.abc import Sequence


def say(text: str) -> None:
    """A line, or several, on stdout."""
    sys.stdout.write(f"{text}\n")


def say_object(value: object) -> None:
    """One JSON object on stdout."""
    say(json.dumps(value, ensure_ascii=False))


def complain(failures: Sequence[str]) -> None:
    """At most two lines on stderr, however many failures there are."""
    shown = (
        failures
        if len(failures) <= 2
        else (failures[0], f"Juga {len(failures) - 1} berkas lain tidak dapat dibaca.")
    )
    for line in shown:
        sys.stderr.write(f"{line}\n")
