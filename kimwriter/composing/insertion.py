"""What the manuscript lacks of one card, put into its text. Start with `inserted`.

The text may have been edited: nothing that stands there is taken away but a composed sentence that
the new one replaces.
"""

from dataclasses import replace

from kimwriter.composing.changes import Change, change_to, left, stands, taken
from kimwriter.composing.kinds import leads
from kimwriter.composing.manuscript import Manuscript
from kimwriter.composing.prose import Bit, sentence
from kimwriter.composing.sheet import read_sheet
from kimwriter.story import Sentence, Story

# Kinds whose noun of reference names something that happens somewhere, some time.
_HAPPENING = ("kegiatan", "pengumuman", "bencana")


def inserted(story: Story, manuscript: Manuscript, card: str) -> Story | None:
    """The story with its text telling of a card; None where the manuscript says nothing of it.

    Sentences of this card alone are put in, all of them. Where it is told along with others, the
    new sentence takes the place of the old one; is that one edited, time and place get a short
    sentence of their own, and what else there is stands beside the edited one.
    """
    places = [
        place
        for place, one in enumerate(manuscript.sentences)
        if card in one.sources and one.text not in story.text
    ]
    if not places:
        return None
    alone = [place for place in places if manuscript.sentences[place].sources == (card,)]
    if not alone:
        return _told_along(story, change_to(story, manuscript, places[0]), card)
    for place in alone:
        story = taken(story, change_to(story, manuscript, place))
    return story


def _told_along(story: Story, change: Change, card: str) -> Story:
    own = None if stands(story, change) else _time_or_place(story, card)
    if own is None:
        return taken(story, change)
    lead = f"{story.lead} {own.text}" if story.lead.strip() else own.text
    return left(replace(story, lead=lead), change)


def _time_or_place(story: Story, card: str) -> Sentence | None:
    """ "Kerja bakti itu berlangsung Minggu (22/11/2026)"; None for other cards and kinds."""
    sheet = read_sheet(story)
    choices = leads(sheet)
    if story.kind not in _HAPPENING or card not in ("kapan", "di_mana") or not choices:
        return None
    lead = next((one for one in choices if one.pattern == story.pattern), choices[0])
    bit = Bit(sheet.when.text, card) if card == "kapan" else sheet.place_bit()
    verb = "terjadi" if lead.deed == "terjadi" else "berlangsung"
    return sentence(Bit(f"{lead.noun} itu {verb}"), bit) if bit.text else None
