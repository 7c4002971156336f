"""Why no window can open, in one sentence, and the one line that brings what Qt needs of a Debian system."""

import re
import sys
from collections.abc import Sequence
from typing import NamedTuple

from core.command.console import complain
from core.errors import plain
from core.program.product import called

PACKAGES = (
    "libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libgssapi-krb5-2 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 "
    "libxcb-xkb1 libxcb-shape0 libwayland-cursor0 libwayland-egl1"
)
"""What Qt needs, and a window under X or Wayland; on Debian 13 apt takes libglib2.0-0t64 for the first."""
APT_LINE = f"apt-get install -y --no-install-recommends {PACKAGES}"
RUN_LINE = (
    "py -m pip install -q uv; py -m uv run --no-dev main.py"
    if sys.platform == "win32"
    else "python3 -m pip install -q --target .uv uv && PYTHONPATH=.uv python3 -m uv run --no-dev main.py"
)
"""As the README has it: brings every library of Python, and starts the program."""
FONTS_LINE = "apt-get install -y fonts-dejavu-core"

_OWN = ("core", "ui", "main")
_QT = ("PySide6", "shiboken6")
_LIBRARY = r"(lib[\w.+-]+\.so[\w.]*): (.+)"
_NOT_THERE = "cannot open shared object file: No such file"


class NoWindows(NamedTuple):
    """Why there can be no window.

    Attributes:
        what: a sentence. remedy: a sentence, or "". lacks_library: the system lacks what an installed Qt needs.
    """

    what: str
    remedy: str = ""
    lacks_library: bool = False

    @property
    def message(self) -> str:
        """Both sentences."""
        return f"{self.what} {self.remedy}".strip()


class CannotStart(Exception):
    """The windows cannot open; nothing was done."""

    def __init__(self, why: NoWindows) -> None:
        self.why = why
        super().__init__(why.message)


NO_FONTS = NoWindows(
    "The windows cannot open: there is no font on this system, and every text would be boxes.",
    f"On Debian and Ubuntu this line, as root, brings one: {FONTS_LINE}",
)


def refused(why: NoWindows) -> int:
    """Say why no window opens; returns the exit status."""
    complain(f"{called()}: {why.message}")
    return 2


def why_not_loaded(error: ImportError) -> NoWindows:
    """What an import that failed means. One that fails for a defect of this program is raised again."""
    root = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and root and root not in _OWN:
        return NoWindows(
            f"The library {root} is not installed for this Python.",
            f"In the project's folder this line of the README brings it and starts the program: {RUN_LINE}",
        )
    if root not in _QT and not any(f"{each}" in (error.path or "") for each in _QT):
        raise error
    return _why_qt_is_not_loaded(plain(error))


def _why_qt_is_not_loaded(text: str) -> NoWindows:
    library = re.search(_LIBRARY, text)
    if sys.platform == "linux" and library and "version `" not in text:
        return lacking(library[1], library[2])
    remedy = "Install the current Microsoft Visual C++ Redistributable (x64)." if sys.platform == "win32" else ""
    return NoWindows(f"The windows cannot open: Qt cannot be loaded on this system ({text}).", remedy)


def lacking(library: str, reason: str = _NOT_THERE) -> NoWindows:
    """A library of the system that Qt needs is not there, or cannot be loaded for another reason; "" is any."""
    if not library:
        what = "this system lacks a library that Qt needs"
    elif _NOT_THERE in reason:
        what = f"this system lacks the library {library}"
    else:
        what = f"the system's library {library} cannot be loaded ({plain(reason, 120)})"
    return NoWindows(
        f"The windows cannot open: {what}.",
        f"On Debian and Ubuntu this line, as root, brings all that Qt needs: {APT_LINE}",
        lacks_library=True,
    )


def why_qt_gave_up(said: Sequence[str], missing: str = "") -> NoWindows:
    """What it means that Qt gave up.

    Args:
        said: its last messages, the oldest first. missing: what the loader said of the plugin for the display.
    """
    text = "\n".join(said)
    display = re.search(r"could not connect to display ?(\S*)", text)
    if display and display[1]:
        return _dead(f"the display {plain(display[1], 60)} (DISPLAY) does not answer", "DISPLAY")
    if "Failed to create wl_display" in text:
        return _dead("no Wayland compositor answers (WAYLAND_DISPLAY)", "WAYLAND_DISPLAY")
    if display:
        return _dead("QT_QPA_PLATFORM asks for a display, and DISPLAY names none", "QT_QPA_PLATFORM")
    if platform := re.search(r'Could not find the Qt platform plugin "([^"]*)"', text):
        return NoWindows(
            f"The windows cannot open: this Qt has no platform “{plain(platform[1], 40)}”.",
            "Correct QT_QPA_PLATFORM in the environment, or take it away.",
        )
    if "even though it was found" in text:
        library = re.search(_LIBRARY, missing)
        return lacking(library[1], library[2]) if library else lacking("")
    return NoWindows(f"The windows cannot open: Qt gave up ({plain(said[-1] if said else 'it said nothing', 200)}).")


def _dead(what: str, variable: str) -> NoWindows:
    return NoWindows(
        f"The windows cannot open: {what}.",
        f"Correct or unset {variable}: `{called()} send` needs no display, and `{called()} tour` none "
        "once it is unset.",
    )
