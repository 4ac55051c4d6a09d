"""Opens the window; where there is no screen, does the main job with the shipped example."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kimwriter.app import App, make_application
from kimwriter.checking import check
from kimwriter.checking.finding import Report
from kimwriter.settings import data_home
from kimwriter.story import Story
from kimwriter.ui.display import has_display
from kimwriter.ui.drafting import example_story
from kimwriter.ui.top_bar import PLACES
from kimwriter.ui.window import Window

DRAWN_FOR = QSize(1366, 768)


def run_window() -> int:
    """Open the window, or show the example where there is no screen; the exit status."""
    if not has_display():
        return show_example()
    application = make_application()
    app = App(data_home())
    application.commitDataRequest.connect(app.keep_session)
    application.aboutToQuit.connect(app.close)
    app.start()
    open_fitting(app.window, application.primaryScreen().availableSize())
    return application.exec()


def open_fitting(window: Window, room: QSize) -> None:
    """Show the window at the size it was drawn for, or as large as a smaller screen allows."""
    window.resize(DRAWN_FOR)
    if room.width() <= DRAWN_FOR.width() or room.height() <= DRAWN_FOR.height():
        window.showMaximized()
    else:
        window.show()


def show_example() -> int:
    """Print the example's findings and posts, draw the three places, say where; the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    folder = Path(tempfile.mkdtemp(prefix="kimwriter-"))
    app = App(folder / "data")
    story = example_story()
    report = check(story)
    _say("Tidak ada layar, jadi KIM Writer menunjukkan contohnya di sini.\n")
    _print_findings(report)
    _print_posts(app, story)
    for picture in _draw(application, app, story, report, folder):
        _say(f"Gambar: {picture}")
    app.close()
    return 0


def _print_findings(report: Report) -> None:
    _say(f"Temuan: {len(report.findings)}")
    for field, finding in report.findings:
        better = f" -> {finding.replacements[0]}" if finding.replacements else ""
        _say(f"- {field}: {finding.text}{better}. {finding.message}")


def _print_posts(app: App, story: Story) -> None:
    for channel in app.channels.values():
        post = channel.compose(story)
        _say(f"\n--- {channel.name}, {post.length} huruf ---\n{post.text}")
        for notice in post.warnings:
            _say(f"({notice.message})")
    _say("")


def _draw(
    application: QApplication, app: App, story: Story, report: Report, folder: Path
) -> list[Path]:
    app.window.resize(DRAWN_FOR)
    app.window.show()
    app.desk.put(story)
    pictures = []
    for number, place in enumerate(PLACES, 1):
        app.window.show_page(place)
        if place == "naskah":
            app.manuscript.show_report(report)
        application.processEvents()
        if place == "fakta":
            app.show_preview()
        application.processEvents()
        pictures.append(folder / f"{number}-{place}.png")
        app.window.grab().save(str(pictures[-1]))
    return pictures


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
