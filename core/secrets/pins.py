"""The keyring's side of the register of trust: a copy of each pinned fingerprint, beside the PBX's Client Secret."""

from core.secrets.vault import APPLICATION, SessionVault, Vault, within_limit

LIMIT_S = 4.0
_USER = "sha256"


class PinCopies:
    """A `core.pbx.known.Copies` in the keyring; one that does not answer in time cannot be asked."""

    def __init__(self, vault: "Vault | SessionVault") -> None:
        # A secret may be kept for this run only; a copy that nobody outside this process can vouch for is none.
        self._vault = within_limit(vault.keyring if isinstance(vault, SessionVault) else vault, LIMIT_S)

    def read(self, origin: str) -> str | None:
        """The copy, None if there is none. Raises VaultUnavailable."""
        return self._vault.get(_service(origin), _USER)

    def write(self, origin: str, pin: str) -> None:
        """Keep a copy. Raises VaultUnavailable."""
        self._vault.set(_service(origin), _USER, pin)

    def remove(self, origin: str) -> None:
        """Keep no copy any more. Raises VaultUnavailable."""
        self._vault.delete(_service(origin), _USER)


def _service(origin: str) -> str:
    return f"{APPLICATION}/pin/{origin}"
