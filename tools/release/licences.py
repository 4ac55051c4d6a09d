"""Every licence of what is in the folder, as a file. Start with `write`."""

import re
import shutil
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


class LicenceError(Exception):
    """A package comes without the text of its licence."""


def write(folder: Path, wheels: list[Path], python: bytes) -> None:
    """Write the licences of the program, Python, Qt and every package; raises LicenceError."""
    folder.mkdir()
    root = HERE.parents[1]
    shutil.copyfile(root / "LICENSE", folder / "GPL-3.0.txt")
    shutil.copyfile(root / "NOTICE", folder / "KIM Writer.txt")
    shutil.copyfile(HERE / "LGPL-3.0.txt", folder / "LGPL-3.0 (Qt, PySide6).txt")
    (folder / "Python.txt").write_bytes(python)
    for wheel in wheels:
        name = wheel.name.split("-")[0]
        if name in ("pyside6_essentials", "shiboken6", "kimwriter"):
            continue  # theirs are written above
        texts = _texts(wheel)
        if not texts:
            raise LicenceError(f"{wheel.name} has no licence text")
        (folder / f"{name}.txt").write_bytes(b"\n\n".join(texts))


def _texts(wheel: Path) -> list[bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return [
            archive.read(name)
            for name in sorted(archive.namelist())
            if ".dist-info/" in name
            and not name.endswith("/")
            and _LICENCE.search(name.split(".dist-info/")[1])
        ]
