"""From six answers to a manuscript, without a language model. Start with `compose`."""

from kimwriter.composing.compose import compose, composed
from kimwriter.composing.manuscript import (
    Aside,
    CardQuestion,
    LeadChoice,
    Manuscript,
    NothingToCompose,
    Repair,
)

__all__ = [
    "Aside",
    "CardQuestion",
    "LeadChoice",
    "Manuscript",
    "NothingToCompose",
    "Repair",
    "compose",
    "composed",
]
