import errno
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from faulty_disk import FaultyDisk, RefusingDisk

from kimwriter.drafts.draft import Draft, new_draft
from kimwriter.drafts.errors import (
    DamagedError,
    DraftError,
    NewerFormatError,
    NotFoundError,
    SaveError,
)
from kimwriter.drafts.format import decode, encode
from kimwriter.drafts.store import Store
from kimwriter.story import Facts, Photo, Story

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ID = "8f3a2c41d07b"
NAME = "2026-11-24 kerja-bakti-rw-05 8f3a2c.kim"


def noon():
    return NOON


def a_draft(title="Kerja Bakti RW 05", **story):
    return Draft(Story(title=title, **story), ID)


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "draf", now=noon)


def names(store):
    return sorted(path.name for path in store.folder.iterdir())


def put(store, name, data, age=0):
    """A file that something else has written, `age` seconds before noon."""
    store.folder.mkdir(exist_ok=True)
    path = store.folder / name
    path.write_bytes(data)
    seconds = NOON.timestamp() - age
    os.utime(path, (seconds, seconds))
    return path


def test_a_draft_is_found_again(store):
    path = store.save(a_draft())
    assert path.name == NAME
    assert store.path_of(a_draft()) == path
    assert Store(store.folder).load(path) == a_draft()


def test_the_name_given_first_stays(store):
    first = store.save(a_draft())
    assert store.save(a_draft("Selokan Bersih")) == first
    assert names(store) == [NAME]
    assert decode(first.read_bytes()).story.title == "Selokan Bersih"


def test_a_draft_loaded_from_disk_keeps_its_file(store):
    path = put(store, "dari pak lurah.kim", encode(a_draft()))
    draft = store.load(path)
    assert store.save(replace(draft, status="siap")) == path
    assert store.load(path).status == "siap"


def test_two_drafts_with_one_beginning_get_names_of_their_own(store):
    other = Draft(Story(title="Kerja bakti, RW 05!"), "8f3a2cffffff")
    assert store.save(a_draft()).name == NAME
    assert store.save(other).name == NAME.replace(".kim", " (salinan 2).kim")


def test_what_somebody_else_changed_is_never_overwritten(store):
    path = store.save(a_draft())
    theirs = encode(a_draft("Disunting Pak Lurah"))
    path.write_bytes(theirs)
    copy = store.save(a_draft("Disunting sendiri"))
    assert copy.name == NAME.replace(".kim", " (salinan 2).kim")
    assert path.read_bytes() == theirs
    assert store.load(copy).story.title == "Disunting sendiri"


def test_after_a_copy_saving_goes_on_there(store):
    path = store.save(a_draft())
    path.write_bytes(b"rusak")
    copy = store.save(a_draft("Satu"))
    assert store.save(a_draft("Dua")) == copy
    copy.write_bytes(b"rusak juga")
    assert store.save(a_draft("Tiga")).name == NAME.replace(".kim", " (salinan 3).kim")


def test_two_files_of_one_draft_stay_apart(store):
    here = put(store, "a.kim", encode(a_draft("Versi Sri")))
    there = put(store, "b.kim", encode(a_draft("Versi Budi")))
    sri, budi = store.load(here), store.load(there)
    assert store.save(replace(sri, status="siap")) == here
    assert store.save(replace(budi, status="terbit")) == there
    told = {entry.title: entry.status for entry in store.entries()}
    assert told == {"Versi Sri": "siap", "Versi Budi": "terbit"}


def test_a_draft_that_another_store_loaded_is_saved_beside_its_file(store):
    path = put(store, "a.kim", encode(a_draft("Lama")))
    draft = Store(store.folder).load(path)
    assert store.save(draft).name == "a (salinan 2).kim"


def test_a_file_that_went_away_is_written_again(store):
    path = store.save(a_draft())
    path.unlink()
    assert store.save(a_draft()) == path


def test_a_file_in_whose_place_something_else_lies_is_left_alone(store):
    path = store.save(a_draft())
    path.unlink()
    path.mkdir()
    assert store.save(a_draft()) != path


def test_a_save_tried_again_after_a_late_failure_makes_no_copy(tmp_path):
    first = Store(tmp_path, now=noon)
    path = first.save(a_draft())
    sync_of_the_folder = 9  # the first operation is loading
    disk = FaultyDisk(sync_of_the_folder)
    store = Store(tmp_path, disk, now=noon)
    draft = store.load(path)
    with pytest.raises(SaveError):
        store.save(replace(draft, status="siap"))
    assert disk.operations[-1] == "sync folder"
    assert store.save(replace(draft, status="terbit")) == path
    assert names(store) == [NAME]


def test_a_newer_draft_is_shown_and_never_saved(store):
    data = encode(a_draft()).replace(b"kimwriter/1", b"kimwriter/2")
    path = put(store, "besok.kim", data)
    with pytest.raises(NewerFormatError):
        store.load(path)
    draft = store.load(path, newer=True)
    for act in (lambda: store.save(draft), lambda: store.export_file(draft, path)):
        with pytest.raises(DraftError, match="hanya dapat dibaca"):
            act()
    assert path.read_bytes() == data


def test_loading_what_cannot_be_read(store):
    with pytest.raises(NotFoundError, match="tidak ditemukan"):
        store.load(store.folder / "tidak ada.kim")
    with pytest.raises(DraftError, match="itu folder, bukan berkas"):
        store.load(store.folder.parent)
    with pytest.raises(DamagedError):
        store.load(put(store, "rusak.kim", b"{"))


def test_the_newest_draft_comes_first(store):
    assert store.entries() == ()
    put(store, "b.kim", encode(a_draft("Lama")), age=7200)
    put(store, "c.kim", encode(a_draft("Sama")), age=60)
    put(store, "a.kim", encode(a_draft("Baru")), age=60)
    put(store, "catatan.txt", b"")
    put(store, ".0.kimtmp", b"{")
    put(store, ".tersembunyi.kim", b"{")
    (store.folder / "map.kim").mkdir()
    assert [entry.title for entry in store.entries()] == ["Baru", "Sama", "Lama"]
    assert store.entries()[0].changed == NOON - timedelta(seconds=60)
    assert store.entries()[0].changed.tzinfo


def test_an_entry_tells_what_a_list_shows(store):
    story = Story(
        kind="umkm",
        facts=Facts(apa=" keripik  mangga\ndijual ke Surabaya", siapa="Bu Sri"),
        unknown=("mengapa",),
        photos=(Photo("hilang.jpg"), Photo("mangga.jpg")),
    )
    path = store.save(Draft(story, ID, "terbit"))
    picture = store.photo_folder(ID) / "mangga.jpg"
    picture.parent.mkdir()
    picture.write_bytes(b"jpg")
    (entry,) = store.entries()
    assert (entry.path, entry.id, entry.kind, entry.status) == (path, ID, "umkm", "terbit")
    assert entry.title == "keripik mangga dijual ke Surabaya"
    assert (entry.filled, entry.unknown) == (2, ("mengapa",))
    assert (entry.state, entry.message) == ("utuh", "")
    assert entry.photo == picture


def test_a_draft_without_words_is_listed_too(store):
    store.save(new_draft())
    (entry,) = store.entries()
    assert entry.title == "Tanpa judul"
    assert entry.photo is None


def test_damaged_newer_and_changed_files_are_listed_and_left_alone(store):
    files = {
        "2026-11-23 posyandu-anggrek 0a1b2c.kim": b'{"format',
        "2026-11-23 rapat 1a1b2c (salinan 2).kim": b"",
        "catatan lama.kim": b"[]",
        "besok.kim": encode(a_draft("Besok")).replace(b"kimwriter/1", b"kimwriter/2"),
        "besok rusak.kim": b'{"format":"kimwriter/2","title":1}',
        "diubah.kim": encode(a_draft("Lama")).replace(b"Lama", b"Baru"),
    }
    for age, (name, data) in enumerate(files.items()):
        put(store, name, data, age)
    told = [(entry.title, entry.state) for entry in store.entries()]
    assert told == [
        ("Posyandu anggrek", "rusak"),
        ("Rapat", "rusak"),
        ("catatan lama", "rusak"),
        ("Besok", "lebih baru"),
        ("besok rusak", "rusak"),
        ("Baru", "diubah di luar"),
    ]
    assert all(entry.message for entry in store.entries())
    assert {path.name: path.read_bytes() for path in store.folder.iterdir()} == files


def test_what_cannot_be_opened_is_listed_too(store):
    put(store, "a.kim", b"")
    (entry,) = Store(store.folder, FaultyDisk(1, errno.EACCES)).entries()
    assert entry.message.startswith("Berkas ini tidak dapat dibaca: komputer tidak memberi izin")
    (store.folder / "a.kim").unlink()
    (store.folder / "b.kim").symlink_to(store.folder / "tidak ada")
    (lost,) = store.entries()
    assert lost.message.startswith("Berkas ini tidak dapat dibaca: berkas atau foldernya tidak")


def test_a_folder_that_is_none(tmp_path):
    (tmp_path / "draf").write_bytes(b"")
    assert Store(tmp_path / "draf").entries() == ()
    with pytest.raises(SaveError, match="Tulisan Anda masih di layar"):
        Store(tmp_path / "draf").save(a_draft())


def test_the_raw_words_of_a_damaged_file(store):
    path = put(store, "x.kim", b'{"title": "Kerja bakti caf\xe9')
    assert store.raw(path) == '{"title": "Kerja bakti caf\ufffd'


def test_trash_and_back(store, tmp_path):
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"jpg")
    path = store.save(a_draft(photos=(store.add_photo(ID, picture),)))
    thrown = store.trash(path)
    assert thrown == store.folder / "Sampah" / NAME
    assert store.entries() == ()
    (entry,) = store.trashed()
    assert entry.photo == store.folder / "Sampah" / ID / "a.jpg"
    assert store.path_of(a_draft()) is None
    assert store.restore(thrown) == path
    assert store.trashed() == ()
    assert store.entries()[0].photo == store.folder / ID / "a.jpg"
    assert names(store) == [NAME, ID, "Sampah"]


def test_nothing_in_the_trash_is_overwritten(store):
    put(store, "x.kim", b"satu")
    first = store.trash(store.folder / "x.kim")
    put(store, "x.kim", b"dua")
    second = store.trash(store.folder / "x.kim")
    assert (first.read_bytes(), second.read_bytes()) == (b"satu", b"dua")
    assert second.name == "x (salinan 2).kim"


def test_photos_stay_while_a_second_file_of_the_draft_needs_them(store, tmp_path):
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"jpg")
    path = store.save(a_draft(photos=(store.add_photo(ID, picture),)))
    path.write_bytes(b"rusak")
    copy = store.save(a_draft("Kedua", photos=(Photo("a.jpg"),)))
    store.trash(copy)
    assert (store.folder / ID / "a.jpg").exists()


def test_photos_join_those_already_in_the_trash(store, tmp_path):
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"jpg")
    path = store.save(a_draft(photos=(store.add_photo(ID, picture),)))
    store.trash(path)
    store.add_photo(ID, picture)
    picture.rename(tmp_path / "b.jpg")
    store.add_photo(ID, tmp_path / "b.jpg")
    store.trash(store.save(a_draft()))
    assert sorted(p.name for p in (store.folder / "Sampah" / ID).iterdir()) == ["a.jpg", "b.jpg"]
    assert (store.folder / ID / "a.jpg").exists()


def test_moving_what_is_not_there(store):
    with pytest.raises(DraftError, match="Draf itu belum dipindahkan: berkas atau foldernya"):
        store.trash(store.folder / "x.kim")


def test_photos_get_bare_names_of_their_own(store, tmp_path):
    found = []
    for name in ("IMG 2023.JPG", "img-2023.jpg", "foto", "kerja bakti é.jp g!", "CON.png", ".jpg"):
        source = tmp_path / name
        source.write_bytes(name.encode())
        found.append(store.add_photo(a_draft(), source).file)
    assert found == [
        "img-2023.jpg",
        "img-2023-2.jpg",
        "foto",
        "kerja-bakti-e.jpg",
        "con-berita.png",
        "jpg",
    ]
    assert (store.photo_folder(a_draft()) / "img-2023.jpg").read_bytes() == b"IMG 2023.JPG"


def test_photos_that_cannot_be_taken(store, tmp_path):
    with pytest.raises(NotFoundError, match=r"Foto 'hilang\.jpg' tidak ditemukan"):
        store.add_photo(ID, tmp_path / "hilang.jpg")
    with pytest.raises(DraftError, match="tidak dapat dibaca: itu folder"):
        store.add_photo(ID, tmp_path)
    big = tmp_path / "besar.jpg"
    with big.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(DraftError, match="lebih besar dari 50 MB"):
        store.add_photo(ID, big)
    (tmp_path / "a.jpg").write_bytes(b"jpg")
    full = Store(store.folder, RefusingDisk(errno.ENOSPC))
    with pytest.raises(DraftError, match="Foto belum ditambahkan: penyimpanan komputer penuh"):
        full.add_photo(ID, tmp_path / "a.jpg")


def test_a_draft_travels_with_its_photos(store, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"jpg")
    draft = a_draft(photos=(store.add_photo(ID, tmp_path / "a.jpg"), Photo("hilang.jpg")))
    sent = tmp_path / "kirim" / "untuk pak lurah.kim"
    store.export_file(draft, sent)
    assert sorted(p.name for p in sent.parent.iterdir()) == [ID, sent.name]
    other = Store(tmp_path / "lain", now=noon)
    path = other.import_file(sent)
    assert path.name == NAME
    assert path.read_bytes() == sent.read_bytes()
    assert other.entries()[0].photo == other.folder / ID / "a.jpg"
    assert other.import_file(sent).name == NAME.replace(".kim", " (salinan 2).kim")


def test_a_draft_is_taken_in_once(store, tmp_path):
    mine = store.save(a_draft())
    assert store.take_in(mine) == mine
    sent = tmp_path / "kirim" / "untuk pak lurah.kim"
    store.export_file(a_draft(title="Lain"), sent)
    taken = store.take_in(sent)
    assert taken.read_bytes() == sent.read_bytes()
    assert store.take_in(sent) == taken
    store.save(replace(store.load(taken), story=Story(title="Diubah")))
    assert store.take_in(sent) not in (taken, mine)


def test_only_drafts_are_imported(store, tmp_path):
    (tmp_path / "x.kim").write_bytes(b"halo")
    with pytest.raises(DamagedError):
        store.import_file(tmp_path / "x.kim")
    with pytest.raises(NotFoundError):
        store.import_file(tmp_path / "y.kim")
    assert not store.folder.exists()


def test_what_old_saves_left_behind_is_swept_away(store):
    put(store, ".lama.kimtmp", b"", age=100_000)
    put(store, ".baru.kimtmp", b"", age=60)
    put(store, "lama.kim", b"", age=100_000)
    store.sweep()
    assert names(store) == [".baru.kimtmp", "lama.kim"]
    Store(store.folder / "tidak ada").sweep()


def test_the_clock_of_a_store_is_local():
    assert Store(None).now().tzinfo
