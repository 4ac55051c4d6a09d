"""Draw the pictures of README and panduan from the running program, or all of them for a look.

python tools/screenshots.py             the pictures in docs/gambar
python tools/screenshots.py --all DIR   every screen, both sizes, light and dark
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Asia/Jakarta"

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kimwriter import resources
from kimwriter.app import App
from kimwriter.checking import check
from kimwriter.drafts.format import decode
from kimwriter.publishing.pictures import shapes, widest
from kimwriter.settings import Settings, write_settings
from kimwriter.story import Story
from kimwriter.ui.application import make_application
from kimwriter.ui.preferences import Preferences

NOW = datetime(2026, 11, 22, 9, 41, tzinfo=timezone(timedelta(hours=7)))
WIDE, NARROW = (1366, 768), (1093, 614)
SCREENS = (
    "mulai",
    "fakta",
    "pandu",
    "naskah",
    "terbitkan",
    "ponsel",
    "foto",
    "draf",
    "pengaturan",
    "bantuan",
    "tempel",
)
DOCS = Path(__file__).resolve().parent.parent / "docs" / "gambar"


def main() -> int:
    """Draw what was asked for."""
    time.tzset()
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", metavar="DIR", type=Path)
    folder = parser.parse_args().all
    application = make_application()
    with tempfile.TemporaryDirectory() as home:
        write_settings(
            Settings(city="Probolinggo", organisation="KIM Mangunharjo", theme="terang"), Path(home)
        )
        app = App(Preferences(Path(home)), now=lambda: NOW)
        fill(app)
        if folder is None:
            draw(application, app, DOCS, "", WIDE, ("mulai", "fakta", "pandu", "terbitkan", "draf"))
            draw_channels(application, app, DOCS)
            app.desk.set_story(with_slips(app.desk.story))
            draw(application, app, DOCS, "", WIDE, ("naskah",))
            take_photo(application, app, Path(home))
            draw(application, app, DOCS, "", WIDE, ("foto",))
        else:
            take_photo(application, app, Path(home))
            for scheme in ("terang", "gelap"):
                app.theme.set_scheme(scheme)
                for size in (WIDE, NARROW):
                    draw(application, app, folder, f"-{scheme}-{size[0]}", size, SCREENS)
        app.close()
    return 0


def example(name: str) -> Story:
    """One of the shipped stories."""
    return decode(resources.path(f"contoh/{name}.kim").read_bytes()).story


def with_slips(story: Story) -> Story:
    """The story as somebody typed it in a hurry, so that the picture shows what is found."""
    body = story.body.replace("diadakan", "di adakan").replace("sinergi", "sinergitas")
    return replace(story, body=body.replace("kelurahan. Kegiatan", "kelurahan . Kegiatan"))


def fill(app: App) -> None:
    """Some days of work in the library, and the shipped example on the desk."""
    for hours, name in ((2, "klarifikasi"), (26, "pengumuman"), (100, "umkm")):
        app.desk.put(Story())
        app.desk.set_story(example(name))
        app.desk.flush()
        changed = (NOW - timedelta(hours=hours)).timestamp()
        _age(app, changed)
    damaged = app.store.folder / "2026-11-21 posyandu-anggrek-layani-45-balita 9c1d22.kim"
    damaged.write_text('{"format": "kimwriter/1", "title": "Posyandu', encoding="utf-8")
    changed = (NOW - timedelta(hours=38)).timestamp()
    os.utime(damaged, (changed, changed))
    app.desk.put(Story())
    app.desk.set_story(replace(example("kegiatan"), city="Probolinggo"))
    app.desk.flush()
    _age(app, NOW.timestamp())


def take_photo(application: QApplication, app: App, folder: Path) -> None:
    """A drawn photo of people by the sea, cropped to 4:5, and what is said of it."""
    scene().save(str(folder / "pesisir.jpg"))
    app.pages.studio.add(str(folder / "pesisir.jpg"))
    wait_until(application, lambda: bool(app.desk.story.photos))
    crop = widest(shapes()["4:5"], 1600, 1200)
    (photo,) = app.desk.story.photos
    photo = replace(photo, crop=crop, credit="Siti Aminah", alt="Empat warga berdiri di pantai.")
    app.desk.set_story(replace(app.desk.story, photos=(photo,)))
    app.window.show_page("foto")
    wait_until(application, lambda: app.pages.photos.crop.size_of_picture is not None)


def draw_channels(application: QApplication, app: App, folder: Path) -> None:
    """A text changed for Facebook and compared, beside a website."""
    page = app.pages.publish
    facebook = page.columns["facebook"]
    text = app.pages.copying.posts["facebook"].text
    page.text_changed.emit("facebook", text.replace("Puluhan Anggota", "Kami ajak anggota", 1))
    facebook.strip.compare.click()
    page.head.toggles["whatsapp"].setChecked(False)
    page.head.toggles["web"].setChecked(True)
    draw(application, app, folder, "-saluran", WIDE, ("terbitkan",))
    page.head.toggles["web"].setChecked(False)
    page.head.toggles["whatsapp"].setChecked(True)
    page.revert_requested.emit("facebook")


def scene() -> QImage:
    """Sky, sea, shore and four people: no photo of anybody."""
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for top, color in ((0, "#f3d9a9"), (480, "#7fb0ac"), (800, "#8a7a66")):
        painter.fillRect(0, top, 1600, 1200 - top, QColor(color))
    for x, color in ((420, "#73386c"), (650, "#0a5a61"), (880, "#ae2b1b"), (1110, "#3b6a2c")):
        painter.setBrush(QColor("#6b4a35"))
        painter.drawEllipse(x, 640, 90, 90)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(x - 25, 735, 140, 210, 60, 60)
    painter.end()
    return image


def wait_until(application: QApplication, condition: Callable[[], bool]) -> None:
    """Let the window and its threads work until this holds, ten seconds at most."""
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def _age(app: App, changed: float) -> None:
    path = app.store.path_of(app.desk.draft) if app.desk.draft else None
    if path is not None:
        os.utime(path, (changed, changed))


def draw(
    application: QApplication,
    app: App,
    folder: Path,
    suffix: str,
    size: tuple[int, int],
    screens: tuple[str, ...],
) -> None:
    """Grab these screens at this size."""
    folder.mkdir(parents=True, exist_ok=True)
    app.window.resize(*size)
    app.window.show()
    for screen in screens:
        app.window.show_page("fakta" if screen == "pandu" else screen)
        if screen == "pandu":
            app.pages.facts.column.show_alone("siapa")
        application.processEvents()
        if screen in ("fakta", "pandu"):
            app.show_preview()
        if screen == "naskah":
            app.pages.manuscript.show_report(check(app.desk.story))
        for _ in range(5):
            application.processEvents()
        app.window.grab().save(str(folder / f"{screen}{suffix}.png"))
        if screen == "pandu":
            app.pages.facts.guide.leave()


if __name__ == "__main__":
    sys.exit(main())
