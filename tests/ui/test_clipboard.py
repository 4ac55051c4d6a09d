"""The clipboard port with a pyperclip that is missing, hangs, lies, or does its work."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from kimwriter.ui.clipboard import Board, Clipboard

TEXT = "*Warga Tanam Bibit* 🌱\n\nPROBOLINGGO – Sekitar 60 warga …"


class FakeBoard(Board):
    """A clipboard of the system that takes what Qt gives it unless it is locked."""

    def __init__(self, *, locked: bool = False) -> None:
        self.kept, self.locked = "yang lama", locked

    @override
    def text(self) -> str:
        return self.kept

    @override
    def setText(self, text: str) -> None:
        if not self.locked:
            self.kept = text


def _how(qtbot: QtBot, clipboard: Clipboard, text: str = TEXT) -> str:
    with qtbot.waitSignal(clipboard.copied, timeout=3000) as blocker:
        clipboard.copy(text)
    how: str = blocker.args[0]
    return how


def test_pyperclip_goes_first_and_is_verified(qtbot: QtBot) -> None:
    board = FakeBoard()
    assert _how(qtbot, Clipboard(board.setText, board)) == "pyperclip"
    assert board.kept == TEXT


def test_line_ends_are_made_one(qtbot: QtBot) -> None:
    board = FakeBoard()
    _how(qtbot, Clipboard(board.setText, board), "satu\r\ndua\rtiga")
    assert board.kept == "satu\ndua\ntiga"


def test_text_that_comes_back_with_line_ends_of_windows_is_the_same(qtbot: QtBot) -> None:
    board = FakeBoard()

    def copier(text: str) -> None:
        board.kept = text.replace("\n", "\r\n")

    assert _how(qtbot, Clipboard(copier, board)) == "pyperclip"


@pytest.mark.parametrize("fault", [ImportError, RuntimeError, OSError, UnicodeError])
def test_a_missing_or_failing_pyperclip_gives_way_to_qt(
    qtbot: QtBot, fault: type[Exception]
) -> None:
    def copier(_text: str) -> None:
        raise fault

    board = FakeBoard()
    assert _how(qtbot, Clipboard(copier, board)) == "qt"
    assert board.kept == TEXT


def test_a_lying_pyperclip_is_found_out(qtbot: QtBot) -> None:
    board = FakeBoard()
    assert _how(qtbot, Clipboard(lambda _text: None, board)) == "qt"
    assert board.kept == TEXT


def test_a_hanging_pyperclip_is_left_behind(qtbot: QtBot) -> None:
    released = threading.Event()
    board = FakeBoard()

    def copier(_text: str) -> None:
        released.wait(10)

    assert _how(qtbot, Clipboard(copier, board, limit_ms=30)) == "qt"
    released.set()


def test_failure_is_said_when_nothing_arrives(qtbot: QtBot) -> None:
    clipboard = Clipboard(lambda _text: None, FakeBoard(locked=True))
    with qtbot.waitSignal(clipboard.failed, timeout=3000):
        clipboard.copy(TEXT)


def test_copy_returns_before_anything_is_known(qtbot: QtBot) -> None:
    released = threading.Event()
    board = FakeBoard()

    def copier(text: str) -> None:
        released.wait(10)
        board.setText(text)

    clipboard = Clipboard(copier, board)
    clipboard.copy(TEXT)
    assert board.kept == "yang lama"
    with qtbot.waitSignal(clipboard.copied, timeout=3000):
        released.set()


def test_a_second_text_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    released = threading.Event()
    board, told = FakeBoard(), list[str]()

    def copier(text: str) -> None:
        if text == "pertama":
            released.wait(10)
        else:
            board.setText(text)

    clipboard = Clipboard(copier, board, limit_ms=100)
    clipboard.copied.connect(told.append)
    clipboard.copy("pertama")
    assert _how(qtbot, clipboard, "kedua") == "pyperclip"
    qtbot.wait(150)
    released.set()
    assert (told, board.kept) == (["pyperclip"], "kedua")


def test_the_clipboard_of_qt_is_the_one_used_otherwise(qtbot: QtBot) -> None:
    def copier(_text: str) -> None:
        raise ImportError

    assert _how(qtbot, Clipboard(copier)) == "qt"
