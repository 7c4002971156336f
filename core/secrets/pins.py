"""The keyring's side of the register of trust: a copy of each pinned fingerprint, beside the PBX's Client Secret."""

from core.secrets.drawer import Drawer, names
from core.secrets.entries import Entry, Index, OfPin
from core.secrets.vault import Vault, within_limit

LIMIT_S = 4.0
_KEY = "sha256"


class PinCopies:
    """A `core.pbx.known.Copies` in the keyring; one that does not answer in time cannot be asked.

    A copy is never kept for this run only: one that nobody outside this process can vouch for is none.

    Args:
        index: of keyring entries; with it a copy that cannot be deleted now is deleted later.
    """

    def __init__(self, vault: Vault, index: Index | None = None) -> None:
        self._vault = within_limit(vault, LIMIT_S)
        self._drawer = Drawer(self._vault, index)

    def read(self, origin: str) -> str | None:
        """The copy, None if there is none. Raises VaultUnavailable."""
        return None if self._drawer.is_going(_entry(origin)) else self._vault.get(*names(_entry(origin)))

    def write(self, origin: str, pin: str) -> None:
        """Keep a copy. Raises VaultUnavailable."""
        self._vault.set(*names(_entry(origin)), pin)
        self._drawer.stays(_entry(origin))

    def remove(self, origin: str) -> None:
        """Keep no copy any more; it is queued if the keyring does not let go of it now."""
        self._drawer.drop(_entry(origin))


def _entry(origin: str) -> Entry:
    return Entry(OfPin(origin), _KEY)
