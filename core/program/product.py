"""What this program is: its name, its version, and where it says what is new."""

from functools import cache
from importlib.metadata import PackageNotFoundError
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
