"""The trimmed Windows bundle, read out of the real wheels: every DLL that it loads lies in it or belongs to Windows.

The wheels are not part of the repository: `.ci/windows_wheels` downloads them, WINDOWS_WHEELS names their folder.
"""

import ast
import itertools
import os
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import facts
import pefile  # type: ignore[import-untyped]
import pin
import pytest
import trim

from tests.conftest import IN_CI

# Of every Windows 11 and of Windows 10 since 1809 (what Qt needs), in System32; the names in lower case.
OF_WINDOWS = {
    "advapi32.dll", "authz.dll", "avrt.dll", "bcrypt.dll", "cfgmgr32.dll", "comctl32.dll", "comdlg32.dll",
    "crypt32.dll", "d2d1.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dcomp.dll", "dnsapi.dll", "dwmapi.dll",
    "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll", "iphlpapi.dll", "kernel32.dll",
    "mpr.dll", "ncrypt.dll", "netapi32.dll", "normaliz.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll",
    "opengl32.dll", "powrprof.dll", "propsys.dll", "psapi.dll", "rpcrt4.dll", "secur32.dll", "setupapi.dll",
    "shcore.dll", "shell32.dll", "shlwapi.dll", "ucrtbase.dll", "uiautomationcore.dll", "user32.dll",
    "userenv.dll", "uxtheme.dll", "version.dll", "winhttp.dll", "winmm.dll", "winspool.drv", "ws2_32.dll",
    "wtsapi32.dll",
}  # fmt: skip
_SETS_OF_WINDOWS = re.compile(r"(api|ext)-ms-win-[a-z0-9-]+\.dll")
# PyInstaller takes these from the Python that it runs under.
OF_PYTHON = re.compile(r"python3\d*\.dll|vcruntime140(_1)?\.dll")


class Wheels:
    """The files of the wheels, and the DLLs that each of them names."""

    def __init__(self, wheels: list[Path]) -> None:
        self._opened = [zipfile.ZipFile(wheel) for wheel in wheels]
        self._where = {name: opened for opened in self._opened for name in opened.namelist()}
        self.named_by = cache(self._named_by)
        """The DLLs that a file names: those it is loaded with, and those it loads when it first needs them."""

    def close(self) -> None:
        for opened in self._opened:
            opened.close()

    def entries(self, modules: set[str]) -> list[trim.Entry]:
        """The libraries as PyInstaller lists them, with the extensions of these modules alone."""
        found: list[trim.Entry] = []
        for name in self._where:
            if name.endswith(".dll"):
                found.append((name, name, "BINARY"))
            elif name.endswith(".pyd") and Path(name).stem.partition(".")[0] in modules:
                found.append((name, name, "EXTENSION"))
        return found

    def imports_of(self, name: str) -> tuple[str, ...]:
        """What must be there for this file to be loaded, which is what PyInstaller follows."""
        return self.named_by(name)[0]

    def _named_by(self, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        with pefile.PE(data=self._where[name].read(name), fast_load=True) as read:
            directories = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
            read.parse_data_directories([pefile.DIRECTORY_ENTRY[directory] for directory in directories])
            at_once, late = (
                tuple(entry.dll.decode("ascii").lower() for entry in getattr(read, directory, []))
                for directory in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
            )
            return at_once, late


def _folder() -> Path:
    cached = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("WINDOWS_WHEELS") or cached / "message-channel-wizard" / "windows-wheels")


@pytest.fixture(scope="module")
def wheels() -> Iterator[Wheels]:
    """The wheels of the versions that a release is built with."""
    fixed = dict(requirement.split("==") for requirement in pin.pinned(pin.REQUIREMENTS.read_text("utf-8")))
    found: list[Path] = []
    for name in ("pyside6-essentials", "shiboken6"):
        pattern = f"{name.replace('-', '_')}-{fixed[name]}-*win_amd64.whl"
        found += sorted(_folder().glob(pattern))[:1]
    if len(found) < 2:
        reason = f"the Windows wheels of Qt are not in {_folder()}; .ci/windows_wheels downloads them"
        if IN_CI:
            pytest.fail(f"CI must run this test, but {reason}")
        pytest.skip(reason)
    opened = Wheels(found)
    yield opened
    opened.close()


@cache
def imported_modules() -> set[str]:
    """The modules of PySide6 that the program imports, and what those are bound to Python by."""
    found = {"Shiboken"}
    for file in [facts.ROOT / "main.py", *(facts.ROOT / "ui").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found.add((node.module or "").removeprefix("PySide6."))
    return found


def kept(wheels: Wheels) -> list[str]:
    """The places of what packaging/trim.py keeps."""
    entries = wheels.entries(imported_modules())
    chosen = trim.kept_binaries(entries, lambda file: [(name, None) for name in wheels.imports_of(file)])
    return [place for place, _file, _kind in chosen]


def test_every_dll_that_the_trimmed_windows_bundle_loads_lies_in_it_or_belongs_to_windows(wheels: Wheels) -> None:
    places = kept(wheels)
    inside = {place.rpartition("/")[2].lower() for place in places}
    strangers = {
        (place, name)
        for place in places
        for name in itertools.chain(*wheels.named_by(place))
        if name not in inside
        and name not in OF_WINDOWS
        and not _SETS_OF_WINDOWS.fullmatch(name)
        and not OF_PYTHON.fullmatch(name)
    }
    assert strangers == set()


def test_the_trimmed_windows_bundle_has_what_its_windows_need_and_not_the_rest_of_qt(wheels: Wheels) -> None:
    names = {place.rpartition("/")[2].lower() for place in kept(wheels)}
    wanted = {
        "qwindows.dll", "qoffscreen.dll", "qmodernwindowsstyle.dll", "qsvgicon.dll", "qt6core.dll", "qt6gui.dll",
        "qt6widgets.dll", "qt6svg.dll", "shiboken6.abi3.dll", "pyside6.abi3.dll", "qtwidgets.pyd",
    }  # fmt: skip
    assert wanted <= names
    assert not {"qt6qml.dll", "qt6quick.dll", "opengl32sw.dll", "qt6designer.dll"} & names


def test_without_a_library_that_the_bundle_needs_the_closure_is_open(wheels: Wheels) -> None:
    entries = [entry for entry in wheels.entries(imported_modules()) if not entry[0].endswith("/Qt6Widgets.dll")]
    chosen = trim.kept_binaries(entries, lambda file: [(name, None) for name in wheels.imports_of(file)])
    named = {name for place, _file, _kind in chosen for name in wheels.imports_of(place)}
    assert "qt6widgets.dll" in named - {place.rpartition("/")[2].lower() for place, _file, _kind in chosen}
