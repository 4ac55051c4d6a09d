"""What a member wants no remark on."""

from kimwriter.checking import Sparing, check, check_text, suggested
from kimwriter.story import Ignored, Story


def test_an_own_word_is_right_with_clitics_too() -> None:
    text = "Warga menari ganjurran, ganjurrannya meriah."
    assert {f.text for f in check_text(text)} >= {"ganjurran", "ganjurrannya"}
    sparing = Sparing(words=frozenset(("ganjurran",)))
    assert check_text(text, sparing=sparing) == ()


def test_an_own_word_spares_no_other_rule() -> None:
    sparing = Sparing(words=frozenset(("dirumah",)))
    assert [f.rule for f in check_text("Warga dirumah.", sparing=sparing)] == ["R010"]


def test_what_is_always_ignored_is_ignored_in_every_draft() -> None:
    story = Story(title="Warga", lead="Lurah mengajak para Warga hadir.")
    assert [f.rule for _, f in check(story).findings] == ["R096"]
    sparing = Sparing(ignored=frozenset((Ignored("R096", "Warga"),)))
    assert check(story, sparing).findings == ()


def test_suggestions_are_there_when_asked_for() -> None:
    (finding,) = check_text("Pelatihann itu ramai.", suggestions=False)
    assert finding.replacements == ()
    assert suggested(finding).replacements[0] == "Pelatihan"
    (other,) = check_text("Warga dirumah.")
    assert suggested(other) is other
