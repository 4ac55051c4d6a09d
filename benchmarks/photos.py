"""A phone's photo made ready for Instagram, against reading it whole; and what a code costs."""

import math
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

from benchmarks.row import Row
from kimwriter.publishing import qr
from kimwriter.publishing.pictures import shapes, widest
from kimwriter.ui.photos.imaging import exported

WIDTH, HEIGHT = 4000, 3000  # 12 megapixels
ROUNDS = 9


def run() -> dict[str, Row]:
    """Cropping to 4:5 over decoding the same file whole; the largest code over a tenth of it."""
    _app = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "foto.jpg")
        _scene().save(str(path), quality=92)
        crop = widest(shapes()["4:5"], WIDTH, HEIGHT)
        ours = _median(lambda: exported(path, crop))
        peer = _median(lambda: QImage(str(path)).bits())
    text = "a" * qr.MOST_BYTES
    code, small = _median(lambda: qr.code_of(text)), _median(lambda: qr.code_of(text[:127]))
    return {
        "photo-ready": Row(ours / peer, "x", 1.2, "less", "QImage, whole, ms", peer * 1000),
        "code-growth": Row(code / small, "x", 12, "less", "a tenth of the text, ms", small * 1000),
    }


def _scene() -> QImage:
    """Soft waves with a little grain: a picture that compresses as photos do."""
    small = QImage(500, 375, QImage.Format.Format_RGB32)
    for y in range(small.height()):
        for x in range(small.width()):
            wave = 128 + 80 * math.sin(x / 37) * math.cos(y / 29) + (x * 7 + y * 13) % 23
            small.setPixelColor(x, y, QColor(int(wave), int(255 - wave), (x + y) % 256))
    return small.scaled(WIDTH, HEIGHT)


def _median(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
