"""Seals of the index's lines: whether it was this program that noted a secret, and whether it is still that one.

A seal is `KEY:SECRET:LINE`: the id of the key, a code of the secret, a code of what the line is about.
"""

import hashlib
import hmac
import json
import secrets
from contextlib import suppress
from dataclasses import replace

from core.errors import VaultUnavailable
from core.secrets.entries import LOGIN_SECRET, Entry, Noted, OfDraft
from core.secrets.names import SEAL, names
from core.secrets.vault import Vault

_BYTES = 32


class Seals:
    """Makes and compares them with a key that only the keyring has.

    Attributes:
        key: as it was read or made last, b"" if it is not known here yet.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.key = b""

    def seal_of(self, noted: Noted, secret: str | None, key: bytes) -> str:
        """The seal of a line; without a secret it vouches for the line alone."""
        code = _code(key, secret) if secret is not None else ""
        return f"{_key_id(key)}:{code}:{_code(key, _about(noted))}"

    def resealed(self, noted: Noted, value: str) -> Noted:
        """The line with the seal of this secret, if there is a key. Raises VaultUnavailable."""
        key = self.key_there()
        return replace(noted, seal=self.seal_of(noted, value, key)) if key else noted

    def is_sealed(self, line: Noted, value: str) -> bool | None:
        """Whether the seal is that of `value`; None where it cannot be told. Raises VaultUnavailable."""
        key = self.key_there()
        if not key or line.seal.partition(":")[0] != _key_id(key):
            return None
        sealed = f"{_key_id(key)}:{_code(key, value)}"
        return hmac.compare_digest(":".join(line.seal.split(":")[:2]), sealed)

    def is_ours(self, line: Noted) -> bool:
        """Whether it was this program that noted that this entry is its own. Raises VaultUnavailable."""
        about = line.seal.split(":")[2:]
        if not about:
            return False
        key = self.key_there()
        return bool(key) and hmac.compare_digest(about[0], _code(key, _about(line)))

    def is_surely_ours(self, line: Noted) -> bool:
        """The same; not where it cannot be told."""
        with suppress(VaultUnavailable):
            return self.is_ours(line)
        return False

    def key_there(self) -> bytes:
        """The key of all seals, b"" if there is none yet: to look at a secret writes nothing into the keyring."""
        if not self.key:
            text = self._vault.get(*SEAL) or ""
            try:
                self.key = bytes.fromhex(text)
            except ValueError:
                self.key = b""
        return self.key

    def key_made(self) -> bytes:
        """The same, made where there is none. Raises VaultUnavailable."""
        if not self.key_there():
            text = secrets.token_hex(_BYTES)
            self._vault.set(*SEAL, text)
            self.key = bytes.fromhex(text)
        return self.key

    def forget(self) -> None:
        """Delete the key: no line is this program's own any more. Raises VaultUnavailable."""
        self._vault.delete(*SEAL)
        self.key = b""


def has_address(entry: Entry) -> bool:
    """Whether a secret belongs to an address that its name does not tell."""
    return isinstance(entry.owner, OfDraft) and entry.key == LOGIN_SECRET


def without_secret(seal: str) -> str:
    """A seal that vouches for its line alone."""
    key, _secret, *about = seal.split(":")
    return ":".join([key, "", *about]) if about else ""


def _about(line: Noted) -> str:
    """What a line is about, as one text: the entry, and the address that it is for where that is not in its name."""
    entry = line.entry
    return json.dumps([*names(entry), line.label.base_url if has_address(entry) else ""])


def _code(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _key_id(key: bytes) -> str:
    return hashlib.sha256(key).hexdigest()[:8]
