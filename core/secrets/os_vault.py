"""Secrets in the OS keyring, those that are too long for one entry in parts."""

import hashlib
import sys
import threading
from typing import TYPE_CHECKING

from core.errors import Reason
from core.secrets.unavailable import unavailable
from core.secrets.vault import Vault

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from core.secrets.keyring_entries import Entries

PART_UNITS = 1200
"""A Windows credential holds 2,560 bytes, that is 1,280 UTF-16 units; a longer secret is kept in parts of these."""

_HEADER = "MessageChannelWizard-parts"


class OsVault:
    """The keyring of the operating system. One call at a time: two unlock prompts at once confuse both."""

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._backend = backend
        self._found: Entries | None = None
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
                    self._entries.write(_part_service(service, number), user, piece)
                self._entries.write(service, user, f"{_HEADER} {len(pieces)} {_digest(secret)}")
                kept = len(pieces)
            else:
                self._entries.write(service, user, secret)
                kept = 0
            self._erase_parts(service, user, kept, before)
            if self._joined(service, user) != secret:
                raise unavailable(Reason.FAILED, "read back differs")

    def delete(self, service: str, user: str) -> None:
        with self._lock:
            self._erase_parts(service, user, 0, self._part_count(service, user))
            self._entries.erase(service, user)

    def _joined(self, service: str, user: str) -> str | None:
        first = self._entries.read(service, user)
        if first is None or not first.startswith(_HEADER):
            return first
        count, digest = _header(first)
        parts = [self._entries.read(_part_service(service, number), user) for number in range(1, count + 1)]
        secret = "".join(part or "" for part in parts)
        # A torn write is a missing secret, never a wrong one.
        return secret if _digest(secret) == digest else None

    def _part_count(self, service: str, user: str) -> int:
        first = self._entries.read(service, user)
        return _header(first)[0] if first is not None and first.startswith(_HEADER) else 0

    def _erase_parts(self, service: str, user: str, kept: int, known: int) -> None:
        """Erase the parts above `kept`: those that are known, and what a call that failed before has left."""
        last = max(kept, known)
        while self._entries.read(_part_service(service, last + 1), user) is not None:
            last += 1
        # From the top: if this fails too, what is left is found from below again.
        for number in range(last, kept, -1):
            self._entries.erase(_part_service(service, number), user)

    @property
    def _entries(self) -> "Entries":
        """Found when a secret is first asked for: keyring takes long to import, and may be broken."""
        if self._found is None:
            try:
                from core.secrets.keyring_entries import Entries
            except Exception as error:  # whatever a broken library raises when it is imported
                absent = isinstance(error, (ImportError, RuntimeError))
                raise unavailable(Reason.ABSENT if absent else Reason.FAILED, type(error).__name__) from None
            self._found = Entries(self._backend)
        return self._found


def open_vault() -> Vault:
    """The OS keyring of this platform."""
    return OsVault()


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
    return hashlib.sha256(secret.encode("utf-8")).hexdigest()


def _part_service(service: str, number: int) -> str:
    return f"{service}/part-{number}"


def _header(text: str) -> tuple[int, str]:
    fields = text.split(" ")
    if len(fields) != 3 or not fields[1].isdecimal():
        return 0, ""
    return int(fields[1]), fields[2]
