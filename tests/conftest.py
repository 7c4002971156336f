"""Shared by all tests: Qt without a display, and no way out of this machine."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
