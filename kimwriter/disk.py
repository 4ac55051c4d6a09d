"""Files written so that the old or the new content is there, whatever happens in between.

Start with `replace_file`. Everything goes through `Disk`, the port to the operating system: a test
hands in one that records the order or lets any single operation fail.
"""

import errno
import os
import secrets
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

TEMPORARY_SUFFIX = ".kimtmp"
_RETRY_EVERY = 0.05  # seconds
_RETRY_FOR = 2.5  # seconds; scanners and sync clients let go of a file within this
_WINDOWS_BUSY = (5, 32, 33)  # access denied, sharing violation, lock violation
_BINARY = getattr(os, "O_BINARY", 0)  # Windows
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)  # for a writer of a pipe that lies where a file should
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)  # network and FUSE file systems

_REASONS = {
    errno.ENOSPC: "penyimpanan komputer penuh",
    errno.EFBIG: "penyimpanan komputer penuh",
    errno.EROFS: "tempat penyimpanan itu hanya dapat dibaca",
    errno.EACCES: "komputer tidak memberi izin untuk tempat itu",
    errno.EPERM: "komputer tidak memberi izin untuk tempat itu",
    errno.ENOENT: "berkas atau foldernya tidak ditemukan",
    errno.ENOTDIR: "berkas atau foldernya tidak ditemukan",
    errno.EEXIST: "sudah ada berkas dengan nama itu",
    errno.EISDIR: "itu folder, bukan berkas",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EIO: "penyimpanan komputer tidak menyimpan dengan benar",
}
if hasattr(errno, "EDQUOT"):
    _REASONS[errno.EDQUOT] = "jatah penyimpanan Anda penuh"


class Disk:
    """The operations on files that the program uses, one call of the system each."""

    def make_folder(self, folder: Path) -> None:
        """Make the folder and those above it, lastingly, when it is not there."""
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            self.sync_folder(folder.parent)

    def create(self, path: Path) -> int:
        """Open a file that was not there for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)

    def write(self, file: int, data: bytes) -> None:
        """Write all of the data."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(file, rest) :]

    def sync(self, file: int) -> None:
        """Wait until the content has reached the disk."""
        os.fsync(file)

    def close(self, file: int) -> None:
        """Close an opened file."""
        os.close(file)

    def read(self, path: Path, limit: int = sys.maxsize) -> bytes:
        """The content, at most `limit` bytes of it; only regular files are read."""
        file = os.open(path, os.O_RDONLY | _BINARY | _NO_WAITING)
        try:
            told = os.fstat(file)
            if not stat.S_ISREG(told.st_mode):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
            return _all(file, min(told.st_size + 1, limit), limit)
        finally:
            os.close(file)

    def replace(self, source: Path, target: Path) -> None:
        """Put the source where the target is, in one step."""
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder's list of names has reached the disk; Windows does it itself."""
        if os.name == "nt":
            return
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(file)

    def remove(self, path: Path) -> None:
        """Delete a file."""
        path.unlink()

    def pause(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def replace_file(path: Path, data: bytes, disk: Disk) -> None:
    """Give the file this content so that old or new is there at any moment; raises OSError."""
    put(write_beside(path.parent, data, disk), path, disk)


def write_beside(folder: Path, data: bytes, disk: Disk) -> Path:
    """A temporary file in the folder with this content, on the disk and read back.

    Raises OSError; then nothing is left behind.
    """
    temporary = folder / f".{secrets.token_hex(8)}{TEMPORARY_SUFFIX}"
    try:
        _write(_created(temporary, disk), data, disk)
        if disk.read(temporary) != data:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(temporary))
    except OSError:
        discard(temporary, disk)
        raise
    return temporary


def put(temporary: Path, target: Path, disk: Disk) -> None:
    """Let the temporary file take the target's place, lastingly; raises OSError."""
    try:
        _replace_patiently(temporary, target, disk)
    except OSError:
        discard(temporary, disk)
        raise
    disk.sync_folder(target.parent)


def discard(temporary: Path, disk: Disk) -> None:
    """Delete a temporary file if that can be done."""
    with suppress(OSError):
        disk.remove(temporary)


def reason(error: OSError) -> str:
    """Why an operation failed, in Indonesian, to follow a colon."""
    if getattr(error, "winerror", None) in _WINDOWS_BUSY[1:]:
        return "berkasnya sedang dipakai program lain"
    return _REASONS.get(error.errno or 0, f"ada kendala pada penyimpanan (nomor {error.errno})")


def _created(path: Path, disk: Disk) -> int:
    try:
        return disk.create(path)
    except FileNotFoundError:
        disk.make_folder(path.parent)
        return disk.create(path)


def _write(file: int, data: bytes, disk: Disk) -> None:
    try:
        disk.write(file, data)
        disk.sync(file)
    finally:
        disk.close(file)


def _all(file: int, expected: int, limit: int) -> bytes:
    """Up to `limit` bytes: one call reads a file that does not grow meanwhile."""
    found = os.read(file, expected)
    wanted = expected
    while len(found) == wanted < limit:
        wanted = min(2 * wanted, limit)
        found += os.read(file, wanted - len(found))
    return found


def _replace_patiently(source: Path, target: Path, disk: Disk) -> None:
    """Replace; on Windows wait a while for a program that has the target open."""
    for _ in range(round(_RETRY_FOR / _RETRY_EVERY)):
        try:
            return disk.replace(source, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _WINDOWS_BUSY:
                raise
        disk.pause(_RETRY_EVERY)
    return disk.replace(source, target)
