"""Links that carry a text, and codes that a phone reads."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing import channels, onward, qr

POST = "*Warga Tanam Bibit*\n\nPROBOLINGGO – 100% ikut & senang + ramai? #KIM 😀"


def carried(url: str) -> str:
    return parse_qs(urlsplit(url).query, keep_blank_values=True)["text"][0]


def test_a_short_post_goes_with_the_link() -> None:
    found = onward.destination("whatsapp", POST)
    assert found is not None
    assert found.carries
    assert found.url.startswith("https://wa.me/?text=%2AWarga%20Tanam")
    assert carried(found.url) == POST


@given(st.text(min_size=1, max_size=3000))
def test_any_text_arrives_whole_or_not_at_all(text: str) -> None:
    link = onward.text_link("whatsapp", text)
    assert len(link) <= 2000
    assert link.isascii()
    assert not link or carried(link) == text.encode("utf-8", "replace").decode()


def test_a_lone_surrogate_does_not_stop_it() -> None:
    assert carried(onward.text_link("whatsapp", "a\ud800b")) == "a?b"


@pytest.mark.parametrize("text", ["", "a" * 2000, "–" * 400, "a" * 1_000_000])
def test_what_does_not_fit_is_pasted(text: str) -> None:
    found = onward.destination("whatsapp", text)
    assert found == onward.Destination("https://web.whatsapp.com/", carries=False)


@pytest.mark.parametrize("key", ["instagram", "facebook"])
def test_pages_without_a_link_for_texts_are_opened_plainly(key: str) -> None:
    found = onward.destination(key, POST)
    assert found is not None
    assert not found.carries
    assert found.url == f"https://www.{key}.com/"


def test_a_channel_without_a_page_has_no_destination() -> None:
    assert onward.destination("telegram", POST) is None


def test_every_page_is_https_and_has_source_and_date() -> None:
    for key in channels():
        if (way := onward.way(key)) is not None:
            assert way.page.startswith("https://")
            assert way.source
            assert way.date >= "2026-11"


@pytest.mark.parametrize(
    ("size", "version"), [(1, 1), (106, 5), (107, 6), (qr.MOST_BYTES, qr.MOST_VERSION)]
)
def test_a_text_gets_the_smallest_code(size: int, version: int) -> None:
    code = qr.code_of("a" * size)
    assert code is not None
    assert code.version == version
    assert len(code.rows) == 17 + 4 * version
    assert code.side == len(code.rows) + 8


@given(st.text(max_size=500))
def test_any_text_is_a_square_of_modules_or_none(text: str) -> None:
    code = qr.code_of(text)
    assert (code is None) == (not 0 < qr.size_of(text) <= qr.MOST_BYTES)
    if code is not None:
        assert all(len(row) == len(code.rows) for row in code.rows)
        for corner in (code.rows[0][:7], code.rows[0][-7:], code.rows[-1][:7]):
            assert all(corner)


@pytest.mark.parametrize("text", ["", "a" * (qr.MOST_BYTES + 1), "😀" * 400])
def test_what_no_phone_would_read_is_no_code(text: str) -> None:
    assert qr.code_of(text) is None
