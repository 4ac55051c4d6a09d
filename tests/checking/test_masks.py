"""What the rules see of a text."""

import pytest

from kimwriter.checking.masks import HIDDEN, masked


def words(text: str) -> list[str]:
    return [token.text for token in masked(text, "body").tokens]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Lihat https://kim.id/a_b?c=ijin, ya", "Lihat ya"),
        ("Lihat kim-mangunharjo.go.id/ijin.", "Lihat"),
        ("Surat ke ijin.kim@example.co.id saja", "Surat ke saja"),
        ("Ikuti @ijin.kita dan #ijin_usaha", "Ikuti dan"),
        ("Berkas nama_file_ijin dan _ijin_", "Berkas dan"),
        ("Jum’at anak-anak KTP-nya", "Jum’at anak-anak KTP-nya"),
        ("selesai.Warga pulang", "selesai Warga pulang"),
    ],
)
def test_addresses_and_tags_give_no_words(text: str, seen: str) -> None:
    assert " ".join(words(text)) == seen


@pytest.mark.parametrize("text", ["a (https://x.id/y).", "@a @b, #c!", "“nama_x”"])
def test_what_is_shown_is_as_long_as_the_text(text: str) -> None:
    view = masked(text, "body")
    assert len(view.shown) == len(text)
    assert HIDDEN in view.shown


def test_the_mark_after_an_address_belongs_to_the_sentence() -> None:
    assert masked("Buka https://x.id/y.", "body").shown.endswith(HIDDEN + ".")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“ijin,” kata dia", True),
        ('"ijin," kata dia', True),
        ("Dia bilang, “saya” ijin", False),
        ("Tanpa kutipan ijin", False),
        ("“Tanpa penutup ijin", False),
        ("” ijin", False),
    ],
)
def test_direct_speech_lies_between_quotation_marks(text: str, quoted: bool) -> None:
    assert masked(text, "body").quoted(text.index("ijin")) is quoted


def test_a_quote_card_is_speech_throughout() -> None:
    assert masked("ijin", "quote").quoted(0)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Warga ke Ijin.", True),
        ("Ijin diurus.", False),
        ("PROBOLINGGO – Ijin diurus.", False),
        ("Selesai. Ijin diurus.", False),
        ("Kata dia, “Ijin diurus.”", False),
        ("- Ijin usaha", False),
        ("Baris satu\nIjin", False),
        ("Rapat dr. Ijin", True),
    ],
)
def test_a_capital_in_mid_sentence_may_be_a_name(text: str, named: bool) -> None:
    view = masked(text, "body")
    (token,) = (token for token in view.tokens if token.text == "Ijin")
    assert view.named(token) is named


def test_in_a_headline_a_capital_says_nothing() -> None:
    view = masked("Warga Urus Ijin", "headline")
    assert not any(view.named(token) for token in view.tokens)


def test_words_are_joined_by_blanks_within_a_line_only() -> None:
    view = masked("satu  dua, tiga\nempat", "body")
    one, two, three, four = view.tokens
    assert view.joined(one, two)
    assert not view.joined(two, three)
    assert not view.joined(three, four)
