"""Where a window was left: its size, its place, whether it was maximised; as a text that is kept with the choices."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget


def place_of(window: QWidget) -> str:
    """Where it is now."""
    return window.saveGeometry().toBase64().toStdString()


def put_back(window: QWidget, place: str) -> None:
    """Put a window that is not shown yet where it was left; Qt brings it onto a screen that is there."""
    if place:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore"))))
