"""What every test of the window needs: bundled typefaces, a light theme, a tidy end."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kimwriter.ui.theme import Theme, load_fonts


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts()


@pytest.fixture
def theme(_fonts: None) -> Theme:
    theme = Theme("terang")
    theme.apply()
    return theme


@pytest.fixture(autouse=True)
def _collect() -> Iterator[None]:
    """Cycles with Qt objects are collected here, on the GUI thread, after each test."""
    gc.disable()
    yield
    gc.collect()
