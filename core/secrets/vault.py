"""Where secrets are kept: what a vault does, one in memory, and one with a limit to its patience.

keyring may block for ever (a locked collection, a service that does not answer): the windows call it from jobs with a
time limit, the command line through `within_limit`.
"""

import threading
from typing import TYPE_CHECKING, Protocol

from core.errors import Reason, VaultUnavailable
from core.secrets.unavailable import unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT_S = 10.0


class Vault(Protocol):
    """Where secrets are kept.

    Raises (every method):
        VaultUnavailable: the secret was not read, kept or deleted.
    """

    @property
    def name(self) -> str: ...
    def get(self, service: str, user: str) -> str | None: ...
    def set(self, service: str, user: str, secret: str) -> None: ...
    def delete(self, service: str, user: str) -> None: ...


class MemoryVault:
    """Keeps secrets for this run only."""

    name = "this run only"

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    def get(self, service: str, user: str) -> str | None:
        return self._secrets.get((service, user))

    def set(self, service: str, user: str, secret: str) -> None:
        self._secrets[service, user] = secret

    def delete(self, service: str, user: str) -> None:
        self._secrets.pop((service, user), None)


def lookup(vault: Vault, entry: str) -> str | None:
    """The secret that `SERVICE/USER` names; the user is what follows the last slash."""
    service, _slash, user = entry.rpartition("/")
    return vault.get(service, user)


def within_limit(vault: Vault, limit_s: float = LIMIT_S) -> Vault:
    """The same vault with a time limit for each call, for callers that have no jobs."""
    return _LimitedVault(vault, limit_s)


class _LimitedVault:
    def __init__(self, vault: Vault, limit_s: float) -> None:
        self._vault = vault
        self._limit_s = limit_s

    @property
    def name(self) -> str:
        return self._vault.name

    def get(self, service: str, user: str) -> str | None:
        found: list[str | None] = []
        self._run(lambda: found.append(self._vault.get(service, user)))
        return found[0]

    def set(self, service: str, user: str, secret: str) -> None:
        self._run(lambda: self._vault.set(service, user, secret))

    def delete(self, service: str, user: str) -> None:
        self._run(lambda: self._vault.delete(service, user))

    def _run(self, call: "Callable[[], None]") -> None:
        errors: list[VaultUnavailable] = []

        def work() -> None:
            try:
                call()
            except VaultUnavailable as error:
                errors.append(error)
            except Exception as error:
                errors.append(unavailable(Reason.FAILED, type(error).__name__))

        # Daemon: a keyring that never answers must not keep the process alive.
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(self._limit_s)
        if thread.is_alive():
            raise unavailable(Reason.TIMEOUT)
        if errors:
            raise errors[0]
