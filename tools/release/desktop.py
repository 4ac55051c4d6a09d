"""Windows with a desktop one can look at: Wine on an X server. Start with `windows_on`."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.release.wine import Wine, WineError, fresh_wine

_CLASS = (
    r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId"
    r"\Windows.UI.ViewManagement.UISettings"
)
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
picture = application.primaryScreen().grabWindow(int(sys.argv[1]))
sys.exit(not picture.save(sys.argv[2]))
"""
_PATIENCE = 60.0  # seconds


@contextmanager
def windows_on(display: str) -> Iterator[Wine]:
    """A new Windows whose desktop is on this X server, with what Qt misses in Wine 8."""
    with fresh_wine(display) as wine:
        library = wine.drive / "uisettings.dll"
        source = Path(__file__).with_name("uisettings.c")
        compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-o", str(library), str(source)]
        subprocess.run(compiler, check=True)
        for name, kind, value in (
            ("DllPath", "REG_SZ", r"C:\uisettings.dll"),
            ("ActivationType", "REG_DWORD", "0"),
            ("Threading", "REG_DWORD", "0"),
        ):
            wine.run(["reg", "add", _CLASS, "/v", name, "/t", kind, "/d", value, "/f"])
        yield wine


def window(environment: dict[str, str], title: str) -> str:
    """The number of the window with this title (a regular expression), once it is there."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        found = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
        if numbers := found.stdout.split():
            return numbers[-1]
        time.sleep(0.2)
    raise WineError(f"no window {title!r}")


def photograph(environment: dict[str, str], number: str, target: Path) -> None:
    """Keep a picture of a window (0: of the whole screen)."""
    clean = {key: value for key, value in environment.items() if key != "QT_QPA_PLATFORM"}
    subprocess.run([sys.executable, "-c", _GRAB, number, str(target)], env=clean, check=True)
