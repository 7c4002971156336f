"""Which dialog is open over a window and has to be closed first."""

from PySide6.QtWidgets import QDialog, QWidget


def is_asked_over(window: QWidget) -> bool:
    """Whether a dialog is open over a window that keeps it from being used."""
    return any(dialog.isModal() and dialog.isVisible() for dialog in window.findChildren(QDialog))
