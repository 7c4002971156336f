"""The line at the foot of the table: what was just done in it, or what is wrong with the line the cursor is in."""

from core.wording import one_text
from ui.look.say import say as announce
from ui.look.signed_label import SignedLabel
from ui.look.theme import Tone
from ui.look.tokens import LOWEST
from ui.routing.status import RoutingStatus


class ToldLine(SignedLabel):
    """Tells a screen reader the same, with what is counted in the table.

    Attributes:
        is_spared: it takes no room while it says nothing.
    """

    def __init__(self, status: RoutingStatus) -> None:
        super().__init__("", Tone.MUTED)
        self._status = status
        self.is_spared = False
        self.setObjectName("dids.status")
        self.setMinimumHeight(self.fontMetrics().height())  # the table stays where it is

    def fit(self) -> None:
        """Take room for the table to stay where it is, but in a window that is too low for that."""
        spared = self.is_spared or self.window().height() < LOWEST
        self.setVisible(bool(self.text()) or not spared)

    def say(self, text: str) -> None:
        """Tell what was done; "" for nothing."""
        self._show(text, Tone.MUTED)
        if text:
            announce(self, one_text(text, self._status.spoken))

    def warn(self, text: str) -> None:
        """Tell what could not be done, or what is wrong."""
        self._show(text, Tone.ERROR)
        announce(self, text, urgent=True)

    def warn_of_line(self, row: int, text: str, *, again: bool = True) -> None:
        """Tell what is wrong with a line of the table; also if it stands here already, unless told otherwise."""
        told = self.tr("Line {row}: {text}").format(row=row + 1, text=text)
        if again or told != self.text():
            self.warn(told)

    def warn_of_nobody(self, written: str) -> None:
        """Tell that what was written names nobody, or more than one."""
        self.warn(self.tr("“{text}” was not used: it matches nobody, or more than one.").format(text=written[:60]))

    def say_rewritten(self, before: str, after: str) -> None:
        """Tell that a number stands there now as the PBX wants it."""
        words = self.tr("“{before}” was changed to {after}. Press Ctrl+Z to undo.")
        self.say(words.format(before=before, after=after))

    def _show(self, text: str, tone: Tone) -> None:
        self.tell(text, tone)
        self.fit()
