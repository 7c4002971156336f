"""A lock that one process at a time holds, by the kernel: it ends with the process, whatever stands in the file."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from core.private_files import private_file

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 20
"""On Windows a byte is locked, and what is locked cannot be read: this one is far behind the number."""


class FolderLock:
    """The lock kept in the file at `path`, which stays there. Nothing of it is trusted but the kernel's word."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = -1

    def take(self) -> bool:
        """Take the lock without waiting; whether this process has it now.

        Raises:
            OSError: the file cannot be made or opened.
        """
        if not self.path.is_symlink():
            private_file(self.path)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        if not _locked(handle):
            os.close(handle)
            return False
        self._handle = handle
        with suppress(OSError):  # a full disk; the number is for a sentence only
            number = str(os.getpid()).encode()
            os.write(handle, number)
            if os.fstat(handle).st_size != len(number):  # emptied each time, some file systems write it out at once
                os.ftruncate(handle, len(number))
        return True

    def holder(self) -> int:
        """The number of the process that took the lock last; 0 if it is not known."""
        try:
            text = self.path.read_bytes()[:20]
        except OSError:
            return 0
        return int(text) if text.isdigit() else 0

    def release(self) -> None:
        """Let others have it."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
