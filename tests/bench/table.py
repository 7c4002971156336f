"""The routing table at 1,000, 10,000 and 100,000 rows: P7 to P13 and P16 of performance.md, as ratios of one run.

Run with `python3 -m uv run python tests/bench/table.py`; with `--rounds N` for steadier figures.
"""

import argparse
import csv
import gc
import io
import os
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from core.channel.catalog import SMS
from core.channel.draft import DidRoute, parse_members
from core.routes.cells import CellEntry
from core.routes.column_reading import read_columns
from core.routes.importing import prepare_text
from core.routes.order import Arrangement
from core.routes.route_reading import read_routes
from core.routes.rows import checked
from core.tables.grid import parse_text
from ui.app import make_application
from ui.jobs import GarbageOnGuiThread, JobRunner
from ui.routing.model import RoutingModel
from ui.routing.view import RoutingView

SIZES = (1_000, 10_000, 100_000)
PROBE_MS = 1


def table_text(rows: int) -> str:
    """A CSV as a PBX's export would be: every row another number, shared destinations and members."""
    lines = (
        f"+4930{1_000_000 + row},extension,{row % 500 + 1},extension:{row % 500 + 1}; ext_group:{row % 7 + 1}\r\n"
        for row in range(rows)
    )
    return "did_number,destination_type,destination_id,members\r\n" + "".join(lines)


def plain_read(text: str) -> list[DidRoute]:
    """The floor: csv.reader and the rows alone, nothing understood and nothing checked."""
    reader = csv.reader(io.StringIO(text, newline=""))
    next(reader)
    return [DidRoute(cells[0], cells[1], cells[2], parse_members(cells[3])) for cells in reader]


def import_whole(text: str) -> object:
    """What an import does: encoding aside, everything from the text to checked rows."""
    grid = parse_text(text)
    return checked(read_routes(grid, read_columns(grid)).routes, SMS)


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


class LoopProbe:
    """The longest turn of the event loop, as processor time of the GUI thread: no other process changes it."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self.longest = 0.0

    def gap(self, act: Callable[[], object], until: Callable[[], bool]) -> float:
        """The longest turn in milliseconds from `act` on until `until` is true and all was painted."""
        for _ in range(3):
            QCoreApplication.processEvents()
        gc.collect()
        self.longest, self._last = 0.0, time.thread_time()
        self._timer.start()
        QTimer.singleShot(0, act)
        settled = 0
        while settled < 5:
            QCoreApplication.processEvents()
            settled = settled + 1 if until() else 0
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def measured(rows: int, rounds: int, jobs: JobRunner) -> dict[str, float]:
    """Every figure at one size; the median of the rounds."""
    found: dict[str, list[float]] = {}
    text = table_text(rows)
    for _ in range(rounds):
        for name, value in one_round(text, rows, jobs).items():
            found.setdefault(name, []).append(value)
    return {name: statistics.median(values) for name, values in found.items()}


def one_round(text: str, rows: int, jobs: JobRunner) -> dict[str, float]:
    floor = milliseconds(lambda: plain_read(text))
    whole = milliseconds(lambda: import_whole(text))
    pasted = milliseconds(lambda: prepare_text(text, CellEntry(SMS)))
    routes = tuple(plain_read(text))
    figures = {
        "floor: csv.reader + rows (ms)": floor,
        "import / floor": whole / floor,
        "paste / floor": pasted / floor,
    }

    model = RoutingModel()
    view = RoutingView(model, jobs)
    model.setParent(view)
    view.resize(900, 600)
    view.load((), SMS)
    view.show()
    QCoreApplication.processEvents()
    block = checked(routes, SMS)

    def paint() -> None:
        view.table.viewport().repaint()

    def load_and_paint() -> None:
        model.set_block(block, SMS)
        paint()

    figures["rows handed over + first paint (ms)"] = milliseconds(load_and_paint)
    bar = view.table.verticalScrollBar()
    repaints = []
    for step in range(60):
        bar.setValue(step * 37 % 100 * max(1, bar.maximum() // 100))
        repaints.append(milliseconds_quick(paint))
    figures["repaint, median (ms)"] = statistics.median(repaints)
    figures["repaint, p95 (ms)"] = sorted(repaints)[56]
    index = model.index(rows // 2, 0)
    edits = [milliseconds_quick(partial(model.setData, index, f"+4940{n}")) for n in range(20)]
    figures["edit a cell, checked (ms)"] = statistics.median(edits)
    figures["undo an edit (ms)"] = statistics.median([milliseconds_quick(model.undo_stack.undo) for _ in range(20)])
    figures["sort by number (ms)"] = milliseconds(lambda: model.arrange(Arrangement(column=0, descending=True)))
    figures["sort by destination (ms)"] = milliseconds(lambda: model.arrange(Arrangement(column=2)))
    figures["filter, one key stroke (ms)"] = milliseconds(lambda: model.arrange(Arrangement("+49301")))
    model.arrange(Arrangement())
    figures |= gaps(view, model, text, rows)
    view.deleteLater()
    QCoreApplication.processEvents()
    return figures


def milliseconds_quick(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def gaps(view: RoutingView, model: RoutingModel, text: str, rows: int) -> dict[str, float]:
    """How long the event loop is held by what a person does."""
    probe = LoopProbe()

    def idle() -> bool:
        return not view.work.busy

    QGuiApplication.clipboard().setText(text)
    found: dict[str, float] = {}
    model.set_block(checked((), SMS), SMS)
    found["gap: paste all rows (ms)"] = probe.gap(view.clipboard.paste, lambda: idle() and len(model.rows) == rows)
    found["gap: undo the paste (ms)"] = probe.gap(model.undo_stack.undo, lambda: not len(model.rows))
    found["gap: redo the paste (ms)"] = probe.gap(model.undo_stack.redo, lambda: len(model.rows) == rows)
    corner = QItemSelection(model.index(0, 1), model.index(rows - 1, 3))
    view.table.selectionModel().select(corner, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    found["gap: fill down all rows (ms)"] = probe.gap(view.editing.fill_down, idle)
    found["gap: undo the fill (ms)"] = probe.gap(model.undo_stack.undo, lambda: True)
    bar = view.table.verticalScrollBar()
    headed = view.table.horizontalHeader().sectionClicked
    found["gap: sort by destination (ms)"] = probe.gap(
        partial(headed.emit, 2), lambda: idle() and model.arrangement.column == 2
    )
    model.arrange(Arrangement())
    found["gap: scroll (ms)"] = max(
        probe.gap(partial(bar.setValue, bar.maximum() * v // 10), lambda: True) for v in range(10)
    )
    found["gap: type in a cell (ms)"] = probe.gap(lambda: model.setData(model.index(3, 0), "+49309"), lambda: True)
    found["gap: find (ms)"] = probe.gap(lambda: view.find_line.setText("301"), lambda: model.hidden_count > 0)
    view.find_line.look_for_nothing()
    found["gap: next problem (ms)"] = probe.gap(lambda: view._go_to_problem(1), lambda: True)
    return found


def memory_per_row(rows: int) -> float:
    """Bytes a row takes in the model, its texts included."""
    text = table_text(rows)
    gc.collect()
    tracemalloc.start()
    model = RoutingModel()
    grid = parse_text(text)
    block = checked(read_routes(grid, read_columns(grid)).routes, SMS)
    del grid
    model.set_block(block, SMS)
    del block
    gc.collect()
    used, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used / rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    application = make_application(())
    jobs = JobRunner()
    garbage = GarbageOnGuiThread(jobs)  # as in the application
    columns = [measured(rows, rounds, jobs) for rows in SIZES]
    jobs.shutdown()
    garbage.deleteLater()
    print(f"{'':44}" + "".join(f"{rows:>10,}" for rows in SIZES) + "   growth")
    for name in columns[0]:
        values = [column[name] for column in columns]
        print(
            f"{name:44}"
            + "".join(f"{value:>10.2f}" for value in values)
            + f"{values[2] / max(values[0], 0.001):>8.1f}x"
        )
    memory = [memory_per_row(rows) for rows in SIZES]
    print(f"{'memory a row (bytes)':44}" + "".join(f"{value:>10.0f}" for value in memory))
    application.quit()


if __name__ == "__main__":
    main()
