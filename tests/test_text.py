"""Spans, words, sentences, paragraphs and lengths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter import text
from kimwriter.text import Span


def parts(found: object, whole: str) -> list[str]:
    return [span.of(whole) for span in found]  # type: ignore[attr-defined]


def test_words_keep_hyphens_and_apostrophes() -> None:
    whole = "Anak-anak RT 03 😀 membaca Al-Qur'an."
    assert parts(text.words(whole), whole) == ["Anak-anak", "RT", "03", "membaca", "Al-Qur'an"]


@pytest.mark.parametrize(
    ("whole", "sentences"),
    [
        ("Warga datang. Rapat dimulai!", ["Warga datang.", "Rapat dimulai!"]),
        (
            "Ia lahir di RSUD dr. Saleh. Lalu pulang.",
            ["Ia lahir di RSUD dr. Saleh.", "Lalu pulang."],
        ),
        ("Pukul 09.00 WIB di Jl. Anggur.", ["Pukul 09.00 WIB di Jl. Anggur."]),
        ("“Siap!” kata M. Amin.", ["“Siap!”", "kata M. Amin."]),
        ("Satu baris\ndua baris", ["Satu baris", "dua baris"]),
        ("Beras, gula, dll.", ["Beras, gula, dll."]),
        ("   ", []),
    ],
)
def test_sentences(whole: str, sentences: list[str]) -> None:
    assert parts(text.sentences(whole), whole) == sentences


def test_paragraphs_are_parted_by_blank_lines() -> None:
    whole = "satu\ndua\n\ntiga\n\n\nempat"
    assert parts(text.paragraphs(whole), whole) == ["satu\ndua", "tiga", "empat"]


def test_emoji_count_two_units_in_utf16() -> None:
    whole = "😀 kerja bakti 🇮🇩"
    assert text.utf16_length(whole) == len(whole.encode("utf-16-le")) // 2
    assert Span(2, 7).to_utf16(whole) == Span(3, 8)


@given(st.text(), st.data())
def test_utf16_positions_go_there_and_back(whole: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(whole)))
    assert text.from_utf16(whole, Span(index, index).to_utf16(whole).start) == index


@given(st.text())
def test_sentences_lose_nothing_but_space(whole: str) -> None:
    kept = "".join("".join(parts(text.sentences(whole), whole)).split())
    assert kept == "".join(whole.split())
