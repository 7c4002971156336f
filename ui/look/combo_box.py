"""A combo box whose parts Qt's style sheets forget when they are gone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget


class ComboBox(QComboBox):
    """To be made instead of Qt's own.

    The list that a box unfolds and the line of one that is typed in take no rules of their own from a style sheet: Qt
    never listens for their end, and keeps for ever what it looked up for them, 1 kB a part, or takes it for what
    another widget at the same place in memory needs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unfolded = self.view().parentWidget()
        assert unfolded is not None
        _forget_when_gone(unfolded)

    def setEditable(self, editable: bool) -> None:
        super().setEditable(editable)
        line = self.lineEdit()
        if line is not None:
            _forget_when_gone(line)


def _forget_when_gone(part: QWidget) -> None:
    """Have Qt listen for its end, as it does for a widget with a style sheet of its own, and leave it none."""
    part.setStyleSheet(" ")
    part.setStyleSheet("")
    part.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)
