"""What a text brings along from where it was copied."""

from hypothesis import given
from hypothesis import strategies as st

from kimwriter.debris import cleaned

PAGE = """Pemkot Gelar Sosialisasi

by -231 Views
Pemkot Gelar Sosialisasi

Facebook Twitter WhatsApp Copy Link
Warga berkumpul di balai. Lurah hadir. » Klik berita lainnya di Google News SUARA INDONESIA
Baca juga: Warga Tanam Mangrove
Pewarta: Imam
"""


def test_the_furniture_of_a_page_goes_and_what_was_written_stays() -> None:
    result = cleaned(PAGE)
    assert result.text == (
        "Pemkot Gelar Sosialisasi\n\nWarga berkumpul di balai. Lurah hadir.\nPewarta: Imam"
    )
    assert result.removed == (
        "by -231 Views",
        "Pemkot Gelar Sosialisasi",
        "Facebook Twitter WhatsApp Copy Link",
        "» Klik berita lainnya di Google News SUARA INDONESIA",
        "Baca juga: Warga Tanam Mangrove",
    )


def test_lines_broken_by_hand_are_joined() -> None:
    narrow = (
        "Warga RT 02 membersihkan selokan di tepi jalan pada\n"
        "Minggu pagi bersama pelajar dan guru dari seko-\n"
        "lah dasar setempat. Kegiatan itu berlangsung dua jam.\n"
        "\n"
        "Setelah itu mereka sarapan bersama di halaman balai\n"
        "warga."
    )
    result = cleaned(narrow)
    assert result.joined == 3
    assert result.text.split("\n\n") == [
        "Warga RT 02 membersihkan selokan di tepi jalan pada Minggu pagi bersama pelajar dan guru "
        "dari sekolah dasar setempat. Kegiatan itu berlangsung dua jam.",
        "Setelah itu mereka sarapan bersama di halaman balai warga.",
    ]


def test_lists_and_short_lines_stay() -> None:
    form = "Syarat peserta:\n- membawa KTP asli dan fotokopinya sebanyak dua lembar saja\n- sehat"
    assert cleaned(form).text == form


def test_what_nobody_sees_goes() -> None:
    assert cleaned("War\u00adga\u200b hadir\u2003semua.").text == "Warga hadir semua."


def test_a_sentence_that_begins_like_a_button_stays() -> None:
    for text in (
        "Bagikan beras itu kepada warga yang paling membutuhkan, kata lurah kepada panitia.",
        "Iklan layanan masyarakat dipasang di tepi jalan.",
        "Komentar warga beragam.",
    ):
        assert cleaned(text).text == text


@given(st.text())
def test_any_text_is_answered_and_clean_text_stays_clean(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once.text).text == once.text or once.changed
