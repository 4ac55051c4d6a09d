"""In a headline every word has a capital: it says nothing of names, and the repair keeps it."""

import pytest

from kimwriter.checking import check_text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Warga Kumpul Dikantor Lurah", "di Kantor"),
        ("Dikantor Lurah Warga Kumpul", "Di Kantor"),
        ("DIKANTOR LURAH WARGA KUMPUL", "DI KANTOR"),
        ("Acara Di Laksanakan Besok", "Dilaksanakan"),
        ("Puisi Dari Pada Sejuta Puisi", "Daripada"),
        ("Warga Juara Ke Tiga Lomba", "Ketiga"),
        ("Pemkot Tambah Kerjasama", "Kerja Sama"),
        ("Warga Tertib Meski Pun Hujan", "Meskipun"),
        ("Ke Giatan Warga", "Kegiatan"),
        ("Lurah Kemana Saja", "ke Mana"),
    ],
)
def test_a_headline_keeps_its_capitals(wrong: str, right: str) -> None:
    (finding,) = check_text(wrong, "headline")
    assert finding.replacements[0] == right


@pytest.mark.parametrize(
    "headline",
    [
        "Warga Tanam Mangrove di Pantai Mayangan",
        "Puluhan Anggota KIM Ikuti Sosialisasi Penulisan Berita",
        "Wali Kota Imbau Warga Waspada Banjir",
        "Posyandu Anggrek Layani 40 Balita dan 12 Ibu Hamil",
    ],
)
def test_a_sound_headline_is_left_alone(headline: str) -> None:
    assert check_text(headline, "headline") == ()


def test_a_non_standard_word_in_a_headline_may_be_a_name() -> None:
    assert [f.severity for f in check_text("Apotik Sehat Resmi Buka", "headline")] == ["warning"]
    assert [f.severity for f in check_text("Walikota Buka Apotek", "headline")] == ["error"]
    assert [f.severity for f in check_text("Warga ke apotik", "headline")] == ["error"]
