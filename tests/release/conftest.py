"""A release, built once for all tests, and a Windows of its own (Wine) to try it in.

With KIMWRITER_RELEASE=FOLDER the release that lies there is tried instead of a fresh one.
"""

import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.real.conftest import screen  # noqa: F401  a fixture here too
from tools.release.__main__ import build
from tools.release.wine import Wine, fresh_wine, windows_path

TOOLS = ("wine", "makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump")


@dataclass(frozen=True)
class Release:
    """The files of a release, and the folder that its ZIP holds."""

    out: Path
    folder: Path

    @property
    def setup(self) -> Path:
        (found,) = self.out.glob("KIM-Writer-*-Pasang.exe")
        return found

    @property
    def portable(self) -> Path:
        (found,) = self.out.glob("KIM-Writer-*-Portabel.zip")
        return found


def need_tools() -> None:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    need_tools()
    place = tmp_path_factory.mktemp("release")
    given = os.environ.get("KIMWRITER_RELEASE")
    out = Path(given) if given else place / "out"
    if not given:
        build(out)
    made = Release(out, place / "KIM Writer")
    with zipfile.ZipFile(made.portable) as archive:
        archive.extractall(place)
    return made


@pytest.fixture(scope="session")
def windows() -> Iterator[Wine]:
    need_tools()
    with fresh_wine() as wine:
        yield wine


@dataclass(frozen=True)
class Office:
    """A computer on which the program is installed and removed."""

    wine: Wine
    setup: Path

    @property
    def usual(self) -> Path:
        """Where the program goes by itself."""
        return self.wine.home / "AppData" / "Local" / "Programs" / "KIM Writer"

    @property
    def data(self) -> Path:
        """Where drafts and settings lie."""
        return self.wine.home / "AppData" / "Local" / "KIM Writer"

    def install(self, folder: str = "", *, status: int = 0, setup: Path | None = None) -> None:
        """Silently, into a Windows folder; /D= comes last and takes no quotation marks."""
        where = f"/D={folder}".split(" ") if folder else []
        self.wine.run([windows_path(setup or self.setup), "/S", *where], status=status)

    def uninstall(self, folder: Path, *, status: int = 0) -> None:
        """Silently, and waiting for it: with _?= the uninstaller does not copy itself away."""
        where = f"_?={self.seen(folder)}".split(" ")
        program = self.seen(folder / "Hapus KIM Writer.exe")
        self.wine.run([program, "/S", *where], status=status)

    def seen(self, path: Path) -> str:
        """A path on drive C: as Windows sees it."""
        return "C:\\" + str(path.relative_to(self.wine.drive)).replace("/", "\\")

    def command(self, folder: Path, *arguments: str, status: int = 0) -> str:
        """What the installed command line prints."""
        return self.wine.run([str(folder / "kimwriter.exe"), *arguments], status=status)

    def registry(self, key: str) -> str:
        """What stands under a key of the user, "" for nothing."""
        with self.wine.start(["reg", "query", rf"HKCU\Software\{key}", "/s"]) as process:
            told = process.communicate(timeout=60)[0].decode("utf-8", "replace")
        return told if process.returncode == 0 else ""


@pytest.fixture
def office(release: Release, windows: Wine) -> Iterator[Office]:
    office = Office(windows, release.setup)
    yield office
    if (office.usual / "Hapus KIM Writer.exe").exists():
        office.uninstall(office.usual)
    for folder in (office.usual, office.data):
        shutil.rmtree(folder, ignore_errors=True)
    windows.run(["reg", "add", r"HKCU\Software\KIM Writer", "/f"])
    windows.run(["reg", "delete", r"HKCU\Software\KIM Writer", "/f"])
