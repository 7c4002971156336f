"""Finds providers, and what is offered beside them, by what is typed of their name."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from core.channel.people_search import folded


class Named(Protocol):
    """What has a name to find it by, and a wire value."""

    @property
    def value(self) -> str: ...

    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=Named)


def fitting(offered: Sequence[T], typed: str) -> tuple[T, ...]:
    """Those that fit best, all equally well: called so, else begins so, else a word does, else it holds it.

    Accents and case do not count. Nothing typed fits none.
    """
    wanted = folded(typed).strip()
    if not wanted:
        return ()
    ranks = [_rank(each, wanted) for each in offered]
    best = min((rank for rank in ranks if rank is not None), default=None)
    return tuple(each for each, rank in zip(offered, ranks, strict=True) if rank is not None and rank == best)


def _rank(each: Named, wanted: str) -> int | None:
    name = folded(each.name)
    if wanted in (name, each.value):
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    return 3 if wanted in name else None
