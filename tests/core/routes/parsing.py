"""Routes from a text in one go, as the tests want them."""

from core.channel.draft import DidRoute
from core.routes.grid import parse_text
from core.routes.guessing import guess_columns
from core.routes.table import read_routes


def parse_table(text: str) -> list[DidRoute]:
    """The routes in `text`: comma, semicolon or tab, with or without a header, or one number a line."""
    grid = parse_text(text)
    return read_routes(grid, guess_columns(grid)).routes
