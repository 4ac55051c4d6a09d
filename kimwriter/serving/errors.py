"""What is wrong with a request."""


class RequestError(Exception):
    """A request that is refused: the status line to answer with, and a sentence that says why."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message
