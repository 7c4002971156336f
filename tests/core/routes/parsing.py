"""Routes from a text in one go, as the tests want them."""

from core.channel.draft import DidRoute
from core.routes.column_reading import read_columns
from core.routes.route_reading import read_routes
from core.tables.grid import parse_text


def parse_table(text: str) -> list[DidRoute]:
    """The routes in `text`: comma, semicolon or tab, with or without a header, or one number a line."""
    grid = parse_text(text)
    return read_routes(grid, read_columns(grid)).routes
