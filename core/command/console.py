"""The two streams of the command line: what was asked for goes to one, what a person should know to the other."""

import contextlib
import errno
import os
import re
import sys
from typing import TextIO

_PARENT = -1
"""ATTACH_PARENT_PROCESS: the console of whoever started this program (Windows)."""


class Unheard(OSError):
    """A line could not be written; all that follows it goes nowhere, so that the process can end in peace."""

    @property
    def reader_left(self) -> bool:
        """Who read it has enough (`… | head -1`); else it is a failure (a full disk)."""
        return self.errno in (errno.EPIPE, errno.EINVAL)  # EINVAL is what Windows says


def say(text: str) -> None:
    """Write a line of what was asked for. Raises Unheard."""
    write(sys.stdout, text)


def say_done(text: str) -> None:
    """Write a line of what was done, which must not be lost: where nobody reads the one stream, to the other."""
    try:
        say(text)
    except Unheard:
        complain(text)


def complain(text: str) -> None:
    """Write a line for the person, where anybody listens."""
    try:
        write(sys.stderr, text)
    except OSError:
        return


_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""What a terminal obeys instead of showing it, and what turns the order of the letters around or is not seen."""


_PLAINER = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "→": "->"}
"""Of our own sentences, for a terminal that has ASCII alone."""


def write(stream: TextIO, text: str) -> None:
    """Write a line and flush it: a script reads it while the next is made.

    What the encoding has not is written plainer or escaped, and what a name could use to show itself as another is
    escaped.

    Raises:
        Unheard: it could not be written.
    """
    codec = getattr(stream, "encoding", None) or "utf-8"
    text = re.sub(_UNSAFE, lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
    try:
        stream.write(_in(codec, text) + "\n")
        stream.flush()
    except OSError as error:
        _silence(stream)
        raise Unheard(error.errno, error.strerror) from None


def _in(codec: str, text: str) -> str:
    try:
        return text.encode(codec).decode(codec)
    except UnicodeEncodeError:
        for typographic, plainer in _PLAINER.items():
            if typographic.encode(codec, "ignore") == b"":
                text = text.replace(typographic, plainer)
        return text.encode(codec, "backslashreplace").decode(codec)


def _silence(stream: TextIO) -> None:
    """What it still holds would be written, and fail again, when the process ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def open_streams() -> None:
    """Give the process the streams that it was started without, so that nobody has to ask whether there are any.

    A program for windows has none on Windows: then they are the console's that started it, or nobody's.
    """
    attached = _attach_console()
    if sys.stdout is None:
        sys.stdout = _opened(attached)
    if sys.stderr is None:
        sys.stderr = _opened(attached)


def _attach_console() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.AttachConsole(_PARENT))


def _opened(attached: bool) -> TextIO:
    try:
        return open("CONOUT$" if attached else os.devnull, "w", encoding="utf-8", errors="backslashreplace")
    except OSError:
        return open(os.devnull, "w", encoding="utf-8")
