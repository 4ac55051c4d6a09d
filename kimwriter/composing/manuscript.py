"""What composing hands over: a Manuscript of sentences that know their cards."""

from collections.abc import Iterator
from dataclasses import dataclass

from kimwriter.story import Sentence


class NothingToCompose(Exception):  # noqa: N818 - it is said to the member, not an accident
    """There is no answer that a sentence could be made of."""

    def __init__(self) -> None:
        super().__init__("Isi kartu Apa dahulu.")


@dataclass(frozen=True, slots=True)
class LeadChoice:
    """A finished lead to choose from and the name of its pattern ("siapa", "hasil")."""

    pattern: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class CardQuestion:
    """What to ask the member about a card, in Indonesian."""

    card: str
    message: str


@dataclass(frozen=True, slots=True)
class Aside:
    """Words of a card that stay out of the manuscript, and why."""

    card: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A spoken form of a card and the written form that was put for it."""

    card: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The composed text: headline proposals, paragraphs of sentences, and what was noticed.

    The first paragraph is the lead. `leads` are finished leads to choose from, the first is the
    default. `title` is the best proposal or "".
    """

    titles: tuple[str, ...]
    paragraphs: tuple[tuple[Sentence, ...], ...]
    leads: tuple[LeadChoice, ...]
    questions: tuple[CardQuestion, ...] = ()
    aside: tuple[Aside, ...] = ()
    changes: tuple[Repair, ...] = ()

    @property
    def title(self) -> str:
        """The best headline proposal, "" if there is none."""
        return self.titles[0] if self.titles else ""

    @property
    def lead(self) -> str:
        """The first paragraph."""
        return _paragraph(self.paragraphs[0])

    @property
    def body(self) -> str:
        """The other paragraphs, parted by a blank line."""
        return "\n\n".join(map(_paragraph, self.paragraphs[1:]))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence in its order."""
        return tuple(self._each())

    def _each(self) -> Iterator[Sentence]:
        for paragraph in self.paragraphs:
            yield from paragraph


def _paragraph(sentences: tuple[Sentence, ...]) -> str:
    return " ".join(sentence.text for sentence in sentences)
