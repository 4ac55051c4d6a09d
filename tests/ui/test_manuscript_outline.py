import pytest

from kimwriter.story import Sentence, Story
from kimwriter.ui.manuscript.outline import Entry, count_words, entries, minutes, summary
from kimwriter.ui.manuscript.trace import trace

LEAD = Sentence("Warga menanam bakau.", ("apa", "siapa"))
TIME = Sentence("Kegiatan itu dimulai pukul 06.30 WIB.", ("kapan",))
QUOTE = Sentence("“Kami senang,” kata Slamet.", ("quotes.0",))


def beside(text: str, *composed: Sentence) -> tuple[Entry, ...]:
    return entries(text, trace(Story(composed=composed), text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("PROBOLINGGO – Warga menanam 300 bibit.", 5),
        ("pukul 06.30 WIB (22/11/2026)", 4),
        ("anak-anak; “kami” …", 2),
        ("", 0),
    ],
)
def test_marks_are_no_words(text: str, count: int) -> None:
    assert count_words(text) == count


def test_reading_takes_a_minute_at_least() -> None:
    assert [minutes(words) for words in (1, 200, 500)] == [1, 1, 2]


def test_the_first_paragraph_with_letters_is_the_lead() -> None:
    assert beside(f"\n\n{LEAD.text}\n\n{TIME.text}", LEAD, TIME) == (
        Entry(),
        Entry("Teras", 3, ("Apa", "Siapa")),
        Entry(cards=("Kapan",)),
    )


def test_a_sentence_of_other_words_names_no_card() -> None:
    assert beside("Hujan turun sejak pagi.", LEAD)[0].cards == ()


def test_quotes_and_several_sentences_are_named_once_each() -> None:
    found = beside(f"Teras.\n\n{TIME.text} {QUOTE.text} {TIME.text}", TIME, QUOTE)
    assert found[1].cards == ("Kapan", "Kutipan")


def test_the_foot_speaks_plainly() -> None:
    assert summary(0, 0) == "Belum ada tulisan"
    assert summary(1250, 5).replace("\u2002", " ") == (
        "1.250 kata · 5 paragraf · waktu baca 6 menit"
    )
