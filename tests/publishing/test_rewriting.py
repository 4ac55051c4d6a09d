"""A text that a member changed for one channel: it stands to the letter, and is measured."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing import Channel, channels, fingerprint, version
from kimwriter.publishing.clean import clean
from kimwriter.publishing.editing import differences
from kimwriter.story import Story
from kimwriter.text import utf16_length

EACH = pytest.mark.parametrize("channel", channels().values(), ids=lambda channel: channel.key)


def codes(key: str, text: str) -> list[str]:
    return [notice.code for notice in channels()[key].rewrite(Story(), text).warnings]


@EACH
@given(text=st.text())
def test_any_text_stays_as_it_is(channel: Channel, text: str) -> None:
    post = channel.rewrite(Story(), text)
    assert post.text == clean(text)
    assert post.length == utf16_length(post.text)


def test_each_channel_says_what_it_cannot_do() -> None:
    tags = " ".join(f"#tag{number}x" for number in range(7))
    assert codes("instagram", f"Baca kim.id {tags}") == ["tagar-lebih", "tautan"]
    assert codes("instagram", "@siti " * 21) == ["sebutan-lebih"]
    assert codes("facebook", f"Baca kim.id {tags}") == ["tagar-banyak", "kartu-tautan"]
    assert codes("whatsapp", "*Tebal* dan _miring_") == []
    assert codes("whatsapp", "a\u202eb") == ["karakter-tersembunyi"]


def test_too_long_for_whatsapp_it_comes_in_parts() -> None:
    post = channels()["whatsapp"].rewrite(Story(), "Warga hadir.\n\n" * 6000)
    assert post.over > 0
    assert len(post.parts) == 2
    assert post.warnings[0].code == "terlalu-panjang"


def test_a_story_too_long_for_whatsapp_comes_in_parts() -> None:
    post = channels()["whatsapp"].compose(Story(title="Judul", lead="Satu.", body="kata " * 20_000))
    assert [part.rpartition("\n\n")[2] for part in post.parts] == ["(1/2)", "(2/2)"]


def test_marks_as_typed_are_a_text_of_the_members_own() -> None:
    story = Story(title="Judul", lead="Harga *promo* hari ini.")
    whatsapp = channels()["whatsapp"]
    assert "∗promo∗" in whatsapp.compose(story).text
    assert whatsapp.as_typed is not None
    assert whatsapp.as_typed(story) == "*Judul*\n\nHarga *promo* hari ini."


def test_an_edit_is_outdated_when_the_story_gives_something_else() -> None:
    facebook = channels()["facebook"]
    story = Story(title="Judul", lead="Satu.")
    base = fingerprint(facebook.compose(story).text)
    assert not version(facebook, story).edited
    edited = version(facebook, story, "Lain.", base)
    assert (edited.post.text, edited.edited, edited.outdated) == ("Lain.", True, False)
    assert version(facebook, replace(story, lead="Dua."), "Lain.", base).outdated
    assert not version(facebook, story, edited.fresh, base).edited


def test_one_word_in_a_long_text_is_one_difference() -> None:
    words = [f"kata{number % 900}" for number in range(9000)]
    before, after = " ".join(words), " ".join([*words[:4000], "baru", *words[4001:]])
    found = [(piece.what, piece.text) for piece in differences(before, after)]
    assert [what for what, _ in found] == ["same", "gone", "new", "same"]
    assert [text for what, text in found if what != "same"] == [words[4000], "baru"]


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60))
def test_a_comparison_has_both_texts(before: str, after: str) -> None:
    found = list(differences(before, after))
    assert "".join(piece.text for piece in found if piece.what != "new") == before
    assert "".join(piece.text for piece in found if piece.what != "gone") == after


def test_words_changed_side_by_side_are_one_difference() -> None:
    found = list(differences("Puluhan Anggota KIM hadir", "Kami ajak anggota KIM hadir"))
    assert [(piece.what, piece.text) for piece in found] == [
        ("gone", "Puluhan Anggota"),
        ("new", "Kami ajak anggota"),
        ("same", " KIM hadir"),
    ]
