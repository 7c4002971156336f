"""Which creates are being sent just now, by any process: each holds a lock in a file of its own beside the store."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from core.folder_lock import FolderLock

_PROBING = threading.Lock()
"""Who looks whether a lock is held has it for a moment: another thread would take that for a create."""


class InFlight:
    """The creates in flight of the store at `path`. A process that ends lets go of its locks, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def sending(self, attempt_id: str) -> Iterator[None]:
        """While this lasts the attempt is being sent. It goes on where a file system knows no locks."""
        lock = self._lock_of(attempt_id)
        try:
            with suppress(OSError):
                lock.take()
            yield
        finally:
            _drop(lock)

    def is_sending(self, attempt_id: str) -> bool:
        """Whether a process that lives is sending this attempt."""
        lock = self._lock_of(attempt_id)
        with _PROBING:
            try:
                if not lock.path.exists():
                    return False
                if not lock.take():
                    return True
            except OSError:
                return False
            _drop(lock)  # of a process that ended in the middle
            return False

    def _lock_of(self, attempt_id: str) -> FolderLock:
        # Quoted: the store may be damaged, and what stands there names no other file.
        return FolderLock(self._path.with_name(f"sending-{quote(attempt_id, safe='')}.lock"))


def _drop(lock: FolderLock) -> None:
    lock.release()
    with suppress(OSError):
        lock.path.unlink(missing_ok=True)
