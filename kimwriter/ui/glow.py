"""Which words of a sentence come from a card: they glow while the card is in use. Pure."""

from difflib import SequenceMatcher

from kimwriter.language import dates
from kimwriter.story import Sentence, Story, When, answer
from kimwriter.text import Span, words

_SMALL = 3  # letters; a word this short glows only together with its neighbours


def glow(story: Story, sentence: Sentence, card: str) -> tuple[Span, ...]:
    """The words of `sentence` that `card` ("mengapa", "quotes.0") gave; none of other sentences.

    A sentence that comes from this card alone glows whole when none of its words is found.
    """
    if card not in sentence.sources:
        return ()
    found = matching(sentence.text, given(story, card))
    whole = (Span(0, len(sentence.text)),)
    return found or (whole if sentence.sources == (card,) else ())


def given(story: Story, card: str) -> str:
    """Everything that stands on a card ("mengapa", "quotes.0"), a date as the news writes it."""
    if card.startswith("quotes."):
        number = int(card.removeprefix("quotes."))
        quote = story.quotes[number] if number < len(story.quotes) else None
        return f"{quote.words} {quote.position} {quote.name}" if quote else ""
    value = answer(story, card)
    if isinstance(value, When):
        return dates.written(value.date, value.time, value.end_date, value.end_time, value.zone)
    own = (text for key, text in story.details.items() if key.startswith(f"{card}."))
    return " ".join((value, *own))


def matching(text: str, typed: str) -> tuple[Span, ...]:
    """The stretches of `text` whose words stand in the same order in `typed`."""
    spans = list(words(text))
    left = [span.of(text).lower() for span in spans]
    right = [span.of(typed).lower() for span in words(typed)]
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    runs = [spans[block.a : block.a + block.size] for block in blocks if block.size]
    return _joined(text, [run for run in runs if _tells(text, run)])


def _tells(text: str, run: list[Span]) -> bool:
    return len(run) > 1 or len(run[0].of(text)) > _SMALL


def _joined(text: str, runs: list[list[Span]]) -> tuple[Span, ...]:
    """Runs as spans; neighbours with nothing but marks between them become one."""
    found: list[Span] = []
    for run in runs:
        start, end = run[0].start, run[-1].end
        if found and not any(map(str.isalnum, text[found[-1].end : start])):
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return tuple(found)
