"""What the windows behind the first need is ready before they open, on the GUI thread, in pieces."""

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.program.warming import MODULES, Warming

ROOT = Path(__file__).resolve().parents[3]
COUNTING = """
import sys
from importlib import import_module
import ui.application
import ui.program.backstage
from ui.program.warming import MODULES
ours = lambda: {name for name in sys.modules if name.startswith(("ui.", "core."))}
before = ours()
for name in MODULES:
    import_module(name)
    print("piece", name, len(ours() - before))
    before = ours()
for name in ("account", "channel_type", "result", "review", "routing"):
    import_module(f"ui.wizard.pages.{name}")
import_module("ui.wizard.new")
print("left", sorted(ours() - before))
import core.pbx.client
print("not yet", "websockets" not in sys.modules)
"""
MOST_AT_ONCE = 4


def test_no_window_imports_anything_that_was_not_made_ready_and_no_piece_brings_much() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNTING], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[1] for line in lines if line[0] == "piece"] == list(MODULES)
    assert {line[1]: line[2] for line in lines if line[0] == "piece" and int(line[2]) > MOST_AT_ONCE} == {}
    assert done.stdout.splitlines()[-2:] == ["left []", "not yet True"]


def test_nothing_is_made_ready_for_windows_that_are_going(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    warming = Warming([lambda: done.append("piece")], owner)
    warming.then(lambda: done.append("then"))
    warming.begin()
    warming.end()
    turns: list[None] = []
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: turns.append(None)))
    qtbot.waitUntil(lambda: bool(turns))
    assert done == []


def test_what_waits_is_called_once_everything_is_ready(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    warming = Warming([lambda: done.append("first"), lambda: done.append("second")], owner)
    warming.then(lambda: done.append("then"))
    assert done == []
    warming.begin()
    qtbot.waitUntil(lambda: "then" in done)
    warming.then(lambda: done.append("at once"))
    assert done == ["first", "second", "then", "at once"]


def test_what_waited_for_the_end_comes_one_a_turn_too_and_in_its_order(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    warming = Warming([lambda: done.append("piece")], owner)
    for name in ("pages", "channels"):
        warming.then(partial(done.append, name))
    warming.begin()
    turns = []
    while len(done) < 3:
        before = len(done)
        QCoreApplication.processEvents()
        turns.append(len(done) - before)
    assert (done, max(turns)) == (["piece", "pages", "channels"], 1)
    warming.then(partial(done.append, "at once"))
    qtbot.waitUntil(lambda: done[-1] == "at once")
