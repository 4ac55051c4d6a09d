"""Disks that tell what was asked of them, fail at a given operation, or are full."""

import errno
import os

from kimwriter.disk import Disk


class RecordingDisk(Disk):
    """Writes down every operation with the kind of file it was done to."""

    def __init__(self):
        self.operations = []
        self._opened = {}

    def done(self, operation, path):
        self.operations.append(f"{operation} {_kind(path)}")

    def make_folder(self, folder):
        self.done("make", folder)
        super().make_folder(folder)

    def create(self, path):
        self.done("create", path)
        file = super().create(path)
        self._opened[file] = path
        return file

    def write(self, file, data):
        self.done("write", self._opened[file])
        super().write(file, data)

    def sync(self, file):
        self.done("sync", self._opened[file])
        super().sync(file)

    def close(self, file):
        super().close(file)
        self.done("close", self._opened[file])

    def read(self, path, *limit):
        self.done("read", path)
        return super().read(path, *limit)

    def replace(self, source, target):
        self.done("replace", target)
        super().replace(source, target)

    def sync_folder(self, folder):
        self.done("sync", folder)
        super().sync_folder(folder)

    def remove(self, path):
        self.done("remove", path)
        super().remove(path)

    def pause(self, seconds):
        self.operations.append(f"pause {seconds}")


class FaultyDisk(RecordingDisk):
    """Fails at the operation of this number; a write is cut in half before."""

    def __init__(self, number, code=errno.EIO):
        super().__init__()
        self._number = number
        self._code = code

    def done(self, operation, path):
        super().done(operation, path)
        if len(self.operations) == self._number:
            raise OSError(self._code, os.strerror(self._code), str(path))

    def write(self, file, data):
        half = len(data) // 2
        if len(self.operations) + 1 == self._number:
            Disk.write(self, file, data[:half])
        super().write(file, data)


class RefusingDisk(Disk):
    """Cannot create a file."""

    def __init__(self, code):
        self._code = code

    def create(self, path):
        raise OSError(self._code, os.strerror(self._code), str(path))


class ForgetfulDisk(Disk):
    """Says that it wrote, and lost the last byte."""

    def write(self, file, data):
        super().write(file, data[:-1])


class BusyError(OSError):
    """What Windows raises while another program has the file open."""

    winerror = 32


class BusyDisk(RecordingDisk):
    """Lets a file be replaced only after some attempts."""

    def __init__(self, attempts):
        super().__init__()
        self._attempts = attempts

    def replace(self, source, target):
        self._attempts -= 1
        if self._attempts >= 0:
            raise BusyError(errno.EACCES, "in use")
        super().replace(source, target)


def _kind(path):
    if path.suffix == ".kimtmp":
        return "temporary"
    return "draft" if path.suffix == ".kim" else "folder"
