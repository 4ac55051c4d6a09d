"""Say in Indonesian what NSIS has in English inside its program, where no language file reaches.

python tools/release/stub.py FILE   called by kim.nsi (!packhdr) before the files are packed behind

A member sees the first three while a slow laptop unpacks, the others when a download is broken.
"""

import sys
from pathlib import Path

WORDS = {
    "Please wait while Setup is loading...": "Tunggu sebentar, sedang disiapkan ...",
    "unpacking data: %d%%": "menyiapkan: %d%%",
    "verifying installer: %d%%": "memeriksa berkas: %d%%",
    "Installer integrity check has failed. Common causes include\n"
    "incomplete download and damaged media. Contact the\n"
    "installer's author to obtain a new copy.\n\n"
    "More information at:\nhttp://nsis.sf.net/NSIS_Error": (
        "Berkas pemasang ini tidak utuh, biasanya karena\n"
        "unduhan atau salinannya terputus.\n\n"
        "Unduh atau salin sekali lagi, lalu buka yang baru."
    ),
    "Error writing temporary file. Make sure your temp folder is valid.": (
        "Berkas sementara tidak dapat ditulis. Kosongkan dahulu drive C:."
    ),
    "Error launching installer": "Pemasang gagal dibuka.",
    "NSIS Error": "KIM Writer",
}


class StubError(Exception):
    """NSIS speaks other words than those that are known here."""


def translated(stub: bytes) -> bytes:
    """The program with our words in the place of its own; it keeps its length.

    The first stands in a dialog's template, which is read on behind the text: there both are of
    one length.

    Raises StubError when one of them is not there.
    """
    for english, indonesian in WORDS.items():
        place = _zero_ended(english)
        if place not in stub:
            raise StubError(f"not in the stub of NSIS: {english!r}")
        stub = stub.replace(place, _zero_ended(indonesian).ljust(len(place), b"\0"))
    return stub


def _zero_ended(text: str) -> bytes:
    return f"{text}\0".encode("utf-16-le")


def main(arguments: list[str]) -> int:
    """Translate the file in its place."""
    path = Path(arguments[0])
    try:
        path.write_bytes(translated(path.read_bytes()))
    except StubError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
