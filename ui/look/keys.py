"""Keys as the platform writes them, and Ctrl+Enter, which presses the blue button of every window."""

import sys
from collections.abc import Callable

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

CTRL_ENTER = "Ctrl+Return"


def key_text(keys: str) -> str:
    """How the platform writes `keys`, without a sign between them."""
    if sys.platform == "darwin":
        sequence = QtGui.QKeySequence
        return sequence(keys).toString(sequence.SequenceFormat.NativeText).replace("+", " ")
    # A PC's keyboard has "Enter" on both of its keys. By the words of Qt's own translation, as QKeySequence would:
    # that one makes a hundred enums, for which the first paint would wait.
    names = keys.replace("Return", "Enter").split("+")
    return " ".join(QCoreApplication.translate("QShortcut", name) for name in names)


def on_ctrl_enter(window: QWidget, act: Callable[[], object]) -> None:
    """Let a window do this on Ctrl+Enter, by either of the two keys."""
    for keys in (CTRL_ENTER, "Ctrl+Enter"):
        shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), window, act)
        shortcut.setAutoRepeat(False)  # held, it would go through all pages, and send


def is_held_enter(event: QtGui.QKeyEvent) -> bool:
    """Whether Enter is still held: QDialog would press its default button again and again."""
    key = QtCore.Qt.Key
    return event.isAutoRepeat() and event.key() in (key.Key_Return, key.Key_Enter)


def is_press(event: QtGui.QKeyEvent) -> bool:
    """Whether this key presses the button that has the focus."""
    key = QtCore.Qt.Key
    return event.key() in (key.Key_Return, key.Key_Enter, key.Key_Space, key.Key_Select)
