"""Python knows no item of a layout that is put into another one: PySide does not hear when Qt deletes an item.

PySide makes a Python object of each item of a layout that is put into one with a window. Qt deletes an item with its
widget, or when that goes elsewhere; what Python knew of it stays, and is taken for whatever has its place in memory
next, an object or a timer: where that is deleted, the process ends. So what is known of items is forgotten at once.
"""

from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout
from shiboken6 import createdByPython, invalidate

_ADDING = ((QBoxLayout, "addLayout"), (QBoxLayout, "insertLayout"), (QGridLayout, "addLayout"))


def let_no_item_be_known() -> None:
    """Of layouts that are put into others from now on."""
    for kind, name in _ADDING:
        adding = getattr(kind, name)
        if not isinstance(adding, FunctionType):
            setattr(kind, name, _forgetting(adding))


def _forgetting(adding: Callable[..., None]) -> Callable[..., None]:
    """Without the names and words of the other: to word them PySide loads much that nobody needs."""

    def added(outer: QLayout, *given: Any, **named: Any) -> None:
        adding(outer, *given, **named)
        for each in (*given, *named.values()):
            if isinstance(each, QLayout):
                _forget_items(each)

    return added


def _forget_items(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None and not createdByPython(item):  # PySide hears of the end of one that is
            invalidate(item)
