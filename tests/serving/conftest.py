import threading
from collections.abc import Iterator

import pytest
import waitress

from kimwriter.serving.application import Application


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Our own server, on a port of its own."""
    server = waitress.create_server(Application(), host="127.0.0.1", port=0)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
    thread.join(5)
