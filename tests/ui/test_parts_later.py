"""What PySide keeps for errors and stubs is loaded when somebody looks into it, and is all there then."""

import importlib
import re
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from ui import parts_later

ROOT = Path(__file__).resolve().parents[2]
LOOKED_INTO = """
import sys
usual, finders = sys.meta_path, list(sys.meta_path)
import ui
from PySide6.QtCore import QObject
print("argparse" in sys.modules, sys.meta_path is usual and usual == finders)
try:
    QObject().setProperty(3, [])
except TypeError as error:
    print(error)
print("argparse" in sys.modules)
from PySide6.support.signature.lib import pyi_generator
print(callable(pyi_generator.generate_pyi), hasattr(pyi_generator, "of_no_pyside"))
"""
WORDED_AT_ONCE = """
import sys, threading
import ui
from PySide6 import QtCore, QtGui, QtWidgets, QtNetwork
sys.setswitchinterval(1e-4)
start, told = threading.Barrier(6), []
def word():
    start.wait()
    try:
        QtCore.QObject().setProperty(3, [])
    except Exception as error:
        told.append("Supported signatures" in str(error))
threads = [threading.Thread(target=word) for _ in range(6)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(told)
"""
TOLD = """\
False True
'PySide6.QtCore.QObject.setProperty' called with wrong argument types:
  PySide6.QtCore.QObject.setProperty(int, list)
Supported signatures:
  PySide6.QtCore.QObject.setProperty(name: str, value: Any, /)
False
True False
"""


def test_an_error_of_pyside_is_worded_as_without_us_and_loads_no_more_than_it_needs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOKED_INTO], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == (TOLD, "")


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that is loaded later, and asks a gate on its way."""
    (tmp_path / "part_of_a_test.py").write_text(
        "first = 1\nfrom gate_of_a_test import passed\npassed()\nsecond = 2\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(parts_later, "LATER", frozenset({"part_of_a_test"}))
    monkeypatch.setitem(sys.modules, "gate_of_a_test", SimpleNamespace(passed=int))
    monkeypatch.delitem(sys.modules, "part_of_a_test", raising=False)
    with parts_later.loaded_later():
        return importlib.import_module("part_of_a_test")


def test_a_part_that_could_not_be_loaded_is_loaded_by_the_next_who_asks(part: ModuleType) -> None:
    sys.modules["gate_of_a_test"].passed = lambda: 1 / 0  # type: ignore[attr-defined]
    with pytest.raises(ZeroDivisionError):
        assert part.second
    sys.modules["gate_of_a_test"].passed = int  # type: ignore[attr-defined]
    assert (part.first, part.second, hasattr(part, "third")) == (1, 2, False)


OF_PYTHON = """
import sys
import ui
from ui import parts_later
from pathlib import Path
waiting = {name for name in parts_later.OF_PYTHON if parts_later.is_waiting(name)}
# With these PySide reads its own Python, but in the packages; the last is imported by paths until Python 3.12.
print(*sorted(waiting - {"base64", "zipfile", "urllib.parse"}))
print(Path.cwd().joinpath("a b").as_uri()[-6:], parts_later.is_waiting("urllib.parse"))
import tempfile, traceback
from tempfile import gettempdir
print(gettempdir() == tempfile.gettempdir(), parts_later.is_waiting("tempfile"), traceback.__loader__)
parts_later.load_of_python()
print({name for name in parts_later.OF_PYTHON if parts_later.is_waiting(name)}, traceback.__loader__.name)
print(traceback.format_exception_only(ValueError("told")))
"""
OF_PYTHON_TOLD = """\
inspect tempfile textwrap traceback
/a%20b False
True False <ui.parts_later._WhenAsked object at 0x>
set() traceback
['ValueError: told\\n']
"""


def test_what_is_of_python_itself_is_loaded_when_it_is_asked_for_and_all_of_it_by_a_job_in_the_end() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OF_PYTHON], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (re.sub("0x[0-9a-f]+", "0x", done.stdout), done.stderr) == (OF_PYTHON_TOLD, "")


def test_who_asks_while_a_part_is_loaded_waits_for_it(part: ModuleType) -> None:
    begun, go, found = threading.Event(), threading.Event(), []

    def passed() -> None:
        begun.set()
        go.wait(10)

    sys.modules["gate_of_a_test"].passed = passed  # type: ignore[attr-defined]
    asking = [threading.Thread(target=lambda: found.append(part.second)) for _ in range(2)]
    asking[0].start()
    assert begun.wait(10)
    asking[1].start()
    asking[1].join(0.02)
    go.set()
    for each in asking:
        each.join(10)
    assert found == [2, 2]


def test_threads_that_word_their_first_error_at_once_have_each_its_words() -> None:
    for _ in range(2):  # of twenty runs without the lock seven ended the process, and ten lacked words
        done = subprocess.run(
            [sys.executable, "-c", WORDED_AT_ONCE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout, done.stderr) == (f"{[True] * 6}\n", "")


OF_ONE = """
import builtins, ui
from PySide6.QtCore import QObject
try:
    QObject().setProperty(3, [])
except TypeError:
    pass
from PySide6.support.signature import mapping
print(mapping.Reloader.update.__name__, mapping.update_mapping.__name__, mapping.__builtins__ is vars(builtins))
"""


def test_what_pysides_library_takes_while_it_is_loaded_is_for_one_thread_too() -> None:
    # At a switch interval of 1 µs 5 of 550 runs ended the process: one filled the names, and the next did not wait.
    done = subprocess.run(
        [sys.executable, "-c", OF_ONE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == ("locked locked True\n", "")
