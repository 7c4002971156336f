"""The keyring as a copied data folder sees it: it reads what the folder has that it was copied from.

It changes nothing of that: what is kept or deleted here has names of its own.
"""

from core.secrets.entries import APPLICATION
from core.secrets.vault import Vault

_DELETED = "deleted in this copy of the data folder"
"""Stands under the copy's own name for what is deleted here, and is still there for the folder it was copied from."""


class VaultOfCopy:
    """A `Vault`; entries of other programs are the same for all.

    Args:
        spaces: of this folder, and of those that it was copied from, the nearest first; "" is that of the first one.
    """

    def __init__(self, vault: Vault, spaces: tuple[str, ...]) -> None:
        self._vault, self._own, self._before = vault, spaces[0], spaces[1:]

    @property
    def name(self) -> str:
        """What the keyring is called."""
        return self._vault.name

    def get(self, service: str, user: str) -> str | None:
        """The own secret, or that of the folder it was copied from."""
        found = self._vault.get(_in_space(service, self._own), user)
        if found is not None or not _is_ours(service):
            return None if found == _DELETED else found
        return self._from_before(service, user)

    def set(self, service: str, user: str, secret: str) -> None:
        """Keep it under an own name."""
        self._vault.set(_in_space(service, self._own), user, secret)

    def delete(self, service: str, user: str) -> None:
        """Delete the own one, and overlook that of the folder it was copied from."""
        self._vault.delete(_in_space(service, self._own), user)
        if _is_ours(service) and self._from_before(service, user) is not None:
            self._vault.set(_in_space(service, self._own), user, _DELETED)

    def _from_before(self, service: str, user: str) -> str | None:
        for space in self._before:
            found = self._vault.get(_in_space(service, space), user)
            if found is not None:
                return None if found == _DELETED else found
        return None


def vault_of(vault: Vault, spaces: tuple[str, ...]) -> Vault:
    """The keyring for a data folder of these spaces: itself for one that was never copied."""
    return VaultOfCopy(vault, spaces) if spaces[0] else vault


def _is_ours(service: str) -> bool:
    return service.startswith(f"{APPLICATION}/")


def _in_space(service: str, space: str) -> str:
    return f"{APPLICATION}@{space}{service[len(APPLICATION) :]}" if space and _is_ours(service) else service
