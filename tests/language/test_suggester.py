"""What is offered for a word that is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter import resources
from kimwriter.language import lexicon, suggester


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("kegitan", "kegiatan"),
        ("masyarkat", "masyarakat"),
        ("kelurhaan", "kelurahan"),
        ("mengapresisai", "mengapresiasi"),
        ("dilaksankan", "dilaksanakan"),
        ("yagn", "yang"),
        ("bannjir", "banjir"),
        ("perserta", "peserta"),
        ("kegiatanya", "kegiatannya"),
        ("terimakasih", "terima kasih"),
        ("anak-ank", "anak-anak"),
    ],
)
def test_the_likeliest_word_comes_first(slip: str, meant: str) -> None:
    assert suggester.suggest(slip)[0] == meant


def test_two_slips_in_one_word_are_followed() -> None:
    assert "masyarakat" in suggester.suggest("masyrakt")
    assert "penghijauan" in suggester.suggest("penghjiuan")


@pytest.mark.parametrize("slip", ["tololl", "bangsta", "kontool", "goblog"])
def test_nothing_offensive_is_offered(slip: str) -> None:
    offensive = set(resources.text("language/kasar.txt").split())
    assert offensive.isdisjoint(suggester.suggest(slip))


def test_nothing_is_offered_for_what_is_no_word() -> None:
    assert suggester.suggest("x" * 500) == ()
    assert suggester.suggest("привет") == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=14))
def test_at_most_five_and_all_of_them_words(word: str) -> None:
    offered = suggester.suggest(word)
    assert len(offered) <= 5
    for other in offered:
        assert all(lexicon.known(part) for part in other.replace("-", " ").split())
