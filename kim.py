#!/usr/bin/env python3
"""Set KIM Writer up where it lies, then run, test, measure or release it.

    python3 kim.py run [ARGS]                 the program, its arguments unchanged
    python3 kim.py test [ARGS]                the tests, ARGS go to pytest
    python3 kim.py bench [NAME ...] [--json]  the benchmarks
    python3 kim.py release [--out FOLDER]     the installer and the ZIP for Windows, made on Linux

Needs nothing but Python 3.11 or newer; what is missing is installed the first time: packages of
Debian by apt-get, packages of Python by the lock `requirements.txt` into `.venv`. Everything that
this script says goes to standard error; standard output belongs to the program.
"""

import contextlib
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = ENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# Libraries that Qt loads, with the Debian package that brings each.
WINDOW = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests of the real window drive.
TESTING = {"Xvfb": "xvfb", "openbox": "openbox", "xclip": "xclip", "xdotool": "xdotool"}
# The second engine, which the tests ask for real.
TESTING |= {"java": "default-jre-headless", "mvn": "maven"}
# What builds the release for Windows and tries it.
RELEASING = {
    "wine": "wine",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
}


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the exit status is that of what was run."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this script meets older ones
        return complain(f"KIM Writer memerlukan Python 3.11 atau lebih baru; ini {sys.version}.")
    what, rest = (arguments[0], arguments[1:]) if arguments else ("run", [])
    commands = {
        "run": ["-m", "kimwriter"],
        "test": ["-m", "pytest"],
        "bench": ["-m", "benchmarks"],
        "release": ["-m", "tools.release"],
    }
    if what not in commands:
        return complain(
            "Pakai: python3 kim.py run [ARGUMEN] | test [ARGUMEN] | bench [NAMA] | release"
        )
    if problem := set_up(programs_for(what)):
        return complain(problem)
    if what != "run":
        os.chdir(ROOT)
    if sys.platform.startswith("linux"):
        # PySide6 tells Qt its place with an unquoted path, which a comma breaks; here Qt knows it.
        os.environ["PYSIDE_DISABLE_INTERNAL_QT_CONF"] = "1"
    return replace_by([str(PYTHON), *commands[what], *rest])


def programs_for(what: str) -> dict[str, str]:
    """The programs that a command drives, each with its Debian package.

    The release is tried with every test on CI, elsewhere where its tools are installed.
    """
    if what == "test" and os.environ.get("CI"):
        return TESTING | RELEASING
    return {"run": {}, "release": RELEASING}.get(what, TESTING)


def complain(line: str) -> int:
    """Say what is wrong, in one line."""
    print(line, file=sys.stderr)
    return 2


def replace_by(command: list[str]) -> int:
    """Become the program; on Windows, which cannot, wait for it and hand its status on."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606
    with subprocess.Popen(command) as process:
        while True:
            with contextlib.suppress(KeyboardInterrupt):  # it is the program's to answer
                return process.wait()


def set_up(programs: dict[str, str]) -> str:
    """Install what is missing; the answer is a problem in one line, or nothing."""
    if sys.platform.startswith("linux") and (problem := install_packages(programs)):
        return problem
    return make_environment()


def install_packages(programs: dict[str, str]) -> str:
    """Install the Debian packages that are not there."""
    missing = [package for library, package in WINDOW.items() if not loads(library)]
    if not any(Path("/usr/share/fonts").rglob("NotoColorEmoji*")):
        missing.append("fonts-noto-color-emoji")
    missing += [package for name, package in programs.items() if not shutil.which(name)]
    if not has_pip():
        missing.append("python3-venv")
    if not missing:
        return ""
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if not shutil.which("apt-get"):
        return "Pasang dahulu dengan pengelola paket sistem Anda: " + " ".join(missing)
    if os.geteuid() != 0:
        return f"Jalankan sekali, lalu ulangi: sudo apt-get update && sudo {' '.join(install)}"
    say(f"Memasang {', '.join(missing)} ...")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], install):
        if subprocess.run(step, stdout=sys.stderr, env=environment, check=False).returncode:
            return f"Gagal: {' '.join(step)}. Periksa sambungan internet, lalu ulangi."
    return ""


def loads(library: str) -> bool:
    """Whether the dynamic loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_pip() -> bool:
    """Whether this Python can make an environment with pip; Debian splits that off."""
    try:
        import ensurepip  # noqa: F401, PLC0415
    except ImportError:
        return PYTHON.exists()
    return True


def make_environment() -> str:
    """Make `.venv` by the lock, unless it was made by this very lock, Python and place."""
    lock = (ROOT / "requirements.txt").read_bytes()
    mark = hashlib.sha256(lock + sys.version.encode() + str(ENV).encode()).hexdigest()
    stamp = ENV / "kim-stamp"
    if stamp.exists() and stamp.read_text(encoding="ascii") == mark:
        return ""
    say("Menyiapkan Python untuk KIM Writer, sekali saja ...")
    pip = [str(PYTHON), "-m", "pip", *PIP]
    editable = ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)]
    steps = (
        [sys.executable, "-m", "venv", "--clear", str(ENV)],
        [*pip, "--require-hashes", "-r", str(ROOT / "requirements.txt")],
        [*pip, *editable],
    )
    for step in steps:
        if subprocess.run(step, stdout=sys.stderr, check=False).returncode:
            return f"Gagal: {' '.join(step)}. Periksa sambungan internet, lalu ulangi."
    stamp.write_text(mark, encoding="ascii")
    return ""


PIP = ["install", "-q", "--disable-pip-version-check", "--no-input", "--root-user-action=ignore"]


def say(line: str) -> None:
    """A word on what takes time, beside the program's own output."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
