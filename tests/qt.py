"""Whether Qt can be loaded here. Where a library of the system lacks, all that needs no Qt runs all the same."""

import re
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

TESTS = Path(__file__).parent
NEED_QT = (TESTS / "ui", TESTS / "faults" / "windows")
"""Folders whose tests all need Qt. Elsewhere a module or a test is left out that imports Qt or is marked so."""
_BINDINGS = ("PySide6", "shiboken6", "pytestqt")


def _missing_library() -> str:
    try:
        import PySide6.QtTest
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        library = re.match(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file", str(error))
        if library is None:
            raise
        return library[1]
    return ""


MISSING = _missing_library()
"""The library of the system that Qt needs and does not find, "" where Qt can be loaded."""


class _LeavesOut(MetaPathFinder):
    """Skips what imports Qt, instead of the same error for each."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in _BINDINGS:
            pytest.skip(f"Qt lacks {MISSING}", allow_module_level=True)
        return None


def leave_out() -> None:
    """From now on skip every module, and every test, that imports Qt."""
    for name in [name for name in sys.modules if name.partition(".")[0] in _BINDINGS]:
        del sys.modules[name]
    sys.meta_path.insert(0, _LeavesOut())


def told() -> str:
    """What is left out, why, and how to have it."""
    folders = ", ".join(
        f"{folder.relative_to(TESTS.parent)} ({len(list(folder.rglob('test_*.py')))} files)" for folder in NEED_QT
    )
    return (
        f"This system lacks {MISSING}, which Qt needs. Left out: {folders}, and what is skipped as “Qt lacks”. "
        "README.md has the apt-get line that brings it."
    )
