"""The two programs that a member sees: small, in C, for the Python in `lib`. Start with `build`."""

import subprocess
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
PYTHON_DLL = "python313.dll"
WINDOW, CONSOLE = "KIM Writer.exe", "kimwriter.exe"
_KIT = "x86_64-w64-mingw32"


def build(folder: Path, version: str, longest: int) -> None:
    """Write both programs into the folder.

    `longest` is the length of the longest path inside it, in UTF-16 units: where a folder's own
    name is too long for Windows, the program says so.
    """
    _build(folder / WINDOW, version, longest, "-mwindows")
    _build(folder / CONSOLE, version, longest, "-mconsole", "-DCONSOLE")


def _build(target: Path, version: str, longest: int, *how: str) -> None:
    with TemporaryDirectory() as work:
        script, resource = Path(work, "launcher.rc"), Path(work, "launcher.o")
        commas = ",".join([*version.split("."), "0"])
        text = Template((HERE / "launcher.rc").read_text("utf-8"))
        script.write_text(
            text.substitute(version=version, commas=commas, name=target.name), "utf-8"
        )
        subprocess.run(
            [f"{_KIT}-windres", f"--include-dir={HERE}", str(script), str(resource)], check=True
        )
        subprocess.run(
            [
                f"{_KIT}-gcc",
                *("-std=c11", "-Os", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Werror"),
                *("-municode", "-static", "-s", "-Wl,--no-insert-timestamp", *how),
                f'-DPYTHON_DLL=L"{PYTHON_DLL}"',
                f"-DLONGEST_INSIDE={longest}",
                "launcher.c",
                str(resource),
                *("-o", str(target)),
            ],
            cwd=HERE,
            check=True,
        )
