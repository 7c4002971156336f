"""The OS keyring as commands read it: opened once, when it is first asked."""

import argparse
from collections.abc import Callable
from functools import cached_property

from core.program.paths import paths_for
from core.secrets.copied_folder import vault_of
from core.secrets.drawer import Drawer
from core.secrets.os_vault import open_vault
from core.secrets.vault import Vault, lookup, within_limit
from core.store.database import Database
from core.store.place import spaces_of
from core.store.secret_index import SecretIndex


class Keyring:
    """Made without asking anything."""

    def __init__(self, open_: Callable[[], Vault] = open_vault) -> None:
        self._open = open_

    @cached_property
    def vault(self) -> Vault:
        """Its entries, each call with a limit of time."""
        return within_limit(self._open())

    def drawer(self, options: argparse.Namespace) -> Drawer:
        """The same with the index of its entries. Where there is no store yet, none is made."""
        store = paths_for(options.data_dir).store
        return Drawer(self.of_folder(options), SecretIndex(Database(store)) if store.exists() else None)

    def of_folder(self, options: argparse.Namespace) -> Vault:
        """The keyring for this data folder, which may be a copy of another one."""
        return vault_of(self.vault, spaces_of(paths_for(options.data_dir).data))

    def lookup(self, entry: str) -> str | None:
        """The secret of a `keyring:` reference. Raises VaultUnavailable."""
        return lookup(self.vault, entry)
