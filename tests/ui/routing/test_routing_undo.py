"""The model of the routing table: any edits undone give the first table back, whatever is shown of it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.channel.rules import problems_of_route, repeated_rows
from core.routes.edits import inserted, moved, removed
from core.routes.order import Arrangement
from core.routes.rows import checked
from tests.ui.routing.showing import set_routes
from ui.routing.model import RoutingModel

Step = Callable[[RoutingModel], None]
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
numbers = st.sampled_from(["", "+491", "+492", "+49 3", "bad", "030 1"])
routes = st.builds(
    DidRoute, numbers, st.sampled_from(["extension", "queue", "api"]), st.sampled_from(["", "4", "137"])
)
tables = st.lists(routes, max_size=7).map(tuple)
rows = st.integers(0, 8)


def ignore(_done: bool) -> None:
    """Qt's interface says whether there was something to do."""


def set_cell(row: int, column: int, text: str) -> Step:
    def step(model: RoutingModel) -> None:
        if row < model.rowCount():
            model.setData(model.index(row, column), text, Qt.ItemDataRole.EditRole)

    return step


def insert_rows(row: int, count: int) -> Step:
    return lambda model: ignore(model.insertRows(min(row, model.rowCount()), count))


def remove_rows(row: int, count: int) -> Step:
    return lambda model: ignore(model.removeRows(row, count))


def remove_scattered(chosen: set[int]) -> Step:
    return lambda model: model.edit("x", removed(model.rows, sorted(r for r in chosen if r < len(model.rows))))


def paste(row: int, table: tuple[DidRoute, ...]) -> Step:
    return lambda model: model.edit("x", inserted(min(row, len(model.rows)), checked(table, SMS)))


def replace_all(table: tuple[DidRoute, ...]) -> Step:
    def step(model: RoutingModel) -> None:
        model.edit("x", removed(model.rows, range(len(model.rows))), inserted(0, checked(table, SMS)))

    return step


def move(chosen: set[int], by: int) -> Step:
    return lambda model: model.edit("x", moved(len(model.rows), sorted(r for r in chosen if r < len(model.rows)), by))


def arrange(wish: Arrangement) -> Step:
    return lambda model: model.arrange(wish)


def go(undo: bool) -> Step:
    return lambda model: model.undo_stack.undo() if undo else model.undo_stack.redo()


steps = st.one_of(
    st.builds(set_cell, rows, st.integers(0, 3), st.sampled_from(["", "+491", "4", "queue", "extension:1", "x y"])),
    st.builds(insert_rows, rows, st.integers(1, 3)),
    st.builds(remove_rows, rows, st.integers(1, 3)),
    st.builds(remove_scattered, st.sets(rows, max_size=5)),
    st.builds(paste, rows, tables),
    st.builds(replace_all, tables),
    st.builds(move, st.sets(rows, max_size=4), st.sampled_from([-1, 1])),
    st.builds(
        arrange,
        st.builds(Arrangement, st.sampled_from(["", "49", "id 4"]), st.booleans(), st.integers(-1, 3), st.booleans()),
    ),
    st.builds(go, st.booleans()),
)


@given(tables, st.lists(steps, max_size=10))
def test_h12_any_sequence_of_edits_undone_gives_the_first_table_back(
    qapp: QApplication, table: tuple[DidRoute, ...], sequence: list[Step]
) -> None:
    model = RoutingModel()
    tester = QAbstractItemModelTester(model, FATAL)
    set_routes(model, table, SMS)
    for step in sequence:
        step(model)
        faulty = [r for r, route in enumerate(model.routes) if any(problems_of_route(route, SMS, r))]
        assert model.rows.faulty_count == len(faulty)
        assert model.rows.repeated_count == sum(map(len, repeated_rows(model.routes).values()))
        shown = [model.source(place) for place in range(model.rowCount())]
        assert len(set(shown)) == len(shown)
        assert set(shown) <= set(range(len(model.rows)))
    last = model.routes
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert model.routes == table
    while model.undo_stack.canRedo():
        model.undo_stack.redo()
    if not any(step.__qualname__.startswith("go") for step in sequence):
        assert model.routes == last
    tester.deleteLater()
    model.deleteLater()


@pytest.fixture
def model(qtbot: QtBot) -> RoutingModel:
    made = RoutingModel()
    set_routes(made, tuple(DidRoute(f"+49{n}", "extension", str(n % 10)) for n in range(300)), SMS)
    QAbstractItemModelTester(made, FATAL, made)
    return made


def numbers_shown(model: RoutingModel) -> list[str]:
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def test_sorting_and_filtering_leave_the_rows_in_their_own_order(model: RoutingModel) -> None:
    before = model.routes
    model.arrange(Arrangement("id 7", column=0, descending=True))
    assert numbers_shown(model)[:3] == ["+4997", "+4987", "+4977"]
    assert model.hidden_count == 270
    assert model.routes == before
    model.arrange(Arrangement())
    assert numbers_shown(model)[:2] == ["+490", "+491"]


def test_a_row_stays_under_the_cursor_while_it_is_edited_out_of_the_filter(model: RoutingModel) -> None:
    model.arrange(Arrangement("+49299"))
    assert model.rowCount() == 1
    model.setData(model.index(0, 0), "+1555", Qt.ItemDataRole.EditRole)
    assert numbers_shown(model) == ["+1555"]


def test_rows_far_apart_are_removed_as_one_step(model: RoutingModel) -> None:
    before = model.routes
    model.remove(range(0, 300, 2))
    assert len(model.routes) == 150
    assert model.undo_stack.count() == 1
    model.undo_stack.undo()
    assert model.routes == before


def test_numbers_are_found_by_their_digits_and_destinations_by_name_or_id(model: RoutingModel) -> None:
    model.arrange(Arrangement("49-29 9"))
    assert numbers_shown(model) == ["+49299"]
    model.arrange(Arrangement("extension"))
    assert numbers_shown(model) == []


def test_edits_have_names_for_the_menu(model: RoutingModel) -> None:
    model.setData(model.index(4, 0), "+1555", Qt.ItemDataRole.EditRole)
    assert model.undo_stack.undoText() == "Edit line 5"
    model.remove([1, 2])
    assert model.undo_stack.undoText() == "Remove 2 lines"
