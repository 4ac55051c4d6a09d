"""A real screen: Xvfb with a window manager, keys by xdotool, the clipboard by xclip."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.xserver import x_server

TOOLS = ("Xvfb", "openbox", "xclip", "xdotool")
PATIENCE = 30.0  # seconds before a thing that should come counts as not coming


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Until the condition holds; the test fails when it does not."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"did not come: {what}")
        time.sleep(0.05)


@dataclass
class Screen:
    """A screen of its own; whatever is started on it ends with it."""

    environment: dict[str, str]
    folder: Path

    def run(self, *command: str) -> str:
        """A command on this screen, its output through a file: xclip keeps pipes open."""
        output = self.folder / "output"
        with output.open("wb") as file:
            subprocess.run(
                command,
                env=self.environment,
                stdout=file,
                stderr=file,
                timeout=PATIENCE,
                check=False,
            )
        return output.read_text(encoding="utf-8", errors="replace")

    def key(self, *keys: str) -> None:
        """Press keys by xdotool's names ("ctrl+Return")."""
        self.run("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.run("xdotool", "type", "--delay", "8", "--", text)

    def clipboard(self) -> str:
        """What any program would paste."""
        return self.run("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING")

    def empty_clipboard(self) -> None:
        """So that an old copy is not taken for a new one."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            input=b"kosong",
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )

    def window(self) -> str:
        """The number of the program's window, once it is ready; till then its title says so."""
        wait_for(self._search, "the window")
        return self._search()

    def _search(self) -> str:
        found = self.run("xdotool", "search", "--onlyvisible", "--name", "^KIM Writer$").split()
        return found[-1] if found and found[-1].isdigit() else ""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    with x_server() as display:
        environment |= {"DISPLAY": display, "KIMWRITER_DATA": str(tmp_path / "data")}
        yield Screen(environment, tmp_path)


@pytest.fixture
def program(screen: Screen) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts the program on the screen; what still runs at the end is killed."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        log = (screen.folder / f"log-{len(started)}").open("wb")
        with log:
            process = subprocess.Popen(
                [sys.executable, "-m", "kimwriter"], env=screen.environment, stdout=log, stderr=log
            )
        started.append(process)
        number = screen.window()
        screen.run("xdotool", "windowactivate", "--sync", number)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
