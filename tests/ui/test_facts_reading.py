"""Dates and times as members type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.ui.facts import reading
from kimwriter.ui.facts.reading import read_date, read_time


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("22/11/2026", "2026-11-22"),
        ("22-11-2026", "2026-11-22"),
        ("22.11.26", "2026-11-22"),
        ("2026-11-22", "2026-11-22"),
        ("22 November 2026", "2026-11-22"),
        ("22 nov 2026", "2026-11-22"),
        ("22 Nop. 2026", "2026-11-22"),
        ("tgl 5 agt 2026", "2026-08-05"),
        ("hari Minggu, 22 November 2026", "2026-11-22"),
        ("Jum'at (15/12/2023)", "2023-12-15"),
        ("1 mei 2026", "2026-05-01"),
        ("29 Februari 2024", "2024-02-29"),
    ],
)
def test_a_date_is_understood(typed: str, iso: str) -> None:
    assert read_date(typed).value == iso


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("31/11/2026", "November hanya sampai tanggal 30."),
        ("31 nov", "November hanya sampai tanggal 30."),
        ("29/2/2026", "Februari 2026 hanya sampai tanggal 28."),
        ("0/5/2026", "Mei hanya sampai tanggal 31."),
        ("3/13/2026", "Bulan hanya dari 1 sampai 12."),
        ("besok", reading.RELATIVE),
        ("minggu depan", reading.RELATIVE),
        ("22 nov", reading.WHICH_YEAR),
        ("29/2", reading.WHICH_YEAR),
        ("Senin", reading.HOW),
        ("22 ma 2026", reading.HOW),
        ("sejak dulu", reading.HOW),
        ("Senin 22/11/2026", "22 November 2026 jatuh pada hari Minggu. Periksa tanggalnya."),
    ],
)
def test_what_is_no_date_is_asked_for(typed: str, message: str) -> None:
    found = read_date(typed)
    assert (found.value, found.message) == ("", message)


def test_an_empty_box_is_neither_value_nor_fault() -> None:
    assert read_date("  ") == read_time("") == reading.Reading()


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("6", "06:00"),
        ("6.30", "06:30"),
        ("06:30", "06:30"),
        ("0630", "06:30"),
        ("pukul 19.00 WIB", "19:00"),
        ("jam 7 malam", "19:00"),
        ("2 siang", "14:00"),
        ("12 malam", "00:00"),
        ("8 pagi", "08:00"),
    ],
)
def test_a_time_is_understood(typed: str, time: str) -> None:
    assert read_time(typed).value == time


@pytest.mark.parametrize("typed", ["24.00", "6.75", "pagi", "🎉"])
def test_what_is_no_time_is_asked_for(typed: str) -> None:
    assert read_time(typed) == reading.Reading(message=reading.HOW_TIME)


@given(st.text(max_size=30))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    for found in (read_date(text), read_time(text)):
        assert not (found.value and found.message)
