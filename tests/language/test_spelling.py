"""Words that the dictionary does not know, and the ones that were meant."""

import pytest

from kimwriter.language.spelling import as_pair, is_bound, joins, may_join, mended
from kimwriter.language.written import written


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nutup", "menutup"), ("nyingkirin", "menyingkirkan"), ("dibersihin", "dibersihkan"),
        ("ketimbun", "tertimbun"), ("kebawa", "terbawa"), ("dirumah", "di rumah"),
        ("ditokonya", "di tokonya"), ("kerumah", "ke rumah"), ("bulutangkis", "bulu tangkis"),
        ("ngelas", "mengelas"),
    ],
)  # fmt: skip
def test_a_spoken_word_has_one_written_form(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize("word", ["rumah", "dipilih", "gasibu", "ditensi", "keran", "a", "2021"])
def test_a_word_without_a_sure_form_stays(word: str) -> None:
    assert mended(word) == ""


def test_di_and_a_verb_are_one_word_di_and_a_place_are_two() -> None:
    assert joins("di", "bagikan")
    assert not joins("di", "pantai")
    assert not joins("ke", "bagikan")


def test_bound_forms_join_words_and_spare_some() -> None:
    assert is_bound("pasca", "banjir")
    assert is_bound("anti", "narkoba")
    assert not is_bound("antar", "jemput")
    assert not may_join("panca")


def test_pairs_that_belong_together() -> None:
    assert as_pair("warna", "warni") == "warna-warni"
    assert as_pair("rumah", "warga") == ""


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("foto yang kami pasang di RW kami", "foto yang dipasang di RW setempat"),
        ("7 anak 15 cucu 6 buyut", "tujuh anak, 15 cucu, dan enam buyut"),
        ("+- 40 orang", "sekitar 40 orang"),
        ("anaknya 3 th", "anaknya 3 tahun"),
        ("5 anak berat badannya kurang langsung dirujuk",
         "lima anak yang berat badannya kurang langsung dirujuk"),
        ("hujan deras tetapi aman", "hujan deras, tetapi aman"),
        ("TP PKK", "TP PKK"),
        ("tp hujan", "tetapi hujan"),
        ("memperingati hari pers", "memperingati Hari Pers"),
    ],
)  # fmt: skip
def test_phrases_of_speech_are_written(typed: str, printed: str) -> None:
    assert written(typed)[0] == printed


def test_what_was_mended_is_told() -> None:
    _, changes = written("kurang lebih 40 orang nyingkirin tanah")

    assert [(one.before, one.after) for one in changes] == [
        ("kurang lebih", "sekitar"), ("nyingkirin", "menyingkirkan"),
    ]  # fmt: skip
