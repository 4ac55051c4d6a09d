"""Web addresses in running text, and sentences of texts that nobody would write."""

import pytest

from kimwriter.text import sentences, web_addresses


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Buka https://kim.example.id/a_b?c=1, ya.", ["https://kim.example.id/a_b?c=1"]),
        ("(kim-mangunharjo.go.id)", ["kim-mangunharjo.go.id"]),
        ("Lihat www.kim.example.com/berita.", ["www.kim.example.com/berita"]),
        ("Surel siti@kim.example.id.", []),
        ("Siti, S.Pd. tiba pukul 08.30. Idul fitri.", []),
        ("selesai.Idul", []),
    ],
)
def test_addresses_are_found_without_the_marks_of_the_sentence(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in web_addresses(text)] == found


@pytest.mark.parametrize("piece", ["a. ", ".", "!.", "dr. ", "…) ", "a.a."])
def test_a_text_of_nothing_but_marks_is_answered_at_once(piece: str) -> None:
    text = piece * 100_000
    assert sum(1 for _ in sentences(text)) >= 1
    assert sum(1 for _ in web_addresses(text)) == 0
