"""How the modules lie in the packages' archive: in such a way that a start reads little of it.

What the windows load until they are painted is not packed; all else is, or the folder would have 10 MB more. And
PyInstaller reads its table of all modules value by value, a fifteenth of the start: it finds Python's own there, and
all others as a table in one piece, which `whole_table.py` takes over before anything else runs.
"""

import marshal
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Set
from pathlib import Path
from typing import Any

import facts

TABLE = "table of all modules"
"""Under this name the archive has the others; no module has a blank in its name."""
_MODULE = 0
"""The kind of what PyInstaller's reader gives out as the value that was packed."""
_TABLE_AT = 8
"""Where the archive tells where its table is: behind two magic numbers."""
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
    done = subprocess.run(
        command, cwd=made, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode:
        raise SystemExit(
            f"The program does not start here, so that nobody can see what it loads: {done.stderr.strip()}"
        )
    return frozenset(done.stdout.split())


def writer(usual: type[Any], unpacked: Set[str]) -> type[Any]:
    """PyInstaller's writer of the archive, but for these modules, which it leaves as they are, and for the table."""

    if not hasattr(usual, "_COMPRESSION_LEVEL"):
        raise SystemExit("This PyInstaller packs in another way: module_archive.py has to learn it.")

    class Writer(usual):  # type: ignore[misc]  # PyInstaller has no types
        def __init__(self, file: str, *given: Any, **named: Any) -> None:
            super().__init__(file, *given, **named)
            part_table(Path(file))

        @classmethod
        def _write_entry(cls, file: Any, entry: tuple[str, str, str], codes: Any) -> Any:
            cls._COMPRESSION_LEVEL = 0 if entry[0] in unpacked else 9
            return super()._write_entry(file, entry, codes)

    return Writer


def part_table(file: Path) -> None:
    """Leave Python's own modules in the table of this archive, and put all others into it as one."""
    with file.open("r+b") as archive:
        archive.seek(_TABLE_AT)
        (place,) = struct.unpack("!i", archive.read(4))
        archive.seek(place)
        table = marshal.load(archive)  # noqa: S302 - written a moment ago
        own = [entry for entry in table if entry[0].partition(".")[0] in sys.stdlib_module_names]
        others = zlib.compress(marshal.dumps([entry for entry in table if entry not in own]), 0)
        archive.seek(place)
        archive.truncate()
        archive.write(others)
        archive.write(marshal.dumps([*own, (TABLE, (_MODULE, place, len(others)))]))
        archive.seek(_TABLE_AT)
        archive.write(struct.pack("!i", place + len(others)))
