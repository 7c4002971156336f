"""What PySide itself keeps of a connection whose objects are gone: the part of a journey's growth that is not ours.

    PYTHONMALLOC=malloc python3 -m uv run python tests/bench/connections.py

Prints for each kind of connection, made and destroyed 5,000 times, the bytes that stay in use a piece; `none` is the
control. Nothing of this project is imported but the structure that glibc fills.
"""

import ctypes
import gc
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from tests.faults.windows.many_wizards import Heap

if TYPE_CHECKING:
    from collections.abc import Callable

WARM, ROUNDS = 200, 5000


class Listener(QObject):
    @Slot()
    def hear(self) -> None:
        pass

    def hear_undecorated(self) -> None:
        pass


def none() -> None:
    QPushButton()


def slot_of_qt() -> None:
    button = QPushButton()
    button.clicked.connect(QAction(button).trigger)


def slot_of_python() -> None:
    button = QPushButton()
    button.clicked.connect(Listener(button).hear)


def method_of_python() -> None:
    button = QPushButton()
    button.clicked.connect(Listener(button).hear_undecorated)


def bytes_in_use(library: ctypes.CDLL) -> int:
    gc.collect()
    return int(library.mallinfo2().in_use)


def main() -> None:
    app = QApplication([])
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = Heap
    kinds: tuple[Callable[[], None], ...] = (none, slot_of_qt, slot_of_python, method_of_python)
    for kind in kinds:
        for _ in range(WARM):
            kind()
        before = bytes_in_use(library)
        for _ in range(ROUNDS):
            kind()
        print(f"{kind.__name__:20}{(bytes_in_use(library) - before) / ROUNDS:8.1f}")
    app.quit()


if __name__ == "__main__":
    main()
