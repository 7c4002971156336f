"""What this program is: its name, its version, and where it says what is new."""

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata, requires
from importlib.metadata import version as version_of

NAME = "Message Channel Wizard"
DISTRIBUTION = "message-channel-wizard"
FEED = "https://message-channel-wizard.example/latest.json"
"""Asked only when a person tells it to: `{"version": "1.2.0", "notes": "...", "page": "https://..."}`."""


@cache
def version() -> str:
    """The version as of pyproject.toml; "" where the program was not installed."""
    try:
        return version_of(DISTRIBUTION)
    except PackageNotFoundError:
        return ""


def libraries() -> list[str]:
    """The libraries that this program asks for, as installed here: `name version: licence`, by name."""
    try:
        wanted = requires(DISTRIBUTION) or []
    except PackageNotFoundError:
        return []
    found = []
    for name in sorted({re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in wanted}, key=str.lower):
        try:
            about = metadata(name)
        except PackageNotFoundError:  # asked for on another system
            continue
        said = next((about[key] for key in ("License-Expression", "License") if key in about), "")
        classes = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if "License" in each]
        licence = said if said and "\n" not in said else ", ".join(classes)
        found.append(f"{about['Name']} {about['Version']}: {licence}")
    return found
