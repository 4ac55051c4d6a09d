"""Key to paint in the manuscript against a plain QPlainTextEdit, 3,000 characters, ten paragraphs.

Each is measured in its own process, key by key, in turns: the ratio is of medians.
"""

import json
import os
import statistics
import subprocess
import sys

from benchmarks.row import Row

ROUNDS = 3
KEYS = 150
WARM_UP = 20
LENGTH = 3000
PARAGRAPHS = 10
FINDINGS = 20
WORDS = (
    "warga kampung membersihkan saluran air bersama pemuda karang taruna kegiatan ini "
    "dilaksanakan pada hari minggu pagi di balai desa sukamaju dihadiri oleh kepala desa"
).split()


def run() -> dict[str, Row]:
    """Medians of a key without findings and with 20 visible ones, over the plain editor's."""
    times: dict[str, list[float]] = {"plain": [], "none": [], "findings": []}
    for _ in range(ROUNDS):
        for kind, found in times.items():
            found.extend(_measure(kind))
    peer = statistics.median(times["plain"])
    return {
        name: Row(
            statistics.median(times[kind]) / peer, "x", goal, "less", "QPlainTextEdit, ms", peer
        )
        for name, kind, goal in (
            ("typing", "none", 1.5),
            ("typing-20-findings", "findings", 3.0),
        )
    }


def _measure(kind: str) -> list[float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.typing", kind],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    times: list[float] = json.loads(done.stdout.splitlines()[-1])
    return times


def _text(length: int) -> str:
    words = [WORDS[number % len(WORDS)] for number in range(length // 4)]
    return " ".join(words)[:length].strip() + "."


def _main(kind: str) -> None:
    import gc  # noqa: PLC0415 - Qt only in the process that is measured

    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication([])
    app.setStyle("Fusion")
    text = "\n\n".join(_text(LENGTH // PARAGRAPHS) for _ in range(PARAGRAPHS))
    gc.disable()
    print(json.dumps(_plain(app, text) if kind == "plain" else _ours(app, text, kind)), flush=True)
    os._exit(0)  # nothing to tidy up: the process was for the figures alone


def _plain(app, text: str) -> list[float]:  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QPlainTextEdit  # noqa: PLC0415

    class Peer(QPlainTextEdit):
        """Painted through Python, as ours is."""

        def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
            super().paintEvent(event)

    editor = Peer()
    editor.resize(610, 640)  # as wide and high as our column
    editor.setPlainText(text.replace("\n\n", "\n"))
    editor.show()
    return _type(app, editor, editor)


def _ours(app, text: str, kind: str) -> list[float]:  # type: ignore[no-untyped-def]
    from kimwriter.story import Story  # noqa: PLC0415
    from kimwriter.ui.manuscript.page import ManuscriptPage  # noqa: PLC0415
    from kimwriter.ui.theme import Theme, load_fonts  # noqa: PLC0415

    load_fonts()
    theme = Theme("terang")
    theme.apply()
    page = ManuscriptPage(theme)
    page.resize(1366, 712)
    story = Story(title="Warga Bersihkan Saluran Air").with_text(text)
    page.show_story(story)
    if kind == "findings":
        page.show_report(_report(story.body))
    page.show()
    page.focus_text()
    return _type(app, page.window(), page.sheet.text)


def _report(body: str):  # type: ignore[no-untyped-def]
    """Twenty findings that are in sight: one on every other long word of the first paragraphs."""
    import re  # noqa: PLC0415

    from kimwriter.checking.finding import SEVERITIES, Finding, Report  # noqa: PLC0415

    found = list(re.finditer(r"\w{6,}", body))[: FINDINGS * 2 : 2]
    return Report(
        tuple(
            ("body", Finding(m.start(), m.end(), m.group(), "T1", "tolok", "ejaan", severity, "-"))
            for m, severity in zip(found, SEVERITIES * FINDINGS, strict=False)
        )
    )


def _type(app, window, editor) -> list[float]:  # type: ignore[no-untyped-def]
    """Type in the middle of the second paragraph; milliseconds from each key to its paint."""
    import time  # noqa: PLC0415

    from PySide6.QtTest import QTest  # noqa: PLC0415

    painted_at: list[int] = []
    paint = type(editor).paintEvent

    def watched(self, event) -> None:  # type: ignore[no-untyped-def]
        paint(self, event)
        painted_at.append(time.perf_counter_ns())

    type(editor).paintEvent = watched
    QTest.qWaitForWindowExposed(window)
    cursor = editor.textCursor()
    cursor.setPosition(len(_text(LENGTH // PARAGRAPHS)) * 3 // 2)
    editor.setTextCursor(cursor)
    times = []
    for _ in range(5):
        app.processEvents()
    for key in ("kata " * KEYS)[: KEYS + WARM_UP]:
        painted_at.clear()
        start = time.perf_counter_ns()
        QTest.keyClick(editor, key)
        while not painted_at:
            app.processEvents()
        times.append((painted_at[-1] - start) / 1e6)
    return times[WARM_UP:]


if __name__ == "__main__":
    _main(sys.argv[1])
