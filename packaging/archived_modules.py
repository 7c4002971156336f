"""How modules are found and read; by the packaged program, before anything else runs (`module_archive.py`).

PyInstaller asks folder after folder for each module, opens the program anew for it, and unpacks it. Here it is looked
up by its whole name, and what a start loads is read as it lies there.
"""

import marshal
import sys
from _frozen_importlib import ModuleSpec  # importlib itself is one of these modules
from _frozen_importlib_external import PathFinder
from _thread import allocate_lock
from io import FileIO
from types import CodeType

import pyimod02_importers as importers  # type: ignore[import-not-found]  # PyInstaller's own, in the program

MODULE, PACKAGE = 0, 1
"""The kinds of what has code, as PyInstaller counts them."""
archive = importers.pyz_archive
archive.toc.update(archive.extract("table of all modules"))
program, begin = FileIO(archive._filename), archive._start_offset  # noqa: SLF001 - PyInstaller shows them nowhere
reading = allocate_lock()


class Loader(importers.PyiFrozenLoader):  # type: ignore[misc]
    """PyInstaller's, but for what is not packed, which has a length below zero."""

    def get_code(self, fullname: str) -> CodeType:
        _kind, place, length = archive.toc[fullname]
        if length >= 0:
            code: CodeType = super().get_code(fullname)
        else:
            with reading:
                program.seek(begin + place)
                read = program.read(-length)
            code = marshal.loads(read)  # noqa: S302 - of the program itself
        return code


class Finder:
    """Finds modules by their whole names."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        del path, target
        kind = archive.toc.get(name, (None,))[0]
        if kind not in (MODULE, PACKAGE):
            return None
        loader = Loader(name, archive, name, kind == PACKAGE)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=kind == PACKAGE)
        spec.has_location = True  # "origin" is a file's name
        if kind == PACKAGE:
            spec.submodule_search_locations = [importers.os.path.dirname(loader.path)]
        return spec


sys.meta_path.insert(sys.meta_path.index(PathFinder), Finder)
