"""The box in the head of a table whose rows can be ticked: it tells how many are, and ticks all that are shown."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QTableView, QWidget

from ui.look.tooltips import give_tooltip

SIDE = 18
BLANK = "\u2002"
"""Between the box and the words behind it."""
_LEFT = 11
"""Where the boxes of the rows stand: the room around a cell's words, and what Qt adds."""


class HeadBox(QCheckBox):
    """Lies on the table's head, before the words of its first column.

    Signals:
        asked: all rows that are shown are to be ticked, or none of them.
    """

    asked = Signal(bool)

    def __init__(self, table: QTableView) -> None:
        self._head = table.horizontalHeader()
        super().__init__(self._head)
        self.setObjectName(f"{table.objectName()}.all")
        self.setAccessibleName(self.tr("Tick all that are shown"))
        give_tooltip(self, self.accessibleName())
        self.setTristate(True)
        self._head.installEventFilter(self)
        QWidget.setTabOrder(self, table)
        self.hide()

    def show_count(self, ticked: int, able: int) -> None:
        """Of the rows that can be ticked so many are."""
        states = Qt.CheckState
        some = states.Checked if ticked == able else states.PartiallyChecked
        self.setCheckState(some if ticked else states.Unchecked)
        self.setVisible(able > 0)
        self._lie()

    def nextCheckState(self) -> None:
        self.asked.emit(self.checkState() is not Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._lie()
        return super().eventFilter(watched, event)

    def _lie(self) -> None:
        head = self._head
        size = self.sizeHint()
        left = head.width() - _LEFT - size.width() if head.isRightToLeft() else _LEFT
        self.setGeometry(left, (head.height() - size.height()) // 2, size.width(), size.height())


def room_for_box() -> QPixmap:
    """What stands before the words of the first column: nothing that is seen, as wide as the box."""
    made = QPixmap(SIDE, 1)
    made.fill(Qt.GlobalColor.transparent)
    return made
