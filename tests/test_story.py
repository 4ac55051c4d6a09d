"""The Story: answers, states, lead and body, the kinds of news."""

from hypothesis import given
from hypothesis import strategies as st

from kimwriter import story
from kimwriter.story import CARDS, Facts, Quote, Story, When


def test_an_answer_takes_the_mark_unknown_away() -> None:
    marked = Story().with_unknown("mengapa", True)
    assert story.card_state(marked, "mengapa") == "belum tahu"
    answered = marked.with_answer("mengapa", "agar bersih")
    assert answered.unknown == ()
    assert story.card_state(answered, "mengapa") == "terisi"
    assert story.card_state(answered.with_answer("mengapa", " "), "mengapa") == "kosong"
    assert marked.with_unknown("mengapa", False).unknown == ()


def test_a_time_alone_is_an_answer_and_a_zone_is_not() -> None:
    assert story.card_state(Story(facts=Facts(kapan=When(time="09:00"))), "kapan") == "terisi"
    assert story.card_state(Story(facts=Facts(kapan=When(zone="WIB"))), "kapan") == "kosong"


def test_lead_is_the_first_paragraph() -> None:
    written = Story().with_text("Teras.\n\nIsi satu.\n\nIsi dua.")
    assert (written.lead, written.body) == ("Teras.", "Isi satu.\n\nIsi dua.")
    assert written.text == "Teras.\n\nIsi satu.\n\nIsi dua."
    assert written.is_written
    assert not Story(lead=" ").is_written


@given(st.text(), st.text())
def test_joining_and_splitting_keeps_every_word(lead: str, body: str) -> None:
    again = story.split_text(story.join_text(lead, body))
    assert "".join(" ".join(again).split()) == "".join(f"{lead} {body}".split())


def test_fields_name_every_text() -> None:
    told = Story(
        facts=Facts(apa="rapat", kapan=When("2026-11-22")), quotes=(Quote(words="Siap"),), title="T"
    )
    names = [name for name, _, _ in story.fields(told)]
    assert names[:4] == ["title", "lead", "body", "quotes.0.words"]
    assert "facts.apa" in names
    assert "facts.kapan" not in names


def test_the_eight_kinds_ask_all_six_questions() -> None:
    assert list(story.kinds()) == [
        "kegiatan",
        "pengumuman",
        "umkm",
        "edukasi",
        "bencana",
        "klarifikasi",
        "ralat",
        "obituari",
    ]
    for kind in story.kinds().values():
        assert tuple(kind.questions) == CARDS
        for question in kind.questions.values():
            assert question.ask.endswith("?")
            assert question.hints
            assert question.example
    assert story.kinds()["kegiatan"].questions["siapa"].details[0].key == "siapa.penyelenggara"
