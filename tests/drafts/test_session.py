import errno

import pytest
from faulty_disk import RefusingDisk
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.session import Session, read_session, write_session

BROKEN = [
    b"",
    b"{",
    b"[]",
    b'{"file": 1, "place": 2}',
    b'{"file": "../../rahasia.kim", "place": "dapur"}',
    b'{"place": ["naskah"]}',
    b" " * 20_000,
]


def test_the_place_is_remembered(tmp_path):
    session = Session("2026-11-24 kerja-bakti 8f3a2c.kim", "terbitkan")
    write_session(tmp_path / "baru", session)
    assert read_session(tmp_path / "baru") == session


def test_the_first_time_there_is_none(tmp_path):
    assert read_session(tmp_path) == Session("", "fakta")


@pytest.mark.parametrize("data", BROKEN)
def test_a_broken_session_is_as_none(tmp_path, data):
    (tmp_path / "sesi.json").write_bytes(data)
    assert read_session(tmp_path) == Session()


@given(st.binary(max_size=60))
def test_any_bytes_are_a_session_or_none(tmp_path_factory, data):
    home = tmp_path_factory.mktemp("rumah")
    (home / "sesi.json").write_bytes(data)
    assert isinstance(read_session(home), Session)


def test_a_session_that_cannot_be_kept_is_told(tmp_path):
    with pytest.raises(DraftError, match="belum dicatat: tempat penyimpanan itu hanya"):
        write_session(tmp_path, Session(), RefusingDisk(errno.EROFS))
