"""Wrong usage: one sentence that says what is wrong with the arguments, and the folder that an option names."""

import os
from pathlib import Path

from core.errors import plain

WRONG_USAGE = 2


class WrongUsage(Exception):
    """The arguments do not say what to do; the text is one sentence that repeats no secret."""


def folder(text: str, option: str = "--data-dir") -> Path:
    """The folder that an option names; it need not be there yet. Raises WrongUsage."""
    if not text or (text.startswith("-") and not os.path.lexists(text)):
        raise WrongUsage(f"Say which folder: {option} DIR.")
    path = Path(text)
    there = Path(os.path.expanduser(text)).absolute()
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    if not os.path.isdir(there):  # Path.is_dir() raises where the folder may not be looked into
        raise WrongUsage(f"{option}: {plain(str(there), 200)} is no folder.")
    return path
