"""Tests need no screen; those in tests/real bring their own."""

import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Our own server, on a port of its own."""
    import waitress  # noqa: PLC0415 - few tests need it

    from kimwriter.serving.application import Application  # noqa: PLC0415

    server = waitress.create_server(Application(), host="127.0.0.1", port=0)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
    thread.join(5)
