"""Where a list is scrolled to, as another one takes it over."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea


def stay_scrolled(area: QAbstractScrollArea, before: QAbstractScrollArea) -> None:
    """Scroll to where another one stands, once this one is laid out."""
    for bar, other in (
        (area.verticalScrollBar(), before.verticalScrollBar()),
        (area.horizontalScrollBar(), before.horizontalScrollBar()),
    ):
        QTimer.singleShot(0, bar, partial(bar.setValue, other.value()))
