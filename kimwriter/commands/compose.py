"""`kimwriter compose`: the manuscript that the cards of a draft give."""

from argparse import Namespace

from kimwriter.commands import sources
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import say, say_object
from kimwriter.composing import NothingToCompose, compose
from kimwriter.story import join_text


def run(options: Namespace) -> int:
    """Compose from the cards, whatever has been written already."""
    story = sources.draft(options.file, sources.content(options.file)).story
    try:
        manuscript = compose(story)
    except NothingToCompose as error:
        raise CommandError(f"{options.file}: {error}") from None
    if options.json:
        say_object(
            {
                "title": manuscript.title,
                "lead": manuscript.lead,
                "body": manuscript.body,
                "sentences": [
                    {"text": sentence.text, "from": list(sentence.sources)}
                    for sentence in manuscript.sentences
                ],
            }
        )
    else:
        text = join_text(manuscript.lead, manuscript.body)
        say("\n\n".join(part for part in (manuscript.title, text) if part))
    return 0
