"""Story in, post out. Start with `channels`."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kimwriter.publishing import channels as _channels
from kimwriter.publishing.channel import Channel, Limit
from kimwriter.publishing.editing import Version, fingerprint, version
from kimwriter.publishing.markup import Line, Run
from kimwriter.publishing.post import Notice, Post

__all__ = [
    "Channel",
    "Limit",
    "Line",
    "Notice",
    "Post",
    "Run",
    "Version",
    "channels",
    "fingerprint",
    "version",
]


@cache
def channels() -> Mapping[str, Channel]:
    """Every channel by its key, in the order in which they are shown.

    A channel is one module in `publishing/channels/` with a `CHANNEL`; it is found, not listed.
    """
    found = [
        importlib.import_module(module.name).CHANNEL
        for module in pkgutil.iter_modules(_channels.__path__, _channels.__name__ + ".")
    ]
    return MappingProxyType({one.key: one for one in sorted(found, key=lambda one: one.rank)})
