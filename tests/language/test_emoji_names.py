"""Emoji are found by the words that a member would type, and drawn in colour."""

import emoji
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter import resources
from kimwriter.language import emoji_names

FULL = {symbol for symbol, row in emoji.EMOJI_DATA.items() if row["status"] == 2}


def first(query: str, count: int = 3) -> list[str]:
    return [one.symbol for one in emoji_names.search(query)[:count]]


@pytest.mark.parametrize(
    ("query", "symbol"),
    [
        ("api", "🔥"),
        ("gotong", "🤝"),
        ("gotong royong", "🤝"),
        ("hujan", "🌧️"),
        ("banjir", "🌊"),
        ("Kerja Bakti", "🤝"),
        ("posyandu", "🩺"),
        ("bank samp", "♻️"),
        ("merah putih", "🇮🇩"),
        ("duka cita", "🥀"),
        ("matahari", "☀️"),
    ],
)
def test_the_words_of_a_member_find_it(query: str, symbol: str) -> None:
    assert symbol in first(query)


def test_a_word_within_a_word_is_none() -> None:
    found = {one.name for one in emoji_names.search("api")}
    assert not found & {"sapi", "wajah sapi", "gunung berapi"}


@pytest.mark.parametrize("query", ["", "  ", "😀", "–", "tidak ada yang begini"])
def test_what_names_nothing_finds_nothing(query: str) -> None:
    assert emoji_names.search(query) == ()


@given(st.text(max_size=30))
def test_any_query_gives_full_forms_that_phones_know(query: str) -> None:
    found = emoji_names.search(query)
    assert len(found) <= 96
    assert {one.symbol for one in found} <= FULL


def test_a_symbol_that_would_be_black_carries_the_selector() -> None:
    for symbol in ("☀️", "❤️", "♻️", "⚠️", "1️⃣"):
        assert "\ufe0f" in symbol
        assert emoji_names.named((symbol,))[0].symbol == symbol
    assert emoji_names.named(("☀", "❤", "bukan", "")) == ()


def test_the_table_holds_full_forms_once_each_with_words() -> None:
    rows = resources.table("language/emoji.tsv")
    symbols = [row["emoji"] for row in rows]
    assert len(set(symbols)) == len(symbols) >= 180
    assert set(symbols) <= FULL
    assert all(row["nama"] or row["kata"] for row in rows)


def test_every_group_offers_some() -> None:
    groups = emoji_names.offered()
    assert len(groups) == 7
    assert all(len(group) >= 8 for group in groups.values())


def test_no_name_that_is_offered_is_english() -> None:
    english = {row["en"].strip(":").replace("_", " ") for row in emoji.EMOJI_DATA.values()}
    same = {"bus", "bank", "hotel", "label", "koala", "melon", "magnet", "radio", "meteor"}
    offered = [one for group in emoji_names.offered().values() for one in group]
    assert {one.name for one in offered} & english <= same


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Warga", 0),
        ("1 – 2 é", 0),
        ("☀️🔥👨‍👩‍👧‍👦", 3),
        ("🇮🇩 17", 1),
        ("© 2026 ®", 0),
        ("©️", 1),
    ],
)
def test_emoji_in_a_text_are_counted(text: str, count: int) -> None:
    assert emoji_names.count(text) == count
