"""Rows in the routing table's model, and what is wrong with them, as the tests want them."""

from collections.abc import Iterable

from core.channel.catalog import Kind
from core.channel.draft import DidRoute
from core.errors import Problem
from core.routes.rows import checked
from ui.routing.model import RoutingModel


def set_routes(model: RoutingModel, routes: Iterable[DidRoute], kind: Kind | None) -> None:
    """Show other rows, checked at once."""
    model.set_block(checked(tuple(routes), kind), kind)


def problems_of(model: RoutingModel) -> list[Problem]:
    """Every problem of the table, in row order."""
    return [problem for row in model.rows.with_problem() for problem in model.problems_at(row)]
