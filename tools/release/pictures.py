"""Draw the pictures of the member's page on installing, from the release itself under Wine.

python -m tools.release.pictures FOLDER   FOLDER is what `kim.py release` made
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from kimwriter.drafts.draft import draft_of
from kimwriter.drafts.format import encode
from kimwriter.ui.drafting import example_story
from tools.release.desktop import photograph, window, windows_on
from tools.release.wine import Wine, windows_path
from tools.xserver import x_server

DOCS = Path(__file__).parents[2] / "docs" / "gambar"
_SETTLED = 2.0  # seconds until a page is painted
_INSTALLED = 8.0


def main() -> int:
    """Install, photograph each page, open the program with the example."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    (setup,) = parser.parse_args().folder.glob("*-Pasang.exe")
    with x_server() as display, windows_on(display) as wine:
        environment = os.environ | {"DISPLAY": display}
        _photograph_installer(wine, environment, setup)
        _photograph_program(wine, environment)
    return 0


def _photograph_installer(wine: Wine, environment: dict[str, str], setup: Path) -> None:
    with wine.start([windows_path(setup)]):
        number = window(environment, "KIM Writer")
        time.sleep(_SETTLED)
        photograph(environment, number, DOCS / "pasang-folder.png")
        _press(environment, number, "Return")
        time.sleep(_INSTALLED)
        photograph(environment, number, DOCS / "pasang-selesai.png")
        _press(environment, number, "space")  # do not open the program now
        _press(environment, number, "Return")


def _photograph_program(wine: Wine, environment: dict[str, str]) -> None:
    (wine.drive / "contoh.kim").write_bytes(encode(draft_of(example_story())))
    program = wine.home / "AppData/Local/Programs/KIM Writer/KIM Writer.exe"
    with wine.start([str(program), "C:\\contoh.kim"]):
        number = window(environment, "^KIM Writer$")
        time.sleep(_SETTLED * 2)
        photograph(environment, number, DOCS / "windows.png")
        _press(environment, number, "alt+F4")


def _press(environment: dict[str, str], number: str, key: str) -> None:
    for command in (["windowactivate", "--sync", number], ["key", key]):
        subprocess.run(["xdotool", *command], env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main())
