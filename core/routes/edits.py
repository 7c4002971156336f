"""Edits of a routing table as values, each with the edit that takes it back. Undo is nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.routes.rows import Block, RouteRows
from core.routes.runs import as_runs, runs


@dataclass(frozen=True, slots=True)
class Replaced:
    """The rows at `positions` became others."""

    positions: Sequence[int]
    before: Block
    after: Block

    @property
    def undone(self) -> "Edit":
        return Replaced(self.positions, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Inserted:
    """Rows came in; `positions` are where they stand afterwards, ascending."""

    positions: Sequence[int]
    block: Block

    @property
    def undone(self) -> "Edit":
        return Removed(self.positions, self.block)


@dataclass(frozen=True, slots=True)
class Removed:
    """Rows went away; `positions` are where they stood before, ascending."""

    positions: Sequence[int]
    block: Block

    @property
    def undone(self) -> "Edit":
        return Inserted(self.positions, self.block)


@dataclass(frozen=True, slots=True)
class Reordered:
    """The rows came into another order; `order` names for each place the row that stands there afterwards."""

    order: Sequence[int]

    @property
    def undone(self) -> "Edit":
        back = [0] * len(self.order)
        for place, row in enumerate(self.order):
            back[row] = place
        return Reordered(tuple(back))


Edit = Replaced | Inserted | Removed | Reordered


def part(block: Block, first: int, count: int) -> Block:
    """Some rows of a block."""
    if first == 0 and count == len(block):
        return block
    rows = slice(first, first + count)
    return Block(block.routes[rows], block.keys[rows], block.faulty[rows])


def inserted(at: int, block: Block) -> Inserted:
    """The edit that puts a block before row `at`."""
    return Inserted(range(at, at + len(block)), block)


def removed(rows: RouteRows, positions: Sequence[int]) -> Removed:
    """The edit that takes rows away; `positions` are ascending."""
    positions = as_runs(positions)
    return Removed(positions, rows.whole() if len(positions) == len(rows) else rows.block(positions))


def replaced(rows: RouteRows, positions: Sequence[int], after: Block) -> Replaced | None:
    """The edit that puts other rows in the place of those at `positions`; None if they are the same ones."""
    positions = as_runs(positions)
    before = rows.block(positions)
    return None if before.routes == after.routes else Replaced(positions, before, after)


def moved(count: int, positions: Sequence[int], step: int) -> Reordered | None:
    """The edit that moves rows of a table of `count` one place up (`step` -1) or down (1); None if they cannot."""
    order = list(range(count))
    found = list(runs(positions))
    for run in found if step < 0 else reversed(found):
        if step < 0 and run.start > 0:
            order.insert(run.stop - 1, order.pop(run.start - 1))
        elif step > 0 and run.stop < count:
            order.insert(run.start, order.pop(run.stop))
    return Reordered(tuple(order)) if order != list(range(count)) else None


def insert_or_remove(rows: RouteRows, edit: Inserted | Removed) -> None:
    """Carry out an edit, range by range."""
    if isinstance(edit, Inserted):
        done = 0
        for run in runs(edit.positions):
            rows.insert(run.start, part(edit.block, done, len(run)))
            done += len(run)
    else:
        for run in reversed(list(runs(edit.positions))):
            rows.remove(run.start, len(run))


def touched(edits: Sequence[Edit]) -> Sequence[int]:
    """Where the rows that edits changed or brought in stand afterwards."""
    if len(edits) == 1 and isinstance(edits[0], (Replaced, Inserted)):
        return edits[0].positions
    found: list[int] = []
    for edit in edits:
        if isinstance(edit, (Replaced, Inserted)):
            found.extend(edit.positions)
        elif isinstance(edit, Reordered):
            found.extend(place for place, row in enumerate(edit.order) if place != row)
    return found
