"""Plays the tour, saying what is cut in its pictures: `python -m tests.ui.tour_cuts --language fr --out DIR`."""

import sys

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import ui.tour
from core.command.console import say
from tests.ui.layout import cut_off

TURNS = 40
"""So often the layout may come to rest: what is cut by then stays cut."""
_picture_of = ui.tour._picture_of


def _looked_at(shown: QWidget | QImage) -> QImage:
    picture = _picture_of(shown)
    if isinstance(shown, QWidget):
        for _ in range(TURNS):
            ui.tour._settle(shown)
            if not cut_off(shown):
                break
        for cut in cut_off(shown):
            say(f"CUT {cut}")
    return picture


if __name__ == "__main__":
    ui.tour._picture_of = _looked_at
    sys.exit(ui.tour.run(sys.argv[1:]))
