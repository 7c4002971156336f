"""Finds what a window cuts off: texts that are longer than their place, and pages that are wider than the window."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.look.plain_table import PlainTable
from ui.look.search_line import SearchLine
from ui.look.theme import FRAME

_ARROW = 24
"""What a choice needs beside its text, for its arrow and edges."""
_ROWS = 50
"""So many rows of a table are looked at."""
_SIGN = 70
"""What a line for searching has before and behind its text."""
_EDGE = 8
"""The same of a line, and of the name of a column."""


SMALL = (683 - FRAME[0], 384 - FRAME[1])
"""What a screen of 1366x768 has for a window at 200 %."""


class Cut(list[str]):
    """What is cut, in words."""


def cut_off(window: QWidget) -> Cut:
    """Every visible text that does not fit into its widget, and every page that has to be pushed aside."""
    found = Cut()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found += _cut(widget)
            if isinstance(widget, PlainTable):
                found += _cut_cells(widget)
    return found


def too_large(dialog: QWidget) -> list[str]:
    """What does not fit onto a small screen at 200 %, however it is resized."""
    column = dialog.layout()
    need = column.totalMinimumSize() if column is not None else dialog.minimumSizeHint()
    need = need.expandedTo(dialog.minimumSize())
    by_width = column.minimumHeightForWidth(SMALL[0]) if column is not None and column.hasHeightForWidth() else 0
    high = max(need.height(), by_width)
    return [f"needs {need.width()}x{high}"] if need.width() > SMALL[0] or high > SMALL[1] else []


def _cut(widget: QWidget) -> Iterator[str]:
    # What can be scrolled or typed into may be longer than its place if a tool tip tells the rest.
    if isinstance(widget, QLabel) and widget.text() and widget.maximumWidth() and not _label_fits(widget):
        yield f"label “{widget.text()[:60]}” {_size(widget)} in {_place(widget)}"
    elif isinstance(widget, QAbstractButton) and widget.text() and not _button_fits(widget):
        yield f"button “{widget.text()}” {_size(widget)} wants {_size_of(widget.minimumSizeHint())}"
    elif isinstance(widget, QComboBox):
        if not (widget.toolTip() or _text_fits(widget, widget.currentText(), _ARROW)):
            yield f"choice “{widget.currentText()[:60]}” {_size(widget)}"
    elif isinstance(widget, QLineEdit):
        beside = _EDGE + (_SIGN if isinstance(widget, SearchLine) else 0)
        if not (widget.text() or widget.toolTip() or _text_fits(widget, widget.placeholderText(), beside)):
            yield f"placeholder “{widget.placeholderText()}” {_size(widget)}"
    elif isinstance(widget, QHeaderView):
        yield from _cut_sections(widget)
    elif isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None and content.width() > widget.viewport().width():
            yield f"a page of {content.width()} in {widget.viewport().width()}"
    if widget.objectName() == "qt_toolbar_ext_button":
        yield "a tool bar has no room for all it has"
    parent = widget.parentWidget()
    inside = isinstance(widget, QLabel | QAbstractButton | QGroupBox) and parent is not None
    if inside and parent is not None and widget.geometry().right() > parent.width():
        yield f"{type(widget).__name__} {widget.objectName()} sticks out at the right"


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    if not label.wordWrap():
        return label.sizeHint().width() <= label.width() and label.sizeHint().height() <= label.height() + 1
    # The & of a mnemonic is not drawn; without a buddy it is.
    flags = int(Qt.TextFlag.TextWordWrap) | (int(Qt.TextFlag.TextShowMnemonic) if label.buddy() else 0)
    needed = metrics.boundingRect(0, 0, room.width(), 1 << 20, flags, label.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1


def _button_fits(button: QAbstractButton) -> bool:
    least = button.minimumSizeHint()
    return button.width() >= least.width() and button.height() >= least.height() - 2


def _text_fits(widget: QWidget, text: str, beside: int) -> bool:
    return QFontMetrics(widget.font()).horizontalAdvance(text) + beside <= widget.width()


def _cut_sections(header: QHeaderView) -> list[str]:
    model, found = header.model(), []
    if header.isVisible() and model is not None and header.orientation() == Qt.Orientation.Horizontal:
        for section in range(header.count()):
            if header.isSectionHidden(section):
                continue
            text = str(model.headerData(section, header.orientation()) or "")
            if model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole) == text:
                continue  # its beginning is shown, and the tool tip tells it whole
            if QFontMetrics(header.font()).horizontalAdvance(text) + _EDGE > header.sectionSize(section):
                found.append(f"column “{text}” {header.sectionSize(section)}")
    return found


def _cut_cells(table: PlainTable) -> Iterator[str]:
    """A cell whose end is not seen tells the whole in its tooltip."""
    model = table.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            fits = QFontMetrics(table.font()).horizontalAdvance(text) + 2 * _EDGE <= table.columnWidth(column)
            if not (table.isColumnHidden(column) or fits or index.data(Qt.ItemDataRole.ToolTipRole)):
                yield f"cell “{text[:60]}” {table.columnWidth(column)} of {table.objectName()}"


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
