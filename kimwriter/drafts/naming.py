"""Names of files that every system takes: a draft's, a photo's, a copy's."""

import re
import unicodedata
from datetime import date
from itertools import count
from pathlib import Path

from kimwriter.drafts.draft import Draft
from kimwriter.story import Story

SUFFIX = ".kim"
UNTITLED = "Tanpa judul"
_LONGEST = 60  # characters of a slug
_LONGEST_NAME = 255  # bytes, on every file system in use
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\..*)?", re.IGNORECASE)
_COPY = re.compile(r" \(salinan \d+\)$")
_NAME = re.compile(r"\d{4}-\d\d-\d\d ([a-z0-9-]+) [0-9a-f]{6}( \(salinan \d+\))?")


def title_of(story: Story) -> str:
    """What a list calls the story: its title, else the answer to Apa, else "Tanpa judul"."""
    return " ".join((story.title.strip() or story.facts.apa.strip()).split()) or UNTITLED


def draft_name(draft: Draft, day: date) -> str:
    """ "2026-11-24 kerja-bakti-rw-05 8f3a2c.kim": day, slug of the title, start of the id."""
    return f"{day.isoformat()} {slug(title_of(draft.story))} {draft.id[:6]}{SUFFIX}"


def title_from_name(stem: str) -> str:
    """The title as far as a file's name tells it: for files that cannot be read."""
    known = _NAME.fullmatch(stem)
    return known[1].replace("-", " ").capitalize() if known else stem


def slug(text: str) -> str:
    """The text as a-z, 0-9 and hyphens, at most 60 characters, never a name that Windows keeps."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    joined = "-".join(re.findall(r"[a-z0-9]+", plain))
    if len(joined) > _LONGEST:
        joined = joined[: _LONGEST + 1].rpartition("-")[0] or joined[:_LONGEST]
    return f"{joined}-berita" if _RESERVED.fullmatch(joined) else joined or "tanpa-judul"


def photo_name(source: Path) -> str:
    """A bare name for the copy of a photo: slug and ending of the source's name."""
    ending = re.sub(r"[^a-z0-9]", "", source.suffix.lower())[:5]
    return f"{slug(source.stem)}.{ending}" if ending else slug(source.stem)


def is_bare(name: str) -> bool:
    """Whether this is the name of a file and nothing else, on every system."""
    if not name or len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
        return False
    odd = _FORBIDDEN.search(name) or _RESERVED.fullmatch(name)
    return not odd and name == name.strip() and not name.endswith(".")


def copy_name(name: str, folder: Path) -> str:
    """The name if it is free in the folder, else the first free "... (salinan 2)" of it."""
    if not (folder / name).exists():
        return name
    path = Path(name)
    return _numbered(_COPY.sub("", path.stem) + " (salinan {})" + path.suffix, folder)


def numbered_name(name: str, folder: Path) -> str:
    """The name if it is free in the folder, else the first free "...-2" of it."""
    if not (folder / name).exists():
        return name
    path = Path(name)
    return _numbered(path.stem + "-{}" + path.suffix, folder)


def _numbered(form: str, folder: Path) -> str:
    names = (form.format(number) for number in count(2))
    return next(name for name in names if not (folder / name).exists())
