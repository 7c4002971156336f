"""The two streams of the command line: what was asked for goes to one, what a person should know to the other."""

import os
import re
import sys
from typing import TextIO

_PARENT = -1
"""ATTACH_PARENT_PROCESS: the console of whoever started this program (Windows)."""


def say(text: str) -> None:
    """Write a line of what was asked for. Raises OSError where nobody reads it any more."""
    write(sys.stdout, text)


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


def write(stream: TextIO, text: str) -> None:
    """Write a line and flush it: a script reads it while the next is made.

    What the encoding has not is escaped, and so is what a name could use to show itself as another.
    """
    codec = getattr(stream, "encoding", None) or "utf-8"
    text = re.sub(_UNSAFE, lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
    stream.write(text.encode(codec, "backslashreplace").decode(codec) + "\n")
    stream.flush()


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
