"""The command line; without a command it opens the window. Start with `main`.

Each command is one module in `kimwriter/commands`, loaded only when it is asked for.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from kimwriter.commands.arguments import arguments_of
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain
from kimwriter.disk import reason
from kimwriter.drafts.errors import DraftError
from kimwriter.resources import MissingResourceError

NOT_DONE = 2
INTERRUPTED = 130  # as a shell counts SIGINT
READER_GONE = 141  # as a shell counts SIGPIPE


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or the window when there is none, and return the exit status.

    0 is done, 1 is errors found in a text, 2 is something that could not be done: then one or two
    lines on stderr say what. Never raises.
    """
    _speak_utf8()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence()
        return READER_GONE
    except OSError as error:
        _silence()
        return _not_done(f"Hasilnya tidak dapat ditulis: {reason(error)}.")
    return status


def _run(argv: list[str]) -> int:
    try:
        options = arguments_of(argv)
        if options.command == "window":
            return _open_window(options.file)
        command = importlib.import_module(f"kimwriter.commands.{options.command}")
        status: int = command.run(options)
    except SystemExit:  # argparse has printed the help that was asked for
        return 0
    except (CommandError, DraftError, MissingResourceError) as error:
        return _not_done(str(error))
    except ImportError as error:
        return _not_done(f"Bagian program '{error.name}' tidak ada. Pasang ulang KIM Writer.")
    return status


def _not_done(message: str) -> int:
    complain([message])
    return NOT_DONE


def _open_window(file: str) -> int:
    from kimwriter.start import run_window  # noqa: PLC0415  Qt is loaded for the window alone

    return run_window(file)


def _speak_utf8() -> None:
    """Write UTF-8 and plain line feeds on any system; results nowhere without a console."""
    if sys.stdout is None:  # a Windows program without a console
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _silence() -> None:
    """Let what is still to be written go nowhere, so that the end of Python does not fail on it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
