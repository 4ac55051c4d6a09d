"""From six answers to a manuscript, in one pass: read, choose a lead, write the body, check.

Start with `compose`.
"""

from dataclasses import replace

from kimwriter.composing.body import Body, body
from kimwriter.composing.headline import proposals
from kimwriter.composing.kinds import leads
from kimwriter.composing.lead import Lead
from kimwriter.composing.manuscript import (
    Aside,
    CardQuestion,
    LeadChoice,
    Manuscript,
    NothingToCompose,
)
from kimwriter.composing.remainder import unsaid
from kimwriter.composing.sheet import Sheet, read_sheet
from kimwriter.language.words import expansions
from kimwriter.story import Sentence, Story

ASK_NAME = "Nama lengkap dan jabatan?"
_DASH = " – "


def compose(story: Story) -> Manuscript:
    """The manuscript of a story's answers: the same for the same answers, nothing invented.

    Raises NothingToCompose where no sentence can be made, "Apa" being empty.
    """
    sheet = read_sheet(story)
    choices = leads(sheet)
    if not choices:
        raise NothingToCompose
    chosen = next((lead for lead in choices if lead.pattern == story.pattern), choices[0])
    rest = body(sheet, chosen)
    paragraphs = _spelt_out((_dated(story, chosen.sentences), *rest.paragraphs))
    return Manuscript(
        proposals(tuple(raw for lead in (chosen, *choices) for raw in lead.headlines)),
        paragraphs,
        tuple(
            LeadChoice(lead.pattern, _spelt_out((_dated(story, lead.sentences),))[0])
            for lead in choices
        ),
        _questions(sheet, chosen, rest),
        (*sheet.aside, *rest.aside, *unsaid(sheet, paragraphs)),
        (*sheet.changes, *rest.changes),
    )


def composed(story: Story) -> Story:
    """The story with title (if it has none), lead, body and `composed` from its answers.

    Raises NothingToCompose as `compose` does.
    """
    made = compose(story)
    return replace(
        story,
        title=story.title or made.title,
        lead=made.lead,
        body=made.body,
        composed=made.sentences,
    )


def _dated(story: Story, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The dateline before the first sentence."""
    city = " ".join(story.city.split()).upper()
    if not city:
        return sentences
    first = sentences[0]
    return (Sentence(f"{city}{_DASH}{first.text}", first.sources), *sentences[1:])


def _spelt_out(paragraphs: tuple[tuple[Sentence, ...], ...]) -> tuple[tuple[Sentence, ...], ...]:
    """Institutions' abbreviations spelt out where they stand first, outside quotations."""
    met: set[str] = set()
    return tuple(
        tuple(replace(one, text=_spelt(one.text, met)) for one in paragraph)
        for paragraph in paragraphs
    )


def _spelt(text: str, met: set[str]) -> str:
    words = text.split(" ")
    inside = False
    for at, word in enumerate(words):
        inside = inside or "“" in word
        name = word.strip("(),.–:")
        full = expansions().get(name)
        if full and not inside and name not in met:
            met.add(name)
            if full not in text:
                words[at] = word.replace(name, f"{full} ({name})", 1) if "(" not in word else word
        inside = inside and "”" not in word
    return " ".join(words)


def _questions(sheet: Sheet, lead: Lead, rest: Body) -> tuple[CardQuestion, ...]:
    asked = [CardQuestion(_card(message), message) for message in lead.questions]
    return tuple(dict.fromkeys((*sheet.questions, *asked, *_full_names(sheet), *rest.questions)))


def _full_names(sheet: Sheet) -> list[CardQuestion]:
    """A person of one name and no office, or a speaker without one, is asked about."""
    persons = [party.person for party in sheet.roles.of("doer", "source", "owner", "organiser")]
    short = [p for p in persons if p.name and " " not in p.name and not p.office]
    asked = [CardQuestion("siapa", ASK_NAME)] if short else []
    for number, quote in enumerate(sheet.story.quotes):
        if quote.words.strip() and quote.name.strip() and not quote.position.strip():
            asked.append(CardQuestion(f"quotes.{number}", ASK_NAME))
    return asked


def _card(message: str) -> str:
    return "apa" if message.startswith("Kabar") else "siapa"


__all__ = ["Aside", "compose", "composed"]
