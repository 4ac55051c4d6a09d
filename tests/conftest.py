"""Tests need no screen; those in tests/real bring their own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
