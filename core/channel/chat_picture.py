"""The picture of a live chat: what a file has to be before it is sent.

Source: "Upload Avatar for Live Chat Channel" of the PBX's developer guide, and the limits of its live chat guide.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import AppError, plain
from core.whole_file import NoFile, TooLarge, read_whole
from core.wording import N_

MOST_MB = 20
MOST_BYTES = MOST_MB * 1024 * 1024
KINDS = {
    "image/png": (b"\x89PNG\r\n\x1a\n", "png"),
    "image/jpeg": (b"\xff\xd8\xff", "jpg"),
}
"""How each kind begins, and how its name ends."""
SHOWN = 60


class NoPicture(AppError):
    """A file that cannot be the picture of a live chat. Nothing was sent."""

    code = "no_picture"


@dataclass(frozen=True, slots=True)
class ChatPicture:
    """A picture that keeps to the limits.

    Attributes:
        name: as its file is called, for the windows. media_type: `image/png` or `image/jpeg`, by its content.
    """

    name: str
    media_type: str
    content: bytes = field(repr=False)

    @property
    def sent_name(self) -> str:
        """What it is called on the way: nothing of this computer, and nothing that a header cannot hold."""
        return f"avatar.{KINDS[self.media_type][1]}"

    @property
    def kilobytes(self) -> int:
        """Its size, for the windows."""
        return max(1, round(len(self.content) / 1024))


def picture_of(path: str) -> ChatPicture:
    """The picture in a file, read once: what was checked is what is sent.

    Raises:
        NoPicture: it is none, too large, or cannot be read.
    """
    name = plain(Path(path).name, SHOWN)
    try:
        content = read_whole(path, MOST_BYTES)
    except TooLarge:
        raise NoPicture(N_("This file has {size} MB; at most {limit} MB are allowed."), "", _sizes(path)) from None
    except NoFile:
        raise NoPicture(N_("This is not a png or jpg picture.")) from None
    except (OSError, ValueError):
        raise NoPicture(N_("“{name}” cannot be read."), "", {"name": name}) from None
    media_type = next((each for each, (begins, _) in KINDS.items() if content.startswith(begins)), None)
    if media_type is None:
        raise NoPicture(N_("This is not a png or jpg picture."))
    return ChatPicture(name, media_type, content)


def _sizes(path: str) -> dict[str, object]:
    try:
        size = os.path.getsize(path)
    except OSError:
        size = 0
    return {"size": max(MOST_MB + 1, round(size / 1024 / 1024)), "limit": MOST_MB}
