"""Keeps this computer from being locked out: a PBX blocks an address after five refused logins in a row.

Shared by all processes and starts where it is given the store: windows, command line, fleets. A pair of Client ID
and Client Secret that was refused is never sent again by itself; a person who presses a button is never refused
without being told, and may insist. Logins to one PBX follow each other: each knows what became of the one before.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from core.channel.credentials import NeverPickled
from core.pbx.address import PbxAddress
from core.pbx.errors import LoginWithheld
from core.stop import Stop
from core.wording import N_

UNANSWERED_S = 3600.0
"""So long a login whose answer did not come counts as one that may have been refused."""
MOST_REFUSED = 4
"""The PBX blocks an address at the fifth; that one is sent only when a person insists."""


@dataclass(frozen=True, slots=True)
class Pair(NeverPickled):
    """Who logs in where; `origin` is the address as it is counted (`PbxAddress.counted_as`)."""

    origin: str
    client_id: str
    client_secret: str = field(repr=False)


class Refusals(Protocol):
    """Where refused logins are kept. No method raises: a login does not depend on it.

    A login counts from before it is sent, and for `UNANSWERED_S` if no answer comes: the PBX may have refused it.
    `add` turns such a one into a refused one at a stroke: a process that is killed there leaves the one or the other.
    """

    def alone(self, origin: str, stop: Stop) -> AbstractContextManager[None]:
        """While it is entered, no other process logs in there."""

    def in_a_row(self, origin: str) -> int: ...
    def of(self, pair: Pair) -> int: ...
    def add(self, pair: Pair) -> None: ...
    def send(self, origin: str) -> None: ...
    def take_back(self, origin: str) -> None: ...
    def forget(self, origin: str) -> None: ...


class MemoryRefusals:
    """Of this process only."""

    def __init__(self) -> None:
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._counts: defaultdict[str, defaultdict[Pair, int]] = defaultdict(lambda: defaultdict(int))
        self._unanswered: defaultdict[str, list[float]] = defaultdict(list)

    @contextmanager
    def alone(self, origin: str, _stop: Stop) -> Iterator[None]:
        with self._locks[origin]:
            yield

    def in_a_row(self, origin: str) -> int:
        now = time.monotonic()
        waiting = [at for at in self._unanswered[origin] if now - at < UNANSWERED_S]
        return sum(self._counts[origin].values()) + len(waiting)

    def of(self, pair: Pair) -> int:
        return self._counts[pair.origin][pair]

    def add(self, pair: Pair) -> None:
        self.take_back(pair.origin)
        self._counts[pair.origin][pair] += 1

    def send(self, origin: str) -> None:
        self._unanswered[origin].append(time.monotonic())

    def take_back(self, origin: str) -> None:
        if self._unanswered[origin]:
            self._unanswered[origin].pop()

    def forget(self, origin: str) -> None:
        self._counts.pop(origin, None)
        self._unanswered.pop(origin, None)


_AGAIN = N_(
    "The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row "
    "from here: {failures}; at five the PBX blocks this computer."
)
_CORRECT = N_(
    "Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the "
    "connection once."
)
_FIFTH = N_(
    "The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer."
)
_INSIST = N_(
    "Copy the Client ID and Client Secret again from the PBX portal, Integrations > API. If you are sure that "
    "they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator "
    "removes it under Security > Security Rules > Blocked IPs."
)


class LoginGuard:
    """One for the process; `refusals` are shared with all others."""

    def __init__(self, refusals: Refusals | None = None) -> None:
        self._refusals = refusals or MemoryRefusals()
        self._pressed: set[str] = set()
        self._insisted: set[str] = set()

    def use(self, refusals: Refusals) -> None:
        """From now on refused logins are kept there."""
        self._refusals = refusals

    def pressed(self, address: PbxAddress) -> None:
        """A person wants to log in there: one login is sent, also with a pair that was refused before."""
        self._pressed.add(address.counted_as)

    def insisted(self, address: PbxAddress) -> None:
        """A person was told what the fifth login may cost, and wants it."""
        self._insisted.add(address.counted_as)
        self._pressed.add(address.counted_as)

    @contextmanager
    def login(self, pair: Pair, stop: Stop) -> Iterator["Login"]:
        """Enter to log in, and tell the `Login` what came of it.

        Raises:
            LoginWithheld: it must not be sent.
        """
        with self._refusals.alone(pair.origin, stop):
            pressed, insisted = pair.origin in self._pressed, pair.origin in self._insisted
            self._pressed.discard(pair.origin)
            self._insisted.discard(pair.origin)
            failures = self._refusals.in_a_row(pair.origin)
            if self._refusals.of(pair) and not pressed:
                raise LoginWithheld(failures, _AGAIN, _CORRECT)
            if failures >= MOST_REFUSED and not insisted:
                raise LoginWithheld(failures, _FIFTH, _INSIST)
            self._refusals.send(pair.origin)
            yield Login(pair, self._refusals)


@dataclass(frozen=True, slots=True)
class Login:
    """A login under way."""

    pair: Pair
    refusals: Refusals

    def accepted(self) -> None:
        """The PBX took it: what was refused before does not count any more."""
        self.refusals.forget(self.pair.origin)

    def answered(self) -> None:
        """It was not sent, or something answered that did not refuse it: it does not count."""
        self.refusals.take_back(self.pair.origin)

    def refused(self) -> int:
        """The PBX refused it; how many in a row that makes."""
        self.refusals.add(self.pair)
        return self.refusals.in_a_row(self.pair.origin)


LOGIN_GUARD = LoginGuard()
"""The process's own."""
