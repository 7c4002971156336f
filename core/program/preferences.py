"""What a person chose for good: language, light or dark, the country of national numbers, who installs. No secret."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from core.private_files import private_folder
from core.whole_file import write_whole


class Preferences(NamedTuple):
    """Every choice as text, "" for none made.

    Attributes:
        language: `en`, `de`, `es`, `zh_CN`; "" follows the platform. theme: `light`, `dark`; "" follows the platform.
        country: two letters (ISO 3166). installed_by: for hand-over sheets.
        forget_keys: `yes` deletes a channel's keys from the keyring once it is created.
    """

    language: str = ""
    theme: str = ""
    country: str = ""
    installed_by: str = ""
    forget_keys: str = ""


def load_preferences(path: Path) -> Preferences:
    """The choices in the file; whatever cannot be read there was never chosen."""
    if not os.path.exists(path):  # Path.exists() raises where the folder may not be looked into
        return Preferences()
    try:
        body = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(body, dict):
        return Preferences()
    known = {key: value for key, value in body.items() if key in Preferences._fields and isinstance(value, str)}
    return Preferences(**known)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the file whole or not at all. Raises OSError."""
    private_folder(path.parent)
    write_whole(path, json.dumps(preferences._asdict(), indent=2).encode(), private=True)
