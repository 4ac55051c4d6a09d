"""The engine: scopes, paragraphs, overlaps, and any text at all."""

from hypothesis import example, given
from hypothesis import strategies as st

from kimwriter.checking import Finding, check, check_manuscript, check_text, engine
from kimwriter.checking.finding import SEVERITIES
from kimwriter.story import Facts, Ignored, Quote, Story

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=300)
PIECES = (
    "di lakukan dirumah  resiko,,ijin .. ( kerja bhakti ) Walikota ke dua kalinya apapun itu lah",
    "“kata” ,\n\n\n Senin (15/12/2023) KTP satu persatu ! ? !! : https://x.id/a,b 😀 di",
)
SLIPS = st.lists(st.sampled_from(" ".join(PIECES).split(" ")), max_size=40).map(" ".join)


def fixed(text: str, findings: tuple[Finding, ...]) -> str:
    for finding in reversed(findings):
        if finding.replacements:
            text = text[: finding.start] + finding.replacements[0] + text[finding.end :]
    return text


@given(ANY_TEXT | SLIPS, st.sampled_from(["headline", "body", "quote", "facts"]))
def test_findings_stand_in_the_text_in_order_and_apart(text: str, scope: str) -> None:
    end = 0
    for finding in check_text(text, scope):  # type: ignore[arg-type]
        assert finding.start >= end
        assert finding.text
        assert finding.text == text[finding.start : finding.end]
        assert finding.text not in finding.replacements
        assert finding.severity in SEVERITIES
        end = finding.end


@example("dirumah dirumah dirumah :")
@given(ANY_TEXT | SLIPS)
def test_taking_every_first_suggestion_ends_and_makes_nothing_worse(text: str) -> None:
    findings = check_text(text)
    for _ in range(6):
        if not any(finding.replacements for finding in findings):
            return
        text = fixed(text, findings)
        before, findings = findings, check_text(text)
        # "dirumah :" is the label of a form, "di rumah di rumah :" is too long for one.
        assert len(findings) <= len(before) + text.count(" :")
    assert not any(finding.replacements for finding in findings)


@given(ANY_TEXT | SLIPS)
def test_a_manuscript_is_answered_in_its_own_positions(text: str) -> None:
    for finding in check_manuscript(text):
        assert finding.text == text[finding.start : finding.end]


def test_a_lone_surrogate_is_a_character_like_another() -> None:
    assert [f.text for f in check_text("Ijin \ud83d dirumah")] == ["Ijin", "dirumah"]


def test_positions_are_code_points() -> None:
    text = "😀 Warga kerja dirumah."
    (finding,) = check_text(text)
    assert (finding.start, finding.end) == (14, 21)
    assert finding.replacements == ("di rumah",)


def test_paragraphs_are_checked_apart_and_an_edit_checks_one_again() -> None:
    engine._found.cache_clear()
    check_text("Resiko pertama.\n\nPerijinan kedua.\n\nSatu lagi dirumah.")
    before = engine._found.cache_info()
    check_text("Resiko pertama.\n\nPerijinan baru.\n\nSatu lagi dirumah.")
    after = engine._found.cache_info()
    assert (after.hits - before.hits, after.misses - before.misses) == (2, 1)


def test_windows_line_ends_part_paragraphs_and_keep_positions() -> None:
    text = "Judul Berita\r\n\r\nWarga kerja dirumah.\r\n"
    (finding,) = check_manuscript(text)
    assert text[finding.start : finding.end] == "dirumah"


def test_a_file_without_line_breaks_is_cut_at_blanks() -> None:
    text = "Warga antre dirumah itu. " * 4000
    findings = check_text(text)
    assert len(findings) == 4000
    assert {finding.text for finding in findings} == {"dirumah"}


def test_a_file_without_any_blank_is_answered() -> None:
    assert check_text("a" * 100_000) == ()


def test_of_overlapping_findings_the_more_serious_stays() -> None:
    findings = check_text("Acara di laksanakan dikantor , dan lain lain.")
    assert [f.text for f in findings] == ["di laksanakan", "dikantor", " ,"]


def test_a_title_is_the_first_line_without_end_mark_before_a_blank_line() -> None:
    text = "Kerjasama Baru Di Kantor\n\nKerjasama itu resiko."
    found = [(f.text, f.replacements[0]) for f in check_manuscript(text)]
    assert found == [
        ("Kerjasama", "Kerja Sama"),
        ("Di", "di"),
        ("Kerjasama", "Kerja sama"),
        ("resiko", "risiko"),
    ]


def test_a_line_that_ends_a_sentence_or_stands_alone_is_body() -> None:
    assert [f.replacements[0] for f in check_manuscript("Kerjasama baru.\n\nAda.")] == [
        "Kerja sama"
    ]
    assert [f.replacements[0] for f in check_manuscript("Kerjasama")] == ["Kerja sama"]
    assert [f.replacements[0] for f in check_manuscript("“Kerjasama.”\n\nAda.")] == ["Kerja sama"]
    assert check_manuscript("") == ()


def test_a_story_is_checked_in_every_field() -> None:
    story = Story(
        title="Warga Urus Ijin",
        lead="Warga mengurus ijin.",
        body="Mereka ke apotik.",
        quotes=(Quote("Siti", "warga", "Saya cuma bawa ijasah"),),
        facts=Facts(apa="urus ijin dikantor", di_mana="balai rw"),
    )
    found = [(name, finding.text) for name, finding in check(story).findings]
    assert found == [
        ("title", "Ijin"),
        ("lead", "ijin"),
        ("body", "apotik"),
        ("quotes.0.words", "ijasah"),
        ("facts.apa", "ijin"),
        ("facts.apa", "dikantor"),
    ]


def test_what_the_member_ignores_is_left_out_in_this_draft_only() -> None:
    story = Story(lead="Perijinan dan ijin.", ignored=(Ignored("R001", "ijin"),))
    assert [finding.text for finding in check(story).of("lead")] == ["Perijinan"]
    assert [finding.text for finding in check_text(story.lead)] == ["Perijinan", "ijin"]


def test_an_empty_story_has_no_findings() -> None:
    assert check(Story()).findings == ()
