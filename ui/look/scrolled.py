"""A dialog that is no higher than the screen: a part of it scrolls, and its buttons stand below that part."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.theme import FRAME

LEAST = 96
"""What is left of the part that scrolls, on the smallest screen."""


class Scrolled(QScrollArea):
    """Wants to be as high as what is in it.

    Attributes:
        column: what is in it.
    """

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """For the width that it has."""
        wide = max(self.viewport().width(), self.column.totalMinimumSize().width())
        by_width = self.column.hasHeightForWidth()
        high = self.column.totalHeightForWidth(wide) if by_width else self.column.totalSizeHint().height()
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """No part of it is pushed aside, also beside a scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.column.totalMinimumSize().width() + bar, LEAST)


def fit(dialog: QWidget, width: int, height: int = 0) -> None:
    """Give a dialog its first size: so wide, at least so high, as high as it wants, and within the screen."""
    screen = dialog.screen().availableSize()
    room = QSize(screen.width() - FRAME[0], screen.height() - FRAME[1])
    wide, column = min(width, room.width()), dialog.layout()
    assert column is not None
    dialog.resize(wide, room.height())
    column.activate()
    column.invalidate()  # what scrolls has its width now
    wanted = column.totalHeightForWidth(wide) if column.hasHeightForWidth() else column.totalSizeHint().height()
    dialog.resize(wide, min(max(height, wanted), room.height()))
