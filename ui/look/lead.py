"""A press that has just led somewhere: its second half, if it was a double one, is meant for what was before."""

import time

SETTLED_S = 0.5
"""So long after a press has led somewhere its second half presses nothing there: longer than a double press takes."""


def is_fresh(at: float) -> bool:
    """Whether what arrives now may belong to a press of that time."""
    return time.monotonic() - at < SETTLED_S


class Lead:
    """When a press has led to a page, or to what a button does now."""

    def __init__(self) -> None:
        self._at, self._by_chord, self._takes_clicks = -SETTLED_S, False, True

    def begin(self, *, by_chord: bool = False, takes_clicks: bool = True) -> None:
        """A press has led here.

        Args:
            by_chord: by a key with Ctrl or Alt, of which a bare key is no second half.
            takes_clicks: Qt tells the second half of a double click by itself; not where something led here that
                the person could not foresee.
        """
        self._at, self._by_chord, self._takes_clicks = time.monotonic(), by_chord, takes_clicks

    def end(self) -> None:
        """The time of a double press has passed."""
        self._at = -SETTLED_S

    @property
    def is_fresh(self) -> bool:
        """Whether what arrives now may be such a second half."""
        return is_fresh(self._at)

    def takes(self, *, chord: bool) -> bool:
        """Whether a key presses here now; a chord: one with Ctrl or Alt."""
        return not self.is_fresh or (self._by_chord and not chord)

    @property
    def takes_clicks(self) -> bool:
        """Whether a click does."""
        return not self.is_fresh or self._takes_clicks
