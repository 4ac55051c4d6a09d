"""Fail when branch coverage falls below what was decided: 95 % below the window, 85 % in it."""

import json
import sys
from pathlib import Path

ABOVE = {"app.py", "pages.py", "start.py", "example.py"}  # they join the window
BOUNDS = {"below the window": 95.0, "in the window": 85.0}


def main(report: str) -> int:
    """Sum the files of coverage.py's JSON report by side and compare."""
    files = json.loads(Path(report).read_text(encoding="utf-8"))["files"]
    sides: dict[str, list[int]] = {side: [0, 0] for side in BOUNDS}
    for name, file in files.items():
        path = Path(name).as_posix()
        inside = "/ui/" in path or path.removeprefix("kimwriter/") in ABOVE
        total = sides["in the window" if inside else "below the window"]
        summary = file["summary"]
        total[0] += summary["covered_lines"] + summary["covered_branches"]
        total[1] += summary["num_statements"] + summary["num_branches"]
    failed = False
    for side, (covered, total) in sides.items():
        percent = 100 * covered / total
        print(f"{side}: {percent:.1f} % of lines and branches (at least {BOUNDS[side]:.0f} %)")
        failed |= percent < BOUNDS[side]
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
