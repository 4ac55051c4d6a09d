"""Run the benchmarks: each module beside this one that has `run() -> dict[str, Row]`."""

import argparse
import importlib
import json
import pkgutil
import sys
from dataclasses import asdict

import benchmarks
from benchmarks.row import Row


def main(arguments: list[str] | None = None) -> int:
    """Run those named (all without a name), print a table or one JSON object."""
    parser = argparse.ArgumentParser(prog="kim.py bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(modules()))
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    unknown = set(chosen.names) - set(modules())
    if unknown:
        print(f"Tidak ada tolok ukur bernama {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    rows: dict[str, Row] = {}
    for name in chosen.names or modules():
        rows |= importlib.import_module(f"benchmarks.{name}").run()
    if chosen.json:
        print(json.dumps({name: asdict(row) for name, row in rows.items()}, ensure_ascii=False))
    else:
        print("\n".join(line(name, row) for name, row in rows.items()))
    return 0


def modules() -> list[str]:
    """The benchmarks that there are, by their module's name."""
    return sorted(
        found.name
        for found in pkgutil.iter_modules(benchmarks.__path__)
        if found.name not in ("__main__", "row") and not found.name.startswith("_")
    )


def line(name: str, row: Row) -> str:
    """One figure as a line of the table."""
    mark = "ok" if row.reached else "MISSED"
    peer = f"  peer: {row.peer} {row.peer_value:.3f}" if row.peer_value is not None else ""
    bound = "<=" if row.better == "less" else ">="
    return f"{name:34} {row.value:9.3f} {row.unit:5} {bound} {row.goal:<8g} {mark:6}{peer}"


if __name__ == "__main__":
    sys.exit(main())
