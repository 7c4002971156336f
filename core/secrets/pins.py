"""The keyring's side of the register of trust: a copy of each pinned fingerprint, beside the PBX's Client Secret."""

from core.errors import Reason, VaultUnavailable
from core.secrets.entries import Entry, OfPin
from core.secrets.names import names
from core.secrets.vault import Vault, within_limit

LIMIT_S = 4.0
_KEY = "sha256"


class PinCopies:
    """A `core.pbx.known.Copies` in the keyring; one that does not answer in time cannot be asked.

    The keyring alone says whether there is a copy: no line of the store deletes one or makes it be overlooked. A copy
    is never kept for this run only: one that nobody outside this process can vouch for is none.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = within_limit(vault, LIMIT_S)

    def read(self, origin: str) -> str | None:
        """The copy, None if there is none. Raises VaultUnavailable."""
        return self._vault.get(*_names(origin))

    def write(self, origin: str, pin: str) -> None:
        """Keep a copy. Raises VaultUnavailable."""
        self._vault.set(*_names(origin), pin)

    def remove(self, origin: str) -> None:
        """Keep no copy any more. Raises VaultUnavailable: it is still there; without a keyring there is none."""
        try:
            self._vault.delete(*_names(origin))
        except VaultUnavailable as error:
            if error.values.get("reason") != Reason.ABSENT:
                raise


def _names(origin: str) -> tuple[str, str]:
    return names(Entry(OfPin(origin), _KEY))
