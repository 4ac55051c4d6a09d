"""KIM Writer: from six answers to a news post, offline, in Indonesian."""

__version__ = "0.1.0"
