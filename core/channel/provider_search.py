"""Finds providers by what is typed of their name."""

from collections.abc import Sequence

from core.channel.catalog import Provider
from core.channel.people_search import folded


def fitting(providers: Sequence[Provider], typed: str) -> tuple[Provider, ...]:
    """The providers that fit best, all equally well: called so, else begins so, else a word does, else it holds it.

    Accents and case do not count. Nothing typed fits none.
    """
    wanted = folded(typed).strip()
    if not wanted:
        return ()
    ranks = [_rank(provider, wanted) for provider in providers]
    best = min((rank for rank in ranks if rank is not None), default=None)
    return tuple(
        provider for provider, rank in zip(providers, ranks, strict=True) if rank is not None and rank == best
    )


def _rank(provider: Provider, wanted: str) -> int | None:
    name = folded(provider.name)
    if wanted in (name, provider.value):
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    return 3 if wanted in name else None
