"""Text in, findings out. Start with `check`."""
