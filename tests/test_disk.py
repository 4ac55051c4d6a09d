import errno
import os
from pathlib import Path

import pytest

from kimwriter.disk import Disk, reason, replace_file


def test_a_file_is_written_in_folders_that_were_not_there(tmp_path):
    replace_file(tmp_path / "a" / "b" / "c.txt", b"isi", Disk())
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"isi"
    assert len(list((tmp_path / "a" / "b").iterdir())) == 1


def test_only_regular_files_are_read(tmp_path):
    with pytest.raises(IsADirectoryError):
        Disk().read(tmp_path)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no such files")
def test_a_file_larger_than_the_system_says_is_read_whole():
    whole = Disk().read(Path("/proc/self/status"))
    assert b"\nVmRSS:" in whole
    assert Disk().read(Path("/proc/self/status"), 100) == whole[:100]


@pytest.mark.skipif(os.name == "nt", reason="there are no such folders")
def test_a_folder_that_cannot_be_synced_is_no_fault(tmp_path, monkeypatch):
    def refuse(_file):
        raise OSError(code, "not here")

    monkeypatch.setattr(os, "fsync", refuse)
    code = errno.EINVAL
    Disk().sync_folder(tmp_path)
    code = errno.EIO
    with pytest.raises(OSError, match="not here"):
        Disk().sync_folder(tmp_path)


def test_waiting_takes_no_longer_than_asked():
    Disk().pause(0)


def test_reasons_are_indonesian():
    assert reason(FileNotFoundError(errno.ENOENT, "x")) == "berkas atau foldernya tidak ditemukan"
    assert reason(OSError()) == "ada kendala pada penyimpanan (nomor None)"


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OSError) as failed:  # noqa: PT011 - which one differs between systems
        replace_file(tmp_path / "a" / "b.txt", b"", Disk())
    assert reason(failed.value)
    assert Path(tmp_path / "a").is_file()
