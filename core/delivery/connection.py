"""One PbxClient for each login, made when first needed and kept: work on one PBX never ends what goes on at another.

Imports nothing heavy by itself: httpcore and ssl come with the first client, on the worker's thread.
"""

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from core.pbx.address import one_form, parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LOGIN_GUARD, LoginGuard
from core.secrets.redaction import hide
from core.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from core.channel.directory import Directory
    from core.delivery.journal import RunJournal
    from core.pbx.answers import CreatedChannel, PbxDescription
    from core.pbx.client import PbxClient
    from core.pbx.known import Register


@dataclass(frozen=True, slots=True)
class Reached:
    """A PBX that answered: what it is, and what it offers."""

    description: "PbxDescription"
    directory: "Directory"


class Connection:
    """The application's way to the PBX. Every method blocks and is called from a worker."""

    def __init__(self) -> None:
        self._register: Register | None = None
        self._find_register: Callable[[], Register] | None = None
        self._lock = threading.Lock()
        self._clients: dict[tuple[str, str], _Kept] = {}
        self._closed = False
        self._plain_http: set[str] = set()

    def allow_plain_http(self, base_url: str) -> None:
        """From now on keys may go to this PBX unencrypted: the person was asked. Forgotten when the process ends."""
        self._plain_http.add(parse_address(base_url).base_url)

    def may_go_unencrypted(self, base_url: str) -> bool:
        """Whether a person said so of this PBX in this process."""
        return one_form(base_url) in self._plain_http

    def use(self, find_register: "Callable[[], Register]") -> None:
        """From now on this is what is known of each address; found when it is first needed, on a worker."""
        with self._lock:
            self._find_register, self._register = find_register, None

    @property
    def register(self) -> "Register":
        """What is known of each address; of this run only where nothing else was given."""
        from core.pbx.known import Register

        with self._lock:
            if self._register is None:
                self._register = self._find_register() if self._find_register is not None else Register()
            return self._register

    @property
    def guard(self) -> LoginGuard:
        """What keeps this computer from being locked out."""
        return LOGIN_GUARD

    def pressed(self, base_url: str) -> None:
        """A person wants to log in there now: also a login that was refused before is sent, once."""
        with suppress(Unreachable):
            self.guard.pressed(parse_address(base_url))

    def insisted(self, base_url: str) -> None:
        """A person was told what the fifth login may cost, and wants it sent."""
        self.guard.insisted(parse_address(base_url))

    def trust(self, base_url: str, sha256: str, instead_of: str, _stop: Stop) -> None:
        """Believe this certificate from now on: a person compared it. Errors as of `Register.pin`."""
        self.register.pin(parse_address(base_url), sha256, instead_of)

    def forget(self, base_url: str) -> None:
        """A person forgets a PBX: its certificate is asked about anew. Errors as of `Register.forget`."""
        with suppress(Unreachable):  # an address that never was one
            address = parse_address(base_url)
            self.register.forget(address)
            with self._lock:
                keys = [key for key in self._clients if key[0] == address.base_url]
            self._close(keys)

    def reach(self, login: PbxLogin, stop: Stop) -> Reached:
        """Log in, and read what the PBX is and offers.

        Raises:
            PbxError: the PBX cannot be reached, is not trusted, or refuses.
        """
        client = self._client_for(login)
        return Reached(client.information(stop), client.directory(stop))

    def directory(self, login: PbxLogin, stop: Stop) -> "Directory":
        """The lists of the PBX as they are now. Errors as of `reach`."""
        return self._client_for(login).directory(stop)

    @cached_property
    def journal(self) -> "RunJournal":
        """Of the creates of this run, where there is no store to keep them in."""
        from core.delivery.journal import RunJournal

        return RunJournal()

    def client(self, login: PbxLogin) -> "PbxClient":
        """The client of a login. Errors as of `reach`."""
        return self._client_for(login)

    def read_back(self, login: PbxLogin, channel_id: int, stop: Stop) -> "CreatedChannel":
        """What the PBX says about a created channel. May be repeated freely."""
        return self._client_for(login).channel(channel_id, stop)

    def close(self, within_s: float = 2.0) -> None:
        """Give every login back to its PBX: at most eight may live there. Takes so many seconds at most."""
        with self._lock:
            self._closed = True
            keys = tuple(self._clients)
        self._close(keys, within_s)

    def _close(self, keys: "Collection[tuple[str, str]]", within_s: float = 2.0) -> None:
        with self._lock:
            kept = [self._clients.pop(key, None) for key in keys]
        closing = [
            threading.Thread(target=each.client.close, args=(within_s,), daemon=True)
            for each in kept
            if each is not None
        ]
        for thread in closing:
            thread.start()
        for thread in closing:
            thread.join()

    def _client_for(self, login: PbxLogin) -> "PbxClient":
        from core.pbx.client import PbxClient

        hide(login.client_secret)
        address = parse_address(login.base_url)
        if address.is_plain_http and not address.is_loopback and address.base_url not in self._plain_http:
            raise Unreachable(Reach.PLAIN_HTTP, {"host": address.label})
        register = self.register
        key, changes = (address.base_url, login.client_id), register.changes(address)
        with self._lock:
            if self._closed:
                # A job that was left behind must not log in anew after the application gave its login back.
                raise Unreachable(Reach.STOPPED)
            before = self._clients.get(key)
            if before is not None and before.is_for(login.client_secret, register, changes):
                return before.client
            client = PbxClient(
                address, login.client_id, login.client_secret, None, guard=self.guard, register=register
            )
            self._clients[key] = _Kept(client, login.client_secret, register, changes)
        if before is not None:
            before.client.close()
        return client


@dataclass(frozen=True, slots=True)
class _Kept:
    """A client, and what it was made for: another secret, or another word of the person on whom to trust, ends it."""

    client: "PbxClient"
    client_secret: str = field(repr=False)
    register: "Register"
    changes: int

    def is_for(self, client_secret: str, register: "Register", changes: int) -> bool:
        return (self.client_secret, self.changes) == (client_secret, changes) and self.register is register
