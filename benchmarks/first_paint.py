"""First paint and memory of the window against an empty PySide6 window, each a fresh process."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.row import Row
from kimwriter import resources
from kimwriter.drafts.format import decode
from kimwriter.drafts.session import Session, write_session
from kimwriter.drafts.store import Store
from kimwriter.settings import drafts_folder, read_settings

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
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from kimwriter.start import open_window
from kimwriter.ui.application import make_application
from kimwriter.ui.preferences import Preferences
application = make_application()
def visit():
    for place in ("naskah", "terbitkan", "draf", "fakta"):
        window.show_page(place)
        application.processEvents()
    QTimer.singleShot(1500, weigh)
def weigh():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            print("rss", int(line.split()[1]) / 1024, flush=True)
    application.quit()
class Watch(QObject):
    drawn = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.drawn:
            self.drawn = True
            print("paint", time.perf_counter() - start, flush=True)
        return False
    def shown(self, name):
        print("draft", time.perf_counter() - start, flush=True)
        window.page_shown.disconnect(self.shown)
        if len(sys.argv) > 2:
            QTimer.singleShot(500, visit)
        else:
            application.quit()
watch = Watch()
window = open_window(application, Preferences(Path(sys.argv[1])))
window.installEventFilter(watch)
window.page_shown.connect(watch.shown, Qt.ConnectionType.QueuedConnection)
application.exec()
"""


def run() -> dict[str, Row]:
    """Medians over fresh processes in turn, from Python's first line to the first paint.

    Ours opens the example where its member left off: "first-paint" is the frame, "draft-shown" the
    place with its cards filled. Memory is taken once, after a visit to every
    place.
    """
    peer: list[float] = []
    ours: list[float] = []
    drafts: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        _prepare(Path(home))
        for _ in range(ROUNDS):
            peer.append(_run(_PEER)["paint"])
            figures = _run(_OURS, home)
            ours.append(figures["paint"])
            drafts.append(figures["draft"])
        memory = _run(_OURS, home, "visit").get("rss")
    plain = statistics.median(peer)
    rows = {
        name: Row(statistics.median(took) / plain, "x", goal, "less", "empty window, s", plain)
        for name, took, goal in (("first-paint", ours, 2.0), ("draft-shown", drafts, 4.0))
    }
    if memory is not None:
        rows["memory"] = Row(memory, "MiB", 110.0)
    return rows


def _prepare(home: Path) -> None:
    """The example as the draft that was open last."""
    settings, _ = read_settings(home)
    draft = decode(resources.path("contoh/kegiatan.kim").read_bytes())
    path = Store(drafts_folder(settings, home)).save(draft)
    write_session(home, Session(path.name, "fakta"))


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
