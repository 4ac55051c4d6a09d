"""The NSIS installer over a finished folder. Start with `build`."""

import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
SCRIPT = HERE / "installer" / "kim.nsi"
_SPARE_MB = 10  # for what Windows writes meanwhile


def build(folder: Path, target: Path, version: str, epoch: int) -> None:
    """Pack the program's folder into `target`; the same folder gives the same bytes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    size = sum(path.stat().st_size for path in files)
    inside = [path.relative_to(folder) for path in files]
    lib = [path for path in inside if path.parts[0] == "lib"]
    top = [path for path in inside if path.parts[0] != "lib"]
    with TemporaryDirectory() as work:
        lists = {
            "LIB_FILES": Path(work, "lib.nsh"),
            "TOP_FILES": Path(work, "top.nsh"),
            "GONE_FILES": Path(work, "gone.nsh"),
        }
        lists["LIB_FILES"].write_text(_unpacking(folder, lib), "utf-8")
        lists["TOP_FILES"].write_text(_putting(folder, top), "utf-8")
        lists["GONE_FILES"].write_text(_removing(top), "utf-8")
        defined = {
            "OUT_FILE": target.absolute(),
            "VERSION": version,
            "HERE": HERE,
            "LONGEST_INSIDE": longest(folder) + len(".baru") + 1,
            "PYTHON": sys.executable,
            "STUB": Path(work, "stub.exe"),
            "ROOM_MB": (size >> 20) + _SPARE_MB,
            "SIZE_KB": size >> 10,
            "AMD64": "",
            **lists,
        }
        options = [f"-D{key}={value}" for key, value in defined.items()]
        subprocess.run(
            ["makensis", "-V2", "-WX", *options, str(SCRIPT)],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)},
            check=True,
        )


def longest(folder: Path) -> int:
    """The length of the longest path inside the folder, in UTF-16 units (all are ASCII)."""
    return max(len(str(path.relative_to(folder))) for path in folder.rglob("*"))


def _unpacking(folder: Path, inside: list[Path]) -> str:
    lines, place = [], Path()
    for path in inside:
        if path.parent != place:
            place = path.parent
            there = PureWindowsPath("$INSTDIR", "lib.baru", *place.parts[1:])
            lines.append(f'SetOutPath "{there}"')
        lines.append(f'File "{folder / path}"')
    return "\n".join(lines) + "\n"


def _putting(folder: Path, inside: list[Path]) -> str:
    folders = sorted({path.parent for path in inside} - {Path()})
    lines = [f'CreateDirectory "$INSTDIR\\{PureWindowsPath(path)}"' for path in folders]
    lines += [f'!insertmacro PUT "{folder / path}" "{PureWindowsPath(path)}"' for path in inside]
    return "\n".join(lines) + "\n"


def _removing(inside: list[Path]) -> str:
    folders = sorted({path.parent for path in inside} - {Path()}, reverse=True)
    lines = [f'Delete "$INSTDIR\\{PureWindowsPath(path)}"' for path in inside]
    lines += [f'RMDir "$INSTDIR\\{PureWindowsPath(path)}"' for path in folders]
    return "\n".join(lines) + "\n"
