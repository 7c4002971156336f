"""What is told of a line before it has the focus, so that a screen reader says its name when it gets it."""

from PySide6.QtWidgets import QLineEdit


def settle_cursor(line: QLineEdit) -> None:
    """Let Qt tell now where the cursor of an empty line is.

    Else that is told with the first focus, a moment before it: Orca takes it for the focus, and reads nothing out.
    """
    line.setCursorPosition(len(line.text()))
