"""First paint and memory of the window against an empty PySide6 window, each a fresh process."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.row import Row

ROUNDS = 9

_PEER = """
import time; start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QWidget
import PySide6.QtGui, PySide6.QtCore
class Window(QWidget):
    def paintEvent(self, event):
        print("paint", time.perf_counter() - start, flush=True)
        QApplication.instance().quit()
app = QApplication(["peer"])
window = Window(); window.resize(1366, 768); window.show(); app.exec()
"""

_OURS = """
import time; start = time.perf_counter()
import sys
from pathlib import Path
from kimwriter.app import make_application, make_window
class Painted(Exception): pass
app = make_application()
parts = make_window(Path(sys.argv[1]))
from PySide6.QtCore import QEvent, QObject, QTimer
def memory():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            print("rss", int(line.split()[1]) / 1024, flush=True)
    app.quit()
class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.painted)
        return False
    def painted(self):
        print("paint", time.perf_counter() - start, flush=True)
        QTimer.singleShot(2500, memory)
watch = Watch()
parts.window.resize(1366, 768)
parts.window.installEventFilter(watch)
parts.start()
app.exec()
parts.close()
"""


def run() -> dict[str, Row]:
    """Medians over fresh processes in turn: start of Python's work to the first paint."""
    peer: list[float] = []
    ours: list[float] = []
    memory = 0.0
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            peer.append(_run(_PEER)["paint"])
            figures = _run(_OURS, home)
            ours.append(figures["paint"])
            memory = max(memory, figures.get("rss", 0.0))
    plain, mine = statistics.median(peer), statistics.median(ours)
    rows = {"first-paint": Row(mine / plain, "x", 2.0, "less", "empty window, s", plain)}
    if memory:
        rows["memory"] = Row(memory, "MiB", 110.0)
    return rows


def _run(program: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-c", program, *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).resolve().parent.parent,
        env={**os.environ, **environment},
    )
    return {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}
