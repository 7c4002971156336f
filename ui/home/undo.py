"""What was done at home and can be undone: the last twenty acts, as values, the newest first to go back.

Each tells what was done in the language that is spoken when it is asked.
"""

from collections.abc import Callable
from dataclasses import dataclass

MOST = 20


@dataclass(frozen=True, slots=True)
class Deleted:
    """Channels went out of sight; they are forgotten for good when this act is."""

    ids: tuple[str, ...]
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Added:
    """Channels came: copies, or what files brought."""

    ids: tuple[str, ...]
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A wizard was closed, and what it held is a draft."""

    id: str
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A PBX got another name."""

    base_url: str
    before: str
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Retagged:
    """A PBX got other tags."""

    base_url: str
    before: tuple[str, ...]
    text: Callable[[], str]


Act = Deleted | Added | KeptDraft | Renamed | Retagged


class Acts:
    """A stack. `show` is told which act stands on top as the newest, or None; `forget` which one falls out below."""

    def __init__(self, show: Callable[[Act | None], None], forget: Callable[[Act], None]) -> None:
        self._show, self._forget = show, forget
        self._done: list[Act] = []

    @property
    def done(self) -> tuple[Act, ...]:
        """All that can be undone, the oldest first."""
        return tuple(self._done)

    def add(self, act: Act) -> None:
        """Something was done."""
        self._done.append(act)
        if len(self._done) > MOST:
            self._forget(self._done.pop(0))
        self._show(act)

    def take_over(self, others: "Acts") -> None:
        """Go on with what another window can undo."""
        self._done = [*others.done]
        if self._done:
            self._show(self._done[-1])

    def pop(self) -> Act | None:
        """The newest act, which is undone now."""
        self._show(None)
        return self._done.pop() if self._done else None
