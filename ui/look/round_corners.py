"""Tables whose corners are round inside, too: what scrolls, and the head, would lie square upon the frame's."""

from functools import cache

from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from ui.look.tokens import RADIUS_ROW


def round_corners(view: QAbstractItemView, head: QHeaderView, radius: int = RADIUS_ROW) -> None:
    """Leave the frame's corners free; to be called when the parts of a view have got their places.

    Args:
        radius: of its frame, which is one pixel wide.
    """
    frame = view.rect().adjusted(1, 1, -1, -1)
    part = view.viewport()
    for each, top, bottom in ((head, True, False), (part, head.isHidden(), True)):
        place = each.geometry()
        left, right = place.left() <= frame.left(), place.right() >= frame.right()
        is_top, is_bottom = top and place.top() <= frame.top(), bottom and place.bottom() >= frame.bottom()
        _cut(each, _gone(radius - 1), (left, right), (is_top, is_bottom))


def _cut(part: QWidget, rows: tuple[int, ...], sides: tuple[bool, bool], ends: tuple[bool, bool]) -> None:
    wide, high = part.width(), part.height()
    (left, right), (top, bottom) = sides, ends
    shown = QRegion(part.rect())
    for row, gone in enumerate(rows):
        for y in (*((row,) if top else ()), *((high - 1 - row,) if bottom else ())):
            if left:
                shown -= QRegion(0, y, gone, 1)
            if right:
                shown -= QRegion(wide - gone, y, gone, 1)
    if part.mask() != shown:
        part.setMask(shown)


@cache
def _gone(radius: int) -> tuple[int, ...]:
    """How many pixels of each row of a corner lie outside its arc, the outermost row first."""
    squares = (radius**2 - (radius - row - 0.5) ** 2 for row in range(radius))
    return tuple(radius - int(square**0.5 + 0.5) for square in squares)
