"""What of each package a member needs: the rest is not shipped. Start with `files_of`.

Every line says what is taken or left, so that the folder of the release can be explained file by
file. That nothing is missing is shown by `imports.py` and by the program's own self-test.
"""

import fnmatch
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

# Qt and its Python side: taken one by one, since nine tenths of the wheel are for other programs.
QT = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/__init__.py",
    "PySide6/support/deprecated.py",
    "PySide6/pyside6.abi3.dll",
    *(f"PySide6/Qt{name}.pyd" for name in ("Core", "Gui", "Widgets", "Svg")),
    *(f"PySide6/Qt6{name}.dll" for name in ("Core", "Gui", "Widgets", "Svg")),
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",  # --self-test
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/plugins/imageformats/qwebp.dll",
    "PySide6/plugins/imageformats/qgif.dll",
    "PySide6/plugins/imageformats/qtiff.dll",
    "shiboken6/__init__.py",
    "shiboken6/_config.py",
    "shiboken6/_git_shiboken_module_version.py",
    "shiboken6/Shiboken.pyd",
    "shiboken6/shiboken6.abi3.dll",
)
# Microsoft's C++ library: in Qt's wheel, and shared by all.
RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll")

# What is left out of all other packages.
LEFT = (
    "*.pyi",
    "*.typed",
    "*/tests/*",
    "*/__main__.py",
    "emoji/unicode_codes/emoji_[!i]*.json",  # names in other languages; stays: emoji_id.json
    "emoji/unicode_codes/emoji_it.json",
    "platformdirs/pytest_plugin.py",
    "platformdirs/testing.py",
    "psutil/_ps[!w]*.py",  # other systems than Windows
    "tqdm/completion.sh",
    "tqdm/tqdm.1",
    "tqdm/contrib/*",
    "charset_normalizer/cli/*",
    "*.dist-info/*",  # but for METADATA, which some ask for their version; licences: licences.py
)
KEPT = ("*.dist-info/METADATA", "kimwriter/__main__.py")

# Of Python: modules that nothing of ours imports. Programs are started by our own launcher.
LEFT_OF_PYTHON = (
    "python.exe",
    "pythonw.exe",
    "python.cat",
    "python313.zip",
    "python313._pth",
    "LICENSE.txt",
    "_msi.pyd",
    "_wmi.pyd",
    "_sqlite3.pyd",
    "sqlite3.dll",
    "winsound.pyd",
)
_LEFT_OF_LIBRARY = re.compile(
    r"(_pyrepl|antigravity|bdb|cProfile|cmd|curses|dbm|doctest|ensurepip|ftplib|idlelib|imaplib|"
    r"mailbox|pdb|poplib|profile|pstats|pyclbr|pydoc|pydoc_data|rlcompleter|smtplib|sqlite3|"
    r"tabnanny|this|timeit|trace|turtle|turtledemo|unittest|venv|wsgiref|xmlrpc|zipapp)([./]|$)"
)


def files_of(wheel: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a wheel that are shipped, by their path in site-packages."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if not name.endswith("/") and _is_shipped(name):
                yield name, archive.read(name)


def _is_shipped(name: str) -> bool:
    if name.startswith(("PySide6/", "shiboken6/")):
        return name in QT
    return _matches(name, KEPT) or not _matches(name, LEFT)


def is_of_library(name: str) -> bool:
    """Whether a member of Python's own library is shipped."""
    return not name.endswith("/") and not _LEFT_OF_LIBRARY.match(name)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
