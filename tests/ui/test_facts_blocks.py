"""What the preview sets, and which words glow."""

from hypothesis import given
from hypothesis import strategies as st

from kimwriter.composing import Manuscript
from kimwriter.story import Facts, Quote, Sentence, Story, When
from kimwriter.ui.facts.blocks import blocks
from kimwriter.ui.glow import glow, matching

LEAD = Sentence(
    "PROBOLINGGO – 60 warga RW 03 menanam bibit mangrove di Mangunharjo, "
    "Minggu (22/11/2026) pukul 06.30 WIB.",
    ("apa", "siapa", "kapan", "di_mana"),
)
WHY = Sentence("Kegiatan itu dilakukan agar abrasi tidak sampai ke jalan.", ("mengapa",))
SAID = Sentence("“Pantai ini milik anak cucu,” kata Ketua RW 03 Slamet.", ("quotes.0",))
STORY = Story(
    facts=Facts(
        "menanam bibit mangrove", "60 warga RW 03", When("2026-11-22", "06:30", zone="WIB"),
        "Mangunharjo", "Agar abrasi tidak sampai ke jalan",
    ),
    unknown=("bagaimana",),
    quotes=(Quote("Slamet", "Ketua RW 03", "Pantai ini milik anak cucu."),),
)  # fmt: skip
MANUSCRIPT = Manuscript(("Warga Tanam Mangrove",), ((LEAD,), (WHY,), (SAID,)), ())


def glowing(sentence: Sentence, card: str, story: Story = STORY) -> list[str]:
    return [span.of(sentence.text) for span in glow(story, sentence, card)]


def test_nothing_is_set_while_nothing_is_told() -> None:
    assert blocks(Story(), None) == ()
    assert blocks(Story(), Manuscript((), (), ())) == ()


def test_title_paragraphs_open_place_and_quotation_in_their_order() -> None:
    assert [(block.kind, block.text[:12]) for block in blocks(STORY, MANUSCRIPT)] == [
        ("title", "Warga Tanam "),
        ("text", "PROBOLINGGO "),
        ("text", "Kegiatan itu"),
        ("hole", "Bagaimana? B"),
        ("text", "“Pantai ini "),
    ]


def test_an_open_card_of_the_lead_is_shown_below_the_lead() -> None:
    story = Story(facts=Facts(apa="menanam bibit mangrove"), unknown=("siapa",))
    found = blocks(story, Manuscript((), ((LEAD,),), ()))
    assert [block.text for block in found[1:3]] == ["Siapa? Belum tahu.", "Kapan? Belum diisi."]
    assert [block.card for block in found if block.card] == [
        "siapa", "kapan", "di_mana", "mengapa", "bagaimana",
    ]  # fmt: skip


def test_the_words_of_the_card_glow_and_no_others() -> None:
    assert glowing(LEAD, "apa") == ["menanam bibit mangrove"]
    assert glowing(LEAD, "siapa") == ["60 warga RW 03"]
    assert glowing(LEAD, "mengapa") == []


def test_a_date_glows_in_its_written_form() -> None:
    assert glowing(LEAD, "kapan") == ["Minggu (22/11/2026) pukul 06.30 WIB"]


def test_a_quotation_glows_with_its_speaker() -> None:
    assert glowing(SAID, "quotes.0") == ["Pantai ini milik anak cucu", "Ketua RW 03 Slamet"]
    assert glowing(SAID, "quotes.0", Story()) == [SAID.text]


def test_a_sentence_of_one_card_glows_whole_when_its_words_were_mended() -> None:
    story = Story(facts=Facts(mengapa="biar gak abrasi lagi"))
    assert glowing(Sentence("Tujuannya lain sekali.", ("mengapa",)), "mengapa", story) == [
        "Tujuannya lain sekali."
    ]


def test_sub_answers_glow_with_their_card() -> None:
    story = Story(details={"siapa.penyelenggara": "Karang Taruna"})
    sentence = Sentence("Karang Taruna mengadakan senam.", ("siapa", "apa"))
    assert glowing(sentence, "siapa", story) == ["Karang Taruna"]


def test_marked_words_of_a_second_sentence_are_counted_from_the_paragraph() -> None:
    paragraph = (Sentence("Awal 🎉 saja.", ("apa",)), WHY)
    found = blocks(STORY, Manuscript((), (paragraph,), ()), "mengapa")
    assert found[0].marked[0].of(found[0].text) == "agar abrasi tidak sampai ke jalan"


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_matched_in_order_and_without_overlap(text: str, typed: str) -> None:
    at = 0
    for span in matching(text, typed):
        assert at <= span.start < span.end <= len(text)
        at = span.end
