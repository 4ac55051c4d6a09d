"""The tool that compiles the dictionary, on a small one."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[2] / "tools" / "lexicon"
AFFIXES = """
SET ISO8859-1
FLAG long
CIRCUMFIX A1
NEEDAFFIX A2
PFX M0 Y 2
PFX M0 0 mem [bfv]
PFX M0 s meny s[^k]
PFX K1 Y 1
PFX K1 0 ke/A1 .
SFX Ka Y 1
SFX Ka 0 an/K1o0A1 .
SFX o0 Y 2
SFX o0 0 nya .
SFX o0 0 -Nya
"""
WORDS = """3
sapu/M0o0
baik/Ka
juang/A2M0
"""


sys.path.insert(0, str(TOOLS))
build, hunspell, paradigm = (import_module(name) for name in ("build", "hunspell", "paradigm"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "id_ID.aff").write_text(AFFIXES, "iso-8859-1")
    (tmp_path / "id_ID.dic").write_text(WORDS, "iso-8859-1")
    return tmp_path


def test_a_dictionary_is_expanded_by_its_own_rules(small: Path) -> None:
    forms = hunspell.forms(hunspell.read(small))
    assert forms == {
        "sapu", "menyapu", "sapunya", "sapu-Nya", "menyapunya", "menyapu-Nya",
        "baik", "kebaikan", "kebaikannya", "kebaikan-Nya",
    }  # fmt: skip


def test_a_verb_gets_its_whole_paradigm() -> None:
    forms = paradigm.closed({"sapu", "menyapu", "memperbaiki"}, ["sapu", "baik"])
    assert {"disapu", "tersapu", "penyapuan", "diperbaiki", "perbaiki"} <= forms
    assert "menyapukan" not in forms


def test_clitics_are_left_to_the_look_up() -> None:
    assert paradigm.bare({"Sapu", "sapunya", "sapu-Nya", "a.n.", "paku"}) == {
        "sapu", "sapu-nya", "paku",
    }  # fmt: skip


def test_the_same_sources_give_the_same_words(small: Path) -> None:
    sources = build.Sources(
        hunspell.read(small),
        frozenset(("apotik", "apotek", "rumah")),
        {"rumah": 500, "apotik": 400, "download": 350, "rumahh": 120, "sulastri": 200},
        {"download": 500},
        frozenset(("pilang",)),
        frozenset(("probolinggo",)),
    )
    forms, roots = build.compile_words(sources)
    assert (forms, roots) == build.compile_words(sources)
    assert {"apotek", "menyapu", "kebaikan"} <= forms
    assert "apotik" not in forms | roots
    names = build.compile_names(sources, forms)
    assert {"pilang", "sulastri"} <= names
    assert "rumahh" not in names
    assert "download" in build.compile_foreign(sources, forms)
    assert "500\trumah" in build.frequency_table(sources, forms)
