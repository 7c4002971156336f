"""What is done to many lines at once. Each is one step of undo; long work leaves the window alive."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from core.channel.catalog import Kind
from core.channel.draft import DidRoute, Member
from core.channel.lookup import Place
from core.numbers.did_format import DidFormat
from core.routes.cells import DESTINATION, MEMBERS, at_place
from core.routes.edits import Reordered, Replaced, moved, replaced
from core.routes.order import Arrangement
from core.routes.rows import RouteRows, checked
from core.routes.runs import Runs, as_runs
from core.stop import Progress, Stop
from core.wording import NN_
from ui.gone import let_go
from ui.look.long_work import AT_ONCE, READ_AT_ONCE, LongWork
from ui.look.texts import plural
from ui.routing.dialogs import RangeDialog
from ui.routing.model import RoutingModel
from ui.routing.picker import How, Picker
from ui.routing.picker_rows import Aim
from ui.routing.table import RoutingTable

Say = Callable[[str], None]


class RoutingEditing(QObject):
    """Add, remove, move, fill and set; `say` tells the person what came of it."""

    def __init__(self, model: RoutingModel, table: RoutingTable, work: LongWork, say: Say) -> None:
        super().__init__(table)
        self._model, self._table, self._work, self._say = model, table, work, say

    def add(self) -> None:
        """A new line below the current one, its number being typed."""
        at = self._table.current_row + 1 or len(self._model.rows)
        self._model.insert_routes(at, [self._like_the_line_above(at)], self.tr("Add a line"))
        self._table.go_to(at)
        self._table.setFocus()
        self._table.edit(self._table.currentIndex())

    def _like_the_line_above(self, at: int) -> DidRoute:
        """Numbers of one channel mostly go to destinations of one type."""
        return DidRoute("", self._model.rows.routes[at - 1].destination_type) if at else DidRoute()

    def add_range(self) -> None:
        """Numbers from the first to the last of a block."""
        number = partial(self._model.entry.put, DidRoute(), 0)
        model = self._model
        dialog = RangeDialog(model.search, model.used, self._table, lambda text: number(text).did_number)
        if dialog.exec():
            at, routes = self._table.current_row + 1 or len(self._model.rows), dialog.routes
            self._model.insert_routes(at, routes, plural(NN_("Add 1 number", "Add {count} numbers"), len(routes)))
            self._table.select_rows(range(at, at + len(routes)))
        let_go(dialog)

    def remove(self) -> None:
        """Take the selected lines away."""
        places = self._table.selected_places()
        if not places:
            return
        column = self._table.currentIndex().column()
        self._model.remove(self._table.selected_rows())
        if self._model.rowCount():
            row = self._model.source(min(places[0], self._model.rowCount() - 1))
            self._table.go_to(row, max(column, 0))

    def move(self, step: int) -> None:
        """Move the selected lines a place up or down."""
        if self._model.arrangement != Arrangement():
            self._say(self.tr("You can move lines while all are shown in their original order (Ctrl+0)."))
            return
        rows = self._table.selected_rows()
        edit = moved(len(self._model.rows), rows, step)
        if edit is not None:
            self._model.edit(plural(NN_("Move 1 line", "Move {count} lines"), len(rows)), edit)
            self._table.select_rows([edit.order.index(row) for row in rows[:1000]])

    def keep_order(self) -> None:
        """Make the order that is shown the lines' own."""
        if self._model.arrangement.column < 0:
            return
        self._model.arrange(replace(self._model.arrangement, text="", only_problems=False))
        order = tuple(self._model.sources(range(self._model.rowCount())))
        self._model.arrange(Arrangement())
        self._model.edit(plural(NN_("Sort 1 line", "Sort {count} lines"), len(order)), Reordered(order))

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        emptied = partial(self._model.entry.emptied, columns=self._table.selected_columns())
        self._change(emptied, NN_("Clear 1 line", "Clear {count} lines"))

    def fill_down(self) -> None:
        """Copy the cells of the first selected line into those below it."""
        rows = self._table.selected_rows()
        if len(rows) < 2:
            self._say(self.tr("Select the cell to copy and those below it, then fill down."))
            return
        source = self._model.rows.routes[rows[0]]
        copied = partial(self._model.entry.copied, source=source, columns=self._table.selected_columns())
        self._change(copied, NN_("Fill 1 line", "Fill {count} lines"), rows[1:])

    def set_destination(self) -> None:
        """One destination for all selected lines."""
        text = NN_("Messages to 1 number go to", "Messages to {count} numbers go to")
        name = plural(text, self._table.selected_count())
        self._pick(Aim.DESTINATION, DESTINATION, name)

    def set_members(self) -> None:
        """The same members for all selected lines."""
        if not self._table.isColumnHidden(MEMBERS):
            text = NN_("Who may write from 1 number", "Who may write from {count} numbers")
            name = plural(text, self._table.selected_count())
            self._pick(Aim.MEMBERS, MEMBERS, name)

    def _pick(self, aim: Aim, column: int, name: str) -> None:
        """The picker on the current line, for all that are selected; it begins with what the first of them has."""
        rows = self._table.selected_rows()
        if not rows:
            return
        type_ = self._model.rows.routes[rows[0]].destination_type
        makes = self._model.makes_queues
        picker = Picker(self._table, self._model.search, aim, name, self._model.used, type_, makes_queues=makes)
        picks = self._model.picks_at(rows[0], aim)
        picker.show_picks(picks)
        picker.ended.connect(partial(self._picked, picker))
        picker.open_at(self._table.cell_on_screen(column))

    def _picked(self, picker: Picker, how: How) -> None:
        value = picker.chosen
        if how is How.NEW_QUEUE:
            self._model.queue_wanted.emit(picker.queue_name, self._table.selected_rows())
        picker.close()
        let_go(picker)
        self._table.setFocus()
        if how not in (How.UNCHANGED, How.NEW_QUEUE) and not (how is How.ASIDE and picker.value is None):
            self.give_all(value)

    def give_rows(self, rows: Sequence[int], place: Place) -> None:
        """This destination for these lines."""
        text = NN_("Set the destination of 1 line", "Set the destination of {count} lines")
        self._change(partial(at_place, place=place), text, rows)

    def give_all(self, value: Place | tuple[Member, ...]) -> None:
        """This destination, or these members, for all selected lines."""
        if isinstance(value, Place):
            self._change(
                partial(at_place, place=value),
                NN_("Set the destination of 1 line", "Set the destination of {count} lines"),
            )
        else:
            self._change(
                partial(replace, members=value), NN_("Set the members of 1 line", "Set the members of {count} lines")
            )

    def tidy_numbers(self) -> None:
        """Write the numbers of the selected lines, or of all, in E.164 form."""
        entry = self._model.entry
        if entry.form is DidFormat.PAGE_ID:
            return
        if not entry.country:
            self._say(
                self.tr("Choose the country of the national numbers above; only numbers with a + are reformatted.")
            )
        rows = self._table.selected_rows() if self._table.selected_count() > 1 else range(len(self._model.rows))
        put = entry.put
        self._change(
            lambda route: put(route, 0, route.did_number),
            NN_("E.164 format in 1 line", "E.164 format in {count} lines"),
            rows,
            at_once=READ_AT_ONCE,
        )

    def _change(
        self,
        change: Callable[[DidRoute], DidRoute],
        text: str,
        rows: Sequence[int] | None = None,
        *,
        at_once: int = AT_ONCE,
    ) -> None:
        """Change rows one by one, as one step; those that stay as they are do not count."""
        chosen = self._table.selected_rows() if rows is None else rows
        table, kind = self._model.rows, self._model.kind  # as long as the work goes on nobody changes them

        def work(stop: Stop, progress: Progress) -> Replaced | None:
            return _changed(table, chosen, change, kind, stop, progress)

        done = partial(self._changed, text)
        self._work.run(self.tr("Changing lines…"), len(chosen), work, done, self._failed, at_once=at_once)

    def _changed(self, text: str, edit: Replaced | None) -> None:
        count = len(edit.positions) if edit is not None else 0
        if edit is not None:
            self._model.edit(plural(text, count), edit)
        self._say(plural(NN_("1 line changed.", "{count} lines changed."), count))

    def _failed(self, error: Exception) -> None:
        raise error


def _changed(
    table: RouteRows,
    chosen: Sequence[int],
    change: Callable[[DidRoute], DidRoute],
    kind: Kind | None,
    stop: Stop,
    progress: Progress,
) -> Replaced | None:
    """The edit that changes these rows, as far as they become others; what it brings is checked."""
    rows = as_runs(chosen if isinstance(chosen, (range, Runs)) else sorted(chosen))
    places: list[int] = []
    after: list[DidRoute] = []
    for row, before in zip(rows, table.block(rows).routes, strict=True):
        new = change(before)
        if new != before:
            places.append(row)
            after.append(new)
        if stop.asked:
            return None  # nobody is told the rest
    return replaced(table, places, checked(after, kind, stop, progress)) if places else None
