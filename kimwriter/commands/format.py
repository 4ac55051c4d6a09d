"""`kimwriter format`: the post of a draft for one channel, with the changes made for it."""

from argparse import Namespace

from kimwriter.commands import sources
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain, say, say_object
from kimwriter.commands.written import written
from kimwriter.composing import NothingToCompose
from kimwriter.drafts.draft import ChannelEdit
from kimwriter.publishing import Channel, Post, channels, version


def run(options: Namespace) -> int:
    """Make the post, from the cards when nothing has been written yet."""
    channel = _channel(options.channel)
    draft = sources.draft(options.file, sources.content(options.file))
    edit = draft.channels.get(channel.key, ChannelEdit())
    try:
        post = version(channel, written(draft.story), edit.text or None, edit.base_sha256).post
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
        raise CommandError(f"Saluran '{key}' tidak dikenal. Yang ada: {', '.join(known)}.")
    return known[key]


def _as_object(post: Post) -> dict[str, object]:
    more = {"parts": list(post.parts), "fields": dict(post.fields)}
    return {
        "channel": post.channel,
        "text": post.text,
        "html": post.html,
        "length": post.length,
        "unit": post.unit,
        "limit": post.limit,
        "over": post.over,
        "warnings": [{"code": each.code, "message": each.message} for each in post.warnings],
    } | {key: value for key, value in more.items() if value}
