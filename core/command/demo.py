"""`--demo` where no window can open: the demo's channel is created all the same, as `send` does."""

import ctypes
import tempfile
from collections.abc import Sequence
from pathlib import Path

from core.command.console import complain, say
from core.command.no_windows import NoWindows, refused, why_qt_gave_up
from core.command.report import Outcome, Report
from core.command.send import main as send
from core.demo.sample import sample_draft
from core.files.channel_file import write_channel_file
from core.program.product import called


def without_qt_going_on(said: Sequence[str], plugin: str, demo: bool) -> int:
    """As `without_windows`, for Qt that gave up.

    Args:
        said: its last messages, the oldest first. plugin: the file of the plugin for the display.
    """
    return without_windows(why_qt_gave_up(said, _missing_library(plugin)), demo)


def _missing_library(plugin: str) -> str:
    """What the loader says of a plugin; "" when it can be loaded."""
    try:
        ctypes.CDLL(plugin)
    except OSError as error:
        return str(error)
    return ""


def without_windows(why: NoWindows, demo: bool) -> int:
    """Say why no window opens; with `demo`, create a channel on the demo PBX. Returns the exit status."""
    if not demo or not why.lacks_library:
        return refused(why)
    complain(f"{why.what} So the demo's channel is created from the command line, as `{called()} send` does.")
    told: list[Report] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "demo.json"
        write_channel_file(sample_draft(), file, with_secrets=True)
        status = send([str(file), "--demo"], told.append)
    for report in told:
        if report.outcome is Outcome.CREATED:
            say(f"created channel {report.id}")
    complain(f"For the windows: {why.remedy}")
    return status
