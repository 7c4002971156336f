"""What Qt has to say: to the log; and when it gives up, one sentence on the terminal instead of an abort."""

import logging
import os
from collections import deque

from PySide6 import QtCore
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

LAST = 20
"""Messages that are kept for the moment when Qt gives up."""


class QtMessages:
    """Qt's message handler.

    Args:
        demo: where Qt gives up for a library that the system lacks, go on as the demo without windows.
    """

    def __init__(self, demo: bool = False) -> None:
        self._demo = demo
        self._said: deque[str] = deque(maxlen=LAST)

    def install(self) -> None:
        """Hear of everything that Qt says from now on."""
        # Before the log begins, Python would print warnings to the terminal.
        logging.getLogger("qt").addHandler(logging.NullHandler())
        qInstallMessageHandler(self._hear)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            self._give_up(text)
        self._said.append(text)
        level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
        # The offscreen platform says this for every window; it means nothing.
        if "propagateSizeHints" not in text:
            logging.getLogger("qt").log(level, "%s", text)

    def _give_up(self, text: str) -> None:
        """Qt calls abort() when this returns: so it does not return."""
        status = 2
        try:
            from core.command.demo import without_qt_going_on

            logging.getLogger("qt").critical("%s", text)
            status = without_qt_going_on([*self._said, text], _display_plugin(), self._demo)
        finally:
            os._exit(status)


def _display_plugin() -> str:
    """The file of Qt's plugin for X displays."""
    plugins = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath)
    return f"{plugins}/platforms/libqxcb.so"


def has_font(app: QApplication) -> bool:
    """Whether there is any font to write with."""
    return bool(QFontInfo(app.font()).family())
