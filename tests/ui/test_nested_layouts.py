"""No object of Python's stands for an item of a layout that Qt may delete."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython, getAllValidWrappers

from ui.look.flow import FlowLayout

ROOT = Path(__file__).resolve().parents[2]
OTHERS_IN_THEIR_PLACE = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
import ui.look
app, window, owner = QApplication([]), QWidget(), QObject()
outer, inner, labels = QVBoxLayout(window), QVBoxLayout(), [QLabel() for _ in range(2000)]
for label in labels:
    inner.addWidget(label)
outer.addLayout(inner)
for label in labels:
    label.setParent(None)
large = [bytearray(3000) for _ in range(100)]
del large  # what was freed is put together by this, and handed out anew
for timer in [QTimer(owner) for _ in range(15000)]:
    timer.deleteLater()
del timer
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("alive", len(owner.children()))
"""


def _known_items() -> set[int]:
    """Those that Qt has made."""
    known = [
        each for each in getAllValidWrappers() if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)
    ]
    return {id(each) for each in known if not createdByPython(each)}


def _filled(layout: QLayout) -> QLayout:
    for _ in range(3):
        layout.addWidget(QLabel("text"))
    if isinstance(layout, QBoxLayout):
        layout.addStretch(1)
    return layout


def test_python_knows_no_item_of_a_layout_that_is_put_into_another(qtbot: QtBot) -> None:
    before, window = _known_items(), QWidget()
    qtbot.addWidget(window)
    outer, grid, deep = QVBoxLayout(window), QGridLayout(), QVBoxLayout()
    deep.addLayout(_filled(QHBoxLayout()))
    grid.addLayout(_filled(QHBoxLayout()), 0, 0)
    outer.addLayout(_filled(QHBoxLayout()), 1)
    outer.insertLayout(0, _filled(QGridLayout()))
    outer.addLayout(deep)
    outer.addLayout(grid)
    outer.addLayout(_filled(FlowLayout(4)))
    grid.addLayout(_filled(QVBoxLayout()), 1, 1)
    assert not _known_items() - before
    assert len(window.findChildren(QLabel)) == 18
    window.show()


def test_what_has_the_place_of_an_item_that_qt_deleted_is_deleted_and_ends_no_process() -> None:
    command = [sys.executable, "-c", OTHERS_IN_THEIR_PLACE]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "alive 0"), done.stderr
