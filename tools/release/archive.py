"""ZIP archives that come out the same to the byte, whenever and wherever they are made."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

_WINDOWS = 0  # the system that made it: no Unix rights in the archive
_DATE = (2026, 1, 1, 0, 0, 0)


def write_zip(target: Path, files: Iterable[tuple[str, bytes]], *, packed: bool = True) -> None:
    """Write files and, where a name ends with "/", empty folders; sorted, all with one date."""
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w", how, compresslevel=9 if packed else None) as archive:
        for name, data in sorted(files):
            item = zipfile.ZipInfo(name, _DATE)
            item.create_system = _WINDOWS
            item.compress_type = zipfile.ZIP_STORED if name.endswith("/") else how
            archive.writestr(item, data)


def tree(folder: Path) -> list[tuple[str, bytes]]:
    """The files of a folder by their path in it, with "/"."""
    return sorted(
        (path.relative_to(folder).as_posix(), path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    )
