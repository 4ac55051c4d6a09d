"""PySide6 6.12.0 on Python 3.11 gives away a reference to None with every call: never again."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_keep_their_reference_to_none() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        target.setObjectName("x")
    assert sys.getrefcount(None) - before > -50
