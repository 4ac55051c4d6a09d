"""What a LanguageTool server adds to our report of a story."""

from functools import lru_cache

from kimwriter.checking.finding import Report
from kimwriter.checking.languagetool import Client, UnavailableError, merged
from kimwriter.story import Ignored, Story, fields

_ASKED = ("title", "lead", "body")


def ask(url: str, story: Story, report: Report, words: frozenset[str]) -> Report | None:
    """Our report with the server's remarks on title, lead and body; None when it fails.

    `words` (lower case) are right, whatever the server says; what the member ignores stays ignored.
    It may take ten seconds a paragraph.
    """
    found = []
    try:
        for name, text, _ in fields(story):
            ours = tuple(report.of(name))
            if name in _ASKED and text.strip():
                ours = merged(text, ours, _client(url).check(text), words)
            kept = (one for one in ours if Ignored(one.rule, one.text) not in story.ignored)
            found += [(name, one) for one in kept]
    except UnavailableError:
        return None
    return Report(tuple(found))


@lru_cache(maxsize=1)
def _client(url: str) -> Client:
    return Client(url)
