"""Many parts of a window come and go, and it is laid out once: Qt does so anew for each that is shown."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_REQUEST = QEvent.Type.LayoutRequest
_DEPTH = 8
"""Each that wants more room asks what it stands in, and Qt sends what is asked meanwhile the next time."""


def hold(*widgets: QWidget) -> list[QWidget]:
    """Lay out nothing of these, and of what they stand in, until `release`; returns what is to be given to it."""
    held: list[QWidget] = []
    for widget in widgets:
        each: QWidget | None = widget
        while each is not None:
            layout = each.layout()
            if layout is not None and layout.isEnabled():
                layout.setEnabled(False)
                # Not the layout: what stands for it in Python ends with what stands for its widget.
                held.append(each)
            each = None if each.isWindow() else each.parentWidget()
    return held


def release(held: list[QWidget]) -> None:
    """Lay out again from now on; when the event loop comes round."""
    for widget in held:
        layout = widget.layout() if isValid(widget) else None
        if layout is not None:
            layout.setEnabled(True)
            # Qt asks for it once: what it asked for meanwhile may have come, and gone.
            QCoreApplication.postEvent(widget, QEvent(_REQUEST))
    held.clear()


def lay_out(held: list[QWidget]) -> None:
    """The same at once, from the window inwards, and what asks for more room because of it."""
    layouts = [layout for widget in reversed(held) if isValid(widget) and (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(True)
    for layout in layouts:
        layout.activate()
    for _ in range(_DEPTH if layouts else 0):
        QCoreApplication.sendPostedEvents(None, _REQUEST.value)
    held.clear()


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """What is shown and hidden in here of these widgets, and of what they stand in, is laid out after it."""
    held = hold(*widgets)
    try:
        yield
    finally:
        release(held)
