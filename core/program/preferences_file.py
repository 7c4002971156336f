"""The file in which a person's choices are kept, as JSON."""

import json
from pathlib import Path

from core.private_files import private_folder
from core.program.preferences import Preferences
from core.whole_file import write_whole


def load_preferences(path: Path) -> Preferences:
    """The choices in the file; whatever cannot be read there was never chosen."""
    try:
        body = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(body, dict):
        return Preferences()
    known = {key: value for key, value in body.items() if key in Preferences._fields and isinstance(value, str)}
    return Preferences(**known)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the file whole or not at all. Raises OSError."""
    private_folder(path.parent)
    write_whole(path, json.dumps(preferences._asdict(), indent=2).encode(), private=True)
