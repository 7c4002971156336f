"""Imports what the windows import while they run, so that of many forks none does it for itself."""

from importlib import import_module

FIRST = ("PySide6.QtWidgets", "core.pbx.client", "ui.app", "ui.program.open_drafts", "ui.wizard.autosave")


def import_windows() -> None:
    """Before the first fork; a kill falls into the work then, and not into imports."""
    from ui.program.warming import MODULES

    for module in (*FIRST, *MODULES):
        import_module(module)
