"""The licences of the libraries that the program stands on, as those tell them that are installed here."""

import platform
import re
from functools import cache
from importlib import metadata
from pathlib import Path

from core.program.product import DISTRIBUTION, NAME

RULE = "=" * 60
_LICENCE_FILE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|notice|copyright|authors)[^/]*$", re.IGNORECASE)
_REQUIRED = re.compile(r"[\w.-]*\w")
_OWN_WORDS = {
    "pyside6-essentials": "LGPL-3.0-only. Qt's and PySide's libraries are files of their own: they may be replaced "
    "by other builds of the same version. Their source is at the Qt Project, download.qt.io. What Qt is made of in "
    "turn (ICU, HarfBuzz, libpng and others) stands with its licences in doc.qt.io/qt-6/licenses-used-in-qt.html.",
    "shiboken6": "LGPL-3.0-only, as PySide6.",
}


@cache
def installed() -> str:
    """The text for a program that runs from its source: its own licence and that of each library it needs.

    Read once: it takes a tenth of a second, for which the dialog that shows it would not come.

    Raises:
        PackageNotFoundError: the program is not installed, so that nothing tells what it needs.
    """
    own = metadata.metadata(DISTRIBUTION)
    parts = [
        f"{NAME} {own['Version']} is under the {own['License-Expression']} licence.\n\n"
        "It needs the software below, under the licences that follow."
    ]
    parts += [of_distribution(name) for name in needed(DISTRIBUTION)]
    parts.append(titled(f"Python {platform.python_version()}", "PSF-2.0", ""))
    return joined(parts)


def needed(root: str) -> list[str]:
    """Normal names of the installed distributions that `root` requires, and that those require in turn.

    Requirements of extras do not count. Markers of the platform are not read: what they leave out is not installed.
    """
    found: set[str] = set()
    to_see = [root]
    while to_see:
        for line in metadata.requires(to_see.pop()) or []:
            wanted = _REQUIRED.match(line)
            if wanted is None or "extra ==" in line:
                continue
            name = normal(wanted[0])
            if name not in found and _is_installed(name):
                found.add(name)
                to_see.append(name)
    return sorted(found)


def of_distribution(name: str) -> str:
    """Name, version, licence and the licence's text, of an installed distribution."""
    distribution = metadata.distribution(name)
    told = distribution.metadata
    named = next((line for key in ("License-Expression", "License") for line in told.get_all(key, []) if line), "")
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if line.startswith("License")]
    # Some put the whole text where its name belongs; the text follows anyway.
    short = _OWN_WORDS.get(name) or (named if 0 < len(named) < 80 else "; ".join(classified) or "see below")
    texts = [
        Path(str(distribution.locate_file(file))).read_text("utf-8", "replace").strip()
        for file in sorted(distribution.files or [], key=str)
        if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file))
    ]
    return titled(f"{told['Name']} {distribution.version}", short, "\n\n".join(texts))


def titled(title: str, short: str, text: str) -> str:
    """One part: whose licence, its short name, its text."""
    return "\n\n".join(part for part in (title, short, text.strip()) if part)


def joined(parts: list[str]) -> str:
    """The parts as one text, with a rule between them."""
    return f"\n\n{RULE}\n".join(parts) + "\n"


def normal(name: str) -> str:
    """A distribution's name as comparisons need it: `jaraco.classes` and `Jaraco_Classes` are one."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
