"""The folder that a member gets: programs, Python, Qt, packages, licences. See `assemble`."""

import io
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

from tools.release import contents, launcher, licences
from tools.release.archive import write_zip
from tools.release.fetch import embeddable
from tools.release.installer import longest
from tools.release.wine import Wine, windows_path

_PATHS = "python313.zip\n.\nsite\n"
# Where Qt's plugins are, seen from the programs.
_QT_CONF = "[Paths]\nPrefix = lib/site/PySide6\n"
_READ_ME = """\
KIM Writer {version}

Pendamping menulis berita warga, tanpa internet.

Klik dua kali "KIM Writer". ("kimwriter" di sebelahnya untuk baris perintah.)
Kalau Windows bertanya, pilih "Info selengkapnya" (More info), lalu "Tetap jalankan" (Run anyway).

Biarkan semua isi folder ini bersama-sama: "KIM Writer" tidak dapat bekerja sendirian.
Kalau hendak dipindahkan, pindahkan seluruh foldernya.

Program ini perangkat lunak bebas. Lisensinya ada dalam folder "lisensi".
"""


def assemble(folder: Path, downloads: Path, wheel: Path, version: str, wine: Wine) -> None:
    """Make the folder anew from the downloads and the program's own wheel."""
    shutil.rmtree(folder, ignore_errors=True)
    site = folder / "lib" / "site"
    site.mkdir(parents=True)
    python = embeddable(downloads)
    wheels = [*sorted(downloads.glob("*.whl")), wheel]
    for source in wheels:
        _write(site, contents.files_of(source))
    _compile(site, python, wine)
    _add_python(folder / "lib", python)
    _add_runtime(folder / "lib", wheels)
    licences.write(folder / "lisensi", wheels, python["LICENSE.txt"])
    read_me = _READ_ME.format(version=version).replace("\n", "\r\n")
    (folder / "BACA DAHULU.txt").write_bytes(read_me.encode("utf-8-sig"))
    (folder / "qt.conf").write_text(_QT_CONF, "ascii")
    launcher.build(folder, version, longest(folder))


def _write(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    for name, data in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _compile(site: Path, python: dict[str, bytes], wine: Wine) -> None:
    """Turn all sources into .pyc with the very Python that is shipped.

    Here it lies without its ._pth, which would make it deaf to PYTHONHASHSEED: with a fixed seed
    the same sources give the same bytes.
    """
    place = wine.drive / "python"
    _write(place, ((name, data) for name, data in python.items() if not name.endswith("._pth")))
    how = ["-q", "-b", "--invalidation-mode", "unchecked-hash"]
    where = windows_path(site)
    wine.run(
        [str(place / "python.exe"), "-m", "compileall", *how, "-s", where, "-p", "site", where],
        environment={"PYTHONHASHSEED": "0"},
    )
    for path in site.rglob("*.py"):
        path.unlink()


def _add_python(lib: Path, python: dict[str, bytes]) -> None:
    left = contents.LEFT_OF_PYTHON
    _write(lib, ((name, data) for name, data in python.items() if name not in left))
    (lib / "python313._pth").write_text(_PATHS, "ascii")
    with zipfile.ZipFile(io.BytesIO(python["python313.zip"])) as library:
        kept = [name for name in library.namelist() if contents.is_of_library(name)]
        # Stored: the installer packs it better than a ZIP in a ZIP.
        write_zip(lib / "python313.zip", [(n, library.read(n)) for n in kept], packed=False)


def _add_runtime(lib: Path, wheels: list[Path]) -> None:
    """Microsoft's C++ library, once, where all find it."""
    (qt,) = (path for path in wheels if path.name.startswith("pyside6_essentials"))
    with zipfile.ZipFile(qt) as archive:
        for name in contents.RUNTIME:
            (lib / name).write_bytes(archive.read(f"PySide6/{name}"))
