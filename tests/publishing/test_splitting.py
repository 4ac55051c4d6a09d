"""A message too long for one becomes several, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing.splitting import split
from kimwriter.text import utf16_length


def test_what_fits_is_one_without_a_number() -> None:
    assert split("Halo.", 100) == ("Halo.",)


def test_it_is_cut_between_paragraphs_first() -> None:
    first, second = "a" * 60, "b" * 60
    assert split(f"{first}\n\n{second}", 100) == (f"{first}\n\n(1/2)", f"{second}\n\n(2/2)")


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    one = "Warga membersihkan selokan di tepi jalan itu."
    parts = split(f"{one} {one} {one}", 110)
    assert parts == (f"{one} {one}\n\n(1/2)", f"{one}\n\n(2/2)")


def test_too_little_room_is_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        split("a", 20)


@given(st.text(max_size=900), st.integers(100, 300))
def test_every_part_fits_and_all_characters_are_there(text: str, most: int) -> None:
    parts = split(text, most)
    assert all(utf16_length(part) <= most for part in parts)
    if len(parts) > 1:
        bare = "".join(part.rpartition("\n\n(")[0] for part in parts)
        assert "".join(bare.split()) == "".join(text.split())
