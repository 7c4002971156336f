"""Files into the routing table, with a look before anything is taken over; and out of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.channel.draft import DidRoute
from core.errors import plain
from core.routes.cells import CellEntry
from core.routes.edits import inserted, removed
from core.routes.importing import Prepared, prepare_file, prepare_mail
from core.routes.table import format_table, rows_of
from core.stop import Progress, Stop
from core.tables.workbook import workbook
from core.whole_file import NotWritten, write_whole
from core.wording import N_, NN_
from ui.gone import let_go, let_go_when_finished
from ui.look.file_dialog import ask_for_file, ask_where_to_save
from ui.look.in_turns import open_in_turns
from ui.look.long_work import AT_ONCE, CHARACTERS_AT_ONCE, LongWork
from ui.look.texts import failure_text, plural
from ui.own_turn import somebody_waits
from ui.routing.import_dialog import ImportDialog
from ui.routing.model import RoutingModel
from ui.routing.table import RoutingTable

if TYPE_CHECKING:
    from ui.jobs import Job

READABLE = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"
BEHIND_MS = 100
"""So often a table that is to be shown looks whether the window in front of it is closed."""


class RoutingTransfer(QObject):
    """Import and export.

    Attributes:
        asks: a table that was offered is shown, and not answered yet.

    Signals:
        came: a table that was to be shown later is shown. answered: it was taken over, or is not wanted.
    """

    came = Signal()
    answered = Signal()

    def __init__(
        self,
        model: RoutingModel,
        table: RoutingTable,
        work: LongWork,
        say: Callable[[str], None],
        warn: Callable[[str], None],
    ) -> None:
        super().__init__(table)
        self._model, self._table, self._work = model, table, work
        self._say, self._warn = say, warn
        self._reading: Job | None = None
        self._coming: ImportDialog | None = None
        self.asks = False
        self._of_several = (1, 1)
        self._part = QTimer(self)
        self._part.timeout.connect(self._make_part)

    def ask_import(self) -> None:
        """Choose a file to import."""
        kinds = [self.tr("Tables") + f" ({READABLE})", self.tr("All files") + " (*)"]
        ask_for_file(self._table, self.tr("Import numbers"), kinds, self.import_file)

    def import_file(self, name: str) -> None:
        """Read a file and show what is in it."""
        path = Path(name)
        entry, keys = self._model.entry, self._model.rows.keys  # as long as the work goes on nobody changes them

        def work(stop: Stop, progress: Progress) -> Prepared:
            return prepare_file(path, entry, frozenset(keys), stop, progress)

        title = self.tr("Reading {file}…").format(file=plain(path.name, 60))
        # Whatever its name or size: what is in it is known only when it was read.
        self._work.run(title, AT_ONCE + 1, work, partial(self.look, path=path), self._failed)

    def look(self, found: Prepared, path: Path | None = None) -> None:
        """Show a table that was read, and take it over when told to."""
        dialog = ImportDialog(found, self._model, self._work.jobs, path, self._table)
        self._open(dialog)

    def offer(self, text: str, of_several: tuple[int, int] = (1, 1)) -> None:
        """Read lines that came another way, and show them, made a part a turn; `comes` tells that it is under way.

        A worker reads also what would be read at once: nobody has asked for it, and nothing tells of a short while.

        Args:
            of_several: as of `ImportDialog`.
        """
        self.drop_coming()
        self._of_several = of_several
        entry, present = self._model.entry, frozenset(self._model.rows.keys)
        if len(text) <= CHARACTERS_AT_ONCE:
            read = partial(_read, text, entry, present)
            self._reading = self._work.jobs.run(read, self._look_later, self._not_offered)
            return
        work = partial(prepare_mail, text, entry, present)
        title, lines = self.tr("Checking the lines…"), text.count("\n")
        self._work.run(title, lines, work, self._look_later, self._failed, characters=len(text))

    def _look_later(self, found: Prepared) -> None:
        self._reading = None
        self._coming = ImportDialog(
            found, self._model, self._work.jobs, None, self._table, in_parts=True, of_several=self._of_several
        )
        self._part.start()

    @property
    def comes(self) -> bool:
        """Whether a table is about to be shown."""
        return self._reading is not None or self._coming is not None

    def drop_coming(self) -> None:
        """Do not show it: the person has gone elsewhere."""
        self._work.jobs.drop(self._reading)
        coming, self._reading, self._coming = self._coming, None, None
        self._part.stop()
        if coming is not None:
            let_go(coming)

    def _make_part(self) -> None:
        coming, window = self._coming, self._table.window()
        is_behind = QApplication.activeModalWidget() is not None
        self._part.setInterval(BEHIND_MS if is_behind else 0)
        if not window.isVisible():
            self.drop_coming()
        elif is_behind or somebody_waits() or not window.updatesEnabled():
            return  # its page is painted, and what was opened meanwhile answered, before
        elif coming is not None and not coming.make_part():
            self._coming = None
            self._part.stop()
            self._open(coming)
            coming.begin_lead()
            self.asks = True
            coming.finished.connect(self._end_asking)
            self.came.emit()

    def _end_asking(self) -> None:
        self.asks = False
        self.answered.emit()

    def _open(self, dialog: ImportDialog) -> None:
        dialog.accepted.connect(partial(self._take, dialog))
        let_go_when_finished(dialog)
        open_in_turns(dialog)

    def _take(self, dialog: ImportDialog) -> None:
        block, rows = dialog.chosen, self._model.rows
        text = plural(NN_("Import 1 line", "Import {count} lines"), len(block))
        if dialog.replaces:
            self._model.edit(text, removed(rows, range(len(rows))), inserted(0, block))
        else:
            self._model.edit(text, inserted(len(rows), block))
        self._table.select_rows(range(len(rows) - len(block), len(rows)))
        told = NN_("1 line imported. Press Ctrl+Z to undo.", "{count} lines imported. Press Ctrl+Z to undo.")
        self._say(plural(told, len(block)))

    def ask_export(self) -> None:
        """Choose where to export to."""
        kinds = [(self.tr("Excel workbook"), "xlsx"), (self.tr("CSV for spreadsheets"), "csv")]
        ask_where_to_save(self._table, self.tr("Export numbers"), kinds, self.export_file)

    def export_file(self, name: str) -> None:
        """Write all rows into a file: .xlsx as a workbook, everything else as CSV."""
        path, routes = Path(name), self._model.routes

        def work(stop: Stop, _progress: Progress) -> None:
            write_routes(path, routes, stop)

        def done(_nothing: None) -> None:
            text = NN_("1 line exported to {file}.", "{count} lines exported to {file}.")
            self._say(plural(text, len(routes), {"file": plain(path.name, 60)}))

        self._work.run(self.tr("Writing the file…"), len(routes), work, done, self._failed)

    def _not_offered(self, error: Exception) -> None:
        self._reading = None
        self._failed(error)
        self.came.emit()

    def _failed(self, error: Exception) -> None:
        self._warn(failure_text(error))


def _read(text: str, entry: CellEntry, present: frozenset[str], stop: Stop) -> Prepared:
    return prepare_mail(text, entry, present, stop)


def write_routes(path: Path, routes: tuple[DidRoute, ...], stop: Stop) -> None:
    """Write routes whole or not at all; what a spreadsheet would calculate stays a text.

    Raises:
        NotWritten: the file cannot be written.
    """
    if path.suffix.lower() == ".xlsx":
        content = workbook(rows_of(routes), stop)
    else:
        delimiter = "\t" if path.suffix.lower() in (".tsv", ".txt") else ","
        # With its mark, Excel reads it as UTF-8.
        content = format_table(routes, delimiter, for_spreadsheets=True).encode("utf-8-sig")
    if stop.asked:
        return
    try:
        write_whole(path, content)
    except OSError as error:
        raise NotWritten(error, remedy=N_("Choose another folder. The table is unchanged.")) from None
