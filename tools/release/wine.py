"""Windows programs, run here. Start with `Wine`."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

_QUIET = {
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no questions about .NET and a browser
    "LC_ALL": "C.UTF-8",
    "USER": "Bu Sari",  # whose the Windows is: a name with a blank, as members have them
}
_BOOT_SECONDS = 180


class WineError(Exception):
    """A Windows program did not do what it should; says which and what it printed."""


class Wine:
    """A Windows of one's own in `prefix`, with a drive C: and a registry.

    Its desktop is on the X server `display` (":1"), or nowhere.
    """

    def __init__(self, prefix: Path, display: str = "") -> None:
        self.prefix = prefix
        own = {"WINEPREFIX": str(prefix), "DISPLAY": display, "PYTHONPATH": "", **_QUIET}
        self._environment = os.environ | own
        # What runs first brings up the services of Windows, which hold on to its output for as long
        # as anything runs: that is this one, which waits till the end.
        with self.start(["wineboot", "-i"], output=subprocess.DEVNULL) as boot:
            boot.communicate(timeout=_BOOT_SECONDS)
        self._first = self.start(["cmd", "/c", "pause"], output=subprocess.DEVNULL)
        self.run(["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"])

    @property
    def drive(self) -> Path:
        """Where C: lies."""
        return self.prefix / "drive_c"

    @property
    def home(self) -> Path:
        """The folder of the Windows user."""
        (home,) = (path for path in (self.drive / "users").iterdir() if path.name != "Public")
        return home

    def start(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] = MappingProxyType({}),
        *,
        through: Sequence[str] = (),
        output: int = subprocess.PIPE,
    ) -> subprocess.Popen[bytes]:
        """Start a program; all goes through pipes, as Python under Wine wants it.

        `through` is a command of this machine in front, for instance a shell that sets limits.
        """
        return subprocess.Popen(
            [*through, "wine", *command],
            env=self._environment | dict(environment),
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
        )

    def run(
        self,
        command: Sequence[str],
        *,
        through: Sequence[str] = (),
        environment: Mapping[str, str] = MappingProxyType({}),
        seconds: float = 180,
        status: int = 0,
    ) -> str:
        """What the program printed; raises WineError when it ends with another `status`."""
        with self.start(command, environment, through=through) as process:
            try:
                printed = process.communicate(timeout=seconds)[0].decode("utf-8", "replace")
            except subprocess.TimeoutExpired:
                process.kill()
                raise WineError(f"{command[0]} did not end within {seconds:.0f} s") from None
        if process.returncode != status:
            raise WineError(f"{' '.join(command)}: status {process.returncode}\n{printed}")
        return printed.replace("\r\n", "\n")

    def close(self) -> None:
        """End every program that still runs."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)
        self._first.communicate()


@contextmanager
def fresh_wine(display: str = "") -> Iterator[Wine]:
    """A new Windows for a while, with a desktop on an X server if one is named."""
    if not shutil.which("wine"):
        raise WineError("wine is not installed")
    with TemporaryDirectory(prefix="kim-wine-") as folder:
        wine = Wine(Path(folder), display)
        try:
            yield wine
        finally:
            wine.close()


def windows_path(path: Path) -> str:
    """A path of this machine as Windows programs see it, on drive Z:."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
