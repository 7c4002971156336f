"""The ground of a list, a table or a text that its rule in the style sheet draws."""

from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView


def leave_ground(view: QAbstractScrollArea) -> None:
    """Leave the ground of a view, and of its headers, to the style sheet; to be called before it is shown.

    Else Qt takes it from the part inside, and asks for rules for that part at every paint. It has none, so that Qt
    never listens for its end and keeps 1 kB of each for ever (as of a combo box, see `combo_box.py`).
    """
    for each in (view, *view.findChildren(QHeaderView)):
        each.viewport().setAutoFillBackground(False)
