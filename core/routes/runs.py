"""Rows of a table by their places, ascending, and the ranges that they fall into: many rows are few ranges."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from typing import overload


class Runs(Sequence[int]):
    """Ascending places as the ranges that they fall into; what is done to them is done to each range at once."""

    def __init__(self, ranges: Iterable[range]) -> None:
        self.ranges = tuple(ranges)
        self._ends = tuple(accumulate(map(len, self.ranges)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self.ranges)

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...
    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        if isinstance(place, slice):
            return tuple(self)[place]
        at = range(len(self))[place]  # counts from the end, and refuses what is not there
        run = bisect_right(self._ends, at)
        return self.ranges[run][at - self._ends[run]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Runs) and self.ranges == other.ranges

    def __hash__(self) -> int:
        return hash(self.ranges)


def runs(places: Sequence[int]) -> Iterable[range]:
    """Ascending places as the ranges that they fall into."""
    if isinstance(places, Runs):
        return places.ranges
    if isinstance(places, range):
        return (places,) if places else ()
    return _found(places)


def _found(places: Sequence[int]) -> Iterator[range]:
    if not places:
        return
    start = places[0]
    for before, place in pairwise(places):
        if place != before + 1:
            yield range(start, before + 1)
            start = place
    yield range(start, places[-1] + 1)


def as_runs(places: Sequence[int]) -> Sequence[int]:
    """Ascending places as one range if they are one, as `Runs` if these are few, else as they are."""
    if isinstance(places, (range, Runs)):
        return places
    if places and places[-1] - places[0] == len(places) - 1:
        return range(places[0], places[-1] + 1)
    found = tuple(_found(places))
    return Runs(found) if 2 * len(found) <= len(places) else tuple(places)


def joined(ranges: Iterable[range]) -> Sequence[int]:
    """The places that are in any of these ranges, ascending."""
    found: list[range] = []
    for each in sorted((each for each in ranges if each), key=lambda each: each.start):
        if found and each.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, each.stop))
        else:
            found.append(each)
    return found[0] if len(found) == 1 else Runs(found)
