"""What a draft file says, in its fixed order of keys. Start with `content_of`."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.reading import valid
from kimwriter.story import CARDS, Ignored, Photo, Quote, Sentence, Story, When, answer

_T = TypeVar("_T")
_Object = dict[str, Any]


def content_of(draft: Draft) -> _Object:
    """Every key but format, id and sha256, the unknown ones last."""
    story, extra = draft.story, draft.extra
    content: _Object = {
        "kind": story.kind,
        "facts": _facts(story, extra.get("facts")),
        "details": _details(story.details),
        "unknown": list(story.unknown),
        "quotes": _each(story.quotes, _quote, extra.get("quotes")),
        "title": story.title,
        "lead": story.lead,
        "body": story.body,
        "hashtags": list(story.hashtags),
        "city": story.city,
        "byline": story.byline,
        "organisation": story.organisation,
        "pattern": story.pattern,
        "composed": _each(story.composed, _sentence, extra.get("composed")),
        "ignored": _each(story.ignored, _ignored, extra.get("ignored")),
        "channels": _channels(draft, extra.get("channels")),
        "photos": _each(story.photos, _photo, extra.get("photos")),
        "status": draft.status,
    }
    return content | {key: value for key, value in extra.items() if key not in content}


def _facts(story: Story, extra: Any) -> _Object:
    kept = dict(extra or {})
    kept_when = kept.pop("kapan", {})
    answers: _Object = {card: answer(story, card) for card in CARDS}
    when = answers["kapan"]
    if isinstance(when, When):
        answers["kapan"] = {**_when(when), **kept_when} if valid(when) else _as_text(when)
    return answers | kept


def _when(when: When) -> _Object:
    return {
        "date": when.date,
        "time": when.time,
        "end_date": when.end_date,
        "end_time": when.end_time,
        "zone": when.zone,
    }


def _as_text(when: When) -> str:
    """A time that does not exist, as text: a file must never become unreadable by saving it."""
    return " ".join(part for part in _when(when).values() if part)


def _details(flat: Mapping[str, str]) -> _Object:
    """Nested by card where that is unambiguous."""
    nested: _Object = {key: value for key, value in flat.items() if "." not in key}
    for key, value in flat.items():
        card, dot, name = key.partition(".")
        if not dot:
            continue
        if card in flat:
            nested[key] = value
        else:
            nested.setdefault(card, {})[name] = value
    return nested


def _channels(draft: Draft, extra: Any) -> _Object:
    kept: Mapping[str, _Object] = extra or {}
    return {
        key: {"text": edit.text, "base_sha256": edit.base_sha256, **kept.get(key, {})}
        for key, edit in draft.channels.items()
    }


def _each(items: Sequence[_T], write: Callable[[_T], _Object], pairs: Any) -> list[_Object]:
    written = [write(item) for item in items]
    if not pairs:
        return written
    for index, rest in _followed(items, pairs):
        written[index] |= rest
    return written


def _followed(
    items: Sequence[_T], pairs: Sequence[tuple[_T, _Object]]
) -> Sequence[tuple[int, _Object]]:
    """Where the unknown keys of each item as read go now: to its equal, else to its old place."""
    found: dict[int, _Object] = {}
    moved: list[tuple[int, _Object]] = []
    for place, (item, rest) in enumerate(pairs):
        here = (index for index, other in enumerate(items) if other == item and index not in found)
        index = place if place < len(items) and items[place] == item else next(here, None)
        if index is None:
            moved.append((place, rest))
        else:
            found[index] = rest
    for place, rest in moved:
        if place < len(items) and place not in found:
            found[place] = rest
    return tuple(found.items())


def _quote(quote: Quote) -> _Object:
    return {"name": quote.name, "position": quote.position, "words": quote.words}


def _sentence(sentence: Sentence) -> _Object:
    return {"text": sentence.text, "from": list(sentence.sources)}


def _ignored(ignored: Ignored) -> _Object:
    return {"rule": ignored.rule, "text": ignored.text}


def _photo(photo: Photo) -> _Object:
    content: _Object = {
        "file": photo.file,
        "caption": photo.caption,
        "alt": photo.alt,
        "credit": photo.credit,
    }
    if (crop := photo.crop) is not None:
        # As text, so that a draft holds no number: msgspec writes those in another way than Python.
        numbers = f"{crop.left} {crop.top} {crop.width} {crop.height}"
        content["crop"] = f"{crop.ratio} {numbers}"
    return content
