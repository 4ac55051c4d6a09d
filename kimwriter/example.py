"""The main job without a screen: the shipped example, checked, composed, and shown in pictures."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kimwriter.app import App
from kimwriter.checking import check
from kimwriter.checking.finding import Report
from kimwriter.story import Story
from kimwriter.ui.application import DRAWN_FOR, make_application
from kimwriter.ui.drafting import example_story
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.top_bar import PLACES


def show_example() -> int:
    """Print the example's findings and posts, draw the three places, say where; the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what offscreen cannot do
    application = make_application()
    folder = Path(tempfile.mkdtemp(prefix="kimwriter-"))
    app = App(Preferences(folder / "data"))
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
    _say(f"Temuan: {len(report.findings) or 'tidak ada'}")
    for field, finding in report.findings:
        better = f" -> {finding.replacements[0]}" if finding.replacements else ""
        _say(f"- {field}: {finding.text}{better}. {finding.message}")


def _print_posts(app: App, story: Story) -> None:
    for channel in app.pages.channels.values():
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
            app.pages.manuscript.show_report(report)
        application.processEvents()
        if place == "fakta":
            app.show_preview()
        application.processEvents()
        pictures.append(folder / f"{number}-{place}.png")
        app.window.grab().save(str(pictures[-1]))
    return pictures


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
