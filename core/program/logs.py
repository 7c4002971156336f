"""The log: a small rotating file from which every secret is taken out before it is written.

The windows and `send` may write to it at once: it is opened for each line, and moved aside under a lock.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from core.folder_lock import FolderLock
from core.private_files import private_file, private_folder
from core.program.crash import trace_text
from core.program.paths import Paths
from core.secrets.redaction import redacted
from core.whole_file import replace

SIZE = 512 * 1024
KEPT = 3
TRIES, AGAIN_S = 20, 0.005
"""How long a line waits for another process to write its own."""


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line; of an exception it tells where it happened and never its text."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another formatter left here for all
        try:
            return redacted(super().format(record))
        finally:
            record.exc_text = None

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is logging's
        return trace_text(ei[1])


class SharedLog(logging.Handler):
    """Appends each line to a private file; from `size` bytes on the file is moved aside, and `kept` of those stay.

    No process keeps it open: on Windows an open file cannot be moved, elsewhere its owner would go on writing in it.
    """

    def __init__(self, path: Path, size: int = SIZE, kept: int = KEPT) -> None:
        super().__init__()
        self._path, self._size, self._kept = path, size, kept
        self._lock_file = FolderLock(path.with_name(f"{path.name}.lock"))

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        # What cannot be written is not logged; the program goes on.
        with suppress(OSError), self._alone() as alone:
            if alone and self._path.exists() and self._path.stat().st_size >= self._size:
                self._move_aside()
            private_file(self._path)
            with open(self._path, "a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line + "\n")

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """While it is entered no other process writes, unless one hangs with the lock: then it is False."""
        alone = False
        for _ in range(TRIES):
            alone = self._lock_file.take()
            if alone:
                break
            time.sleep(AGAIN_S)
        try:
            yield alone
        finally:
            self._lock_file.release()

    def _move_aside(self) -> None:
        for number in range(self._kept, 0, -1):
            with suppress(OSError):
                replace(self._aside(number - 1), self._aside(number))

    def _aside(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path


def start_log(paths: Paths) -> None:
    """Log warnings to the data folder; where it cannot be written, nothing is logged."""
    root = logging.getLogger()
    try:
        private_folder(paths.data)
        private_folder(paths.log.parent)
        handler: logging.Handler = SharedLog(paths.log)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
