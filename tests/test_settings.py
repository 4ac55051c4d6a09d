import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.disk import Disk
from kimwriter.settings import (
    Settings,
    SettingsError,
    data_home,
    drafts_folder,
    program_folder,
    read_settings,
    write_settings,
)

OWN = Settings(
    city="Probolinggo",
    zone="WITA",
    byline="Sri Wahyuni",
    organisation="KIM Mangunharjo",
    hashtags=("KIMMangunharjo", "Probolinggo"),
    theme="gelap",
    zoom=125,
    folder="/drive/kim",
)


def office(tmp_path, **values):
    """A program folder with the office's preset."""
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "settings.json").write_text(json.dumps(values), encoding="utf-8")
    return tmp_path / "program"


def kept(home):
    return json.loads((home / "settings.json").read_text(encoding="utf-8"))


class FullDisk(Disk):
    def create(self, path):
        raise OSError(28, "full")

    def replace(self, source, target):
        raise OSError(28, "full")


def test_without_a_file_there_are_defaults(tmp_path):
    assert read_settings(tmp_path) == (Settings(), "")
    assert (Settings().zone, Settings().theme, Settings().zoom) == ("WIB", "sistem", 100)


def test_settings_come_back_as_they_were(tmp_path):
    write_settings(OWN, tmp_path / "baru")
    assert read_settings(tmp_path / "baru") == (OWN, "")


def test_an_office_gives_the_defaults(tmp_path):
    program = office(tmp_path, city="Probolinggo", hashtags=["KIM"])
    settings, told = read_settings(tmp_path, program)
    assert (settings.city, settings.hashtags, told) == ("Probolinggo", ("KIM",), "")
    write_settings(replace(settings, byline="Sri", hashtags=()), tmp_path, program)
    assert kept(tmp_path) == {"byline": "Sri", "hashtags": []}
    (program / "settings.json").write_text('{"city": "Pasuruan"}', encoding="utf-8")
    settings, _ = read_settings(tmp_path, program)
    assert (settings.city, settings.byline, settings.hashtags) == ("Pasuruan", "Sri", ())


def test_a_broken_preset_is_told_and_ignored(tmp_path):
    program = office(tmp_path)
    (program / "settings.json").write_bytes(b"{")
    settings, told = read_settings(tmp_path, program)
    assert settings == Settings()
    assert told.startswith("Pengaturan dari kantor")
    assert read_settings(tmp_path, tmp_path) == (Settings(), "")


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff", b"[" * 90_000, b'{"zoom": 1'])
def test_a_broken_file_is_moved_aside(tmp_path, data):
    (tmp_path / "settings.json").write_bytes(data)
    settings, told = read_settings(tmp_path)
    assert settings == Settings()
    assert "'settings.rusak.json'" in told
    assert (tmp_path / "settings.rusak.json").read_bytes() == data
    assert not (tmp_path / "settings.json").exists()


def test_broken_files_do_not_replace_each_other(tmp_path):
    for data in (b"satu", b"dua"):
        (tmp_path / "settings.json").write_bytes(data)
        read_settings(tmp_path)
    assert (tmp_path / "settings.rusak.json").read_bytes() == b"satu"
    assert (tmp_path / "settings.rusak2.json").read_bytes() == b"dua"


def test_a_broken_file_that_cannot_be_moved_is_left(tmp_path):
    (tmp_path / "settings.json").write_bytes(b"{")
    _, told = read_settings(tmp_path, disk=FullDisk())
    assert told == "Berkas pengaturan tidak dapat dibaca, jadi nilai bawaan dipakai."


def test_settings_that_cannot_be_read_or_kept_are_told(tmp_path):
    (tmp_path / "settings.json").mkdir()
    assert "itu folder, bukan berkas" in read_settings(tmp_path)[1]
    with pytest.raises(SettingsError, match="belum tersimpan: penyimpanan komputer penuh"):
        write_settings(OWN, tmp_path, disk=FullDisk())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("city", 1),
        ("zone", "GMT"),
        ("zone", ["WIB"]),
        ("hashtags", "KIM"),
        ("hashtags", [1]),
        ("theme", "biru"),
        ("zoom", 10),
        ("zoom", True),
        ("zoom", "100"),
        ("folder", None),
    ],
)
def test_a_wrong_value_counts_as_not_set(tmp_path, key, value):
    data = {key: value, "byline": "Sri"}
    (tmp_path / "settings.json").write_text(json.dumps(data), encoding="utf-8")
    settings, told = read_settings(tmp_path)
    assert settings == Settings(byline="Sri")
    assert f"({key})" in told


def test_keys_of_another_version_are_kept(tmp_path):
    (tmp_path / "settings.json").write_text('{"suara": [1], "city": "X"}', encoding="utf-8")
    settings, told = read_settings(tmp_path)
    assert told == ""
    write_settings(replace(settings, city="Y"), tmp_path)
    assert kept(tmp_path) == {"city": "Y", "suara": [1]}


@given(st.binary(max_size=80))
def test_any_bytes_are_settings_or_moved_aside(tmp_path_factory, data):
    home = tmp_path_factory.mktemp("rumah")
    (home / "settings.json").write_bytes(data)
    assert isinstance(read_settings(home)[0], Settings)


def test_the_environment_names_the_home(tmp_path):
    chosen = data_home({"KIMWRITER_DATA": str(tmp_path / "data")}, tmp_path)
    assert chosen == tmp_path / "data"
    assert data_home({"KIMWRITER_DATA": "data"}).is_absolute()


def test_a_folder_beside_the_program_is_the_home(tmp_path):
    (tmp_path / "data").mkdir()
    assert data_home({}, tmp_path) == tmp_path / "data"


def test_else_the_home_is_the_users(tmp_path):
    assert data_home({"KIMWRITER_DATA": ""}, tmp_path).name == "KIM Writer"


def test_the_program_is_the_checkout_or_the_release(tmp_path):
    assert program_folder() == Path(__file__).parents[1]
    assert program_folder(tmp_path / "KIM" / "lib" / "site" / "kimwriter") == tmp_path / "KIM"
    assert program_folder(tmp_path / "site-packages" / "kimwriter") is None
    assert data_home({}).name in ("data", "KIM Writer")


def test_drafts_lie_at_home_or_where_the_member_says(tmp_path):
    assert drafts_folder(Settings(), tmp_path) == tmp_path / "draf"
    assert drafts_folder(OWN, tmp_path) == Path("/drive/kim")
