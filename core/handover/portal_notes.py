"""A sentence about a provider's portal, and how sure it is; data in `portal_steps.py` and `portal_fields.py`."""

import zlib
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.wording import N_

UNSURE = N_("The portal's wording may differ:")
"""How every note begins that no source confirms word for word, so that nobody searches a menu in vain."""


@dataclass(frozen=True, slots=True)
class PortalNote:
    """One step, or one place where a value is found.

    Attributes:
        text: a template; `values_of` fills the placeholders that it may have.
        source: the page that says so; "" for what no page confirms, and for what needs no source.
        certain: false when only the general way is known; `text` then begins with `UNSURE`.
    """

    text: str
    source: str = ""
    certain: bool = True


def key_of(note: PortalNote) -> str:
    """A short name of a step, the same as long as it says the same: under it is kept that it was done."""
    return f"{zlib.crc32(note.text.encode('utf-8')):08x}"


def unsure(text: str) -> PortalNote:
    """A note that no source confirms."""
    return PortalNote(text, certain=False)


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
