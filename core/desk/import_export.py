"""Channels from files and into files: channel files in and out, the history as CSV."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.channel.secret_values import secret_keys
from core.desk.here import Here
from core.errors import AppError, Problem, without_frames
from core.files.channel_file import FileInvalid, read_draft_file
from core.files.export import export
from core.files.history import history_csv
from core.keys.warnings import KeyWarning
from core.secrets.entries import Label
from core.stop import Stop
from core.store.channels import new_draft_id
from core.store.rows import ChannelRow, KeptDraft
from core.whole_file import write_for


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing files: the new drafts' ids, and the files that could not be read with the reason.

    Attributes:
        only_here: why secrets are kept for this run only, if they are.
        warnings: of keys that do not look like any. left: files, each with something in it that was not taken over.
    """

    ids: tuple[str, ...]
    failures: tuple[tuple[str, FileInvalid], ...]
    only_here: AppError | None = None
    warnings: tuple[KeyWarning, ...] = ()
    left: tuple[tuple[str, Problem], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportExport:
    """Reads drafts from channel files, and writes channels of the list into files."""

    here: Here

    def import_files(self, files: Sequence[str], stop: Stop) -> Imported:
        """Make a draft of each channel file; one that is not complete is a draft all the same.

        A stop ends the reading of the file that is read, and leaves the rest out.
        """
        ids: list[str] = []
        failures: list[tuple[str, FileInvalid]] = []
        trouble: AppError | None = None
        warnings: list[KeyWarning] = []
        left: list[tuple[str, Problem]] = []
        for file in files:
            try:
                found = read_draft_file(file, stop)
            except FileInvalid as error:
                failures.append((file, without_frames(error)))
                continue
            draft = found.draft
            warnings += found.warnings
            left += [(file, problem) for problem in found.notices]
            draft_id = new_draft_id()
            # The secrets first: a draft without them is a draft whose keys were lost.
            secrets = {key: draft.credentials.get(key, "") for key in secret_keys(draft)}
            trouble = self.here.keep_secrets(draft_id, secrets, Label(draft.name, draft.channel)) or trouble
            self.here.store.save_draft(KeptDraft(draft_id, "", draft))
            ids.append(draft_id)
        return Imported(tuple(ids), tuple(failures), trouble, tuple(warnings), tuple(left))

    def export(self, draft_ids: Iterable[str], target: Path, with_keys: bool, _stop: Stop) -> tuple[Path, ...]:
        """Write channels as channel files; errors as of `files.export.export`."""
        chosen = set(draft_ids)
        rows = [row for row in self.here.store.channels() if row.id in chosen]
        return export(rows, target, self.here.drawer if with_keys else None)

    def write_history(
        self, rows: Iterable[ChannelRow], pbx_names: Mapping[str, str], target: Path, _stop: Stop
    ) -> None:
        """Write what was created where and when, as CSV.

        Raises:
            NotWritten: the file could not be written.
        """
        # With its mark, Excel reads it as UTF-8.
        write_for(target, history_csv(rows, pbx_names).encode("utf-8-sig"))
