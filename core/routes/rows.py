"""The rows of a routing table while they are edited: what is wrong in them is known at any time.

A table of 100,000 rows is checked once; after that every edit, undo and redo costs what it touches.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from core.channel.catalog import Kind
from core.channel.draft import DidRoute
from core.channel.rules import fine_rows, number_key, problems_of_route, repeated_problem
from core.errors import Problem
from core.giving_way import give_way
from core.routes.runs import Runs, runs
from core.stop import Progress, Stop

PIECE = 1_000
"""Rows between two looks at the stop and two reports of progress; in some milliseconds."""


@dataclass(frozen=True, slots=True)
class Block:
    """Checked rows, one after another. `faulty` has a 1 for each row with a problem of its own.

    `keys` are the numbers without their separators: equal keys are one number. `counts` says how often each occurs,
    if that was counted already.
    """

    routes: tuple[DidRoute, ...]
    keys: tuple[str, ...]
    faulty: bytes
    counts: Mapping[str, int] | None = field(default=None, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.routes)


def checked(
    routes: Iterable[DidRoute], kind: Kind | None, stop: Stop | None = None, progress: Progress | None = None
) -> Block:
    """Check rows by themselves. A stop that is asked leaves the rest out; the caller drops the result then."""
    routes = tuple(routes)
    if kind is None:
        return Block(routes, tuple(number_keys([route.did_number for route in routes])), bytes(len(routes)))
    keys: list[str] = []
    faulty = bytearray()
    counts: Counter[str] | None = Counter() if len(routes) > PIECE else None
    for start in range(0, len(routes), PIECE):
        piece = routes[start : start + PIECE]
        found = number_keys([route.did_number for route in piece])
        keys.extend(found)
        if counts is not None:
            counts.update(found)  # in pieces: no other thread works while they are counted
        faulty.extend(
            [
                not fine and any(problems_of_route(route, kind, 0))
                for route, fine in zip(piece, fine_rows(piece, kind), strict=True)
            ]
        )
        give_way()
        if stop is not None and stop.asked:
            break
        if progress is not None:
            progress(start + len(piece), len(routes))
    return Block(routes, tuple(keys), bytes(faulty), counts)


def number_keys(numbers: list[str]) -> list[str]:
    """`number_key` of many numbers: most have no separators, which all of them are asked at once."""
    joined = "".join(numbers).replace("+", "")
    return numbers if joined.isdigit() else [number_key(number) for number in numbers]


class RouteRows:
    """The rows in their own order, with a count of faulty rows and of rows whose number stands in another one too."""

    def __init__(self) -> None:
        self.routes: list[DidRoute] = []
        self.keys: list[str] = []
        self._faulty = bytearray()
        self._counts: dict[str, int] = {}
        self.faulty_count = 0
        self.repeated_count = 0
        self.repeated_changed = False
        """Whether the last change made another row a duplicate, or the only one of its number."""
        self.changes = 0
        """How often the rows have changed: what was worked out from them holds as long as this is the same."""

    def __len__(self) -> int:
        return len(self.routes)

    # Changes

    def fill(self, block: Block) -> None:
        """Have these rows and no others."""
        self.changes += 1
        self.routes, self.keys, self._faulty = list(block.routes), list(block.keys), bytearray(block.faulty)
        self._counts, self.repeated_count = {}, 0
        self._count(self.keys, 1, block.counts)
        self.faulty_count = self._faulty.count(1)

    def insert(self, at: int, block: Block) -> None:
        """Put rows before row `at`."""
        self.changes += 1
        self.routes[at:at] = block.routes
        self.keys[at:at] = block.keys
        self._faulty[at:at] = block.faulty
        self.faulty_count += block.faulty.count(1)
        self._count(block.keys, 1, block.counts)

    def remove(self, first: int, count: int) -> None:
        """Take `count` rows away, from row `first` on."""
        self.changes += 1
        if count == len(self.routes):
            self.routes, self.keys, self._faulty, self.faulty_count = [], [], bytearray(), 0
            self._count_anew()
            return
        rows = slice(first, first + count)
        gone = self.keys[rows]
        self.faulty_count -= self._faulty[rows].count(1)
        del self.routes[rows], self.keys[rows], self._faulty[rows]
        self._count(gone, -1)

    def replace(self, positions: Sequence[int], block: Block) -> None:
        """Put other rows in the place of those at `positions`."""
        self.changes += 1
        before = self._replace_runs(positions, block) if _in_runs(positions) else self._replace_each(positions, block)
        self.repeated_changed = False
        if tuple(before) == block.keys:
            return
        if 2 * len(before) > len(self.keys):
            self._count_anew()
            return
        self._count(before, -1)
        changed = self.repeated_changed
        self._count(block.keys, 1)
        self.repeated_changed |= changed

    def _replace_runs(self, positions: Sequence[int], block: Block) -> list[str]:
        before: list[str] = []
        done = 0
        for run in runs(positions):
            rows, new = slice(run.start, run.stop), slice(done, done + len(run))
            done += len(run)
            before += self.keys[rows]
            self.faulty_count += block.faulty[new].count(1) - self._faulty[rows].count(1)
            self.routes[rows], self.keys[rows] = block.routes[new], block.keys[new]
            self._faulty[rows] = block.faulty[new]
        return before

    def _replace_each(self, positions: Sequence[int], block: Block) -> list[str]:
        before = [self.keys[row] for row in positions]
        for row, route, key, faulty in zip(positions, block.routes, block.keys, block.faulty, strict=True):
            self.faulty_count += faulty - self._faulty[row]
            self.routes[row], self.keys[row], self._faulty[row] = route, key, faulty
        return before

    def reorder(self, order: Sequence[int]) -> None:
        """Bring the rows into another order; `order` names for each place the row that stands there afterwards."""
        self.changes += 1
        self.routes = list(map(self.routes.__getitem__, order))
        self.keys = list(map(self.keys.__getitem__, order))
        self._faulty = bytearray(map(self._faulty.__getitem__, order))
        self.repeated_changed = False

    def _count(self, keys: Sequence[str], step: int, counted: Mapping[str, int] | None = None) -> None:
        """Count numbers in (`step` 1) or out (-1). Of n rows with one number n are duplicates, but one is not."""
        if step < 0 and len(keys) > len(self.keys):
            self._count_anew()
            return
        counts, repeated = self._counts, self.repeated_count
        changed = counted or Counter(keys)
        if step > 0 and counts.keys().isdisjoint(changed.keys()):
            counts.update(changed)
            repeated += _repeated(changed, len(keys))
        else:
            for key, count in changed.items():
                before = counts.get(key, 0)
                counts[key] = now = before + step * count
                if key:  # a missing number is a problem of its own, not a duplicate of other missing ones
                    repeated += (now if now > 1 else 0) - (before if before > 1 else 0)
                if now == 0:
                    del counts[key]
        self.repeated_changed = repeated != self.repeated_count
        self.repeated_count = repeated

    def _count_anew(self) -> None:
        """Where more rows have changed than not, all are counted: one by one that takes five times as long."""
        before = self.repeated_count
        self._counts = dict(Counter(self.keys))
        self.repeated_count = _repeated(self._counts, len(self.keys))
        self.repeated_changed = bool(before or self.repeated_count)

    # Answers

    def whole(self) -> Block:
        """All rows as they are now, and how often each number occurs: to count that again takes long."""
        return Block(tuple(self.routes), tuple(self.keys), bytes(self._faulty), dict(self._counts))

    def block(self, positions: Sequence[int]) -> Block:
        """The rows at `positions` as they are now."""
        if _in_runs(positions):
            rows = [slice(run.start, run.stop) for run in runs(positions)]
            if len(rows) == 1:
                return Block(tuple(self.routes[rows[0]]), tuple(self.keys[rows[0]]), bytes(self._faulty[rows[0]]))
            return Block(
                tuple(chain.from_iterable([self.routes[each] for each in rows])),
                tuple(chain.from_iterable([self.keys[each] for each in rows])),
                b"".join([self._faulty[each] for each in rows]),
            )
        return Block(
            tuple([self.routes[row] for row in positions]),
            tuple([self.keys[row] for row in positions]),
            bytes([self._faulty[row] for row in positions]),
        )

    def is_faulty(self, row: int) -> bool:
        """Whether a row has a problem of its own."""
        return bool(self._faulty[row])

    def is_repeated(self, row: int) -> bool:
        """Whether the number of a row stands in another row as well."""
        key = self.keys[row]
        return bool(key) and self._counts.get(key, 0) > 1

    def with_problem(self) -> list[int]:
        """Every row that is faulty or repeated, in order."""
        if not self.repeated_count:
            return [row for row, faulty in enumerate(self._faulty) if faulty] if self.faulty_count else []
        repeated = {key for key, count in self._counts.items() if count > 1 and key}
        return [
            row
            for row, (key, faulty) in enumerate(zip(self.keys, self._faulty, strict=True))
            if faulty or key in repeated
        ]

    def first_problem(self, rows: range) -> int:
        """The first of these rows that is faulty or repeated, as they come (`step` 1 or -1); -1 if none is."""
        if not (self.faulty_count or self.repeated_count):
            return -1
        if self.repeated_count:
            keys, counts, faulty = self.keys, self._counts, self._faulty
            return next((row for row in rows if faulty[row] or (counts[keys[row]] > 1 and keys[row])), -1)
        if rows.step > 0:
            return self._faulty.find(1, rows.start, rows.stop)
        return self._faulty.rfind(1, 0, max(rows.start + 1, 0))

    def problems_of(self, row: int, kind: Kind | None) -> list[Problem]:
        """What is wrong with a row, its number being in another row included."""
        found = list(problems_of_route(self.routes[row], kind, row)) if kind is not None else []
        if self.is_repeated(row):
            key = self.keys[row]
            found.append(repeated_problem([place for place, each in enumerate(self.keys) if each == key], row))
        return found


def _in_runs(positions: Sequence[int]) -> bool:
    """Whether they are ranges of rows, which are worked on as slices."""
    return isinstance(positions, Runs) or (isinstance(positions, range) and positions.step == 1)


def _repeated(counts: Mapping[str, int], rows: int) -> int:
    """How many of so many rows have a number that stands in another of them, too; a missing number is none."""
    if len(counts) == rows:
        return 0
    nameless = counts.get("", 0)
    return sum([count for count in counts.values() if count > 1]) - (nameless if nameless > 1 else 0)
