from kimwriter.checking.finding import Finding, Report
from kimwriter.story import Ignored, Story
from kimwriter.ui.manuscript.locate import locate


def found(text: str, words: str, rule: str = "R010") -> Finding:
    start = text.index(words)
    return Finding(start, start + len(words), words, rule, "f", "ejaan", "error", "Alasan.")


STORY = Story(title="😀 Judul di isi", lead="Teras 😀 di isi.", body="Badan.\n\nLagi di isi.")


def test_findings_come_in_the_order_of_the_text_in_units_of_qt() -> None:
    report = Report(
        (
            ("body", found(STORY.body, "di isi")),
            ("lead", found(STORY.lead, "di isi")),
            ("title", found(STORY.title, "di isi")),
        )
    )
    places = [(f.place, f.start, f.end) for f in locate(report, STORY, STORY.text)]
    assert places == [("title", 9, 15), ("text", 9, 15), ("text", 29, 35)]


def test_blank_lines_that_the_editor_keeps_move_the_places() -> None:
    text = f"\n\n{STORY.lead}\n\n\n\n{STORY.body}\n\n"
    report = Report((("body", found(STORY.body, "Badan")), ("lead", found(STORY.lead, "Teras"))))
    assert [f.start for f in locate(report, STORY, text)] == [1, 19]


def test_what_does_not_stand_there_and_what_is_ignored_is_left_out() -> None:
    gone = Finding(0, 4, "Lain", "R1", "f", "ejaan", "error", "")
    story = Story(lead=STORY.lead, ignored=(Ignored("R010", "di isi"),))
    report = Report((("lead", gone), ("lead", found(STORY.lead, "di isi"))))
    assert locate(report, story, story.text) == ()


def test_remarks_without_a_place_come_last_and_other_fields_not_at_all() -> None:
    missing = Finding(0, 0, "", "J1", "f", "berita", "hint", "Belum ada judul.")
    report = Report(
        (
            ("title", missing),
            ("lead", found(STORY.lead, "Teras")),
            ("quotes.0.words", found("Teras", "Teras")),
        )
    )
    located = locate(report, STORY, STORY.text)
    assert [f.missing for f in located] == [False, True]
