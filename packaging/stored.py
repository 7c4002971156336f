"""Modules that the windows need at their start, put into the archive as they are.

To unpack them took 1 of 19 instructions of the start. All else stays packed: the folder would have 10 MB more.
"""

import os
import subprocess
import sys
from collections.abc import Set
from pathlib import Path
from typing import Any

import facts

_UNTIL_PAINTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from core.program.paths import paths_for
from ui import app

def report(self):
    print(*sys.modules)
    QApplication.exit(0)

folder = Path(sys.argv[1])
folder.mkdir()
paths_for(folder).preferences.write_text("{}", "utf-8")
app.Application.after_first_paint = report
sys.exit(app.run(folder, False))
"""


def loaded_until_painted(made: Path) -> frozenset[str]:
    """What a start on this computer loads until its first window is painted; a folder of data is made in `made`."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(facts.ROOT)}
    command = [sys.executable, "-c", _UNTIL_PAINTED, str(made / "data")]
    done = subprocess.run(command, cwd=made, env=environment, capture_output=True, text=True, check=True, timeout=120)
    return frozenset(done.stdout.split())


def writer(usual: type[Any], stored: Set[str]) -> type[Any]:
    """PyInstaller's writer of the archive, which compresses all modules alike, with these left as they are."""

    class Writer(usual):  # type: ignore[misc]  # PyInstaller has no types
        @classmethod
        def _write_entry(cls, file: Any, entry: tuple[str, str, str], codes: Any) -> Any:
            cls._COMPRESSION_LEVEL = 0 if entry[0] in stored else 9
            return super()._write_entry(file, entry, codes)

    return Writer
