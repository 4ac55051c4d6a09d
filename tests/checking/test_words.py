"""Phrases by tokens, case copied, derived forms."""

import pytest

from kimwriter import resources
from kimwriter.checking.derived import pairs
from kimwriter.checking.engine import check_text
from kimwriter.checking.masks import masked
from kimwriter.checking.phrases import Phrases, cased


def test_the_longest_phrase_at_a_word_is_found() -> None:
    phrases = Phrases([("kerja", 1), ("kerja bakti", 2)])
    view = masked("Kerja  bakti, kerja. Kerja, bakti", "body")
    assert list(phrases.find(view)) == [(0, 2, 2), (2, 3, 1), (3, 4, 1)]


@pytest.mark.parametrize(
    ("found", "right", "each", "expected"),
    [
        ("ijin", "izin", False, "izin"),
        ("Ijin", "izin", False, "Izin"),
        ("IJIN", "izin", False, "IZIN"),
        ("Kerjasama", "kerja sama", False, "Kerja sama"),
        ("Kerjasama", "kerja sama", True, "Kerja Sama"),
        ("ramadhan", "Ramadan", False, "Ramadan"),
    ],
)
def test_the_right_form_takes_the_case_of_the_wrong_one(
    found: str, right: str, each: bool, expected: str
) -> None:
    assert cased(found, right, each=each) == expected


@pytest.mark.parametrize(
    ("wrong", "right", "bad", "good"),
    [
        ("ijin", "izin", "mengijinkan", "mengizinkan"),
        ("hembus", "embus", "menghembuskan", "mengembuskan"),
        ("hisap", "isap", "penghisap", "pengisap"),
        ("praktek", "praktik", "mempraktekkan", "mempraktikkan"),
        ("kordinasi", "koordinasi", "mengkordinasikan", "mengoordinasikan"),
        ("telpon", "telepon", "menelpon", "menelepon"),
        ("trampil", "terampil", "ketrampilan", "keterampilan"),
        ("resiko", "risiko", "beresiko", "berisiko"),
        ("kuatir", "khawatir", "mengkuatirkan", "mengkhawatirkan"),
        ("nasehat", "nasihat", "menasehati", "menasihati"),
        ("antri", "antre", "antrian", "antrean"),
        ("subyek", "subjek", "mensubyek", "menyubjek"),
        ("fikir", "pikir", "memfikirkan", "memikirkan"),
        ("jiarah", "ziarah", "menjiarahi", "menziarahi"),
    ],
)
def test_both_stems_are_derived_by_the_same_rules(
    wrong: str, right: str, bad: str, good: str
) -> None:
    assert (bad, good) in set(pairs(wrong, right))


def test_no_right_form_is_itself_called_wrong() -> None:
    rights = {
        right for row in resources.table("rules/baku.tsv") for right in row["right"].split(" | ")
    }
    assert {right: f for right in rights if (f := check_text(right))} == {}


@pytest.mark.parametrize("name", ["baku", "di_ke", "di_verba", "pun", "per"])
def test_a_word_list_names_its_source_and_says_nothing_twice(name: str) -> None:
    assert "Sumber:" in resources.text(f"rules/{name}.tsv").splitlines()[0]
    keys = [next(iter(row.values())) for row in resources.table(f"rules/{name}.tsv")]
    assert sorted(set(keys)) == sorted(keys)
