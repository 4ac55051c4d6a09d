"""KIM Writer: from six answers to a news post, offline, in Indonesian."""

__version__ = "0.1.0"
RELEASED = "2026-11-25"
"""The day of this version, as year-month-day."""
