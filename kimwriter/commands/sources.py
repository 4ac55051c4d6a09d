"""The files that a command is given, "-" being standard input. Raises CommandError."""

import sys
from pathlib import Path

from kimwriter.commands.errors import CommandError
from kimwriter.disk import reason
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.format import decode

STDIN = "-"
MAX_BYTES = 2_000_000


def content(name: str) -> bytes:
    """What stands in the file, at most one byte more than 2 MB."""
    try:
        if name == STDIN:
            return sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
        with Path(name).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CommandError(f"{name}: {reason(error)}. Periksa nama dan foldernya.") from None


def text(name: str, data: bytes) -> str:
    """The file's text, line breaks as they stand, without a byte order mark."""
    if len(data) > MAX_BYTES:
        raise CommandError(f"{name}: lebih besar dari 2 MB. Bagi dahulu menjadi beberapa berkas.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(
            f"{name}: bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8, lalu coba lagi."
        ) from None


def draft(name: str, data: bytes) -> Draft:
    """The draft in the file."""
    try:
        return decode(data)
    except DraftError as error:
        raise CommandError(f"{name}: {error}") from None


def is_draft(name: str, data: bytes) -> bool:
    """Whether it is a draft by its name or, from standard input, by its first character."""
    if name == STDIN:
        return data.removeprefix(b"\xef\xbb\xbf").startswith(b"{")
    return name.lower().endswith(".kim")
