"""Keys as the platform writes them, and Ctrl+Enter, which presses the blue button of every window."""

import sys
from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

CTRL_ENTER = "Ctrl+Return"


def key_text(keys: str) -> str:
    """How the platform writes `keys`, without a sign between them."""
    # A PC's keyboard has "Enter" on both of its keys; a Mac's has a sign of its own on each.
    written = keys if sys.platform == "darwin" else keys.replace("Return", "Enter")
    return QKeySequence(written).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def on_ctrl_enter(window: QWidget, act: Callable[[], object]) -> None:
    """Let a window do this on Ctrl+Enter, by either of the two keys."""
    for keys in (CTRL_ENTER, "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), window, act)
