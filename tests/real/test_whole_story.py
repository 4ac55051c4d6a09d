"""A member's evening on a real screen: the news of 15 December 2023 told by the keyboard alone,
three posts on the clipboard, the power gone, and everything there again."""

import json
import signal
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kimwriter import resources
from kimwriter.drafts.format import decode
from kimwriter.story import Story, When
from tests.real.conftest import Screen, wait_for

POSTS = Path(__file__).parents[1] / "golden" / "posts" / "kegiatan.txt"
STORY = decode(resources.path("contoh/kegiatan.kim").read_bytes()).story
SETTINGS = {
    "city": STORY.city,
    "organisation": STORY.organisation,
    "hashtags": list(STORY.hashtags),
}

pytestmark = pytest.mark.display


def test_told_copied_killed_found_again(
    screen: Screen, program: Callable[[], subprocess.Popen[bytes]]
) -> None:
    data = screen.folder / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    running = program()

    screen.key("ctrl+n")
    tell(screen)
    wait_for(lambda: _story(data).quotes == STORY.quotes, "the last answer on the disk")
    assert _story(data).facts == STORY.facts

    screen.key("ctrl+2")
    screen.key("Tab", "Return")  # from the empty sheet to "Susun naskah dari fakta"
    wait_for(lambda: _story(data).lead, "the manuscript on the disk")
    assert _story(data) == replace(STORY, details={})

    screen.key("ctrl+3")
    for key, name in (("i", "Instagram"), ("f", "Facebook"), ("w", "WhatsApp")):
        assert copied(screen, key) == golden(name)

    running.send_signal(signal.SIGKILL)
    running.wait()
    assert screen.clipboard() == golden("WhatsApp"), "what was copied outlives the program"

    program()
    screen.key("ctrl+3")
    assert copied(screen, "w") == golden("WhatsApp")


def tell(screen: Screen) -> None:
    """Type the six answers and both quotations, moving on by keys."""
    facts = STORY.facts
    for answer in (facts.apa, facts.siapa, facts.kapan, facts.di_mana, facts.mengapa):
        screen.type(_typed(answer))
        screen.key("ctrl+Return")
    screen.type(facts.bagaimana)
    screen.key("ctrl+Return")
    for quote in STORY.quotes:
        screen.key("Return")  # "Tambah kutipan"
        screen.type(quote.words)
        screen.key("Tab")
        screen.type(quote.name)
        screen.key("Tab")
        screen.type(quote.position)
        screen.key("Tab", "Tab", "Return")  # past "Hapus" to "Selesai"
        screen.key("Tab")


def copied(screen: Screen, key: str) -> str:
    """What is on the clipboard after Ctrl+Shift and this key."""
    screen.empty_clipboard()
    screen.key(f"ctrl+shift+{key}")
    wait_for(lambda: screen.clipboard() != "kosong", "the copy")
    return screen.clipboard()


def golden(channel: str) -> str:
    """The post of a channel on the golden page: what stands under its head and notices."""
    page = POSTS.read_text(encoding="utf-8")
    _, _, rest = page.partition(f"== {channel}: ")
    section = rest.partition("\n== ")[0]
    return section.partition("\n\n")[2].rstrip("\n")


def _typed(answer: str | When) -> str:
    if isinstance(answer, str):
        return answer
    year, month, day = answer.date.split("-")
    return f"{day}/{month}/{year}"


def _story(data: Path) -> Story:
    files = list((data / "draf").glob("*.kim"))
    return decode(files[0].read_bytes()).story if files else Story()
