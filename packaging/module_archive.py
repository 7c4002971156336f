"""How the modules lie in the packages' archive: in such a way that a start reads little of it.

What the windows load until they are painted, and of Python right after that, is not packed; all else is, or the
folder would have 10 MB more. And PyInstaller reads its table of all modules value by value, a fifteenth of the start:
it finds there what it may need itself, and all others as a table in one piece, which `archived_modules.py` takes over
before anything else runs.
"""

import _imp
import io
import marshal
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import Any, BinaryIO, cast

import facts

Dependency = tuple[str, str, str]
"""(name, file, kind) as PyInstaller's lists have it."""
Place = tuple[str, tuple[int, int, int]]
"""(name, (kind, place, length)) as PyInstaller's table has it; what is not packed has a length below zero."""
TABLE = "table of all modules"
"""Under this name the archive has the others; no module has a blank in its name."""
_MODULE = 0
"""The kind of what PyInstaller's reader gives out as the value that was packed."""
_TABLE_AT = 8
"""Where the archive tells where its table is: behind two magic numbers."""
_UNTIL_PAINTED = """
import sys
from ui import app, parts_later
from pathlib import Path
from PySide6.QtWidgets import QApplication
from core.program.paths import paths_for

def report(self):
    parts_later.load_of_python()
    waiting = {name for name in parts_later.LATER if parts_later.is_waiting(name)}
    print(*sys.modules.keys() - waiting)
    QApplication.exit(0)

folder = Path(sys.argv[1])
folder.mkdir()
paths_for(folder).preferences.write_text("{}", "utf-8")
app.Application.after_first_paint = report
sys.exit(app.run(folder, False))
"""


def loaded_until_painted(made: Path, before: Sequence[Path] = ()) -> frozenset[str]:
    """What a start on this computer loads until its first window is painted, and what of Python it puts off so long.

    A folder of data is made in `made`.

    Args:
        before: folders in which modules lie as in the bundle, looked through before all others.
    """
    looked = os.pathsep.join(map(str, [*before, facts.ROOT]))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": looked}
    command = [sys.executable, "-c", _UNTIL_PAINTED, str(made / "data")]
    done = subprocess.run(
        command, cwd=made, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode:
        raise SystemExit(
            f"The program does not start here, so that nobody can see what it loads: {done.stderr.strip()}"
        )
    return frozenset(done.stdout.split())


def writer(usual: type[Any], of_start: Set[str]) -> type[Any]:
    """PyInstaller's writer of the archive, but for these modules, which it leaves as they are, and for the table.

    Those of Python's own that lie in PyInstaller's `base_library.zip` too are found in the archive first.
    """
    if not hasattr(usual, "_COMPRESSION_LEVEL"):
        raise SystemExit("This PyInstaller packs in another way: module_archive.py has to learn it.")

    class Writer(usual):  # type: ignore[misc]  # PyInstaller has no types
        _COMPRESSION_LEVEL = 9

        def __init__(self, file: str, entries: Sequence[tuple[str, str, str]], code_dict: dict[str, Any]) -> None:
            found = {name for name, _file, _kind in entries}
            more = [
                (name, code_dict[name].co_filename, "PYMODULE") for name in _elsewhere(of_start - found, code_dict)
            ]
            super().__init__(file, sorted([*entries, *more]), code_dict)
            part_table(Path(file))

        @classmethod
        def _write_entry(cls, file: BinaryIO, entry: tuple[str, str, str], codes: dict[str, Any]) -> Place:
            if entry[0] not in of_start:
                return cast("Place", super()._write_entry(file, entry, codes))
            packed = io.BytesIO()
            name, (kind, _place, length) = super()._write_entry(packed, entry, codes)
            place = file.tell()
            file.write(zlib.decompress(packed.getvalue()) if length else b"")
            return name, (kind, place, place - file.tell())

    return Writer


def _elsewhere(names: Set[str], codes: Mapping[str, Any]) -> list[str]:
    """Which of these PyInstaller puts elsewhere, and Python itself has not at hand."""
    return [each for each in names if each in codes and _of_python(each) and not _imp.is_frozen(each)]


def _of_python(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names


def with_own(dependencies: Sequence[Dependency], name: str, compiled: str) -> list[Dependency]:
    """What PyInstaller loads before all else, with a module of ours in the place of one of its own."""
    if name not in [each for each, _file, _kind in dependencies]:
        raise SystemExit(f"This PyInstaller has no {name}: packaging/app.spec has to learn what it has.")
    return [(each, compiled if each == name else file, kind) for each, file, kind in dependencies]


def part_table(file: Path) -> None:
    """Leave in the table of this archive what PyInstaller may load itself, and put all others into it as one."""
    with file.open("r+b") as archive:
        archive.seek(_TABLE_AT)
        (place,) = struct.unpack("!i", archive.read(4))
        archive.seek(place)
        table: list[Place] = marshal.load(archive)  # noqa: S302 - written a moment ago
        own = [entry for entry in table if _of_python(entry[0]) and entry[1][2] >= 0]
        others = zlib.compress(marshal.dumps([entry for entry in table if entry not in own]), 0)
        archive.seek(place)
        archive.truncate()
        archive.write(others)
        archive.write(marshal.dumps([*own, (TABLE, (_MODULE, place, len(others)))]))
        archive.seek(_TABLE_AT)
        archive.write(struct.pack("!i", place + len(others)))
