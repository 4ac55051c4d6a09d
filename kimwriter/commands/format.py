"""`kimwriter format`: the post of a draft for one channel."""

from argparse import Namespace

from kimwriter.commands import sources
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain, say, say_object
from kimwriter.commands.written import written
from kimwriter.composing import NothingToCompose
from kimwriter.publishing import Channel, Post, channels


def run(options: Namespace) -> int:
    """Make the post, from the cards when nothing has been written yet."""
    channel = _channel(options.channel)
    story = sources.draft(options.file, sources.content(options.file)).story
    try:
        post = channel.compose(written(story))
    except NothingToCompose as error:
        raise CommandError(f"{options.file}: {error}") from None
    if options.json:
        say_object(_as_object(post))
    else:
        say(post.text)
        complain([warning.message for warning in post.warnings])
    return 0


def _channel(key: str) -> Channel:
    known = channels()
    if key not in known:
        raise CommandError(f"Kanal '{key}' tidak dikenal. Yang ada: {', '.join(known)}.")
    return known[key]


def _as_object(post: Post) -> dict[str, object]:
    return {
        "channel": post.channel,
        "text": post.text,
        "html": post.html,
        "length": post.length,
        "unit": post.unit,
        "limit": post.limit,
        "over": post.over,
        "warnings": [{"code": each.code, "message": each.message} for each in post.warnings],
    }
