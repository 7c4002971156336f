"""Writing a file whole or not at all: temporary file, fsync, replace; what stood there stays until then."""

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path


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
    temporary = target.with_name(f".{target.name[:80]}.{os.urandom(6).hex()}.tmp")
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
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_directory(target.parent)


def _sync_directory(directory: Path) -> None:
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
