"""What the look of the windows is made ready with after the first paint."""

from collections.abc import Callable, Iterator

from ui.look.contrast import heed_contrast
from ui.look.focus_ring import follow_focus
from ui.look.icons import drawings


def looks(scale: float) -> Iterator[Callable[[], object]]:
    """The focus ring, the platform's contrast, and the icons for a screen of this scale; one call each."""
    yield follow_focus
    yield heed_contrast
    yield from drawings(scale)
