"""Edits of a routing table: each is taken back exactly, and what is counted is what is there."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.channel.rules import problems_of_route, repeated_rows
from core.routes.edits import (
    Edit,
    Reordered,
    Replaced,
    insert_or_remove,
    inserted,
    moved,
    part,
    removed,
    replaced,
)
from core.routes.rows import RouteRows, checked

numbers = st.sampled_from(["", "+49300001", "+49 1", "+49300002", "+49300003", "bad", "01.03.2015"])
routes = st.builds(DidRoute, numbers, st.sampled_from(["extension", "api", "ivr"]), st.sampled_from(["", "4"]))
tables = st.lists(routes, max_size=8)


def apply(rows: RouteRows, edit: Edit) -> None:
    if isinstance(edit, Replaced):
        rows.replace(edit.positions, edit.after)
    elif isinstance(edit, Reordered):
        rows.reorder(edit.order)
    else:
        insert_or_remove(rows, edit)


def filled(table: list[DidRoute]) -> RouteRows:
    rows = RouteRows()
    rows.fill(checked(table, SMS))
    return rows


def state(rows: RouteRows) -> tuple[object, ...]:
    counted = rows.faulty_count, rows.repeated_count, rows.with_problem()
    return tuple(rows.routes), tuple(rows.keys), counted


def assert_counted(rows: RouteRows) -> None:
    faulty = {row for row, route in enumerate(rows.routes) if any(problems_of_route(route, SMS, row))}
    repeated = {row for found in repeated_rows(rows.routes).values() for row in found}
    assert rows.faulty_count == len(faulty)
    assert rows.repeated_count == len(repeated)
    assert rows.with_problem() == sorted(faulty | repeated)


@st.composite
def edits(draw: st.DrawFn) -> Callable[[RouteRows], Edit | None]:
    kind = draw(st.sampled_from(["insert", "remove", "replace", "move"]))
    chosen = draw(st.sets(st.integers(0, 11)))
    block = checked(draw(tables), SMS)
    step = draw(st.sampled_from([-1, 1]))

    def make(rows: RouteRows) -> Edit | None:
        positions = sorted(row for row in chosen if row < len(rows))
        if kind == "insert":
            return inserted(min(step + 5, len(rows)), block)
        if kind == "remove":
            return removed(rows, positions)
        if kind == "move":
            return moved(len(rows), positions, step)
        positions = positions[: len(block)]
        return replaced(rows, positions, part(block, 0, len(positions)))

    return make


@given(tables, st.lists(edits(), max_size=6))
def test_any_edits_taken_back_give_the_first_table_and_the_counts_hold_at_every_step(
    table: list[DidRoute], makers: list[Callable[[RouteRows], Edit | None]]
) -> None:
    rows = filled(table)
    first = state(rows)
    done: list[Edit] = []
    after: list[tuple[object, ...]] = []
    for make in makers:
        edit = make(rows)
        if edit is not None:
            apply(rows, edit)
            assert_counted(rows)
            done.append(edit)
            after.append(state(rows))
    for edit in reversed(done):
        assert state(rows) == after.pop()
        apply(rows, edit.undone)
    assert state(rows) == first


def test_two_spellings_of_one_number_are_one_number() -> None:
    rows = filled(
        [DidRoute("+49 30 12345", "api"), DidRoute("+4930-12345", "api"), DidRoute("", "api"), DidRoute("", "api")]
    )
    assert rows.repeated_count == 2
    assert [problem.values for problem in rows.problems_of(0, SMS)] == [{"lines": "2"}]


def test_rows_move_together_and_stop_at_the_edge() -> None:
    assert moved(5, [1, 2, 4], -1) == Reordered((1, 2, 0, 4, 3))
    assert moved(5, [0, 1, 3], -1) == Reordered((0, 1, 3, 2, 4))
    assert moved(3, [1, 2], 1) is None
    assert moved(4, [0, 2], 1) == Reordered((1, 0, 3, 2))
