"""Pure means: no file, no clock, when called. Tables are read once, before."""

import builtins
import datetime
import io
import time
from pathlib import Path

import pytest

from kimwriter import checking, composing, publishing
from kimwriter.checking.masks import masked
from kimwriter.story import Facts, Quote, Story

STORY = Story(
    title="Warga Tanam Mangrove",
    lead="PROBOLINGGO – Warga menanam bibit, Minggu (22/11/2026).",
    body="Resiko abrasi *berkurang* dirumah warga.",
    hashtags=("Mangrove",),
    organisation="KIM Mangunharjo",
)
ANSWERS = Story(
    facts=Facts(
        apa="kerja bakti bersih sungai",
        siapa="warga rw 03",
        kapan="minggu pagi jam 6",
        di_mana="kelurahan mangunharjo",
        mengapa="sungai sering meluap",
        bagaimana="sampah diangkut dengan truk",
    ),
    quotes=(Quote("Slamet Riyanto", "Ketua RW 03", "sungai jadi bersih"),),
    city="Probolinggo",
)


def everything() -> None:
    for family in checking.families():
        for text in (*family.good, *(wrong for wrong, _ in family.bad)):
            tuple(family.find(masked(text, "body")))
    checking.check(STORY)
    for channel in publishing.channels().values():
        channel.read(channel.compose(STORY).text)
    composing.compose(ANSWERS)


class NoClock(datetime.datetime):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "NoClock":
        raise AssertionError("the clock was read")


class NoToday(datetime.date):
    @classmethod
    def today(cls) -> "NoToday":
        raise AssertionError("the calendar of today was read")


def refused(*args: object, **kwargs: object) -> None:
    raise AssertionError("a file or the clock was read")


def test_rules_channels_and_composing_touch_neither_files_nor_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    everything()
    monkeypatch.setattr(builtins, "open", refused)
    monkeypatch.setattr(io, "open", refused)
    monkeypatch.setattr(Path, "open", refused)
    monkeypatch.setattr(time, "time", refused)
    monkeypatch.setattr(datetime, "datetime", NoClock)
    monkeypatch.setattr(datetime, "date", NoToday)
    checking.engine._found.cache_clear()
    everything()
