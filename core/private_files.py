"""Folders and files that nobody but this user may read: 0700 and 0600, whatever the umask, also where they exist.

On Windows the user's profile is private already, and modes mean nothing.
"""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import grp
    import pwd

_OURS = (
    "channels.sqlite",
    ".channels.sqlite",
    "place.json",
    ".place.json",
    "preferences.json",
    ".preferences.json",
    "logs",
    "application.log",
    "application.lock",
    "crash.log",
    "locks",
    "login-",
)


def private_folder(folder: Path) -> None:
    """Make `folder`, and those above it that are missing, for this user alone; mend one that is there.

    A folder that holds other things too (a person's own, chosen with --data-dir) keeps its mode.

    Raises:
        OSError: it cannot be made.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        with suppress(FileExistsError):  # another process was quicker
            each.mkdir(mode=0o700)
        _set_mode(each, 0o700)
    if folder not in missing and _only_ours(folder):
        _set_mode(folder, 0o700)


def private_file(path: Path) -> None:
    """Make an empty file for this user alone, or take a file that is there away from all others.

    Raises:
        OSError: it cannot be made.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    _set_mode(path, 0o600)


def mend(folder: Path) -> None:
    """Take what was written here before this rule existed away from all others. Never raises."""
    with suppress(OSError):
        for each in folder.iterdir():
            if each.name.startswith(_OURS) and not each.is_symlink():
                _set_mode(each, 0o700 if each.is_dir() else 0o600)
                if each.is_dir():
                    mend(each)


def is_of_others(path: Path) -> bool:
    """Whether a folder or file belongs to another account, which can read and change what is put there."""
    return sys.platform != "win32" and path.lstat().st_uid != os.getuid()


def is_open_to_others(folder: Path, file: Path) -> bool:
    """Whether everybody on this computer can put files into a folder, beside this file of ours.

    On a file system that knows no modes (a stick) the file's own cannot be taken away from others either.
    """
    if sys.platform == "win32" or file.stat().st_mode & 0o077:
        return False
    return bool(folder.stat().st_mode & stat.S_IWOTH)


def group_that_writes(folder: Path, file: Path) -> str:
    """The group whose other members can put files into a folder, beside this file of ours; "" for none.

    A group of one's own, as many systems make one for each account, has no other members.
    """
    if sys.platform != "win32":
        about = folder.stat()
        if file.stat().st_mode & 0o077 or not about.st_mode & stat.S_IWGRP:
            return ""
        try:
            mine = pwd.getpwuid(os.getuid()).pw_name
            group = grp.getgrgid(about.st_gid)
        except KeyError:  # without a name, as in some containers
            return "" if about.st_gid == os.getgid() else str(about.st_gid)
        others = [name for name in group.gr_mem if name != mine]
        others += [each.pw_name for each in pwd.getpwall() if each.pw_gid == about.st_gid and each.pw_name != mine]
        return group.gr_name if others else ""
    return ""


def _only_ours(folder: Path) -> bool:
    try:
        return all(each.name.startswith(_OURS) for each in folder.iterdir())
    except OSError:
        return False


def _set_mode(path: Path, mode: int) -> None:
    if os.name == "nt":
        return
    with suppress(OSError):  # of another user, or a file system without modes
        if path.stat().st_mode & 0o777 != mode:
            path.chmod(mode)
