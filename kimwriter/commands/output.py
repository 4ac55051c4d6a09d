"""What a command says: results on stdout, what went wrong on stderr."""

import json
import sys
from collections.abc import Sequence

_LINES = 2
_EXCLAMATION = 0x30  # MB_ICONEXCLAMATION


def say(text: str) -> None:
    """A line, or several, on stdout."""
    sys.stdout.write(f"{text}\n")


def say_object(value: object) -> None:
    """One JSON object on stdout."""
    say(json.dumps(value, ensure_ascii=False))


def complain(failures: Sequence[str]) -> None:
    """At most two lines on stderr, however many failures there are.

    A Windows program without a console says them in a box.
    """
    shown = list(failures)
    if len(shown) > _LINES:
        shown = [shown[0], f"Ada {len(shown) - 1} lagi yang tidak dapat dikerjakan."]
    lines = [_printable(line) for line in shown]
    if sys.stderr is None:
        _show_box("\n".join(lines))
    else:
        sys.stderr.writelines(f"{line}\n" for line in lines)


def _show_box(text: str) -> None:
    if sys.platform == "win32" and text:
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.MessageBoxW(None, text, "KIM Writer", _EXCLAMATION)


def _printable(line: str) -> str:
    """The line without characters that would break it or drive a terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in line)
