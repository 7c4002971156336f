"""What this program is: its name, its version, and where it says what is new."""

import sys
from functools import cache
from pathlib import Path, PurePath

NAME = "Message Channel Wizard"
DISTRIBUTION = "message-channel-wizard"
FEED = ""
"""Where `{"version": "1.2.0", "notes": "...", "page": "https://..."}` is published, and asked for only when a person
says so. While there is none, nothing offers to ask."""


@cache
def version() -> str:
    """The version as of pyproject.toml; "" where the program was not installed."""
    from importlib import metadata

    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return ""


def started_with() -> tuple[str, ...]:
    """How another process of this program is started: to be followed by its arguments."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return sys.executable, str(Path(__file__).resolve().parents[2] / "main.py")


def called() -> str:
    """The name by which a person starts this program: `main.py`, or an installed program's own."""
    if getattr(sys, "frozen", False):
        return PurePath(sys.executable).name.removesuffix(".exe")
    name = PurePath(sys.argv[0]).name.removesuffix(".exe") if sys.argv else ""
    return name if name == DISTRIBUTION else "main.py"
