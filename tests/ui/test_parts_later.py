"""What PySide keeps for errors and stubs is loaded when somebody looks into it, and is all there then."""

import subprocess
import sys
from pathlib import Path

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
