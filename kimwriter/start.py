"""Opens the window: its frame at once, the rest once that is painted. Start with `run_window`.

Only what the frame needs is loaded at the top of this file.
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kimwriter.settings import data_home
from kimwriter.ui.application import make_application, open_fitting
from kimwriter.ui.display import has_display
from kimwriter.ui.preferences import Preferences
from kimwriter.ui.window import Window


def run_window(file: str = "") -> int:
    """Open the window, with the draft in `file` if one is named; the exit status.

    Where there is no screen, the example is shown in words and pictures.
    """
    if not has_display():
        from kimwriter.example import show_example

        return show_example()
    application = make_application()
    open_window(application, Preferences(data_home()), file)
    return application.exec()


def open_window(application: QApplication, preferences: Preferences, file: str = "") -> Window:
    """Show the frame; once it is painted, the parts are made and a draft is opened.

    That is the one in `file`, or without one the last.
    """
    window = Window(preferences.theme)
    ready = window.windowTitle()
    window.setWindowTitle(f"{ready} sedang dibuka")
    fill = partial(_fill, application, preferences, window, ready, file)
    window.painted.connect(partial(QTimer.singleShot, 0, fill))
    open_fitting(window, application.primaryScreen().availableSize())
    return window


def _fill(
    application: QApplication, preferences: Preferences, window: Window, title: str, file: str
) -> None:
    from kimwriter.app import App

    app = App(preferences, window)
    app.setParent(application)
    application.commitDataRequest.connect(app.keep_session)
    application.aboutToQuit.connect(app.close)
    app.start(file)
    window.setWindowTitle(title)
