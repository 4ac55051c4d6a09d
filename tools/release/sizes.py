"""What the release weighs and may weigh, in MB of 1,000,000 bytes. Start with `table`."""

from collections.abc import Mapping
from pathlib import Path

LIMITS = {"installer": 24.0, "ZIP": 33.0, "installed": 85.0}
_MB = 1_000_000
# The first that fits counts; what is left is the packages of Python.
_PARTS = (
    ("Qt", ("lib/site/PySide6/Qt6", "lib/site/PySide6/plugins")),
    ("PySide6 and shiboken6", ("lib/site/PySide6", "lib/site/shiboken6")),
    ("KIM Writer: data", ("lib/site/kimwriter/_data",)),
    (
        "KIM Writer: program",
        ("lib/site/kimwriter", "KIM Writer.exe", "kimwriter.exe", "BACA", "qt.conf"),
    ),
    ("other packages", ("lib/site",)),
    ("Python and C++ library", ("lib",)),
    ("licences", ("lisensi",)),
)


def weigh(folder: Path, installer: Path, archive: Path) -> dict[str, float]:
    """The sizes that have a limit."""
    return {
        "installer": installer.stat().st_size / _MB,
        "ZIP": archive.stat().st_size / _MB,
        "installed": sum(parts(folder).values()),
    }


def parts(folder: Path) -> dict[str, float]:
    """The size of each part of the installed folder."""
    found = dict.fromkeys((name for name, _ in _PARTS), 0.0)
    for path in folder.rglob("*"):
        if path.is_file():
            found[_part_of(path.relative_to(folder).as_posix())] += path.stat().st_size / _MB
    return found


def _part_of(name: str) -> str:
    return next(part for part, starts in _PARTS if name.startswith(starts))


def too_heavy(sizes: Mapping[str, float]) -> list[str]:
    """The sizes that pass their limit, one line each."""
    return [
        f"{name}: {sizes[name]:.1f} MB, at most {limit:.0f} MB"
        for name, limit in LIMITS.items()
        if sizes[name] > limit
    ]


def table(sizes: Mapping[str, float], of_parts: Mapping[str, float]) -> str:
    """A page in Markdown."""
    rows = [f"| {name} | {sizes[name]:.1f} | {limit:.0f} |" for name, limit in LIMITS.items()]
    parts = [f"| {name} | {size:.1f} |" for name, size in of_parts.items()]
    head, head_of_parts = "| | MB | at most |\n|---|---|---|", "| installed part | MB |\n|---|---|"
    return "\n".join([head, *rows, "", head_of_parts, *parts])
