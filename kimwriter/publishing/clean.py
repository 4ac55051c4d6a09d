"""Characters that nobody sees but that break a post are taken out before it is composed."""

import re
import unicodedata
from dataclasses import replace
from typing import Any

from kimwriter.publishing.post import Notice
from kimwriter.story import Story

# Controls but line feed; bidi marks, embeddings, overrides and isolates; byte order mark, soft
# hyphen, word joiner. Zero width joiner and non-joiner stay: emoji and some scripts need them.
_UNSEEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060\u2066-\u2069\ufeff]"
)
_LINE_ENDS = re.compile(r"\r\n?|\u0085|\u2028|\u2029")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

_PUBLISHED = ("title", "lead", "body", "city", "byline", "organisation")

STRIPPED = Notice(
    "karakter-tersembunyi",
    "Karakter yang tidak terlihat kami hapus agar tulisan tampil benar di ponsel.",
)
DAMAGED = Notice(
    "karakter-rusak",
    "Ada karakter yang rusak. Kami tulis \ufffd di tempatnya; ganti dengan huruf yang benar.",
)


def clean(text: str) -> str:
    """The text in NFC, without controls and bidi characters, lone surrogates as U+FFFD."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text)))


def cleaned(story: Story) -> tuple[Story, tuple[Notice, ...]]:
    """The story with every published text clean, and what was done to it."""
    texts = {name: getattr(story, name) for name in _PUBLISHED}
    changes: dict[str, Any] = {name: clean(text) for name, text in texts.items()}
    changes["hashtags"] = tuple(map(clean, story.hashtags))
    return replace(story, **changes), remarks("\n".join((*texts.values(), *story.hashtags)))


def remarks(text: str) -> tuple[Notice, ...]:
    """What `clean` does to a text, to be said."""
    plain = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    signs = ((STRIPPED, _UNSEEN), (DAMAGED, _SURROGATE))
    return tuple(said for said, sign in signs if sign.search(plain))
