"""The one value in the centre: a Story, and the kinds of news with their questions.

Start with `Story`. The form makes a new one on every change, checker, composer and channels read
it, nothing changes it in place. Positions in its texts are code points.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from kimwriter import resources

CROP_UNIT = 10_000
CARDS = ("apa", "siapa", "kapan", "di_mana", "mengapa", "bagaimana")
CARD_NAMES = {
    "apa": "Apa",
    "siapa": "Siapa",
    "kapan": "Kapan",
    "di_mana": "Di mana",
    "mengapa": "Mengapa",
    "bagaimana": "Bagaimana",
}
CardState = Literal["kosong", "terisi", "belum tahu"]
Scope = Literal["headline", "body", "quote", "facts"]


@dataclass(frozen=True, slots=True)
class When:
    """A point or stretch of time: ISO dates, HH:MM times, a zone (WIB, WITA, WIT); "" is open."""

    date: str = ""
    time: str = ""
    end_date: str = ""
    end_time: str = ""
    zone: str = ""

    def __bool__(self) -> bool:
        return bool(self.date or self.time)


@dataclass(frozen=True, slots=True)
class Facts:
    """The six answers as the member typed them; `kapan` is typed text or a When."""

    apa: str = ""
    siapa: str = ""
    kapan: str | When = ""
    di_mana: str = ""
    mengapa: str = ""
    bagaimana: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, word for word and without quotation marks, and who said it."""

    name: str = ""
    position: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is published: the name of its shape ("4:5") and where it lies, in
    ten-thousandths (CROP_UNIT) of the upright picture's width and height.
    """

    ratio: str
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture in the draft's own folder: a bare file name, caption, alt text, credit, and the
    part that is published (None is the whole). The file itself is never changed.
    """

    file: str
    caption: str = ""
    alt: str = ""
    credit: str = ""
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A composed sentence and the cards ("apa", "quotes.0") that its facts come from."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that the member wants to see no more in this draft: rule and words."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """One piece of news: what was answered, what is written, and what goes with it.

    `lead` is the first paragraph and `body` the rest, paragraphs parted by one blank line.
    `details` are the sub-answers, by the key "card.detail" or, outside a card, "detail".
    `composed` are the sentences last offered; `pattern` is the lead pattern chosen (""
    is the first).
    """

    kind: str = "kegiatan"
    facts: Facts = field(default_factory=Facts)
    details: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    title: str = ""
    lead: str = ""
    body: str = ""
    hashtags: tuple[str, ...] = ()
    city: str = ""
    byline: str = ""
    organisation: str = ""
    pattern: str = ""
    composed: tuple[Sentence, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    photos: tuple[Photo, ...] = ()

    @property
    def text(self) -> str:
        """Lead and body as one text."""
        return join_text(self.lead, self.body)

    @property
    def is_written(self) -> bool:
        """Whether there is a manuscript, and not only answers."""
        return bool(self.lead.strip() or self.body.strip())

    def with_text(self, text: str) -> "Story":
        """The story with this manuscript."""
        lead, body = split_text(text)
        return replace(self, lead=lead, body=body)

    def with_answer(self, card: str, answer: str | When) -> "Story":
        """The story with this answer; an answered card is no longer marked "belum tahu"."""
        unknown = tuple(name for name in self.unknown if name != card) if answer else self.unknown
        facts = replace(self.facts, **{card: answer})  # type: ignore[arg-type]
        return replace(self, facts=facts, unknown=unknown)

    def with_unknown(self, card: str, unknown: bool) -> "Story":
        """The story with the card marked "belum tahu", or no longer."""
        rest = tuple(name for name in self.unknown if name != card)
        return replace(self, unknown=(*rest, card) if unknown else rest)


def split_text(text: str) -> tuple[str, str]:
    """Lead and body of a manuscript: its first paragraph and the rest."""
    lead, _, body = text.strip("\n").partition("\n\n")
    return lead, body.lstrip("\n")


def join_text(lead: str, body: str) -> str:
    """The manuscript of a lead and a body."""
    return "\n\n".join(part for part in (lead, body) if part)


def answer(story: Story, card: str) -> str | When:
    """What the member answered on a card."""
    value: str | When = getattr(story.facts, card)
    return value


def card_state(story: Story, card: str) -> CardState:
    """How far a card is: an answer counts, whatever was ticked before."""
    given = answer(story, card)
    if given.strip() if isinstance(given, str) else given:
        return "terisi"
    return "belum tahu" if card in story.unknown else "kosong"


def fields(story: Story) -> Iterator[tuple[str, str, Scope]]:
    """Every text of a story that can be checked: its name, its words, how it is to be judged."""
    yield "title", story.title, "headline"
    yield "lead", story.lead, "body"
    yield "body", story.body, "body"
    for number, quote in enumerate(story.quotes):
        yield f"quotes.{number}.words", quote.words, "quote"
    for card in CARDS:
        given = answer(story, card)
        if isinstance(given, str):
            yield f"facts.{card}", given, "facts"


@dataclass(frozen=True, slots=True)
class Detail:
    """A sub-answer that a card can open: its key in `Story.details`, label and example."""

    key: str
    label: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What a card asks in one kind of news: the question, things to think of, an example."""

    card: str
    ask: str
    hints: tuple[str, ...]
    example: str
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of news: its names, icon, questions, nouns of reference and hashtags."""

    key: str
    name: str
    short: str
    icon: str
    summary: str
    noun: str
    questions: Mapping[str, Question]
    details: tuple[Detail, ...] = ()


@cache
def kinds() -> Mapping[str, Kind]:
    """The eight kinds of news by their key, in the order in which they are offered."""
    data = tomllib.loads(resources.text("kinds.toml"))
    return {key: _kind(key, row) for key, row in data.items()}


def _kind(key: str, row: dict) -> Kind:  # type: ignore[type-arg]
    questions = {
        card: Question(
            card,
            row[card]["ask"],
            tuple(row[card]["hints"]),
            row[card]["example"],
            tuple(
                Detail(f"{card}.{d['key']}", d["label"], d.get("example", ""))
                for d in row[card].get("details", ())
            ),
        )
        for card in CARDS
    }
    own = tuple(Detail(d["key"], d["label"], d.get("example", "")) for d in row.get("details", ()))
    return Kind(
        key, row["name"], row["short"], row["icon"], row["summary"], row["noun"], questions, own
    )
