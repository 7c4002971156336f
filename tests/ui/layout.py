"""Finds what a window cuts off: texts that are longer than their place, and pages that are wider than the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QScrollArea, QWidget


class Cut(list[str]):
    """What is cut, in words."""


def cut_off(window: QWidget) -> Cut:
    """Every visible text that does not fit into its widget, and every page that has to be pushed aside."""
    found = Cut()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.maximumWidth() and not _label_fits(label):
            found.append(f"label “{label.text()[:60]}” {_size(label)} in {_place(label)}")
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not _button_fits(button):
            found.append(f"button “{button.text()}” {_size(button)} wants {_size_of(button.minimumSizeHint())}")
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None and content.width() > area.viewport().width():
            found.append(f"a page of {content.width()} in {area.viewport().width()}")
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        inside = isinstance(widget, QLabel | QAbstractButton | QGroupBox) and parent is not None
        if inside and parent is not None and widget.isVisible() and widget.geometry().right() > parent.width():
            found.append(f"{type(widget).__name__} {widget.objectName()} sticks out at the right")
    return found


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    if not label.wordWrap():
        return label.sizeHint().width() <= label.width() and label.sizeHint().height() <= label.height() + 1
    needed = metrics.boundingRect(0, 0, room.width(), 1 << 20, Qt.TextFlag.TextWordWrap, label.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1


def _button_fits(button: QAbstractButton) -> bool:
    least = button.minimumSizeHint()
    return button.width() >= least.width() and button.height() >= least.height() - 2


def _size(widget: QWidget) -> str:
    return f"{widget.width()}x{widget.height()}"


def _size_of(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _place(widget: QWidget) -> str:
    names: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)
