"""From a story to blocks of lines."""

from kimwriter.publishing.markup import Line, Run, document, lines, merged
from kimwriter.story import Story


def test_a_story_is_title_lead_paragraphs_and_source() -> None:
    story = Story(
        title=" Judul\nBerita ",
        lead="Teras.",
        body="Satu.\n \n\nDua\ndua lagi.  \n",
        byline="Siti",
    )
    assert [(block.kind, block.text) for block in document(story)] == [
        ("title", "Judul Berita"),
        ("lead", "Teras."),
        ("paragraph", "Satu."),
        ("paragraph", "Dua\ndua lagi."),
        ("source", "Pewarta: Siti"),
    ]


def test_nothing_told_has_no_source() -> None:
    assert document(Story(organisation="KIM", byline="Siti")) == ()


def test_list_marks_are_told_from_the_words() -> None:
    assert list(lines("- KTP\n12. KK\n2026. Tahun\n-KTP")) == [
        Line((Run("KTP"),), "- "),
        Line((Run("KK"),), "12. "),
        Line((Run("2026. Tahun"),)),
        Line((Run("-KTP"),)),
    ]


def test_equal_neighbours_become_one_and_empty_runs_go() -> None:
    runs = (Run("a", bold=True), Run(""), Run("b", bold=True), Run("c"))
    assert merged(runs) == (Run("ab", bold=True), Run("c"))
