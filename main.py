"""Hands the arguments on: a command to its file, everything else to the windows."""

import gc
import sys

TYPE_CHECKING = False  # as of `typing`, which is loaded later
if TYPE_CHECKING:  # `ui` loads what a path is, without all that comes along
    from collections.abc import Sequence
    from pathlib import Path

OLDEST = (3, 11)
if sys.version_info < OLDEST:
    # Nothing above and up to here may need a newer Python, and all else is imported later.
    have, need = (".".join(map(str, version)) for version in (sys.version_info[:3], OLDEST))
    sys.stderr.write(
        f"This is Python {have}, and the program needs {need} or newer. "
        + "Start it with a newer one, or with `uv run main.py`, which finds one.\n"
    )
    sys.exit(2)


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Do what the arguments say; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Imported where they are used: `send` needs no Qt, and the usual start of the windows no command line.
    if given[:1] == ["read-table-apart"]:
        # No command for a person: how this program reads a foreign table in a process that can be ended.
        from core.tables.reading_process import main as read_table

        return read_table()
    if given[:1] == ["read-channel-file-apart"]:
        from core.files.reading_apart import main as read_channel_file

        return read_channel_file()
    if sys.stdout is None or sys.stderr is None:
        from core.command.console import open_streams

        open_streams()
    if not given:
        return windows(None, False)
    from core.command.commands import COMMANDS, Command, run

    tour = Command("tour", "play the main job on the demo PBX and take a picture of every page", "ui.tour:run")
    return run(given, (*COMMANDS, tour), windows)


def windows(data_dir: "Path | None", demo: bool) -> int:
    """Open the windows, or do what can be done without them; returns the exit status."""
    # What is loaded stays: to look for garbage in it takes a twentieth of the start. `GarbageOnGuiThread` does later.
    gc.disable()
    try:
        from ui import app
    except ImportError as error:
        from core.command.no_windows import refused, why_not_loaded

        why = why_not_loaded(error)
        if not demo or not why.lacks_library:
            return refused(why)
        from core.command.demo import without_windows

        return without_windows(why, demo)
    if demo and not app.has_display():
        from ui.tour import play_demo

        return play_demo(data_dir)
    return app.run(data_dir, demo)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        from core.program.crash import keep_memory_private

        keep_memory_private()  # the windows do so after their first paint
    status = main()
    if "PySide6.QtWidgets" in sys.modules:
        from ui.app import leave

        leave(status)
    sys.exit(status)
