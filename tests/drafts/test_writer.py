from threading import Event

import pytest

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import SaveError
from kimwriter.drafts.store import Store
from kimwriter.drafts.writer import Failed, Saved, Writer
from kimwriter.story import Story

ID = "8f3a2c41d07b"


def a_draft(title, number=ID):
    return Draft(Story(title=title), number)


class SlowStore(Store):
    """Writes down the titles it saves, waits at the first until it is told to go on."""

    def __init__(self, folder):
        super().__init__(folder)
        self.saved = []
        self.begun, self.go_on = Event(), Event()

    def save(self, draft):
        self.begun.set()
        self.go_on.wait(10)
        self.saved.append(draft.story.title)
        return super().save(draft)


class FullStore(Store):
    """Refuses to save as long as it is full."""

    full = True

    def save(self, draft):
        if self.full:
            raise SaveError("Belum tersimpan: penyimpanan komputer penuh.")
        return super().save(draft)


@pytest.fixture
def results():
    return []


def test_a_draft_is_saved_and_told(tmp_path, results):
    writer = Writer(Store(tmp_path), results.append)
    writer.submit(a_draft("Satu"))
    assert writer.flush()
    (saved,) = results
    assert isinstance(saved, Saved)
    assert (saved.id, saved.copy_of) == (ID, None)
    assert saved.path.exists()
    assert saved.at.tzinfo
    assert writer.close()


def test_only_the_newest_snapshot_of_each_draft_is_written(tmp_path, results):
    store = SlowStore(tmp_path)
    writer = Writer(store, results.append)
    writer.submit(a_draft("Satu"))
    assert store.begun.wait(10)
    for title in ("Dua", "Tiga", "Empat"):
        writer.submit(a_draft(title))
    writer.submit(a_draft("Lain", "0" * 12))
    assert not writer.flush(timeout=0)
    store.go_on.set()
    assert writer.close()
    assert store.saved == ["Satu", "Empat", "Lain"]


def test_a_failure_is_told_and_tried_again(tmp_path, results):
    store = FullStore(tmp_path)
    writer = Writer(store, results.append)
    writer.submit(a_draft("Satu"))
    assert not writer.flush()
    assert not writer.flush()
    assert results == [Failed(ID, "Belum tersimpan: penyimpanan komputer penuh.")] * 2
    store.full = False
    assert writer.flush()
    assert results[-1].path.exists()


def test_a_newer_snapshot_takes_the_place_of_the_failed_one(tmp_path, results):
    store = FullStore(tmp_path)
    writer = Writer(store, results.append)
    writer.submit(a_draft("Satu"))
    writer.flush()
    store.full = False
    writer.submit(a_draft("Dua"))
    assert writer.flush()
    assert [entry.title for entry in store.entries()] == ["Dua"]


def test_a_failed_snapshot_does_not_come_back_over_a_newer_one(tmp_path, results):
    class FailingOnce(SlowStore):
        def save(self, draft):
            path = super().save(draft)
            if draft.story.title == "Satu":
                raise SaveError("Belum tersimpan.")
            return path

    store = FailingOnce(tmp_path)
    writer = Writer(store, results.append)
    writer.submit(a_draft("Satu"))
    assert store.begun.wait(10)
    writer.submit(a_draft("Dua"))
    store.go_on.set()
    assert writer.close()
    assert store.saved == ["Satu", "Dua"]


def test_a_copy_beside_somebody_elses_text_is_told(tmp_path, results):
    store = Store(tmp_path)
    path = store.save(a_draft("Satu"))
    path.write_bytes(b"{}")
    writer = Writer(store, results.append)
    writer.submit(a_draft("Dua"))
    assert writer.close()
    assert results[0].copy_of == path
    assert results[0].path != path


def test_nothing_to_do_is_done(tmp_path, results):
    writer = Writer(Store(tmp_path), results.append)
    assert writer.flush()
    assert writer.close()
    assert results == []


def test_what_comes_after_closing_is_saved_too(tmp_path, results):
    writer = Writer(Store(tmp_path), results.append)
    writer.submit(a_draft("Satu"))
    writer.close()
    writer.submit(a_draft("Dua"))
    assert writer.close()
    assert [entry.title for entry in Store(tmp_path).entries()] == ["Dua"]
