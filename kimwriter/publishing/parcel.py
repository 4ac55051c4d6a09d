"""A story's posts and the words on its photos as files for a folder. Start with `texts`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kimwriter.publishing.clean import clean
from kimwriter.publishing.post import Post
from kimwriter.story import Photo


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text and the name of the file that holds it."""

    name: str
    content: str


def picture_name(number: int) -> str:
    """What the copy of a photo is called, counted from 1."""
    return f"foto-{number}.jpg"


def texts(
    posts: Mapping[str, Post], names: Mapping[str, str], photos: Sequence[Photo]
) -> tuple[TextFile, ...]:
    """A file a channel, to the letter what "Salin" copies, and one with the words on the photos.

    `names` are the channels' names by key; a channel without a name is left out.
    """
    files = [
        TextFile(f"{names[key]}.txt", post.text + "\n")
        for key, post in posts.items()
        if key in names and post.text.strip()
    ]
    if photos:
        words = (_words_on(number, photo) for number, photo in enumerate(photos, 1))
        files.append(TextFile("Keterangan foto.txt", "\n\n".join(words) + "\n"))
    return tuple(files)


def credited(photo: Photo) -> str:
    """The caption with its credit: "Warga menanam bibit. (Foto: Siti Aminah)"."""
    caption, credit = clean(photo.caption).strip(), clean(photo.credit).strip()
    return " ".join(part for part in (caption, f"(Foto: {credit})" if credit else "") if part)


def _words_on(number: int, photo: Photo) -> str:
    lines = [picture_name(number)]
    lines += [f"Keterangan: {words}" for words in [credited(photo)] if words]
    lines += [f"Isi foto: {words}" for words in [clean(photo.alt).strip()] if words]
    return "\n".join(lines)
