"""Text in, findings out. Start with `check`."""

from kimwriter.checking.engine import check, check_manuscript, check_text
from kimwriter.checking.families import families
from kimwriter.checking.finding import Finding, Report
from kimwriter.checking.rule import Family, Hit, Rule

__all__ = [
    "Family",
    "Finding",
    "Hit",
    "Report",
    "Rule",
    "check",
    "check_manuscript",
    "check_text",
    "families",
]
