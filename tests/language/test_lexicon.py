"""The words that are known, and what is built from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.language import affixes, lexicon


@pytest.mark.parametrize(
    "word",
    """
    warga kegiatan rumahnya rumahkulah anak-anak buku-bukunya menyebut-nyebut menakut-nakuti
    keragu-raguan kubaca kaulihat kupandangi memercayai dipersilakan mengkaji mempunyai memproses
    posyandu musrenbang pascabanjir ataukah mengapresiasi terverifikasi masing-masing
    """.split(),
)
def test_words_of_the_dictionary_are_known(word: str) -> None:
    assert lexicon.known(word)


@pytest.mark.parametrize(
    "word",
    """
    kegitan masyarkat rumahnyaa mentarget mempublikasikan apotik resiko analisa ijin dirumah
    diatas kesekolah dannya kuxyz tanggungjawab mensukseskan memroduksi
    """.split(),
)
def test_slips_and_non_standard_words_are_not(word: str) -> None:
    assert not lexicon.known(word)


@pytest.mark.parametrize(
    "word", ["prabencana", "antardesa", "berkecamatan", "pembetonan", "kedesaannya", "nonpangan"]
)
def test_new_words_are_built_by_rule(word: str) -> None:
    assert lexicon.derivable(word)


@pytest.mark.parametrize("word", ["pengabaikan", "mentaati", "mengabadian", "xyzkan", "beran"])
def test_affixes_that_do_not_go_together_build_nothing(word: str) -> None:
    assert not lexicon.derivable(word)


def test_frequency_is_zipf_in_hundredths() -> None:
    assert lexicon.frequency("yang") > lexicon.frequency("warga") > 300
    assert lexicon.frequency("xyz") == 0


def test_names_and_foreign_words_are_told_apart() -> None:
    assert lexicon.named("sulastri")
    assert lexicon.named("triwung")
    assert lexicon.foreign("download")
    assert not lexicon.foreign("warga")


@pytest.mark.parametrize(
    ("prefix", "stem", "form"),
    [
        ("meN", "sapu", "menyapu"), ("meN", "cat", "mengecat"), ("meN", "proses", "memproses"),
        ("peN", "kritik", "pengkritik"), ("meN", "khianat", "mengkhianat"),
        ("meN", "ajar", "mengajar"),
        ("meN", "syukur", "mensyukur"), ("peN", "tulis", "penulis"), ("meN", "lapor", "melapor"),
    ],
)  # fmt: skip
def test_the_nasal_sounds_right(prefix: str, stem: str, form: str) -> None:
    assert affixes.nasal(prefix, stem) == form


def test_the_nasal_may_keep_what_misspellings_keep() -> None:
    assert affixes.nasal("meN", "taat", lose=False) == "mentaat"


@given(st.text(max_size=60))
def test_any_text_may_be_asked_for(word: str) -> None:
    lexicon.load()
    assert lexicon.known(word) in (True, False)
    assert lexicon.derivable(word) in (True, False)
