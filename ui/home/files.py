"""Channel files into the home window and out of it; keys go out only when asked for."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.errors import Problem, plain
from core.store.rows import ChannelRow
from core.tables.file_kinds import TABLES
from core.wording import NN_, one_text
from ui.home.notices import Notices
from ui.home.undo import Added
from ui.look.file_dialog import ask_for_files, ask_for_folder, ask_where_to_save
from ui.look.texts import failure_text, named, plural, problem_text
from ui.look.theme import Tone
from ui.own_jobs import OwnJobs

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from core.desk.import_export import Imported
    from core.files.channel_file import FileInvalid
    from ui.jobs import Job, JobRunner

_NOT_USED = NN_("1 entry of the file was not used:", "{count} entries of the files were not used, the first:")
_DOUBTFUL_KEYS = NN_(
    "1 key does not look right; the Account page says why.",
    "{count} keys do not look right; the Account page says why.",
)
_IMPORTED = NN_("1 channel was imported.", "{count} channels were imported.")
CHANNEL_FILE = ".json"
UNNOTICED_MS = 400
"""Until then nobody wonders whether anything happens."""


class ChannelFiles(QObject):
    """Import and export.

    Signals:
        only_here: secrets are kept for this run only, with the reason. added: drafts came, as an act to be undone.
        for_new: a file that a new channel is made from: a mail, or a table with numbers.
    """

    only_here = Signal(object)
    added = Signal(object)
    for_new = Signal(str)

    def __init__(self, jobs: "JobRunner", notices: Notices, changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._notices, self._changed, self._window = OwnJobs(jobs), notices, changed, parent
        self._channels: KeptChannels | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether files are read or written just now."""
        return self._jobs.are_under_way

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    def ask_import(self) -> None:
        """Choose the files to import."""
        every = self.tr("Channel files, e-mails and tables")
        kinds = " ".join(f"*{each}" for each in (CHANNEL_FILE, ".eml", ".txt", *TABLES))
        offered = [f"{every} ({kinds})", self.tr("All files") + " (*)"]
        ask_for_files(self._window, self.tr("Import channel files"), offered, self.take)

    def take(self, files: Sequence[str]) -> None:
        """Import channel files; with the first of any other kind a new channel is begun."""
        channel_files = [file for file in files if Path(file).suffix.lower() == CHANNEL_FILE]
        if channel_files:
            self.import_files(channel_files)
        for file in [each for each in files if each not in channel_files][:1]:
            self.for_new.emit(file)

    def import_files(self, files: Sequence[str]) -> None:
        """Make drafts of channel files."""
        if self._channels is not None:
            work = partial(self._channels.files.import_files, list(files))
            job = self._jobs.run(work, self._imported, self._notices.tell_error)
            QTimer.singleShot(UNNOTICED_MS, self, partial(self._offer_cancel, job))

    def _offer_cancel(self, job: "Job") -> None:
        """What takes long can be ended; what was read until then stays, and the rest is told."""
        if not job.done.is_set():
            self._notices.banner.ask(self.tr("Reading the channel files…"), self.tr("Cancel"), job.stop.ask)

    def _imported(self, imported: "Imported") -> None:
        self._notices.banner.clear()
        if imported.failures or imported.left or imported.warnings:
            tone = Tone.ERROR if imported.failures else Tone.WARNING
            # Kept to be told again, so without what a doubted key could be.
            text = partial(_to_look_at, imported.failures[:1], imported.left, len(imported.warnings))
            self._notices.tell(text, tone)
        if imported.ids:
            self.added.emit(Added(imported.ids, partial(plural, _IMPORTED, len(imported.ids))))
        if imported.only_here is not None:
            self.only_here.emit(imported.only_here)
        self._changed()

    def ask_export(self, rows: Sequence[ChannelRow], with_keys: bool) -> None:
        """Choose where to export to: a file for one channel, a folder for several."""
        title, export = self.tr("Export channels"), partial(self.export_rows, rows, with_keys=with_keys)
        if len(rows) == 1:
            ask_where_to_save(self._window, title, [(self.tr("Channel files"), "json")], export)
        else:
            ask_for_folder(self._window, title, export)

    def export_rows(self, rows: Sequence[ChannelRow], target: str, *, with_keys: bool) -> None:
        """Write channel files."""
        if self._channels is not None:
            work = partial(self._channels.files.export, [row.id for row in rows], Path(target), with_keys)
            undecided = sum(bool(row.draft.pasted_numbers) for row in rows)
            self._jobs.run(work, partial(self._exported, undecided), self._notices.tell_error)

    def _exported(self, undecided: int, written: Sequence[Path]) -> None:
        text = partial(_written, len(written), undecided)
        self._notices.tell(text, Tone.WARNING if undecided else Tone.SUCCESS)

    def ask_history(self, rows: Sequence[ChannelRow], pbx_names: Mapping[str, str]) -> None:
        """Choose where the list of created channels goes."""
        kinds = [(self.tr("CSV for spreadsheets"), "csv")]
        write = partial(self.write_history, rows, pbx_names)
        ask_where_to_save(self._window, self.tr("History of created channels"), kinds, write)

    def write_history(self, rows: Sequence[ChannelRow], pbx_names: Mapping[str, str], target: str) -> None:
        """Write what was created where and when, as CSV."""
        if self._channels is not None:
            work = partial(self._channels.files.write_history, rows, pbx_names, Path(target))
            self._jobs.run(work, self._history_written, self._notices.tell_error)

    def _history_written(self, _nothing: None) -> None:
        self._notices.tell(_history_written, Tone.SUCCESS)


def _to_look_at(
    failures: "Sequence[tuple[str, FileInvalid]]", left: Sequence[tuple[str, Problem]], doubtful_keys: int
) -> str:
    told = []
    if failures:
        file, error = failures[0]
        why = problem_text(error.problems[0]) if error.problems else failure_text(error)
        told.append(named(plain(Path(file).name, 60), why))
    if left:
        file, problem = left[0]
        where = " ".join(plain(part, 80) for part in (Path(file).name, problem.field) if part)
        told.append(one_text(plural(_NOT_USED, len(left)), named(where, problem_text(problem))))
    if doubtful_keys:
        told.append(plural(_DOUBTFUL_KEYS, doubtful_keys))
    return one_text(*told)


def _written(files: int, undecided: int) -> str:
    text = plural(NN_("1 channel file was written.", "{count} channel files were written."), files)
    if not undecided:
        return text
    lacking = NN_(
        "1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.",
        "{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.",
    )
    alone = QCoreApplication.translate(
        "ChannelFiles", "The numbers from the e-mail are not in it: add them or leave them out, and export again."
    )
    return one_text(text, alone if files == 1 else plural(lacking, undecided))


def _history_written() -> str:
    return QCoreApplication.translate("ChannelFiles", "The history was written.")
