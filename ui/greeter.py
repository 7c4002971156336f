"""Greets PBXs on workers, a few at a time: whether they answer from here. A handshake each, no login."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from core.pbx.greeting import Greeting
    from core.stop import Stop
    from ui.jobs import JobRunner

AT_ONCE = 4
"""So many are greeted at the same time."""


class Greeter(QObject):
    """Asks each address once at a time, in the order in which it was told of them.

    Signals:
        answered: an address, and its `Greeting`. silent: an address where nobody answers.
    """

    answered = Signal(str, object)
    silent = Signal(str)

    def __init__(self, jobs: "JobRunner", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._greet: Callable[[str, Stop], Greeting] | None = None
        self._to_greet: list[str] = []
        self._greeting: set[str] = set()

    def use(self, greet: "Callable[[str, Stop], Greeting]") -> None:
        """How one is greeted, on a worker."""
        self._greet = greet
        self._next()

    def ask(self, addresses: Iterable[str]) -> None:
        """Greet these as well."""
        self._to_greet += [each for each in addresses if each not in self._greeting and each not in self._to_greet]
        self._next()

    def _next(self) -> None:
        while self._greet is not None and self._to_greet and len(self._greeting) < AT_ONCE:
            address = self._to_greet.pop(0)
            self._greeting.add(address)
            work = partial(self._greet, address)
            self._jobs.run(work, partial(self._answered, address), partial(self._silent, address))

    def _answered(self, address: str, greeting: "Greeting") -> None:
        self._greeting.discard(address)
        self.answered.emit(address, greeting)
        self._next()

    def _silent(self, address: str, _error: Exception) -> None:
        self._greeting.discard(address)
        self.silent.emit(address)
        self._next()
