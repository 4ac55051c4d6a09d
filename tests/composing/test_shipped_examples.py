"""The shipped example drafts hold what composing makes of their answers."""

import json
from pathlib import Path

import pytest

from kimwriter import resources
from kimwriter.composing import composed
from kimwriter.story import Facts, Quote, Story, When

EXAMPLES = ("kegiatan", "pengumuman", "umkm", "klarifikasi")


def draft(kind: str) -> dict[str, object]:
    return json.loads(Path(resources.path(f"contoh/{kind}.kim")).read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", EXAMPLES)
def test_an_example_is_what_its_answers_give(kind: str) -> None:
    given = draft(kind)
    facts = dict(given["facts"])
    if isinstance(facts["kapan"], dict):
        facts["kapan"] = When(**facts["kapan"])
    quotes = tuple(Quote(**quote) for quote in given["quotes"])
    made = composed(Story(kind, Facts(**facts), quotes=quotes, city=given["city"]))

    assert (given["title"], given["lead"], given["body"]) == (made.title, made.lead, made.body)
    assert [(one["text"], tuple(one["from"])) for one in given["composed"]] == [
        (one.text, one.sources) for one in made.composed
    ]
    assert given["format"] == "kimwriter/1"
    assert 3 <= len(given["hashtags"]) <= 5
