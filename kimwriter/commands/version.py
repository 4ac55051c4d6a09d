"""`kimwriter --version`."""

from argparse import Namespace

from kimwriter import __version__
from kimwriter.commands.output import say, say_object


def run(options: Namespace) -> int:
    """Say the version."""
    if options.json:
        say_object({"version": __version__})
    else:
        say(f"KIM Writer {__version__}")
    return 0
