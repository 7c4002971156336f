"""The routing table and the clipboard: cells and lines out as TSV, in from spreadsheets, mails and lists."""

import html
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication

from core.channel.draft import DidRoute
from core.errors import Problem
from core.routes.cells import cell_text, fits_cells
from core.routes.edits import Edit, inserted, part, replaced
from core.routes.importing import Prepared, prepare_text
from core.routes.rows import PIECE, Block, checked
from core.stop import Progress, Stop
from core.tables.grid import Grid
from core.wording import NN_, one_text
from ui.look.clipboard import copy_encoded
from ui.look.long_work import LongWork
from ui.look.texts import failure_text, plural, problem_text
from ui.routing.model import RoutingModel
from ui.routing.table import RoutingTable

# Spreadsheets would make a number of +4930123450; this mark, which they all know, keeps the cell a text.
_CELL = "<td style=\"mso-number-format:'\\@'\">{text}</td>"


@dataclass(frozen=True, slots=True)
class _Copied:
    """Lines as they stand in the clipboard, encoded."""

    text: QByteArray
    html: QByteArray


@dataclass(frozen=True, slots=True)
class _Certain:
    """Whole lines that need no look, without the cells that they were read from.

    `rewritten`: one number as it was written and as it stands now, and how many are; None if none is.
    `unusual`: what is to be told of numbers that their country does not have.
    """

    block: Block
    rewritten: tuple[int, str, str] | None
    unusual: Problem | None


class RoutingClipboard(QObject):
    """Copy, cut and paste.

    Args:
        look: shows a table that a person should look at before it is taken over.
    """

    def __init__(
        self,
        model: RoutingModel,
        table: RoutingTable,
        work: LongWork,
        say: Callable[[str], None],
        warn: Callable[[str], None],
        look: Callable[[Prepared], None],
    ) -> None:
        super().__init__(table)
        self._model, self._table, self._work = model, table, work
        self._say, self._warn, self._look = say, warn, look

    def copy(self) -> None:
        """The selected cells as TSV, and as HTML in which every cell is a text."""
        self.copy_and(_nothing)

    def copy_and(self, then: Callable[[], None]) -> None:
        """Copy, and do what is to be done once everything is in the clipboard."""
        columns = self._table.selected_columns()
        rows = self._table.selected_rows()
        if not rows:
            return
        routes = self._model.rows.routes  # as long as the work goes on nobody changes them

        def work(stop: Stop, progress: Progress) -> _Copied:
            return _copied(routes, rows, columns, stop, progress)

        def hand_over(copied: _Copied) -> None:
            copy_encoded(copied.text, copied.html)
            self._say(plural(NN_("1 line copied.", "{count} lines copied."), len(rows)))
            then()

        self._work.run(self.tr("Copying the lines…"), len(rows), work, hand_over, self._failed)

    def paste(self) -> None:
        """Lines into the selection or below it, or cells where the cursor is."""
        text = QGuiApplication.clipboard().text()
        if not text or text.isspace():
            self._say(self.tr("The clipboard contains no text."))
            return
        first = self._table.selected_columns().start  # as long as the work goes on nobody selects others
        self._read(text, first)

    def _read(self, text: str, first: int) -> None:
        entry = self._model.entry

        def work(stop: Stop, progress: Progress) -> Prepared | _Certain:
            return _kept(first, prepare_text(text, entry, stop, progress))

        title, take = self.tr("Reading the clipboard…"), partial(self._take, first)
        self._work.run(title, text.count("\n"), work, take, self._failed, characters=len(text))

    def _take(self, first: int, found: Prepared | _Certain) -> None:
        match found:
            case _Certain():
                self._put_rows(found)
            case _ if _is_for_cells(found, first):
                self._put_cells(found.grid, first)
            case _:
                self._look(found)

    def _put_rows(self, found: _Certain) -> None:
        """Over the selected lines, as far as there are any; the rest below them."""
        block, rows = found.block, self._model.rows
        selected = sorted(self._table.selected_rows())
        if len(selected) < 2 and not (selected and self._table.whole_rows_selected):
            selected = []
        over = selected[: len(block)]
        at = (selected[-1] if selected else self._table.current_row) + 1 or len(rows)
        edits: list[Edit | None] = []
        if over:
            edits.append(replaced(rows, over, part(block, 0, len(over))))
        if len(over) < len(block):
            edits.append(inserted(at, part(block, len(over), len(block) - len(over))))
        self._model.edit(plural(NN_("Paste 1 line", "Paste {count} lines"), len(block)), *edits)
        new = range(at, at + len(block) - len(over))
        self._table.select_rows([*over, *new] if over else new)
        self._tell(found)

    def _tell(self, found: _Certain) -> None:
        text = plural(NN_("1 line pasted.", "{count} lines pasted."), len(found.block))
        if found.rewritten is not None:
            count, before, after = found.rewritten
            told = NN_(
                "1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.",
                "{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.",
            )
            text = one_text(text, plural(told, count, {"before": before, "after": after}))
        if found.unusual is not None:
            text = one_text(text, problem_text(found.unusual))
        self._say(text)

    def _put_cells(self, grid: Grid, first: int) -> None:
        """Cells from the cursor on to the right and down; one cell alone fills the whole selection."""
        rows, entry = self._model.rows, self._model.entry
        selected = self._table.selected_rows()
        table = grid.rows
        if len(table) == 1 and len(selected) > 1:
            table = table * len(selected)
        places = selected if len(selected) > 1 else self._from_cursor(len(table))
        existing = places[: len(table)]
        changed = [entry.pasted(rows.routes[row], cells, first) for row, cells in zip(existing, table, strict=False)]
        new = [entry.pasted(DidRoute(), cells, first) for cells in table[len(existing) :]]
        order = sorted(range(len(existing)), key=existing.__getitem__)
        edits: list[Edit | None] = []
        if existing:
            after = checked([changed[place] for place in order], self._model.kind)
            edits.append(replaced(rows, [existing[place] for place in order], after))
        if new:
            edits.append(inserted(len(rows), checked(new, self._model.kind)))
        self._model.edit(plural(NN_("Paste into 1 line", "Paste into {count} lines"), len(table)), *edits)
        self._say(plural(NN_("1 line changed.", "{count} lines changed."), len(table)))

    def _from_cursor(self, count: int) -> Sequence[int]:
        place = self._table.currentIndex().row()
        if place < 0:
            return []
        return [self._model.source(each) for each in range(place, min(place + count, self._model.rowCount()))]

    def _failed(self, error: Exception) -> None:
        self._warn(failure_text(error))


def _is_for_cells(found: Prepared, first: int) -> bool:
    """Whether what was pasted is meant for the cells from a column on, and not as whole rows."""
    return not found.columns.header and fits_cells(found.grid, first)


def _kept(first: int, found: Prepared) -> Prepared | _Certain:
    """What the window needs of it: the cells of 100,000 rows are let go by the worker, and not by the window."""
    if _is_for_cells(found, first) or not found.is_certain:
        return found
    rewritten = found.read.rewritten
    row, before = next(iter(rewritten.items()), (0, ""))
    told = (len(rewritten), before, found.block.routes[row].did_number) if rewritten else None
    return _Certain(found.block, told, found.unusual)


def _nothing() -> None:
    """After a copy there is nothing to do."""


def _one_line(text: str) -> str:
    return text.replace("\t", " ").replace("\r", " ").replace("\n", " ")


def _copied(
    routes: Sequence[DidRoute], rows: Sequence[int], columns: Iterable[int], stop: Stop, progress: Progress
) -> _Copied:
    """Made in pieces: one of 30 MB lets no other thread in while it is put together."""
    text, lines = QByteArray(), QByteArray(b'<meta charset="utf-8"><table>')
    for start in range(0, len(rows), PIECE):
        if stop.asked:
            break  # nobody is told the rest
        cells = [
            [_one_line(cell_text(routes[row], column)) for column in columns] for row in rows[start : start + PIECE]
        ]
        text.append(_encoded("\t".join(each) + "\r\n" for each in cells))
        lines.append(_encoded(_html_line(each) for each in cells))
        progress(start, len(rows))
    lines.append(b"</table>")
    return _Copied(text, lines)


def _encoded(lines: Iterable[str]) -> bytes:
    return "".join(lines).encode("utf-8", "replace")


def _html_line(cells: Iterable[str]) -> str:
    return "<tr>" + "".join(_CELL.format(text=html.escape(text)) for text in cells) + "</tr>"
