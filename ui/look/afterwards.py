"""What the look of the windows is made ready with after the first paint."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui.look.contrast import heed_contrast
from ui.look.focus_ring import follow_focus
from ui.look.icons import drawings
from ui.look.letters import follow_letters


def looks(scale: float) -> Iterator[Callable[[], object]]:
    """The style in Python, the focus ring, the platform's contrast, the icons for this scale; one call each."""
    # PySide makes the types of all styles when one is first asked for: 20 ms, which the first error would wait for.
    yield QApplication.style
    yield follow_focus
    yield follow_letters
    yield heed_contrast
    yield _fill_once
    yield from drawings(scale)


def _fill_once() -> None:
    """PySide makes all that a ground can be, 182 gradients, when one is first filled: 6 ms of the first table."""
    picture = QPixmap(1, 1)
    QPainter(picture).fillRect(picture.rect(), QColor(0, 0, 0, 0))
