"""Where a data file lies: `resources/` in a checkout, `kimwriter/_data` in a wheel."""

from functools import cache
from pathlib import Path


class MissingResourceError(Exception):
    """A data file that the program was shipped with is not there."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Berkas bawaan '{name}' tidak ditemukan. "
            "Pasang ulang KIM Writer. Draf Anda tetap aman."
        )
        self.name = name


@cache
def _root() -> Path:
    here = Path(__file__).resolve().parent
    installed = here / "_data"
    return installed if installed.is_dir() else here.parent / "resources"


def path(name: str) -> Path:
    """The path of the data file `name` ("fonts/x.ttf"); raises MissingResourceError."""
    found = _root() / name
    if not found.exists():
        raise MissingResourceError(name)
    return found


@cache
def text(name: str) -> str:
    """The content of a UTF-8 data file, read once; raises MissingResourceError."""
    return path(name).read_text(encoding="utf-8")


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a TSV data file by the names in its first line, read once.

    Lines that begin with `#` are remarks. Raises MissingResourceError.
    """
    lines = [line for line in text(name).splitlines() if line and not line.startswith("#")]
    head = lines[0].split("\t")
    return tuple(dict(zip(head, line.split("\t"), strict=True)) for line in lines[1:])
