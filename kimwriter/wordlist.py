"""Words that the member or the office counts as right: one word a line, a file anybody can edit.

`kata.txt` in the data folder holds the member's own; a `kata.txt` beside the program, put there by
an office, is read as well and never written. Start with `read_words`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kimwriter.disk import Disk, reason, replace_file

FILE = "kata.txt"
MOST_WORDS = 20_000
_LONGEST_WORD = 60
_MAX_BYTES = 2_000_000


class WordListError(Exception):
    """A list of words could not be read or kept; says why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class WordList:
    """The member's own words and the office's, as written; `told` is what could not be read."""

    own: tuple[str, ...] = ()
    team: tuple[str, ...] = ()
    told: str = ""

    @property
    def lower(self) -> frozenset[str]:
        """All of them in lower case."""
        return frozenset(word.lower() for word in (*self.own, *self.team))


def words_in(text: str) -> tuple[str, ...]:
    """The words of a list, each once, sorted; empty lines and remarks (#) are left out.

    A line with a blank within, too long or without a letter is no word and is left out.
    """
    lines = (line.strip() for line in text.replace("\ufeff", "").splitlines())
    found = {line for line in lines if line and not line.startswith("#") and _is_word(line)}
    return tuple(sorted(found, key=lambda word: (word.lower(), word)))[:MOST_WORDS]


def _is_word(line: str) -> bool:
    whole = len(line.split()) == 1 and len(line) <= _LONGEST_WORD
    return whole and any(letter.isalpha() for letter in line)


def read_words(home: Path, program: Path | None = None, disk: Disk | None = None) -> WordList:
    """The words that count as right; a file that is not there counts as empty."""
    disk = disk or Disk()
    own, told = _read(home / FILE, disk)
    team, told_team = _read(program / FILE, disk) if program else ((), "")
    return WordList(own, team, told or told_team)


def _read(path: Path, disk: Disk) -> tuple[tuple[str, ...], str]:
    try:
        return words_in(disk.read(path, _MAX_BYTES).decode("utf-8")), ""
    except FileNotFoundError:
        return (), ""
    except OSError as error:
        return (), f"Daftar kata '{path.name}' tidak dapat dibaca: {reason(error)}."
    except ValueError:
        return (), f"Daftar kata '{path.name}' bukan teks UTF-8, jadi tidak dipakai."


def import_words(path: Path, disk: Disk | None = None) -> tuple[str, ...]:
    """The words of a file that somebody chose; raises WordListError."""
    disk = disk or Disk()
    if not path.is_file():
        raise WordListError(f"Berkas '{path.name}' tidak ditemukan.")
    words, told = _read(path, disk)
    if told:
        raise WordListError(told)
    if not words:
        raise WordListError(f"Tidak ada kata dalam '{path.name}'. Tulis satu kata tiap baris.")
    return words


def write_words(words: Iterable[str], path: Path, disk: Disk | None = None) -> None:
    """Keep the words, one a line; raises WordListError."""
    text = "".join(f"{word}\n" for word in words_in("\n".join(words)))
    try:
        replace_file(path, text.encode("utf-8", "replace"), disk or Disk())
    except OSError as error:
        raise WordListError(f"Daftar kata belum tersimpan: {reason(error)}.") from error
