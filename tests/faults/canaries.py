"""Marker secrets, and the search for them in every form in which a secret can be written down."""

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)


def forms(secret: str) -> set[bytes]:
    """The secret raw, in Base64 (also inside a longer text), in a URL, in JSON, as UTF-16, as Python writes it."""
    texts = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1], repr(secret)[1:-1]}
    found = {text.encode() for text in texts} | {secret.encode("utf-16-le"), secret.encode("utf-16-be")}
    for shift in range(3):
        inside = base64.b64encode(b"x" * shift + secret.encode())
        # The first and the last letters hang on what stands around.
        found.add(inside[4 if shift else 0 : -4])
    return found


def leaks(secrets: Iterable[str], places: dict[str, bytes]) -> list[str]:
    """Where a secret stands: "place: the secret's number"."""
    return [
        f"{place}: secret {number}"
        for number, secret in enumerate(secrets)
        for place, content in places.items()
        if any(form in content for form in forms(secret))
    ]


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {f"file {path.relative_to(folder)}": path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def shown(widget: QWidget) -> Iterator[str]:
    """Every text that a person, a tooltip or a screen reader can get from a window."""
    for child in [widget, *widget.findChildren(QWidget)]:
        yield from (child.toolTip(), child.statusTip(), child.whatsThis(), child.windowTitle())
        yield from (child.accessibleName(), child.accessibleDescription())
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is not None:
            parts = (
                QAccessible.Text.Name,
                QAccessible.Text.Value,
                QAccessible.Text.Description,
                QAccessible.Text.Help,
            )
            yield from (interface.text(part) for part in parts)
        if isinstance(child, (QLabel, QAbstractButton)):
            yield child.text()
        elif isinstance(child, QPlainTextEdit):
            yield child.toPlainText()
        elif isinstance(child, QLineEdit):
            yield from (child.displayText(), child.placeholderText())
            if child.echoMode() is QLineEdit.EchoMode.Normal:  # what is hidden and selected is nowhere to be had
                yield child.selectedText()
        elif isinstance(child, QComboBox):
            yield from (child.itemText(index) for index in range(child.count()))
        elif isinstance(child, QTabWidget):
            yield from (child.tabText(index) for index in range(child.count()))
        elif isinstance(child, QTableView):
            model = child.model()
            cells = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
            yield from (str(model.index(row, column).data()) for row, column in cells)
