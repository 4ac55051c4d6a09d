"""Is there a screen? The socket is asked, never Qt, which would end the process."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimwriter.ui.display import has_display


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "wayland-0"))
    server.listen()
    yield {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    server.close()


def test_windows_and_macos_always_have_one() -> None:
    assert has_display({}, "win32")
    assert has_display({}, "darwin")


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "127.0.0.1:4711"},
        {"DISPLAY": ":99999999999"},
        {"DISPLAY": "127.0.0.1:99999999"},
        {"WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_no_display_or_a_dead_one(environment: dict[str, str]) -> None:
    assert not has_display(environment, "linux")


def test_a_living_server_counts(wayland: dict[str, str]) -> None:
    assert has_display(wayland, "linux")


def test_the_offscreen_platform_is_no_display(wayland: dict[str, str]) -> None:
    assert not has_display({**wayland, "QT_QPA_PLATFORM": "offscreen"}, "linux")
