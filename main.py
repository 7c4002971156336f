"""Hands the arguments on: `send` to core.command.cli, `tour` to ui.tour, everything else to ui.app."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Imported where they are used: `send` needs no Qt, and the windows need no argument parser of `send`.
    if given[:1] == ["send"]:
        from core.command.cli import main as send

        return send(given[1:])
    if given[:1] == ["tour"]:
        from ui.tour import run as tour

        return tour(given[1:])
    from ui.app import run

    return run(given)


if __name__ == "__main__":
    status = main()
    if "PySide6.QtWidgets" in sys.modules:
        from ui.app import leave

        leave(status)
    sys.exit(status)
