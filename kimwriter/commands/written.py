"""A draft's story with its manuscript: composed from the cards when none is written yet.

A module of its own, for composing takes as long to load as the checking of a text.
"""

from kimwriter.composing import NothingToCompose, composed
from kimwriter.story import Story


def written(story: Story) -> Story:
    """The story with a manuscript; raises NothingToCompose when the cards give none."""
    return story if story.is_written else composed(story)


def as_far_as_written(story: Story) -> Story:
    """The story with a manuscript if it has or gives one."""
    try:
        return written(story)
    except NothingToCompose:
        return story
