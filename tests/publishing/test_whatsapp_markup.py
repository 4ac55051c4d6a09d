"""What is written for WhatsApp reads as it was meant, in both families of readers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readers import Dressed, r1, r2

from kimwriter.publishing.markup import Line, Run
from kimwriter.publishing.whatsapp_markup import emit
from kimwriter.publishing.whatsapp_reader import LOOSE, STRICT, read

NAMES = {"bold": "*", "italic": "_", "strike": "~", "code": "`"}


def dressed(line: Line) -> tuple[str, Dressed]:
    return line.prefix, [
        (character, frozenset(mark for name, mark in NAMES.items() if getattr(run, name)))
        for run in line.runs
        for character in run.text
    ]


def looks(text: str) -> list[str]:
    """How STRICT shows one line, formatted stretches as "B(x)"."""
    letters = {"bold": "B", "italic": "I", "strike": "S", "code": "C"}
    (line,) = read(text)
    return [
        "".join(letter for name, letter in letters.items() if getattr(run, name)) + f"({run.text})"
        for run in line.runs
    ]


WORDS = st.text(alphabet='ab1é*_~` .,!>()-"#😀', min_size=1, max_size=8)
RUNS = st.builds(
    Run, WORDS, st.booleans(), st.booleans(), st.booleans(), st.sampled_from([False, False, True])
)
LINES = st.builds(
    Line, st.lists(RUNS, max_size=5).map(tuple), st.sampled_from(["", "", "- ", "> "])
)


@given(st.lists(LINES, min_size=1, max_size=4))
def test_what_is_written_is_read_as_it_was_meant_by_both_readers(document: list[Line]) -> None:
    written = emit(document)
    rows = written.text.split("\n")
    assert read(written.text, STRICT) == written.lines
    assert read(written.text, LOOSE) == written.lines
    assert [r1(row) for row in rows] == [dressed(line) for line in written.lines]
    assert [r2(row) for row in rows] == [dressed(line) for line in written.lines]


@given(st.lists(LINES, min_size=1, max_size=4))
def test_writing_changes_no_word_but_for_look_alikes(document: list[Line]) -> None:
    plain = str.maketrans("∗＿∼‘\u00a0", "*_~` ")
    before = "\n".join(line.text for line in document)
    after = "\n".join(line.text for line in emit(document).lines)
    assert after.translate(plain) == before


@given(st.lists(LINES, min_size=1, max_size=4))
def test_what_was_written_once_is_written_so_again(document: list[Line]) -> None:
    once = emit(document)
    assert emit(once.lines).text == once.text
    assert emit(once.lines).replaced == ""


PLAIN_WORDS = st.text(alphabet="abcé1", min_size=1, max_size=5)


@given(st.lists(st.tuples(PLAIN_WORDS, st.booleans(), st.booleans()), min_size=1, max_size=6))
def test_looks_of_whole_words_are_kept(words: list[tuple[str, bool, bool]]) -> None:
    runs = []
    for number, (text, bold, italic) in enumerate(words):
        runs += [Run(" ")] * bool(number) + [Run(text, bold, italic)]
    (line,) = emit([Line(tuple(runs))]).lines
    assert [(c, d) for c, d in dressed(line)[1] if c != " "] == [
        (c, d) for c, d in dressed(Line(tuple(runs)))[1] if c != " "
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*x*", ["B(x)"]),
        ("*x*,", ["B(x)", "(,)"]),
        ("_*x*_", ["BI(x)"]),
        ("*x _y_ z*", ["B(x )", "BI(y)", "B( z)"]),
        ("`a*b*`", ["C(a*b*)"]),
        ("```kode```", ["C(kode)"]),
        ("*x*nya", ["(*x*nya)"]),
        ("a*b*c", ["(a*b*c)"]),
        ("nama_file_x", ["(nama_file_x)"]),
        ("#KIM_Kota_X", ["(#KIM_Kota_X)"]),
        ("https://kim.id/_x_/y", ["(https://kim.id/_x_/y)"]),
        ("*Luas 2*3 = 6*", ["B(Luas 2*3 = 6)"]),
        ("`````", ["(`````)"]),
        ("satu ``` dua", ["(satu ``` dua)"]),
    ],
)
def test_a_phone_reads_marks_where_they_stand_free(text: str, shown: list[str]) -> None:
    assert looks(text) == shown


def test_a_block_in_three_backticks_goes_across_lines() -> None:
    assert read("lihat ```a\nb``` ya") == (
        Line((Run("lihat "), Run("a", code=True))),
        Line((Run("b", code=True), Run(" ya"))),
    )


@pytest.mark.parametrize("prefix", ["- ", "* ", "1. ", "12. ", "> "])
def test_a_list_or_quotation_is_read_by_its_first_characters(prefix: str) -> None:
    assert read(prefix + "*bawa* KTP") == (Line((Run("bawa", bold=True), Run(" KTP")), prefix),)


@pytest.mark.parametrize(
    ("words", "text", "replaced"),
    [
        ("*penting* sekali", "∗penting∗ sekali", "*"),
        ("**penting**", "∗∗penting∗∗", "*"),
        ("***x***", "∗∗∗x∗∗∗", "*"),
        ("__init__", "＿＿init＿＿", "_"),
        ("a ~b~ `c`", "a ∼b∼ ‘c‘", "`~"),
        ("(*x*)", "(∗x∗)", "*"),
        ("- bukan daftar", "-\u00a0bukan daftar", ""),
        ("12. bukan daftar", "12.\u00a0bukan daftar", ""),
        ("```kode", "‘‘‘kode", "`"),
        ("5 * 3 = 15", "5 * 3 = 15", ""),
        ("*x*nya dan a*b*c", "*x*nya dan a*b*c", ""),
        ("nama_file_x", "nama_file_x", ""),
    ],
)
def test_words_that_would_format_by_accident_get_look_alikes(
    words: str, text: str, replaced: str
) -> None:
    written = emit([Line((Run(words),))])
    assert (written.text, written.replaced) == (text, replaced)


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ((Run("Judul", bold=True),), "*Judul*"),
        ((Run("a "), Run(" b ", bold=True), Run(" c")), "a  *b*  c"),
        ((Run("a"), Run("b", bold=True)), "ab"),
        ((Run("("), Run("b", bold=True), Run(")")), "(b)"),
        ((Run("a", bold=True), Run("b", bold=True)), "*ab*"),
        ((Run("Luas 2*3 = 6", bold=True),), "*Luas 2*3 = 6*"),
        ((Run("a *b", bold=True),), "*a ∗b*"),
        ((Run("a* b", bold=True),), "*a∗ b*"),
        ((Run("satu\ndua", bold=True),), "*satu*\n*dua*"),
        (
            (Run("x ", bold=True), Run("y", bold=True, italic=True), Run(" z", bold=True)),
            "*x _y_ z*",
        ),
        ((Run("a", bold=True), Run("b", italic=True)), "ab"),
        ((Run("  ", bold=True),), "  "),
    ],
)
def test_marks_are_written_only_where_they_stand_free(runs: tuple[Run, ...], text: str) -> None:
    assert emit([Line(runs)]).text == text
