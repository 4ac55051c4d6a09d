"""Text in, findings out. Start with `check`."""

from kimwriter.checking.engine import check, check_manuscript, check_text, suggested
from kimwriter.checking.families import families
from kimwriter.checking.finding import Finding, Report
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.checking.sparing import NOTHING_SPARED, Sparing

__all__ = [
    "NOTHING_SPARED",
    "Family",
    "Finding",
    "Hit",
    "Report",
    "Rule",
    "Sparing",
    "check",
    "check_manuscript",
    "check_text",
    "families",
    "suggested",
]
