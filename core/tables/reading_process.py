"""Reads a table file in a process of its own: whatever the file is, Cancel ends it at once and its memory is limited.

The process is this program again, with a word that no person types; it says what it found in frames on its standard
output. What a frame may hold is plain values and this program's own: a file that took the other process over has
nothing to gain here.
"""

import io
import os
import pickle
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from core.errors import AppError
from core.stop import Progress, Stop
from core.system_reasons import reason_of
from core.tables.grid import (
    MAX_ROWS,
    NOT_THE_TABLE,
    NOTHING_IMPORTED,
    TOO_MUCH,
    CharacterCount,
    Grid,
    TableUnreadable,
)
from core.tables.table_file import read_file
from core.tables.windows_job import limit_memory
from core.wording import N_

if sys.platform != "win32":
    import resource

COMMAND = "read-table-apart"
MEMORY_BYTES = 180_000_000
"""Of its own; with what it shares of libraries it stays below 200 MB. 100,000 rows of a workbook take half of it."""
CPU_S = 120
OUT_OF_MEMORY = 3
"""The exit status of a process that reached its limit and could still say so."""
_QUIETLY = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0
"""No console window, and below the priority of what a person works in."""
NOT_UNDERSTOOD = N_("An internal error kept the program from reading this file, which may be fine.")
"""What the other process answers is no answer of this program's: it has a defect, or was taken over."""
_HEAD = struct.Struct(">I")
_LONGEST_FRAME = 64 * 1024 * 1024
_PIECE = 1_000


def read_apart(
    path: Path, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None, **options: Any
) -> Grid:
    """What `table_file.read_file` returns and raises for the same arguments, read by another process.

    Raises:
        TableUnreadable: also when it was stopped, or when the file takes more memory or time than a table does.
    """
    stop = stop or Stop()
    try:
        process = started(COMMAND)
    except OSError as error:
        raise TableUnreadable(N_("The file cannot be read ({why})."), NOT_THE_TABLE, why=reason_of(error)) from None
    with answering(process, {"path": str(path), "sheet": sheet, **options}, stop) as answer:
        try:
            return _assembled(answer, stop, progress)
        except EOFError:
            raise _ended(process.wait(), stop) from None
        except (pickle.UnpicklingError, ValueError):
            raise (_ended(0, stop) if stop.asked else TableUnreadable(NOT_UNDERSTOOD, NOT_THE_TABLE)) from None


@contextmanager
def answering(process: "subprocess.Popen[bytes]", question: object, stop: Stop) -> Iterator[IO[bytes]]:
    """The pipe with the frames that a process answers to one question. It is killed by a stop, and at the end."""
    with process:
        stop.wake_with(process.kill)
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            with suppress(OSError):
                process.stdin.write(framed(question))
                process.stdin.close()
            yield process.stdout
        finally:
            stop.wake_with(None)
            process.kill()


def started(command: str) -> "subprocess.Popen[bytes]":
    """This program as another process, with a word that no person types. Raises OSError."""
    return subprocess.Popen(  # noqa: S603 - this program
        [*_program(), command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_QUIETLY,
    )


def _program() -> list[str]:
    """This program as it runs now: packaged, or Python with its first file."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py")]


def _assembled(pipe: IO[bytes], stop: Stop, progress: Progress | None) -> Grid:
    rows: list[list[str]] = []
    lines: list[int] = []
    characters = CharacterCount()
    for kind, value in frames(pipe):
        if stop.asked:
            break
        match kind:
            case "progress":
                if progress is not None:
                    progress(*value)
            case "rows":
                for row in value[0]:  # what the other process holds to, it may have been talked out of
                    characters.add(row)
                rows += value[0]
                lines += value[1]
                if len(rows) > MAX_ROWS + 1:
                    raise ValueError("too many")
            case "grid" if isinstance(value, Grid):
                value.rows[:], value.lines[:] = rows, lines
                return value
            case "error":
                raise _rebuilt(value)
    raise EOFError


def _ended(status: int, stop: Stop) -> TableUnreadable:
    """Why the process ended without a word."""
    if stop.asked:
        return TableUnreadable(N_("Reading was stopped."), NOTHING_IMPORTED)
    if status in (-24, -9) and sys.platform != "win32":  # SIGXCPU, and the SIGKILL that follows it
        what = N_("The file takes longer to read than a table with {limit} rows.")
        return TableUnreadable(what, TOO_MUCH, limit=MAX_ROWS)
    what = N_("The file needs more memory than a table with {limit} rows, or is damaged.")
    return TableUnreadable(what, TOO_MUCH, limit=MAX_ROWS)


# Frames ------------------------------------------------------------------------------------------------------


def framed(value: object) -> bytes:
    """A value as a frame: its length, and itself."""
    content = pickle.dumps(value, protocol=5)
    return _HEAD.pack(len(content)) + content


def frames(pipe: IO[bytes]) -> Iterator[tuple[str, Any]]:
    """The frames that come out of a pipe. Raises EOFError, UnpicklingError, ValueError."""
    while True:
        value = one_frame(pipe)
        if not (isinstance(value, tuple) and len(value) == 2):
            raise ValueError("no frame")
        yield value


def one_frame(pipe: IO[bytes]) -> Any:
    """The next frame. Raises EOFError, UnpicklingError, ValueError."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (length,) = _HEAD.unpack(head)
    if length > _LONGEST_FRAME:
        raise ValueError("too long")
    content = pipe.read(length)
    if len(content) < length:
        raise EOFError
    try:
        return _PlainUnpickler(io.BytesIO(content)).load()
    except MemoryError:
        raise
    except Exception as error:  # a frame that is no pickle fails with anything
        raise pickle.UnpicklingError(type(error).__name__) from None


class _PlainUnpickler(pickle.Unpickler):
    """Makes plain values, and the values of this program's own that a table is told in."""

    def find_class(self, module: str, name: str) -> Any:
        if module in ("core.errors", "core.field_path") or module.startswith("core.tables."):
            found = super().find_class(module, name)
            if _is_value(found) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def _is_value(found: object) -> bool:
    """Whether this is a class of values alone: a dataclass, a named tuple, a kind of text."""
    if not isinstance(found, type):
        return False
    return hasattr(found, "__dataclass_fields__") or hasattr(found, "_fields") or issubclass(found, str)


def told(error: AppError) -> tuple[str, str, str, str, dict[str, object]]:
    """An error as plain values: a reason may be an exception, which no frame brings back."""
    kind = type(error)
    values = {name: value if type(value) in (str, int, float) else str(value) for name, value in error.values.items()}
    return kind.__module__, kind.__qualname__, error.what, error.remedy, values


def _rebuilt(value: Any) -> AppError:
    module, name, what, remedy, values = value
    kind: Any = getattr(sys.modules.get(module), name, None) if str(module).startswith("core.") else None
    if not (isinstance(kind, type) and issubclass(kind, AppError)):
        kind = TableUnreadable
    error: AppError = kind.__new__(kind)
    AppError.__init__(error, what, remedy, values)
    return error


# The other process -------------------------------------------------------------------------------------------


def main() -> int:
    """Read what standard input asks for, and tell it on standard output."""
    limit_this_process()
    with open(0, "rb", closefd=False) as asked:
        request = one_frame(asked)
    with open(1, "wb", closefd=False) as out:

        def tell(kind: str, value: object) -> None:
            out.write(framed((kind, value)))
            out.flush()

        try:
            _read(request, tell)
        except AppError as error:
            tell("error", told(error))
        except MemoryError:
            return OUT_OF_MEMORY
        except OSError:
            return 1  # nobody listens any more
    return 0


def _read(request: dict[str, Any], tell: Callable[[str, object], None]) -> None:
    path, sheet = Path(request.pop("path")), request.pop("sheet")
    grid = read_file(path, sheet, None, lambda done, whole: tell("progress", (done, whole)), **request)
    for start in range(0, len(grid.rows), _PIECE):
        tell("rows", (grid.rows[start : start + _PIECE], grid.lines[start : start + _PIECE]))
    grid.rows.clear()
    grid.lines.clear()
    tell("grid", grid)


def limit_this_process() -> None:
    """Let this process take so much memory and time and no more, whatever it runs."""
    if sys.platform == "win32":
        limit_memory(MEMORY_BYTES)
    else:
        with suppress(OSError):
            os.nice(5)  # the window comes first
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S + 1))
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError, ValueError):
            # What a process has reserved for itself: libraries and files it shares with others do not count.
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
        if sys.platform == "darwin":
            threading.Thread(target=_watch_memory, daemon=True).start()


def _watch_memory() -> None:
    """macOS takes the limit and does not hold to it: watched until the end of the process."""
    if sys.platform != "win32":
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < MEMORY_BYTES:
            time.sleep(0.05)
        os._exit(OUT_OF_MEMORY)
