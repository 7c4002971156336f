"""Python in the packages: bytecode where it is looked for, and the archive that the start reads."""

import importlib.util
import marshal
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from types import CodeType
from typing import Any, BinaryIO

import bytecode
import module_archive
import pytest

from tests.packages.product import PACKAGING


def test_pysides_own_python_is_laid_down_as_bytecode_where_its_library_looks_for_it(tmp_path: Path) -> None:
    entries = {place: Path(file).read_bytes() for place, file, _kind in bytecode.lay_down(tmp_path)}
    assert {
        f"shiboken6/files.dir/shibokensupport/{name}.pyc" for name in ("__init__", "feature", "signature/loader")
    } <= {*entries}
    for place, content in entries.items():
        assert content.startswith(importlib.util.MAGIC_NUMBER), place
        assert os.fsencode(tmp_path) not in content, place


def test_what_the_start_loads_is_left_as_it_is_in_the_archive_and_all_else_is_packed(tmp_path: Path) -> None:
    bytecode.lay_down(tmp_path / "bytecode")
    loaded = module_archive.loaded_until_painted(tmp_path, [tmp_path / "bytecode"])
    assert {"ui.app", "ui.home.window", "PySide6.QtWidgets", "core.program.preferences_file", "json", "re"} <= loaded
    assert loaded.isdisjoint({"openpyxl", "phonenumbers", "httpcore", "core.channel.catalog"})
    assert {"tempfile", "inspect", "traceback", "zipfile"} <= loaded, "loaded right after that, and by every command"
    assert loaded.isdisjoint({f"shibokensupport.signature.{name}" for name in ("mapping", "parser", "errorhandler")})
    file, codes = archive_of(tmp_path, loaded)

    # As PyInstaller's reader and `archived_modules.py` do.
    whole = file.read_bytes()
    table = dict(marshal.loads(whole[struct.unpack("!i", whole[8:12])[0] :]))
    assert set(table) == {"csv", module_archive.TABLE}, "Python's own, but for what is not packed"
    assert repr(module_archive.TABLE).replace("'", '"') in (PACKAGING / "archived_modules.py").read_text("utf-8")
    _kind, place, length = table[module_archive.TABLE]
    table.update(marshal.loads(zlib.decompress(whole[place : place + length])))
    assert set(table) == {*codes, module_archive.TABLE}, "of `base_library.zip` too: `re`"
    for name, code in codes.items():
        _kind, place, length = table[name]
        packed = whole[place : place + abs(length)]
        assert marshal.loads(packed if length < 0 else zlib.decompress(packed)) == code
        assert (length < 0) == (name in loaded)


def archive_of(folder: Path, loaded: frozenset[str]) -> tuple[Path, dict[str, CodeType]]:
    """An archive as a build makes it; with the modules that are in it."""
    codes = {name: compile(f"here = {name!r}", f"{name}.py", "exec") for name in ("ui.app", "csv", "openpyxl", "re")}
    entries = [(name, f"{name}.py", "PYMODULE") for name in codes if name != "re"]
    module_archive.writer(PlainArchive, loaded)(str(folder / "archive"), entries, codes)
    return folder / "archive", codes


def test_the_packaged_program_finds_a_module_by_its_whole_name_and_reads_it_as_it_lies_there(tmp_path: Path) -> None:
    file, _codes = archive_of(tmp_path, frozenset({"ui.app", "re"}))
    done = subprocess.run(
        [sys.executable, "-c", FROZEN, str(file), str(PACKAGING / "archived_modules.py")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("openpyxl 1\nui.app 0\nre 0\n", "")


FROZEN = """
import marshal, os, runpy, struct, sys, types, zlib

class Archive:
    _filename, _start_offset, unpacked = sys.argv[1], 0, 0

    def __init__(self):
        with open(self._filename, "rb") as file:
            self.whole = file.read()
        self.toc = dict(marshal.loads(self.whole[struct.unpack("!i", self.whole[8:12])[0]:]))

    def extract(self, name):
        self.unpacked += 1
        kind, place, length = self.toc[name]
        return marshal.loads(zlib.decompress(self.whole[place:place + length]))

class PyiFrozenLoader:
    def __init__(self, name, archive, entry, is_package):
        self.archive, self.name, self.path = archive, name, "/nowhere/" + entry.replace(".", "/") + ".py"

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(self.name), vars(module))

    def get_code(self, name):
        return self.archive.extract(name)

theirs = sys.modules["pyimod02_importers"] = types.ModuleType("pyimod02_importers")
theirs.pyz_archive, theirs.PyiFrozenLoader, theirs.os = Archive(), PyiFrozenLoader, os
runpy.run_path(sys.argv[2])
sys.modules["ui"] = types.ModuleType("ui")
sys.modules["ui"].__path__ = []
for name in ("openpyxl", "ui.app", "re"):
    sys.modules.pop(name, None)
    theirs.pyz_archive.unpacked = 0
    __import__(name)
    print(sys.modules[name].here, theirs.pyz_archive.unpacked)
"""


def test_a_pyinstaller_that_loads_other_modules_before_all_else_stops_the_build() -> None:
    theirs = [("pyimod02_importers", "a.pyc", "PYMODULE"), ("pyimod03_ctypes", "b.pyc", "PYMODULE")]
    ours = module_archive.with_own(theirs, "pyimod03_ctypes", "c.pyc")
    assert ours == [theirs[0], ("pyimod03_ctypes", "c.pyc", "PYMODULE")]
    with pytest.raises(SystemExit, match="pyimod03_ctypes"):
        module_archive.with_own(theirs[:1], "pyimod03_ctypes", "c.pyc")


class PlainArchive:
    """Written as PyInstaller writes it."""

    _COMPRESSION_LEVEL = 6

    def __init__(self, file: str, entries: list[tuple[str, str, str]], codes: dict[str, CodeType]) -> None:
        with Path(file).open("wb") as archive:
            archive.write(bytes(17))
            table = [self._write_entry(archive, entry, codes) for entry in entries]
            place = archive.tell()
            archive.write(marshal.dumps(table))
            archive.seek(8)
            archive.write(struct.pack("!i", place))

    @classmethod
    def _write_entry(cls, archive: BinaryIO, entry: tuple[str, str, str], codes: dict[str, CodeType]) -> Any:
        place = archive.tell()
        archive.write(zlib.compress(marshal.dumps(codes[entry[0]]), cls._COMPRESSION_LEVEL))
        return entry[0], (0, place, archive.tell() - place)
