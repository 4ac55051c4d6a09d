from datetime import date

import pytest
from any_story import STORIES
from hypothesis import given

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.naming import draft_name, is_bare, slug

SLUGS = {
    "Kerja Bakti RW 05": "kerja-bakti-rw-05",
    "  Café “Dé Ijen” & Résto!  ": "cafe-de-ijen-resto",
    "🌱🌱": "tanpa-judul",
    "": "tanpa-judul",
    "../../etc/passwd": "etc-passwd",
    "CON": "con-berita",
    "com1": "com1-berita",
    "Sosialisasi Pola Penulisan Berita di Media Sosial bagi Kelompok Informasi Masyarakat": (
        "sosialisasi-pola-penulisan-berita-di-media-sosial-bagi"
    ),
    "a" * 80: "a" * 60,
}


@pytest.mark.parametrize(("title", "expected"), SLUGS.items())
def test_slugs(title, expected):
    assert slug(title) == expected


@given(STORIES)
def test_any_story_has_a_name_that_every_system_takes(story):
    name = draft_name(Draft(story, "8f3a2c41d07b"), date(2026, 11, 24))
    assert is_bare(name)
    assert name.isascii()
    assert len(name) <= 11 + 60 + 1 + 6 + 4


@pytest.mark.parametrize("name", ["a.jpg", "kerja bakti (2).jpg", "foto ñ.png", "com10.jpg"])
def test_bare_names(name):
    assert is_bare(name)


@pytest.mark.parametrize("name", ["", "a" * 256, "é" * 200])
def test_names_of_no_file(name):
    assert not is_bare(name)
