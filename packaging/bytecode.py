"""PySide's own Python files as bytecode beside its library, which else compiles their source at every start."""

import importlib.util
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

PLACE = "shiboken6/files.dir"
"""Where shiboken6 looks for them."""


def lay_down(folder: Path) -> list[tuple[str, str, str]]:
    """(place in the bundle, file, kind) of each, as PyInstaller's lists have it; made in `folder`.

    PySide's own switch SBK_EMBED=0 lays them down beside the shiboken6 that is loaded: here a copy of it. Their
    licence is that of shiboken6, in the notice of the bundle.
    """
    copy = folder / "shiboken6"
    shutil.copytree(_own_folder(), copy, ignore=shutil.ignore_patterns("include", "cmake", "__pycache__"))
    environment = os.environ | {"SBK_EMBED": "0", "PYTHONPATH": str(folder)}
    subprocess.run([sys.executable, "-c", "import shiboken6.Shiboken"], env=environment, cwd=folder, check=True)
    return [_compiled(file, folder / PLACE) for file in sorted((folder / PLACE / "shibokensupport").rglob("*.py"))]


def _own_folder() -> Path:
    found = importlib.util.find_spec("shiboken6")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


def _compiled(file: Path, base: Path) -> tuple[str, str, str]:
    """Without its source, as all of the bundle is, and without the folder that it was made in."""
    name = file.relative_to(base).as_posix()
    made = file.with_suffix(".pyc")
    py_compile.compile(
        str(file), str(made), name, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
    )
    return f"{PLACE}/{name}c", str(made), "DATA"
