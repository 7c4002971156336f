"""What a PBX has refused of a table stays with the line, and ends when the refused value is another."""

from dataclasses import replace

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.errors import Problem
from core.routes.refused import RefusedCells
from core.routes.rows import RouteRows, checked

ROUTES = (DidRoute("+49300301", "extension", "137"), DidRoute("+49300302", "queue", "4"))


def test_a_refused_line_is_known_wherever_it_stands_until_what_was_refused_is_changed() -> None:
    refused = RefusedCells.of(ROUTES, [Problem("dids[1].destination_id", "no such queue")])
    assert refused.rows(ROUTES) == [1]
    assert refused.rows(ROUTES[::-1]) == [0]
    assert refused.rows((ROUTES[0], replace(ROUTES[1], destination_id="5"))) == []


def test_what_is_said_of_a_whole_line_is_said_of_its_number_and_of_a_line_that_is_not_there_nothing() -> None:
    refused = RefusedCells.of(ROUTES, [Problem("dids[0]", "in use"), Problem("dids[7]", "?"), Problem("name", "?")])
    assert refused.rows(ROUTES) == [0]
    found = refused.at(ROUTES[0], 0)
    assert found is not None
    assert found.text == "in use"


def test_rows_that_are_all_removed_have_changed() -> None:
    rows = RouteRows()
    rows.fill(checked(ROUTES, SMS))
    before = rows.changes
    rows.remove(0, len(ROUTES))
    assert rows.changes > before
