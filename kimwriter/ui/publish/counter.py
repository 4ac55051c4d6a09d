"""How long a post is, in the channel's own unit: quiet, then a warning, then too long."""

from dataclasses import dataclass
from datetime import date

from kimwriter.language.dates import MONTHS
from kimwriter.publishing import Channel, Line, Post
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.label import Label

_NEAR = 0.9


@dataclass(frozen=True, slots=True)
class Count:
    """Words for a number, and the token of their colour or tint."""

    text: str
    color: str


def number(value: int) -> str:
    """A number as Indonesian writes it: 65.536."""
    return f"{value:,}".replace(",", ".")


def letters(post: Post, *, short: bool = False) -> Count:
    """ "506 dari 65.536 huruf", or what is too much; `short` leaves out "huruf"."""
    if post.over:
        return Count(f"Kelebihan {number(post.over)} huruf", "bata")
    unit = "" if short else " huruf"
    if post.limit is None:
        return Count(f"{number(post.length)}{unit}", "tinta-3")
    near = post.length >= _NEAR * post.limit
    text = f"{number(post.length)} dari {number(post.limit)}{unit}"
    return Count(text, "mangga-teks" if near else "tinta-3")


def hashtags(lines: tuple[Line, ...], most: int | None, *, short: bool = False) -> Count | None:
    """ "4 dari 5 tagar" (`short`: "4/5 tagar"), counted in what is copied; None without a limit."""
    if most is None:
        return None
    count = sum(run.hashtag for line in lines for run in line.runs)
    if count > most:
        return Count(f"{count} tagar, kelebihan {count - most}", "bata")
    text = f"{count}/{most} tagar" if short else f"{count} dari {most} tagar"
    return Count(text, "mangga" if count == most else "laut")


def source(channel: Channel) -> str:
    """When the limit was last looked up, and where."""
    day = date.fromisoformat(channel.limit.date)
    when = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"Batas per {when}\n{channel.limit.source}"


class Counter(Label):
    """The count at the right of a column's head."""

    def __init__(self, theme: Theme, channel: Channel) -> None:
        super().__init__(theme, "", "kecil", "tinta-3")
        self.setToolTip(source(channel))

    def show_count(self, count: Count) -> None:
        """Say how long the post is."""
        self.set_text(count.text)
        self.set_color(count.color)
