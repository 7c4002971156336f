"""Tells a screen reader what has happened where the focus is not."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.look.theme import Tone

_SAID = "said"


def say(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Announce a text once; the focus stays where it is.

    Args:
        widget: what the text belongs to. urgent: it interrupts what is being said, as an error or an outcome does.
    """
    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


def say_outcome(widget: QWidget, text: str, tone: Tone) -> None:
    """Announce what a line says now, if it is seen and new; what went wrong interrupts."""
    if text != (widget.property(_SAID) or ""):
        widget.setProperty(_SAID, text)
        if widget.isVisible():
            say(widget, text, urgent=tone in (Tone.ERROR, Tone.WARNING))
