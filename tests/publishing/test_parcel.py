"""What goes into the folder for the phone."""

from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing import channels
from kimwriter.publishing.parcel import TextFile, credited, texts
from kimwriter.story import Photo, Story

STORY = Story(
    title="Warga Tanam Bibit",
    lead="PROBOLINGGO – Warga RW 03 menanam 300 bibit mangrove di pesisir, Minggu (22/11/2026).",
)
PHOTOS = (
    Photo("a.jpg", "Warga menanam bibit", "Empat orang di lumpur", "Siti Aminah"),
    Photo("b.jpg"),
)
NAMES = {key: channel.name for key, channel in channels().items()}


def test_a_file_a_channel_and_one_for_the_photos() -> None:
    posts = {key: channel.compose(STORY) for key, channel in channels().items()}
    files = {file.name: file.content for file in texts(posts, NAMES, PHOTOS)}
    assert files["WhatsApp.txt"] == posts["whatsapp"].text + "\n"
    assert set(files) >= {"Instagram.txt", "Facebook.txt", "Keterangan foto.txt"}
    assert files["Keterangan foto.txt"] == (
        "foto-1.jpg\n"
        "Keterangan: Warga menanam bibit (Foto: Siti Aminah)\n"
        "Isi foto: Empat orang di lumpur\n"
        "\n"
        "foto-2.jpg\n"
    )


def test_without_words_there_is_no_file() -> None:
    posts = {key: channel.compose(Story()) for key, channel in channels().items()}
    assert texts(posts, NAMES, ()) == ()
    assert texts(posts, {}, PHOTOS[1:]) == (TextFile("Keterangan foto.txt", "foto-1.jpg\n"),)


@given(st.text(), st.text(), st.text())
def test_any_words_make_a_file(caption: str, alt: str, credit: str) -> None:
    photo = Photo("a.jpg", caption, alt, credit)
    (file,) = texts({}, {}, (photo,))
    assert file.content.startswith("foto-1.jpg\n")
    assert "\x00" not in file.content
    assert credited(photo) == credited(photo).strip()
