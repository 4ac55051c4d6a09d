"""Days and times as typed and as printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.language.dates import (
    DAY_OR_NIGHT,
    WHICH_DATE,
    long_date,
    read_times,
    weekday,
    written,
)

TYPED = {
    "pada hari minggu tgl 22 november 2026 jam 7 pagi": "Minggu (22/11/2026) pukul 07.00 WIB",
    "21-22 juni 2025": "Sabtu–Minggu (21–22/6/2025)",
    "21 juni - 2 juli 2025": "21 Juni–2 Juli 2025",
    "30 desember 2025 s/d 2 januari 2026": "Selasa–Jumat (30/12/2025–2/1/2026)",
    "2024-08-04 06:00": "Minggu (4/8/2024) pukul 06.00 WIB",
    "2024-06-12 08:00-12:00": "Rabu (12/6/2024) pukul 08.00–12.00 WIB",
    "2025-06-21 - 2025-06-22": "Sabtu–Minggu (21–22/6/2025)",
    "senin 30 nov s/d rabu 2 des 2026": "Senin–Rabu (30/11–2/12/2026)",
    "sabtu 28 & minggu 29 november 2026": "Sabtu–Minggu (28–29/11/2026)",
    "20/11/2026 s/d 22/11/2026": "Jumat–Minggu (20–22/11/2026)",
    "jam 8 smp 12": "pukul 08.00–12.00 WIB",
    "setiap senin rabu jumat": "setiap Senin, Rabu, dan Jumat",
    "15/12/2023": "Jumat (15/12/2023)",
    "jam 8 pagi s/d selesai": "mulai pukul 08.00 WIB",
    "06.30 sampai 09.00": "pukul 06.30–09.00 WIB",
    "jam 8-12 siang": "pukul 08.00–12.00 WIB",
    "jam 1 siang sampai jam 4 sore": "pukul 13.00–16.00 WIB",
    "jam 10 malam": "pukul 22.00 WIB",
    "jam 12 malam": "pukul 00.00 WIB",
    "jam 2 malam": "pukul 02.00 WIB",
    "pukul 19.30 wita": "pukul 19.30 WITA",
    "jam 5 subuh": "pukul 05.00 WIB",
    "sabtu kemarin 21-11-2026": "Sabtu (21/11/2026)",
    "jam setengah 4": "pukul setengah empat",
    "pagi ini jam 9": "pagi ini pukul 09.00 WIB",
    "sejak 2021": "sejak 2021",
    "setiap hari minggu jam 6 pagi": "setiap hari Minggu pukul 06.00 WIB",
    "minggu depan": "minggu depan",
    "tiap jum'at": "tiap Jumat",
}


@pytest.mark.parametrize(("typed", "printed"), TYPED.items())
def test_a_typed_time_is_printed(typed: str, printed: str) -> None:
    assert read_times(typed, card=True).text == printed


@pytest.mark.parametrize(
    ("typed", "printed", "question"),
    [
        ("kemarin", "kemarin", WHICH_DATE),
        ("jam 7", "pukul 7", DAY_OR_NIGHT),
        ("jam 7.30 sampai 9", "pukul 7.30–9", DAY_OR_NIGHT),
        ("22 nov", "22 November", "22 November: tahun berapa?"),
        (
            "31 november 2026",
            "31 November 2026",
            f"31 November 2026 tidak ada di kalender. {WHICH_DATE}",
        ),
        (
            "senin 22 november 2026",
            "Senin, 22 November 2026",
            f"22 November 2026 adalah hari Minggu, bukan Senin. {WHICH_DATE}",
        ),
    ],
)
def test_what_is_not_sure_stays_as_typed_and_is_asked(
    typed: str, printed: str, question: str
) -> None:
    times = read_times(typed, card=True)

    assert (times.text, times.questions) == (printed, [question])


def test_inside_a_sentence_only_what_is_surely_a_time_is_touched() -> None:
    assert read_times("api padam jam 4 pagi").text == "api padam pukul 04.00 WIB"
    assert read_times("2 mobil datang, 3/4 selesai").text == "2 mobil datang, 3/4 selesai"
    assert read_times("menyambut 17 agustus").text == "menyambut 17 Agustus"
    assert read_times("lahir 5 mei 1960").text == "lahir 5 Mei 1960"
    assert read_times("mulai maret").text == "mulai Maret"


def test_a_year_typed_once_serves_both_dates() -> None:
    text = read_times("bukan sabtu 6 juni tapi minggu 7 juni 2026").text

    assert text == "bukan Sabtu (6/6/2026) tapi Minggu (7/6/2026)"


def test_iso_parts_are_written_with_the_right_weekday() -> None:
    assert written("2023-12-15", "09:00") == "Jumat (15/12/2023) pukul 09.00 WIB"
    assert written("2023-12-15", zone="WIT") == "Jumat (15/12/2023)"
    assert written("2025-06-21", end_date="2025-06-22") == "Sabtu–Minggu (21–22/6/2025)"
    assert written(time="06:30", end_time="09:00") == "pukul 06.30–09.00 WIB"
    assert written("kapan-kapan") == "kapan-kapan"
    assert written() == ""


def test_single_dates() -> None:
    assert long_date("2026-11-22") == "22 November 2026"
    assert long_date("2026-11-31") == "2026-11-31"
    assert weekday("2023-12-15") == "Jumat"
    assert weekday("x") == ""


@given(st.text(max_size=80), st.booleans())
def test_any_text_is_read(text: str, card: bool) -> None:
    assert isinstance(read_times(text, card=card).text, str)


@given(st.dates())
def test_the_weekday_is_the_calendars(day: object) -> None:
    iso = str(day)

    assert written(iso).startswith(weekday(iso))
