"""How large a window is at first, and where it was left: size, place, whether maximised, as a text that is kept."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from ui.look.theme import FRAME


def give_size(window: QWidget, width: int, height: int) -> None:
    """As large as this, or as the screen has room."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - FRAME[0]), min(height, room.height() - FRAME[1]))


def place_of(window: QWidget) -> str:
    """Where it is now."""
    return window.saveGeometry().toBase64().toStdString()


def put_back(window: QWidget, place: str) -> None:
    """Put a window that is not shown yet where it was left; Qt brings it onto a screen that is there."""
    if place:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore"))))
