"""Writing a file whole or not at all: temporary file, fsync, replace; what stood there stays until then."""

import contextlib
import os
import re
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.errors import AppError, plain
from core.wording import N_

_HELD = (5, 32, 33)
"""ERROR_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION: on Windows a file that is open stays in its place."""
_RANDOM_BYTES = 6
_TEMPORARY = re.compile(r"\..{1,80}\.[0-9a-f]{12}\.tmp", re.DOTALL)
PAUSES_S = (0.01, 0.02, 0.04, 0.08, 0.16)
"""A virus scanner lets go after some milliseconds, a person's PDF window does not."""


class FileInUse(PermissionError):
    """Another program holds the file that was to be replaced; nothing was changed."""

    def __init__(self, error: PermissionError) -> None:
        super().__init__(error.errno, N_("another program has this file open; close it there and try again"))


def replace(source: str | os.PathLike[str], target: str | os.PathLike[str]) -> None:
    """Put `source` in the place of `target`; where another program holds one of them, try again for a moment.

    Raises:
        FileInUse: it is still held. OSError: anything else.
    """
    for pause_s in (*PAUSES_S, None):
        try:
            os.replace(source, target)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            if pause_s is None:
                raise FileInUse(error) from None
            time.sleep(pause_s)


class NotWritten(AppError):
    """A file of the person's could not be written; what stood there before still does."""

    code = "not_written"

    def __init__(
        self,
        error: Exception,
        what: str = N_("The file cannot be written ({why})."),
        remedy: str = N_("Choose another folder, or make room on the disk."),
    ) -> None:
        why = plain(getattr(error, "strerror", None) or error)
        super().__init__(what, remedy, {"why": why, "reason": why})


def write_whole(
    path: str | os.PathLike[str],
    data: bytes,
    private: bool = False,
    announce: Callable[[Path], None] | None = None,
) -> None:
    """Put `data` at `path`; `private` keeps other users of the computer from reading it.

    Args:
        announce: told the name of the temporary file before there is one: what a kill leaves can be found again.

    Raises:
        OSError: nothing was changed.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name[:80]}.{os.urandom(_RANDOM_BYTES).hex()}.tmp")
    if announce is not None:
        announce(temporary)
    # os.open, not tempfile: the file of a person gets the person's usual permissions.
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o666)
    try:
        if private and sys.platform != "win32":
            os.fchmod(handle, 0o600)  # whatever the umask takes away
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_directory(target.parent)


def is_temporary(path: Path) -> bool:
    """Whether it is a file that `write_whole` left behind when it was killed: by its name, of this user, no link."""
    if not _TEMPORARY.fullmatch(path.name) or Path(os.path.realpath(path)) != path:
        return False
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    if sys.platform != "win32" and found.st_uid != os.getuid():
        return False
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1


def file_stem(text: str, longest: int = 80) -> str:
    """What a file may be called after `text` on every system, without its ending; "" for nothing."""
    kept = "".join(each if each.isalnum() or each in " -_" else "_" for each in text)
    return " ".join(kept.split())[:longest].strip(" -")


def _sync_directory(directory: Path) -> None:
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
