"""Why a file cannot be read or written, as the system says it: in English, as sentences that are translated."""

from core.errors import plain
from core.wording import N_

SAID = (
    N_("No such file or directory"), N_("Permission denied"), N_("Operation not permitted"), N_("Is a directory"),
    N_("Not a directory"), N_("No space left on device"), N_("Read-only file system"), N_("Disk quota exceeded"),
    N_("Input/output error"), N_("Device or resource busy"), N_("File name too long"), N_("File exists"),
    N_("Too many open files"), N_("Cannot allocate memory"),
)  # fmt: skip
"""What a system says most; `ui/look/texts.py` finds these, and shows another one as it is."""


def reason_of(error: Exception, otherwise: str = "") -> str:
    """What the system says of an error, else what stands in its place."""
    return plain(getattr(error, "strerror", None) or otherwise)
