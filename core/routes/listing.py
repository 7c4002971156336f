"""Numbers one after another, whatever separates them: a grid that is a list becomes one number a row."""

from dataclasses import replace

from core.routes.grid import Grid

_LEAST_DIGITS = 7
_SAMPLE = 200


def as_list(grid: Grid) -> Grid:
    """The grid with one cell a row where each of its cells is a number by itself; else the grid."""
    if grid.sheets or grid.width < 2:
        return grid
    sample = [cell for row in grid.rows[:_SAMPLE] for cell in row if cell.strip(" []'\"")]
    if not sample or not all(map(_is_number, sample)):
        return grid
    cells = [(cell, line) for row, line in zip(grid.rows, grid.lines, strict=True) for cell in row if cell.strip()]
    return replace(grid, rows=[[cell] for cell, _line in cells], lines=[line for _cell, line in cells])


def _is_number(cell: str) -> bool:
    digits = sum(map(str.isdigit, cell))
    return digits >= _LEAST_DIGITS and not any(map(str.isalpha, cell))
