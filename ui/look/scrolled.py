"""A dialog that is no higher than the screen: a part of it scrolls, and its buttons stand below that part."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.look.theme import FRAME, NO_FOCUS, TAB_FOCUS
from ui.look.tokens import SPACES

LEAST = 96
"""What is left of the part that scrolls, on the smallest screen."""


class _Inside(QWidget):
    """Never lower than what is in it needs: a layout counts a `low` list as nothing when it says how high it is."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = self.layout()
        if column is None or not column.hasHeightForWidth():
            return max(super().sizeHint().height(), super().minimumSizeHint().height())
        return max(column.totalHeightForWidth(width), column.totalMinimumHeightForWidth(width))


class ScrolledByKeys(QScrollArea):
    """Tab stops at it while there is more than is seen, so that it can be scrolled by keys, and only then."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("focusPolicy", NO_FOCUS)
        self.verticalScrollBar().rangeChanged.connect(self._take_tab)

    def _take_tab(self, top: int, bottom: int) -> None:
        self.setProperty("focusPolicy", TAB_FOCUS if bottom > top else NO_FOCUS)


class Scrolled(ScrolledByKeys):
    """Wants to be as high as what is in it.

    Attributes:
        column: what is in it.
    """

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = _Inside()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(inside)
        self._inside = inside

    def showEvent(self, event: QShowEvent) -> None:
        """It is called what its window is called."""
        if not self.accessibleName():
            self.setAccessibleName(self.window().windowTitle())
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        """For the width that it has, beside its scroll bar while there is one."""
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        wide = max(self.width() - beside, self.column.totalMinimumSize().width())
        return QSize(wide, self._inside.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """No part of it is pushed aside, also beside a scroll bar, if the screen is wide enough."""
        wide = self.column.totalMinimumSize().width() + self.verticalScrollBar().sizeHint().width()
        room = self.screen().availableSize().width() - FRAME[0] - 2 * SPACES[6]
        return QSize(min(wide, room), LEAST)


def low(part: QWidget, least: int) -> None:
    """Let a list take the room that is left, and no more, before everything around it has to scroll."""
    part.setMinimumHeight(least)
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


def grow(dialog: QWidget) -> None:
    """Make a dialog higher where what is said in it needs more by now, as far as there is screen below its top."""
    column = dialog.layout()
    assert column is not None
    for part in dialog.findChildren(Scrolled):
        part.updateGeometry()
    column.activate()
    wanted = (
        column.totalHeightForWidth(dialog.width()) if column.hasHeightForWidth() else column.totalSizeHint().height()
    )
    room = dialog.screen().availableGeometry().bottom() - dialog.geometry().top()
    dialog.resize(dialog.width(), max(dialog.height(), min(wanted, room)))


def column_of(dialog: QWidget) -> QVBoxLayout:
    """The column of a dialog above a wizard, which would draw what lies on the dialog itself as its own."""
    outer, content = QVBoxLayout(dialog), QWidget()
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(content)
    column = QVBoxLayout(content)
    column.setContentsMargins(SPACES[6], SPACES[5], SPACES[6], SPACES[4])
    column.setSpacing(SPACES[3])
    return column


def fit(dialog: QWidget, width: int, height: int = 0) -> None:
    """Give a dialog its first size: so wide, at least so high, as high as it wants, and within the screen."""
    screen = dialog.screen().availableSize()
    room = QSize(screen.width() - FRAME[0], screen.height() - FRAME[1])
    wide, column = min(width, room.width()), dialog.layout()
    assert column is not None
    column.setGeometry(QRect(0, 0, wide, room.height()))
    for part in dialog.findChildren(Scrolled):
        part.updateGeometry()  # it has its width now, and wants another height
    wanted = column.totalHeightForWidth(wide) if column.hasHeightForWidth() else column.totalSizeHint().height()
    dialog.resize(wide, min(max(height, wanted), room.height()))
