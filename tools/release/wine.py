"""Windows programs, run here. Start with `Wine`."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_QUIET = {
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no questions about .NET and a browser
    "LC_ALL": "C.UTF-8",
}


class WineError(Exception):
    """A Windows program did not do what it should; says which and what it printed."""


class Wine:
    """A Windows of one's own in `prefix`, with a drive C: and a registry."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self._environment = {
            key: value for key, value in os.environ.items() if key not in ("DISPLAY", "PYTHONPATH")
        } | {"WINEPREFIX": str(prefix), **_QUIET}
        self.run(["wineboot", "-i"])
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
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program; its output goes through pipes, as Python under Wine wants it."""
        return subprocess.Popen(
            ["wine", *command],
            env=self._environment | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        seconds: float = 180,
        status: int = 0,
    ) -> str:
        """What the program printed; raises WineError when it ends with another `status`."""
        with self.start(command, environment) as process:
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


@contextmanager
def fresh_wine() -> Iterator[Wine]:
    """A new Windows for a while."""
    if not shutil.which("wine"):
        raise WineError("wine is not installed")
    with TemporaryDirectory(prefix="kim-wine-") as folder:
        wine = Wine(Path(folder))
        try:
            yield wine
        finally:
            wine.close()


def windows_path(path: Path) -> str:
    """A path of this machine as Windows programs see it, on drive Z:."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
