"""Secrets in the OS keyring. The only file that imports keyring, and only when a secret is first asked for.

keyring may block for ever (a locked collection, a service that does not answer): the windows call it from jobs with a
time limit, the command line through `within_limit`.
"""

import sys
import threading
from typing import TYPE_CHECKING, Protocol

from core.errors import Abandoned, Reason, VaultUnavailable
from core.wording import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

PART_UNITS = 1200
"""A Windows credential holds 2,560 bytes, that is 1,280 UTF-16 units; a longer secret is kept in parts of these."""

_HEADER = "MessageChannelWizard-parts"
LIMIT_S = 10.0
UNLOCK_S = 8.0

_REASONS = {
    Reason.ABSENT: N_("This computer has no keyring that the application can use."),
    Reason.LOCKED: N_("The keyring is locked."),
    Reason.DENIED: N_("The keyring refused the application."),
    Reason.TIMEOUT: N_("The keyring did not answer."),
    Reason.FULL: N_("The keyring cannot take a secret of this size."),
    Reason.FAILED: N_("The keyring failed ({kind})."),
}


def unavailable(reason: Reason, kind: str = "") -> VaultUnavailable:
    """The error for a reason."""
    remedy = N_("Unlock it and try again.") if reason in (Reason.LOCKED, Reason.DENIED, Reason.TIMEOUT) else ""
    return VaultUnavailable(_REASONS[reason], remedy, {"reason": str(reason), "kind": kind})


def told_of(error: Exception) -> Exception:
    """The same error; of a call that was given up at its time limit, that the keyring did not answer."""
    return unavailable(Reason.TIMEOUT) if isinstance(error, Abandoned) else error


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


class OsVault:
    """The keyring of the operating system. One call at a time: two unlock prompts at once confuse both."""

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._backend = backend
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        return {"win32": "Windows Credential Manager", "darwin": "macOS Keychain"}.get(sys.platform, "Secret Service")

    def get(self, service: str, user: str) -> str | None:
        with self._lock:
            return self._joined(service, user)

    def set(self, service: str, user: str, secret: str) -> None:
        with self._lock:
            before = self._part_count(service, user)
            pieces = _pieces(secret)
            if len(pieces) > 1 or secret.startswith(_HEADER):
                for number, piece in enumerate(pieces, start=1):
                    self._write(_part_service(service, number), user, piece)
                self._write(service, user, f"{_HEADER} {len(pieces)} {_digest(secret)}")
                kept = len(pieces)
            else:
                self._write(service, user, secret)
                kept = 0
            self._erase_parts(service, user, kept, before)
            if self._joined(service, user) != secret:
                raise unavailable(Reason.FAILED, "read back differs")

    def delete(self, service: str, user: str) -> None:
        with self._lock:
            self._erase_parts(service, user, 0, self._part_count(service, user))
            self._erase(service, user)

    def _joined(self, service: str, user: str) -> str | None:
        first = self._read(service, user)
        if first is None or not first.startswith(_HEADER):
            return first
        count, digest = _header(first)
        parts = [self._read(_part_service(service, number), user) for number in range(1, count + 1)]
        secret = "".join(part or "" for part in parts)
        # A torn write is a missing secret, never a wrong one.
        return secret if _digest(secret) == digest else None

    def _part_count(self, service: str, user: str) -> int:
        first = self._read(service, user)
        return _header(first)[0] if first is not None and first.startswith(_HEADER) else 0

    def _erase_parts(self, service: str, user: str, kept: int, known: int) -> None:
        """Erase the parts above `kept`: those that are known, and what a call that failed before has left."""
        last = max(kept, known)
        while self._read(_part_service(service, last + 1), user) is not None:
            last += 1
        # From the top: if this fails too, what is left is found from below again.
        for number in range(last, kept, -1):
            self._erase(_part_service(service, number), user)

    def _read(self, service: str, user: str) -> str | None:
        try:
            return self._keyring().get_password(service, user)
        except Exception as error:  # back ends raise their own, pywintypes.error for one
            raise _mapped(error) from None

    def _write(self, service: str, user: str, text: str) -> None:
        try:
            self._keyring().set_password(service, user, text)
        except Exception as error:
            raise _mapped(error) from None

    def _erase(self, service: str, user: str) -> None:
        try:
            self._keyring().delete_password(service, user)
        except Exception as error:
            from keyring.errors import PasswordDeleteError

            if not isinstance(error, PasswordDeleteError):
                raise _mapped(error) from None

    def _keyring(self) -> "KeyringBackend":
        if self._backend is None:
            self._backend = _backend_of_the_platform()
        return self._backend


def open_vault() -> Vault:
    """The OS keyring of this platform."""
    return OsVault()


def lookup(vault: Vault, entry: str) -> str | None:
    """The secret that `SERVICE/USER` names; the user is what follows the last slash."""
    service, _slash, user = entry.rpartition("/")
    return vault.get(service, user)


def _backend_of_the_platform() -> "KeyringBackend":
    """The back end itself. Never keyring's own choice: an environment variable may make it drop or print secrets."""
    if sys.platform == "win32":
        from keyring.backends import Windows

        backend = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call, unused-ignore]
        backend.persist = "local machine"
        return backend
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return macOS.Keyring()  # type: ignore[no-untyped-call, unused-ignore]
    from core.secrets.secret_service import PatientSecretService

    return PatientSecretService()  # type: ignore[no-untyped-call, unused-ignore]


def _pieces(secret: str) -> list[str]:
    """`secret` in pieces that a Windows credential can hold; a character is never torn in two."""
    pieces, start, units = [], 0, 0
    for position, character in enumerate(secret):
        width = 2 if ord(character) > 0xFFFF else 1
        if units + width > PART_UNITS:
            pieces.append(secret[start:position])
            start, units = position, 0
        units += width
    return [*pieces, secret[start:]]


def _digest(secret: str) -> str:
    import hashlib

    return hashlib.sha256(secret.encode("utf-8")).hexdigest()


def _part_service(service: str, number: int) -> str:
    return f"{service}/part-{number}"


def _header(text: str) -> tuple[int, str]:
    fields = text.split(" ")
    if len(fields) != 3 or not fields[1].isdigit():
        return 0, ""
    return int(fields[1]), fields[2]


def _mapped(error: Exception) -> VaultUnavailable:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked):
        return unavailable(Reason.LOCKED)
    if isinstance(error, (NoKeyringError, InitError, RuntimeError, ImportError)):
        return unavailable(Reason.ABSENT)
    text = str(error)
    if "1783" in text or "stub received bad data" in text:
        return unavailable(Reason.FULL)
    if "-25293" in text or "-128" in text or "denied" in text.lower():
        return unavailable(Reason.DENIED)
    return unavailable(Reason.FAILED, type(error).__name__)


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
