"""The draft file: UTF-8 JSON as the window, the command line and other programs share it.

Start with `decode` and `encode`. Keys that this program does not know are kept, in nested objects
too: what they are is in `Draft.extra`, under the name of the key that holds them; for the objects
of a list that is a tuple of pairs, the object as it was read and its unknown keys, so that they
follow it when the list changes.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import cast

import msgspec

from kimwriter.drafts.draft import STATUSES, Draft, Status
from kimwriter.drafts.errors import DamagedError, DraftError, NewerFormatError
from kimwriter.drafts.fields import MAX_ITEMS, Fields
from kimwriter.drafts.json_text import MAX_BYTES, parse, shown, wholly
from kimwriter.drafts.reading import read_channels, read_story
from kimwriter.drafts.writing import content_of

__all__ = ["DamagedError", "DraftError", "NewerFormatError", "decode", "encode"]

_FORMAT = "kimwriter/1"
_ANY_FORMAT = re.compile(r"kimwriter/([1-9][0-9]{0,8})")
_ID = re.compile(r"[0-9a-f]{12}")
_SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(data: bytes, *, newer: bool = False) -> Draft:
    """The draft in a file; with `newer` also one of a newer format, to look at only.

    A wrong or missing sha256 is accepted and told by `Draft.outside`; a missing id is made from the
    content. Raises DamagedError for what is not a draft, NewerFormatError.
    """
    content = parse(data)
    is_newer = _is_newer(content)
    if is_newer and not newer:
        raise NewerFormatError(
            f"Berkas ini ditulis oleh KIM Writer yang lebih baru (format {content['format']}). "
            "Perbarui KIM Writer Anda untuk membukanya."
        )
    fields = Fields({key: value for key, value in content.items() if key != "format"})
    outside = fields.text("sha256") != _checksum(content)
    extra: dict[str, object] = {}
    draft = Draft(
        id=_id(fields, data),
        story=read_story(fields, extra, any_kind=is_newer),
        channels=read_channels(fields.object("channels"), extra),
        status=cast(Status, fields.choice("status", STATUSES)),
        extra=extra,
        outside=outside,
        read_only=is_newer,
    )
    extra.update(fields.rest)
    return draft


def encode(draft: Draft) -> bytes:
    """The file of a draft: fixed order of keys, readable in a plain editor.

    Raises DraftError for a draft larger than a file may be: what is written can be read.
    """
    content = content_of(draft)
    if any(isinstance(value, list) and len(value) > MAX_ITEMS for value in content.values()):
        raise DraftError(
            f"Draf ini memuat lebih dari {MAX_ITEMS} butir sejenis, batas untuk satu draf. "
            "Kurangi kutipan, foto, atau tagarnya."
        )
    try:
        data = _written(draft, content)
    except UnicodeEncodeError:
        data = _written(draft, cast(dict[str, object], wholly(content)))
    if len(data) > MAX_BYTES:
        raise DraftError(
            "Draf ini lebih besar dari 2 MB, batas untuk satu draf. "
            "Pindahkan sebagian naskahnya ke draf lain."
        )
    return data


def _is_newer(content: Mapping[str, object]) -> bool:
    name = content.get("format")
    known = _ANY_FORMAT.fullmatch(name) if isinstance(name, str) else None
    if known:
        return int(known[1]) > 1
    told = f"berformat {shown(name)}" if isinstance(name, str) else "tidak menyebut formatnya"
    raise DamagedError(
        f"Berkas ini {told}, jadi bukan draf KIM Writer. Draf menyebut {shown(_FORMAT)} "
        "sebagai format. Pilih berkas lain."
    )


def _checksum(content: Mapping[str, object]) -> str:
    rest = {key: value for key, value in content.items() if key != "sha256"}
    return hashlib.sha256(canonical(rest)).hexdigest()


def canonical(content: object, *, ours: bool = False) -> bytes:
    """The form that the checksum is taken of: sorted keys, no white space, UTF-8.

    What holds nothing but our own keys (`ours`) has no numbers, the one thing that msgspec writes
    in another way than Python. It takes a tenth of the time, and a draft is saved while somebody
    types.
    """
    if ours:
        return msgspec.json.encode(content, order="sorted")
    return _SORTED.encode(content).encode()


def readable(content: object, *, ours: bool = False) -> bytes:
    """The form that is written: one space a level, keys in the order given; `ours` as above."""
    if ours:
        return msgspec.json.format(msgspec.json.encode(content), indent=1)
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _id(fields: Fields, data: bytes) -> str:
    value = fields.text("id") or hashlib.sha256(data).hexdigest()[:12]
    if not _ID.fullmatch(value):
        raise fields.refused("id", "seharusnya 12 angka heksadesimal (0-9, a-f).")
    return value


def _written(draft: Draft, content: Mapping[str, object]) -> bytes:
    ours = not draft.extra
    named = {"format": _FORMAT, "id": draft.id}
    checksum = hashlib.sha256(canonical({**named, **content}, ours=ours)).hexdigest()
    return readable({**named, "sha256": checksum, **content}, ours=ours) + b"\n"
