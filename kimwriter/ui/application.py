"""The QApplication with our typefaces and Indonesian words, and the size of its window."""

import gc
import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from kimwriter import __version__
from kimwriter.ui.indonesian import speak_indonesian
from kimwriter.ui.theme import load_fonts

DRAWN_FOR = QSize(1366, 768)


def make_application() -> QApplication:
    """The QApplication; garbage with Qt objects is from now on collected by `App` alone."""
    gc.disable()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("KIM Writer")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    load_fonts()
    speak_indonesian(application)
    return application


def open_fitting(window: QWidget, room: QSize) -> None:
    """Show a window at the size it was drawn for, or as large as a smaller screen allows."""
    window.resize(DRAWN_FOR)
    if room.width() <= DRAWN_FOR.width() or room.height() <= DRAWN_FOR.height():
        window.showMaximized()
    else:
        window.show()
