from hypothesis import given
from hypothesis import strategies as st

from kimwriter.text import Span
from kimwriter.ui.manuscript.plain import Positions, from_qt, pasted, to_qt

QTS_OWN = "\u2028\u2029\r\ufdd0\ufdd1"
texts = st.text(
    st.one_of(
        st.sampled_from("a \n\n\u00a0😀.é\t"),
        st.characters(exclude_categories=["Cs"], exclude_characters=QTS_OWN),
    )
)


@given(texts)
def test_a_text_survives_the_way_to_qt_and_back(text: str) -> None:
    assert from_qt(to_qt(text)) == text


def test_a_blank_line_parts_blocks_and_a_line_feed_stays_inside() -> None:
    assert to_qt("satu\ndua\n\ntiga") == "satu\u2028dua\u2029tiga"


@given(texts)
def test_positions_are_those_of_the_document(text: str) -> None:
    positions = Positions(text)
    for start in range(len(text) + 1):
        inside_a_break = to_qt(text[:start]) + to_qt(text[start:]) != to_qt(text)
        if not inside_a_break:
            raw = to_qt(text[:start])
            assert positions.of(start) == Span(0, len(raw)).to_utf16(raw).end


def test_blank_lines_of_a_foreign_text_part_its_paragraphs() -> None:
    assert pasted("Satu\r\nbaris\r\n \t\r\n\r\nDua\n") == "Satu\nbaris\n\nDua"


def test_without_blank_lines_every_line_is_a_paragraph() -> None:
    assert pasted("Satu\rDua\u2028Tiga") == "Satu\n\nDua\n\nTiga"


def test_no_break_spaces_stay_as_typed() -> None:
    assert pasted("Rp\u00a05.000") == "Rp\u00a05.000"
