"""The desk: one way in for stories, kept within seconds, never over somebody else's text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimwriter.composing import compose
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.store import Store
from kimwriter.story import Facts, Photo, Story
from kimwriter.ui import autosave
from kimwriter.ui.desk import Desk

RAPAT = Story(facts=Facts(apa="rapat warga", siapa="warga RT 05", kapan="2025-02-07"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "draf")


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    desk = Desk(store)
    yield desk
    desk.close()


def test_a_fresh_draft_is_kept_from_its_first_change_on(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    desk.put(Story())
    assert desk.flush()
    assert store.entries() == ()
    with qtbot.waitSignal(desk.saved, timeout=5000):
        desk.set_story(RAPAT)
        desk.save_now()
    assert [entry.title for entry in store.entries()] == ["rapat warga"]
    assert desk.path == store.entries()[0].path


def test_saving_comes_by_itself_after_a_pause(
    qtbot: QtBot, desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (autosave.IDLE_MS, autosave.LATEST_MS) == (1000, 5000)
    desk.put(Story())
    with qtbot.waitSignals([desk.saving, desk.saved], timeout=5000):
        desk.set_story(RAPAT)
    assert store.entries()


def test_the_same_story_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.put(RAPAT)
    with qtbot.assertNotEmitted(desk.story_changed):
        desk.set_story(replace(RAPAT))


def test_an_empty_desk_takes_no_story(desk: Desk) -> None:
    desk.set_story(RAPAT)
    desk.try_again()
    assert desk.draft is None
    assert desk.story == Story()


def test_going_to_another_draft_keeps_the_first(desk: Desk, store: Store) -> None:
    desk.put(Story())
    desk.set_story(RAPAT)
    desk.put(Story(kind="umkm"))
    desk.set_story(Story(kind="umkm", facts=Facts(apa="jual sambal")))
    assert desk.flush()
    assert {entry.title for entry in store.entries()} == {"rapat warga", "jual sambal"}
    first = next(entry for entry in store.entries() if entry.title == "rapat warga")
    desk.open(first.path)
    assert desk.story == RAPAT


def test_a_file_that_is_gone_says_so_and_the_desk_stays(desk: Desk, tmp_path: Path) -> None:
    desk.put(RAPAT)
    with pytest.raises(DraftError, match="tidak ditemukan"):
        desk.open(tmp_path / "tidak ada.kim")
    assert desk.story == RAPAT


def test_composing_writes_a_manuscript_and_keeps_a_title_of_ones_own(desk: Desk) -> None:
    desk.put(RAPAT)
    assert desk.is_untouched
    desk.take_manuscript(compose(desk.story))
    assert desk.story.is_written
    assert desk.story.composed
    offered = desk.story.title
    assert offered
    assert desk.is_untouched
    desk.set_story(replace(desk.story, title="Judul saya"))
    desk.take_manuscript(compose(desk.story))
    assert desk.story.title == "Judul saya"
    desk.set_story(desk.story.with_text(desk.story.text + " Tambahan saya."))
    assert not desk.is_untouched


def test_a_title_that_was_offered_follows_the_facts(desk: Desk) -> None:
    desk.put(replace(RAPAT, facts=replace(RAPAT.facts, apa="warga menanam 300 bibit")))
    desk.take_manuscript(compose(desk.story))
    desk.set_story(desk.story.with_answer("apa", "warga menanam 200 bibit"))
    desk.take_manuscript(compose(desk.story))
    assert "300" not in desk.story.title


def test_photos_come_as_copies_and_go_from_the_story_only(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    picture = tmp_path / "Foto Saya.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    desk.put(RAPAT)
    assert desk.draft is not None
    photo = store.add_photo(desk.draft.id, picture)
    desk.take_photo(desk.draft.id, photo)
    desk.take_photo("0" * 12, Photo("draf lain.png"))
    assert desk.story.photos == (photo,)
    assert (desk.photo_folder / photo.file).read_bytes() == picture.read_bytes()
    desk.remove_photo(photo.file)
    assert desk.story.photos == ()
    assert (desk.photo_folder / photo.file).exists()
    desk.remove_photo("lain.png")
    assert Photo("lain.png") not in desk.story.photos


def test_a_failed_save_is_told_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "draf"
    blocked.write_text("sebuah berkas, bukan folder")
    desk = Desk(Store(blocked))
    desk.put(Story())
    with qtbot.waitSignal(desk.save_failed, timeout=5000) as failed:
        desk.set_story(RAPAT)
        desk.save_now()
    assert failed.args[0].startswith("Belum tersimpan")
    assert desk.story == RAPAT
    blocked.unlink()
    with qtbot.waitSignal(desk.saved, timeout=5000):
        desk.try_again()
    desk.export(tmp_path / "salinan.kim")
    assert (tmp_path / "salinan.kim").exists()
    desk.close()


def test_somebody_elses_change_is_never_overwritten(qtbot: QtBot, desk: Desk, store: Store) -> None:
    desk.put(Story())
    desk.set_story(RAPAT)
    assert desk.flush()
    path = store.entries()[0].path
    path.write_text(path.read_text(encoding="utf-8").replace("rapat", "musyawarah"), "utf-8")
    with qtbot.waitSignal(desk.forked, timeout=5000):
        desk.set_story(RAPAT.with_answer("mengapa", "upah naik"))
        desk.save_now()
    assert "musyawarah" in path.read_text(encoding="utf-8")
    assert len(store.entries()) == 2
