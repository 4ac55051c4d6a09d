"""Builds the release for Windows on Linux: `python3 kim.py release [--out FOLDER]`.

Into the folder come the installer, the portable ZIP, the plain wheel, their SHA-256 and the table
of sizes. The same sources give the same bytes. The build fails when a library asks for another
that is not there, or when a part weighs more than it may.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from calendar import timegm
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kimwriter import RELEASED, __version__
from tools.release import fetch, imports, installer, licences, program, sizes
from tools.release.archive import tree, write_zip
from tools.release.wine import WineError, fresh_wine

ROOT = Path(__file__).parents[2]
DOWNLOADS = ROOT / ".cache" / "release"
_PORTABLE = """\
Karena folder ini ada, draf, foto, dan pengaturan disimpan di sini, di sebelah program, bukan di
komputer. Jangan dihapus. Bawa seluruh folder KIM Writer di diska USB, dan semuanya ikut.
Salinlah folder ini sekali-sekali, supaya draf tidak hilang bersama diska USB-nya.
"""


class ReleaseError(Exception):
    """The release is not as it has to be."""


def main(arguments: list[str]) -> int:
    """Build, and say what came out."""
    parser = argparse.ArgumentParser(prog="kim.py release", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files go")
    out = parser.parse_args(arguments).out.absolute()
    try:
        build(out)
    except (ReleaseError, WineError, fetch.FetchError, licences.LicenceError) as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} failed", file=sys.stderr)
        return 1
    return 0


def build(out: Path) -> None:
    """Make all files of the release in `out`; raises one of the errors above."""
    out.mkdir(parents=True, exist_ok=True)
    epoch = timegm(date.fromisoformat(RELEASED).timetuple())
    downloads = fetch.fetch(DOWNLOADS)
    with TemporaryDirectory(prefix="kim-release-") as work:
        folder = Path(work, "KIM Writer")
        wheel = _wheel(Path(work), epoch)
        with fresh_wine() as wine:
            program.assemble(folder, downloads, wheel, __version__, wine)
        if missing := imports.open_imports(folder):
            raise ReleaseError(f"Libraries that are nowhere: {missing}")
        setup = out / f"KIM-Writer-{__version__}-Pasang.exe"
        portable = out / f"KIM-Writer-{__version__}-Portabel.zip"
        installer.build(folder, setup, __version__, epoch)
        _write_portable(folder, portable)
        shutil.copyfile(wheel, out / wheel.name)
        weights = sizes.weigh(folder, setup, portable)
        page = sizes.table(weights, sizes.parts(folder))
    (out / "ukuran.md").write_text(page + "\n", "utf-8")
    _write_hashes(out, [setup, portable, out / wheel.name])
    print(page)
    if heavy := sizes.too_heavy(weights):
        raise ReleaseError("Too heavy. " + "; ".join(heavy))


def _wheel(work: Path, epoch: int) -> Path:
    """The program's own wheel, dated by the release."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(work)],
        cwd=ROOT,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)},
        stdout=sys.stderr,
        check=True,
    )
    (wheel,) = work.glob("*.whl")
    return wheel


def _write_portable(folder: Path, target: Path) -> None:
    note = _PORTABLE.replace("\n", "\r\n").encode("utf-8-sig")
    files = [*tree(folder), ("data/BACA.txt", note)]
    write_zip(target, [(f"KIM Writer/{name}", data) for name, data in files])


def _write_hashes(out: Path, files: list[Path]) -> None:
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / "SHA256SUMS.txt").write_text("".join(lines), "ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
