"""A story out of the keys of a draft file. Start with `read_story`.

Keys that are not known go into `extra`, in the form that `format` describes.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from kimwriter.drafts.draft import ChannelEdit
from kimwriter.drafts.fields import Fields
from kimwriter.drafts.json_text import twice
from kimwriter.drafts.naming import is_bare
from kimwriter.story import (
    CROP_UNIT,
    Crop,
    Facts,
    Ignored,
    Photo,
    Quote,
    Sentence,
    Story,
    When,
    kinds,
)

_T = TypeVar("_T")
ZONES = ("", "WIB", "WITA", "WIT")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CROP = re.compile(r"([0-9.]{1,8}:[0-9.]{1,8}) ([0-9]{1,5}) ([0-9]{1,5}) ([0-9]{1,5}) ([0-9]{1,5})")
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def read_story(fields: Fields, extra: dict[str, object], *, any_kind: bool) -> Story:
    """The story; with `any_kind` one that is not known becomes the first kind.

    Raises DamagedError for a wrong type or value.
    """
    return Story(
        kind=_kind(fields, any_kind),
        facts=_facts(fields.object("facts"), extra),
        details=_details(fields),
        unknown=fields.texts("unknown"),
        quotes=_each(fields, "quotes", _quote, extra),
        title=fields.text("title"),
        lead=fields.text("lead"),
        body=fields.text("body"),
        hashtags=fields.texts("hashtags"),
        city=fields.text("city"),
        byline=fields.text("byline"),
        organisation=fields.text("organisation"),
        pattern=fields.text("pattern"),
        composed=_each(fields, "composed", _sentence, extra),
        ignored=_each(fields, "ignored", _ignored, extra),
        photos=_each(fields, "photos", _photo, extra),
    )


def read_channels(fields: Fields, extra: dict[str, object]) -> dict[str, ChannelEdit]:
    """The edits of single channels by the channel's key; raises DamagedError."""
    edits: dict[str, ChannelEdit] = {}
    kept: dict[str, object] = {}
    for key in tuple(fields.rest):
        edit = fields.object(key)
        edits[key] = ChannelEdit(edit.text("text"), edit.text("base_sha256"))
        if edit.rest:
            kept[key] = edit.rest
    if kept:
        extra["channels"] = kept
    return edits


def valid(when: When) -> bool:
    """Whether its dates and times exist and its zone is one of Indonesia's."""
    dates = all(not day or _is_date(day) for day in (when.date, when.end_date))
    times = all(not clock or _CLOCK.fullmatch(clock) for clock in (when.time, when.end_time))
    return dates and times and when.zone in ZONES


def _is_date(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return bool(_DAY.fullmatch(day))


def _kind(fields: Fields, any_kind: bool) -> str:
    known = tuple(kinds())
    if any_kind:
        kind = fields.text("kind")
        return kind if kind in known else known[0]
    return fields.choice("kind", known)


def _facts(fields: Fields, extra: dict[str, object]) -> Facts:
    when, kept = _when(fields)
    facts = Facts(
        apa=fields.text("apa"),
        siapa=fields.text("siapa"),
        kapan=when,
        di_mana=fields.text("di_mana"),
        mengapa=fields.text("mengapa"),
        bagaimana=fields.text("bagaimana"),
    )
    if kept:
        fields.rest["kapan"] = kept
    if fields.rest:
        extra["facts"] = fields.rest
    return facts


def _when(fields: Fields) -> tuple[str | When, dict[str, object]]:
    if not isinstance(fields.rest.get("kapan", ""), dict):
        return fields.text("kapan"), {}
    given = fields.object("kapan")
    names = ("date", "time", "end_date", "end_time", "zone")
    when = When(*(given.text(name) for name in names))
    if not valid(when):
        raise fields.refused(
            "kapan",
            "memuat tanggal, jam, atau zona yang tidak dikenal. Tulis tanggal seperti 2026-11-24, "
            "jam seperti 09:00, zona WIB, WITA, atau WIT.",
        )
    return when, given.rest


def _details(story: Fields) -> dict[str, str]:
    """Flat by "card.detail" or "detail", from texts and objects of texts."""
    fields = story.object("details")
    flat: dict[str, str] = {}
    for key in tuple(fields.rest):
        if isinstance(fields.rest[key], dict):
            inner = fields.object(key)
            found = {f"{key}.{name}": inner.text(name) for name in tuple(inner.rest)}
        else:
            found = {key: fields.text(key)}
        for name in found.keys() & flat.keys():
            raise twice(name)
        flat.update(found)
    return flat


def _each(
    fields: Fields, key: str, read: Callable[[Fields], _T], extra: dict[str, object]
) -> tuple[_T, ...]:
    """The items of a list; the unknown keys of each are kept beside the item they belong to."""
    pairs = tuple((read(each), each.rest) for each in fields.objects(key))
    if any(rest for _, rest in pairs):
        extra[key] = pairs
    return tuple(item for item, _ in pairs)


def _quote(fields: Fields) -> Quote:
    return Quote(fields.text("name"), fields.text("position"), fields.text("words"))


def _sentence(fields: Fields) -> Sentence:
    return Sentence(fields.text("text"), fields.texts("from"))


def _ignored(fields: Fields) -> Ignored:
    return Ignored(fields.text("rule"), fields.text("text"))


def _photo(fields: Fields) -> Photo:
    file = fields.text("file")
    if file and not is_bare(file):
        raise fields.refused("file", "seharusnya nama berkas saja, tanpa folder.")
    caption, alt, credit = (fields.text(key) for key in ("caption", "alt", "credit"))
    return Photo(file, caption, alt, credit, _crop(fields))


def _crop(fields: Fields) -> Crop | None:
    """ "4:5 1250 0 7500 10000": shape, left, top, width, height; missing it is the whole."""
    text = fields.text("crop")
    if not text:
        return None
    found = _CROP.fullmatch(text)
    numbers = [int(number) for number in found.groups()[1:]] if found else []
    if found and all(_inside(*pair) for pair in (numbers[::2], numbers[1::2])):
        return Crop(found[1], *numbers)
    raise fields.refused(
        "crop",
        f'seharusnya bentuk dan empat angka dalam 0-{CROP_UNIT}, misalnya "4:5 1250 0 7500 10000".',
    )


def _inside(start: int, length: int) -> bool:
    return length > 0 and start + length <= CROP_UNIT
