"""A fact about a provider's portal: what, where it was looked up and when; data in `portal_steps.py` and the like."""

import datetime as dt
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from core.wording import N_, one_text

UNSURE = N_("Labels in the portal may differ.")
"""What is said behind every note whose labels no public page confirms, so that nobody searches a menu in vain."""

Say = Callable[[str, Mapping[str, object]], str]
"""Brings a template into the person's language and fills it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Where a fact was looked up, and when.

    Attributes:
        page: site and title; for what no page confirms, the nearest one that was read.
    """

    page: str
    on: dt.date


@dataclass(frozen=True, slots=True)
class PortalNote:
    """One step, or one place where a value is found.

    Attributes:
        text: a template; `values_of` fills the placeholders that it may have.
        checked: None only for advice that needs no page, such as a test message.
        certain: false when no public page confirms the labels in the portal.
        ends: the day from which `then` holds instead of `text`; None for what has no date.
        calling_code: it is about numbers with this one only, as "+1"; "" for all.
    """

    text: str
    checked: Checked | None = None
    certain: bool = True
    ends: dt.date | None = None
    then: str = ""
    calling_code: str = ""

    def as_of(self, day: dt.date) -> "PortalNote":
        """The note as it holds on a day."""
        return replace(self, text=self.then, ends=None, then="") if self.ends and day >= self.ends else self


def today() -> dt.date:
    """The day on this computer's clock."""
    return dt.datetime.now().astimezone().date()


def key_of(note: PortalNote) -> str:
    """A short name of a step, the same as long as it says the same: under it is kept that it was done."""
    return f"{zlib.crc32(note.text.encode('utf-8')):08x}"


def unsure(text: str, nearest: Checked) -> PortalNote:
    """A note whose labels no public page confirms."""
    return PortalNote(text, nearest, certain=False)


def advice(text: str) -> PortalNote:
    """What to try or to look at: it claims nothing about a portal."""
    return PortalNote(text)


def told(note: PortalNote, say: Say, values: Mapping[str, object] | None = None) -> str:
    """The note in full: what is to be done, and that labels may differ where that is so."""
    text = say(note.text, values or {})
    return text if note.certain else one_text(text, say(UNSURE, {}))


def values_of(webhook_url: str) -> dict[str, str]:
    """What fills the placeholders of a note: `origin` (`https://host`) and `path` (with its leading slash)."""
    try:
        parts = urlsplit(webhook_url)
    except ValueError:
        parts = urlsplit("")
    if not parts.netloc:
        return {"origin": "https://…", "path": "/…"}
    rest = parts.path + (f"?{parts.query}" if parts.query else "")
    return {"origin": f"{parts.scheme}://{parts.netloc}", "path": rest or "/"}
