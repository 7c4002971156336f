"""Where a data folder lies: whether it is a copy of another one, whose keyring entries it must leave alone."""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.whole_file import write_whole

NAME = "place.json"
_LONGEST = 10_000
_MOST_SPACES = 20


@dataclass(frozen=True, slots=True)
class _Place:
    """A folder: its path, its number on its disk, and the spaces of its keyring entries, the own one first."""

    path: str
    device: int
    number: int
    spaces: tuple[str, ...] = ("",)


def spaces_of(folder: Path) -> tuple[str, ...]:
    """The spaces of a data folder's keyring entries: its own, and those of the folders that it was copied from.

    A folder that was renamed, or put back in its place, is the same one. Where it cannot be told whether the one that
    it comes from is still used, it is a copy: that deletes nothing of the other's. Never raises.
    """
    try:
        here = _here(folder)
    except OSError:
        return ("",)  # not there yet
    noted = _read(folder)
    if noted is None:
        _write(folder, here)
        return here.spaces
    if noted.path == here.path or (noted.number, noted.device) == (here.number, here.device):
        if (noted.path, noted.number, noted.device) != (here.path, here.number, here.device):
            _write(folder, _Place(here.path, here.device, here.number, noted.spaces))
        return noted.spaces
    spaces = (secrets.token_hex(4), *noted.spaces)[:_MOST_SPACES]
    _write(folder, _Place(here.path, here.device, here.number, spaces))
    return spaces


def _here(folder: Path) -> _Place:
    about = folder.stat()
    return _Place(os.path.realpath(folder), about.st_dev, about.st_ino)


def _read(folder: Path) -> _Place | None:
    try:
        with (folder / NAME).open("rb") as file:
            found = json.loads(file.read(_LONGEST))
        spaces = tuple(str(each) for each in found["spaces"])
        return _Place(str(found["path"]), int(found["device"]), int(found["number"]), spaces) if spaces else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _write(folder: Path, place: _Place) -> None:
    found = {"path": place.path, "device": place.device, "number": place.number, "spaces": place.spaces}
    with suppress(OSError):
        write_whole(folder / NAME, json.dumps(found).encode("ascii"), private=True)
