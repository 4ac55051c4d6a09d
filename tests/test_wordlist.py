"""Words that the member or the office counts as right."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.wordlist import (
    FILE,
    WordList,
    WordListError,
    import_words,
    read_words,
    words_in,
    write_words,
)


def test_one_word_a_line_each_once_sorted() -> None:
    text = "\ufeffSumbertaman\n# nama kampung\nmanggur\n\n  Manggur \ndua kata\n123\nmanggur\n"
    assert words_in(text) == ("Manggur", "manggur", "Sumbertaman")


def test_own_and_team_words_are_read_and_only_the_own_ones_written(tmp_path: Path) -> None:
    home, program = tmp_path / "data", tmp_path / "program"
    program.mkdir()
    (program / FILE).write_text("Bestari\n", "utf-8")
    write_words(("Manggur",), home / FILE)
    words = read_words(home, program)
    assert words == WordList(("Manggur",), ("Bestari",))
    assert words.lower == {"manggur", "bestari"}


def test_nothing_there_is_nothing_wrong(tmp_path: Path) -> None:
    assert read_words(tmp_path) == WordList()


def test_a_file_that_is_no_text_is_told_and_left(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    assert "bukan teks UTF-8" in read_words(tmp_path).told
    assert (tmp_path / FILE).read_bytes() == b"\xff\xfe\x00"


def test_an_import_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(WordListError, match="tidak ditemukan"):
        import_words(tmp_path / "tiada.txt")
    (tmp_path / "kosong.txt").write_text("\n", "utf-8")
    with pytest.raises(WordListError, match="Tidak ada kata"):
        import_words(tmp_path / "kosong.txt")
    (tmp_path / "biner.txt").write_bytes(b"\x80")
    with pytest.raises(WordListError, match="UTF-8"):
        import_words(tmp_path / "biner.txt")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("", "utf-8")
    with pytest.raises(WordListError, match="belum tersimpan"):
        write_words(("a",), tmp_path / "berkas" / FILE)


@given(st.text())
def test_any_text_gives_words_that_come_back_the_same(text: str) -> None:
    words = words_in(text)
    assert words_in("\n".join(words)) == words
