"""Whatever happens during a save: the old or the new text is there, never neither."""

import errno
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from faulty_disk import BusyDisk, FaultyDisk, ForgetfulDisk, RecordingDisk, RefusingDisk

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError, SaveError
from kimwriter.drafts.format import decode
from kimwriter.drafts.store import Store
from kimwriter.story import Story

ID = "8f3a2c41d07b"
ORDER = [
    "create temporary",
    "write temporary",
    "sync temporary",
    "close temporary",
    "read temporary",
    "read draft",
    "replace draft",
    "sync folder",
]
ROOT = Path(__file__).parents[2]


def a_draft(title):
    return Draft(Story(title=title), ID)


def changed(draft, title):
    return replace(draft, story=Story(title=title))


def titles(folder):
    return {entry.title for entry in Store(folder).entries()}


def test_the_order_of_a_save(tmp_path):
    disk = RecordingDisk()
    store = Store(tmp_path, disk)
    store.save(a_draft("Lama"))
    assert disk.operations == ORDER
    disk.operations.clear()
    store.save(a_draft("Baru"))
    assert disk.operations == ORDER


@pytest.mark.parametrize("number", range(1, len(ORDER) + 1))
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_a_fault_at_any_operation(tmp_path, number, code):
    path = Store(tmp_path).save(a_draft("Lama"))
    disk = FaultyDisk(number + 1, code)  # the first operation is loading
    store = Store(tmp_path, disk)
    new = changed(store.load(path), "Baru dan lebih panjang")
    saved = False
    with suppress(SaveError):
        store.save(new)
        saved = True
    assert titles(tmp_path) <= {"Lama", "Baru dan lebih panjang"}
    assert saved <= ("Baru dan lebih panjang" in titles(tmp_path))
    assert decode(path.read_bytes()).story.title in ("Lama", new.story.title)
    assert not list(tmp_path.glob(".*"))
    store.save(new)
    assert new.story.title in titles(tmp_path)


@pytest.mark.parametrize("number", range(1, len(ORDER) + 1))
def test_a_fault_at_any_operation_of_the_first_save(tmp_path, number):
    store = Store(tmp_path / "draf", FaultyDisk(number))
    with suppress(SaveError):
        store.save(a_draft("Baru"))
    assert titles(tmp_path / "draf") <= {"Baru"}
    assert store.save(a_draft("Baru"))
    assert titles(tmp_path / "draf") == {"Baru"}


def test_a_disk_that_loses_what_was_written_is_found_out(tmp_path):
    path = Store(tmp_path).save(a_draft("Lama"))
    store = Store(tmp_path, ForgetfulDisk())
    new = changed(store.load(path), "Baru")
    with pytest.raises(SaveError, match="tidak menyimpan dengan benar"):
        store.save(new)
    assert titles(tmp_path) == {"Lama"}
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "penyimpanan komputer penuh"),
        (errno.EDQUOT, "jatah penyimpanan Anda penuh"),
        (errno.EROFS, "tempat penyimpanan itu hanya dapat dibaca"),
        (errno.EACCES, "komputer tidak memberi izin untuk tempat itu"),
        (errno.EBUSY, f"ada kendala pada penyimpanan (nomor {errno.EBUSY})"),
    ],
)
def test_why_a_save_failed_is_said_plainly(tmp_path, code, reason):
    with pytest.raises(SaveError) as failed:
        Store(tmp_path, RefusingDisk(code)).save(a_draft("Baru"))
    assert str(failed.value) == f"Belum tersimpan: {reason}. Tulisan Anda masih di layar."


def test_a_file_in_use_is_waited_for(tmp_path):
    path = Store(tmp_path).save(a_draft("Lama"))
    disk = BusyDisk(attempts=3)
    store = Store(tmp_path, disk)
    store.save(changed(store.load(path), "Baru"))
    assert titles(tmp_path) == {"Baru"}
    assert disk.operations.count("pause 0.05") == 3


def test_a_file_in_use_for_long_is_told(tmp_path):
    disk = BusyDisk(attempts=1000)
    with pytest.raises(SaveError, match="sedang dipakai program lain"):
        Store(tmp_path, disk).save(a_draft("Baru"))
    assert disk.operations.count("pause 0.05") == 50  # 2.5 seconds


SAVING = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from faulty_disk import FaultyDisk
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.store import Store
from kimwriter.story import Story

class DeadlyDisk(FaultyDisk):
    def done(self, operation, path):
        try:
            super().done(operation, path)
        except OSError:
            os.kill(os.getpid(), signal.SIGKILL)

store = Store(Path(sys.argv[2]), DeadlyDisk(int(sys.argv[3])))
for number in range(1, 10):
    store.save(Draft(Story(title=str(number), body="kata " * 2000), "8f3a2c41d07b"))
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signal 9 there")
@pytest.mark.parametrize("operation", range(1, 21))
def test_a_program_that_is_killed_loses_nothing(tmp_path, operation):
    here = str(Path(__file__).parent)
    arguments = [sys.executable, "-c", SAVING, here, str(tmp_path), str(operation)]
    killed = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr
    promised = len(killed.stdout.split())
    found = [entry for entry in Store(tmp_path).entries() if entry.state == "utuh"]
    assert len(found) == len(Store(tmp_path).entries())
    if promised:
        assert int(found[0].title) in (promised, promised + 1)


FILLING = """
import resource, sys
from pathlib import Path
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError, SaveError
from kimwriter.drafts.store import Store
from kimwriter.story import Story

store = Store(Path(sys.argv[1]))
store.save(Draft(Story(title="Lama"), "8f3a2c41d07b"))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    store.save(Draft(Story(title="Baru", body="kata " * 2000), "8f3a2c41d07b"))
except SaveError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk(tmp_path):
    arguments = [sys.executable, "-X", "utf8", "-c", FILLING, str(tmp_path)]
    full = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=True)
    assert full.stdout == (
        "Belum tersimpan: penyimpanan komputer penuh. Tulisan Anda masih di layar.\n"
    )
    assert titles(tmp_path) == {"Lama"}
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("number", range(1, 8))
def test_a_fault_while_moving_to_the_trash(tmp_path, number):
    path = Store(tmp_path).save(a_draft("Lama"))
    store = Store(tmp_path, FaultyDisk(number))
    (tmp_path / ID).mkdir()
    (tmp_path / ID / "a.jpg").write_bytes(b"jpg")
    with suppress(DraftError):
        store.trash(path)
    both = (*store.entries(), *store.trashed())
    assert [entry.title for entry in both] == ["Lama"]
    assert len(list(tmp_path.rglob("a.jpg"))) == 1
