"""A file, whole or not at all: read without waiting, written by temporary file, fsync and replace."""

import contextlib
import os
import re
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.errors import AppError
from core.system_reasons import reason_of
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


class NoFile(OSError):
    """What was to be read is a folder, a device or a pipe."""


class TooLarge(OSError):
    """What was to be read has more bytes than such a file may have."""


def read_whole(path: str | os.PathLike[str], most: int, *, is_given: bool = False) -> bytes:
    """The bytes of a file that may be anybody's: nothing is waited for, and no more than `most` bytes are read.

    Args:
        is_given: it may be a pipe, as a shell hands it to a command; that one is waited for.

    Raises:
        NoFile, TooLarge, OSError: it cannot be read. ValueError: this is no name of a file.
    """

    def opened(name: str, flags: int) -> int:
        # A pipe to which nobody writes is opened, too, and then refused.
        return os.open(name, flags if is_given else flags | getattr(os, "O_NONBLOCK", 0))

    try:
        with open(path, "rb", opener=opened) as file:
            if not (stat.S_ISREG(os.fstat(file.fileno()).st_mode) or is_given):
                raise NoFile
            data = file.read(most + 1)
    except IsADirectoryError:
        raise NoFile from None
    if len(data) > most:
        raise TooLarge
    return data


def is_given(path: str | os.PathLike[str]) -> bool:
    """Whether it is what a shell hands to a command: its standard input, or `<(a command)`."""
    return str(path) == "/dev/stdin" or str(path).startswith("/dev/fd/")


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
        remedy: str = N_("Choose another folder, or free some disk space."),
    ) -> None:
        why = reason_of(error, str(error))
        super().__init__(what, remedy, {"why": why, "reason": why})


def write_for(path: str | os.PathLike[str], data: bytes) -> None:
    """As `write_whole`, where a person has chosen the place.

    Raises:
        NotWritten: nothing was changed.
    """
    try:
        write_whole(path, data)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise NotWritten(error) from None


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
