"""Whether every library that a program asks Windows for is there. Start with `open_imports`."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

# Libraries of Windows 10 1809 itself that the shipped ones ask for.
OF_WINDOWS = frozenset(
    "advapi32 authz bcrypt bcryptprimitives combase comctl32 comdlg32 crypt32 d3d11 d3d12 d3d9 "
    "d3dcompiler_47 dcomp dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr msvcrt "
    "ncrypt netapi32 ntdll ole32 oleaut32 pdh powrprof propsys psapi rpcrt4 secur32 setupapi "
    "shcore shell32 shlwapi user32 userenv uiautomationcore uxtheme version winhttp winmm winspool "
    "ws2_32 wtsapi32 api-ms-win-core-winrt-l1-1-0 api-ms-win-core-winrt-string-l1-1-0 "
    "api-ms-win-core-synch-l1-2-0 api-ms-win-core-path-l1-1-0 "
    "api-ms-win-shcore-scaling-l1-1-1".split()
)
_RUNTIME = re.compile(r"api-ms-win-crt-[a-z]+-l1-1-0$")  # the universal C runtime of Windows 10


def open_imports(folder: Path) -> dict[str, tuple[str, ...]]:
    """Libraries that are neither in the folder nor of Windows, and the files that ask for them."""
    files = [path for path in folder.rglob("*") if path.suffix.lower() in (".dll", ".pyd", ".exe")]
    there = {path.name.lower() for path in files}
    missing: dict[str, list[str]] = {}
    for path in sorted(files):
        for name in imports_of(path):
            if name not in there and not _is_of_windows(name):
                missing.setdefault(name, []).append(path.name)
    return {name: tuple(askers) for name, askers in missing.items()}


def imports_of(path: Path) -> Iterable[str]:
    """The libraries that a DLL or program asks for, in small letters."""
    told = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", str(path)], capture_output=True, text=True, check=True
    ).stdout
    return [name.lower() for name in re.findall(r"DLL Name: (\S+)", told)]


def _is_of_windows(name: str) -> bool:
    stem = name.rsplit(".", 1)[0]
    return stem in OF_WINDOWS or bool(_RUNTIME.match(stem))
