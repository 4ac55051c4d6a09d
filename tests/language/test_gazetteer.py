"""Places that the table knows."""

import pytest

from kimwriter.language.gazetteer import knows_place


@pytest.mark.parametrize(
    "text",
    [
        "Pesisir Kelurahan Mangunharjo, Kecamatan Mayangan",
        "balai rw 2 kel jrebeng lor",
        "Jalan Anggur, Jati",
        "kota probolinggo",
    ],
)
def test_a_kelurahan_or_kecamatan_is_known(text: str) -> None:
    assert knows_place(text)


@pytest.mark.parametrize("text", ["", "gudang kayu jati", "Balai RW 04", "🎉", "Kelurahan Wetan"])
def test_a_common_word_or_another_place_is_not(text: str) -> None:
    assert not knows_place(text)
