"""What stops a command; the message is Indonesian and says what to do."""


class CommandError(Exception):
    """A command could not be done."""
