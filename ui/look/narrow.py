"""What is no wider than a person reads well, in a window that is: its height is counted for the width that it has."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

WIDEST = 560
"""Of a card of short lines, which would be lost in a wide window."""


def narrow(widget: QWidget) -> QHBoxLayout:
    """A line that holds a widget so.

    A column asks what is in it how high it is for the column's own width, also where it will get less: words that
    then wrap into one line more would be cut.
    """
    widget.setMaximumWidth(WIDEST)
    line = QHBoxLayout()
    line.addWidget(widget, 1)
    line.addStretch(0)
    return line
