"""What was typed and could not be kept in the data folder, written elsewhere: a channel file without its keys."""

import re
from collections.abc import Sequence
from pathlib import Path

from core.files.channel_file import write_channel_file
from core.private_files import private_file
from core.store.rows import KeptDraft
from core.whole_file import NotWritten

_LONGEST = 60


def rescue(kept: KeptDraft, folders: Sequence[Path]) -> Path | None:
    """Write a draft into the first folder that takes it; the file, or None if none does."""
    name = re.sub(r"[^\w .-]+", " ", kept.draft.name).strip()[:_LONGEST] or "channel"
    for folder in folders:
        file = folder / f"{name} (not saved, {kept.id[:8]}).json"
        try:
            write_channel_file(kept.draft, file)
            private_file(file)
        except (NotWritten, OSError):
            continue
        return file
    return None
