"""A screen of one's own: Xvfb with a window manager. Start with `x_server`."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

_SIZE = "1366x768x24"


@contextmanager
def x_server() -> Iterator[str]:
    """The display (":1") of a new X server, which ends with everything on it."""
    reading, writing = os.pipe()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), **quiet) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        with subprocess.Popen(
            ["openbox"], env=os.environ | {"DISPLAY": display}, **quiet
        ) as manager:
            try:
                yield display
            finally:
                manager.terminate()
                server.terminate()
