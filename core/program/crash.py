"""What is written of an unexpected exception: versions and the places in the code. No value, not even its own text.

Also keeps the process from leaving its memory, and with it the keys, in a core file.
"""

import ctypes
import platform
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from core.private_files import private_file, private_folder

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from core.program.paths import Paths

FRAMES = 20
"""Frames told from either end of a longer traceback."""
CHAIN = 5
SIZE = 512 * 1024
_PR_SET_DUMPABLE = 4


def trace_text(error: BaseException) -> str:
    """The exception and what it came from, outermost last: the names of the types, and file, line and function.

    The exception's text stays out: it may repeat what was typed.
    """
    return "\n".join(line for each in reversed(list(_chain(error))) for line in _lines(each))


def report_text(error: BaseException, versions: Mapping[str, str]) -> str:
    """The report that a person may send to support."""
    told = {"python": platform.python_version(), "system": f"{sys.platform} {platform.release()}", **versions}
    head = [f"{name}: {version}" for name, version in told.items()]
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    return "\n".join(["Message Channel Wizard: crash report", f"time: {when}", *head, "", trace_text(error), ""])


def open_crash_log(paths: "Paths") -> IO[str] | None:
    """The file for reports and for what a dying process says; None where it cannot be written.

    One that has grown beyond `SIZE` is begun anew.
    """
    try:
        private_folder(paths.data)
        private_folder(paths.crash_log.parent)
        private_file(paths.crash_log)
        grown = paths.crash_log.exists() and paths.crash_log.stat().st_size > SIZE
        return open(paths.crash_log, "w" if grown else "a", encoding="utf-8")
    except OSError:
        return None


def keep_memory_private() -> None:
    """No core file, and no other program of this user may look into the memory (Linux). Never raises."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError, AttributeError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if sys.platform == "linux":
                ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen and len(seen) < CHAIN:
        seen.add(id(following))
        yield following
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}"
    places = [
        f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    if len(places) > 2 * FRAMES:
        places[FRAMES:-FRAMES] = [f"  … {len(places) - 2 * FRAMES} more"]
    yield from places


def _place(file: str) -> str:
    """The file below the program or its library; the folders above hold the name of the person."""
    parts = Path(file).parts
    for root in ("site-packages", "core", "ui"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - 1 :])
    return "/".join(parts[-2:])
