"""Tentang: the version, its day, and how old what it knows is."""

import hashlib
import re
import tomllib
from datetime import date

from kimwriter import RELEASED, __version__, resources
from kimwriter.ui.about import about


def test_version_and_dates_are_told() -> None:
    told = " ".join(about())
    assert told.startswith(f"KIM Writer {__version__}, {date.fromisoformat(RELEASED).day} ")
    assert "EYD Edisi V (16 Agustus 2022)" in told
    assert len(re.findall(r"\d{1,2} [A-Z][a-z]+ 20\d\d", told)) == 4


def test_the_date_of_the_dictionary_is_renewed_with_it() -> None:
    known = tomllib.loads(resources.text("tentang.toml"))["kamus"]
    data = resources.path("language/kata.marisa").read_bytes()
    assert known["sha256"] == hashlib.sha256(data).hexdigest()
