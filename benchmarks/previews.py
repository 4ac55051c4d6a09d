"""Terbitkan: from a change of the text to the posts shown, with three channels side by side.

Measured in the whole program, in a process of its own, with a story of 2,000 characters.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from benchmarks._texts import posts
from benchmarks.row import Row

LENGTH = 2000
LONG = 100_000
KEYS = 40
LONG_KEYS = 5


def run() -> dict[str, Row]:
    """Medians in milliseconds: a changed story until all is painted; a key in the text of one
    channel until that is, the rest of 100 ms after it included; a story of 100,000 characters.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.previews"],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    goals = {"previews": 50.0, "previews-key": 150.0, "previews-long": 500.0}
    return {name: Row(statistics.median(times[name]), "ms", goal) for name, goal in goals.items()}


def _main() -> None:
    from kimwriter.app import App  # noqa: PLC0415 - Qt only in the process that is measured
    from kimwriter.story import Story  # noqa: PLC0415
    from kimwriter.ui.application import make_application  # noqa: PLC0415
    from kimwriter.ui.preferences import Preferences  # noqa: PLC0415

    application = make_application()
    with tempfile.TemporaryDirectory() as home:
        app = App(Preferences(Path(home)))
        app.desk.put(Story())
        story = Story(title="Warga Bersihkan Saluran Air", organisation="KIM Jati")
        usual = story.with_text(posts(LENGTH, 1)[0])
        app.desk.set_story(usual)
        app.window.resize(1366, 768)
        app.window.show()
        app.window.show_page("terbitkan")
        application.processEvents()
        long = story.with_text("\n\n".join(posts(LENGTH, LONG // LENGTH)))
        times = {
            "previews": _changes(app, usual, KEYS),
            "previews-key": _keys(application, app),
            "previews-long": _changes(app, long, LONG_KEYS),
        }
        app.close()
    print(json.dumps(times), flush=True)


def _changes(app, story, count: int) -> list[float]:  # type: ignore[no-untyped-def]
    """Milliseconds from a changed first paragraph to the whole window painted."""
    times = []
    for number in range(1, count + 1):
        changed = replace(story, lead=story.lead + "a" * number)
        start = time.perf_counter()
        app.desk.set_story(changed)
        app.window.grab()
        times.append((time.perf_counter() - start) * 1000)
    return times


def _keys(application, app) -> list[float]:  # type: ignore[no-untyped-def]
    """Milliseconds from a key in the text for Facebook until its post is shown."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    column = app.pages.publish.columns["facebook"]
    column.edit_button.click()
    times = []
    for _ in range(KEYS):
        before = app.pages.copying.posts["facebook"].text
        start = time.perf_counter()
        QTest.keyClicks(column.editor, "a")
        while app.pages.copying.posts["facebook"].text == before:
            application.processEvents()
        app.window.grab()
        times.append((time.perf_counter() - start) * 1000)
    column.edit_button.click()
    return times


if __name__ == "__main__":
    _main()
