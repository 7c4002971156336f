"""What was typed and could not be kept in the data folder, written elsewhere: a channel file without its keys.

What a mail had for the table, and nobody has decided on, stands in a text beside it: a channel file cannot hold it.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from core.files.channel_file import write_channel_file
from core.private_files import private_file
from core.store.rows import KeptDraft
from core.whole_file import NotWritten, write_whole

_LONGEST = 60


def rescue(kept: KeptDraft, folders: Sequence[Path]) -> Path | None:
    """Write a draft into the first folder that takes it; the file, or None if none does."""
    name = re.sub(r"[^\w .-]+", " ", kept.draft.name).strip()[:_LONGEST] or "channel"
    for folder in folders:
        file = folder / f"{name} (not saved, {kept.id[:8]}).json"
        try:
            write_channel_file(kept.draft, file)
            private_file(file)
            if kept.draft.pasted_numbers:
                text = "\n\n".join(kept.draft.pasted_numbers) + "\n"
                write_whole(file.with_suffix(".txt"), text.encode("utf-8", "replace"), private=True)
        except (NotWritten, OSError, ValueError):
            continue
        return file
    return None
