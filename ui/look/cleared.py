"""What stood in a layout is taken out of it and destroyed, and Python gets to know none of the layout's items.

`ui/nested_layouts.py` says what becomes of one that Python knows. One that is handed to it is never freed.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: "QLayout", widgets: "list[QWidget]") -> None:
    """Take these out, and the list has none of them any more."""
    for widget in widgets:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    widgets.clear()
