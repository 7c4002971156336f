"""Channels of this laptop as channel files, none written over another; keys go out only when asked for."""

from collections.abc import Sequence
from pathlib import Path

from core.channel.secret_values import with_secrets
from core.files.channel_file import write_channel_file
from core.secrets.drawer import Drawer
from core.store.draft_secrets import all_secrets
from core.store.rows import ChannelRow
from core.whole_file import file_stem


def export(rows: Sequence[ChannelRow], target: Path, drawer: Drawer | None = None) -> tuple[Path, ...]:
    """Write channels: one as `target`, several into the folder `target`. Returns what was written.

    Args:
        drawer: with it, the keys go into the files too.

    Raises:
        NotWritten.
        SecretsMissing, SecretChanged, VaultUnavailable: with keys, and one of them cannot be had.
    """
    written = []
    for row, path in zip(rows, _paths(rows, target), strict=True):
        if drawer is None:
            write_channel_file(row.whole, path)
        else:
            draft = with_secrets(row.whole, all_secrets(drawer, row))
            with drawer.temporary_file() as announce:
                write_channel_file(draft, path, with_secrets=True, announce=announce)
        written.append(path)
    return tuple(written)


def _paths(rows: Sequence[ChannelRow], target: Path) -> list[Path]:
    """Where each channel goes. In a folder no two share a name, and nothing that is there is written over."""
    if len(rows) == 1:
        return [target]
    paths: list[Path] = []
    taken: set[str] = set()
    for row in rows:
        name = stem = file_stem(row.draft.name) or "channel"
        number = 1
        # Some file systems take two names that differ in case for one.
        while name.casefold() in taken or (target / f"{name}.json").exists():
            number += 1
            name = f"{stem} ({number})"
        taken.add(name.casefold())
        paths.append(target / f"{name}.json")
    return paths
