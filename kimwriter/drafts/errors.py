"""What can be wrong with a draft. Every message says in Indonesian what happened and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from kimwriter.disk import reason


class DraftError(Exception):
    """A draft cannot be read, saved or moved."""


class DamagedError(DraftError):
    """What stands in a file is not a draft: it is kept as it is and listed as "rusak"."""


class NewerFormatError(DraftError):
    """A newer KIM Writer wrote the file: it can be looked at, not changed."""


class NotFoundError(DraftError):
    """There is no such file."""


class SaveError(DraftError):
    """A draft did not reach the disk; what was there before still is."""


@contextmanager
def told(
    what: str,
    then: str = "Coba sekali lagi, atau pilih tempat lain.",
    kind: type[DraftError] = DraftError,
) -> Iterator[None]:
    """Turn an error of the operating system within into one with a message for people."""
    try:
        yield
    except OSError as error:
        raise kind(f"{what}: {reason(error)}. {then}") from error
