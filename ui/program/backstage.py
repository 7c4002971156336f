"""What goes on behind the windows, on workers: log, demo PBX, store, secrets, and what was left.

Its import brings most of core, and no Qt: it is imported once, by a worker, right after the first paint.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import core.channel.rules
import core.desk.on_pbx
import core.files.channel_file
import core.handover.sheet
import core.pbx.request_text
import core.pbx.typed_login
import core.routes.importing  # noqa: F401 - the pages and windows that come next need these
from core.delivery.creation import OtherPbx
from core.demo.pbx import DemoPbx
from core.desk.channels import KeptChannels
from core.files.rescue import rescue
from core.numbers.dialling import countries
from core.once import Once
from core.pbx.address import PbxAddress, one_form
from core.pbx.known import Register
from core.pbx.login_guard import LOGIN_GUARD
from core.program.logs import start_log as begin_log
from core.program.preferences_file import save_preferences
from core.secrets.copied_folder import vault_of
from core.secrets.drawer import Drawer
from core.secrets.pins import PinCopies
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.place import spaces_of
from core.store.refused_logins import StoredRefusals
from core.store.secret_index import SecretIndex
from core.store.trusted_certificates import StoredTrust

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from core.channel.directory import Directory
    from core.delivery.connection import Connection
    from core.pbx.login import PbxLogin
    from core.program.paths import Paths
    from core.program.preferences import Preferences
    from core.secrets.vault import Vault
    from core.store.channels import Store
    from core.store.rows import KeptDraft, KnownPbx


@dataclass(frozen=True, slots=True)
class LeftWork:
    """What was left at the last end: the PBX used last, and the draft that was being worked on.

    Attributes:
        channels: everything that is kept.
    """

    channels: "KeptChannels"
    pbx: "KnownPbx | None"
    kept: "KeptDraft | None"


class Backstage:
    """One for the process, and one more once it is known where the store is. Every method blocks."""

    def __init__(self, find_vault: "Callable[[], Vault]", store: "Store | None", forgets_created: bool) -> None:
        self._find_vault, self._store, self._forgets_created = find_vault, store, forgets_created
        self.drawer = Once(self._make_drawer)

    def _make_drawer(self) -> Drawer:
        """The drawer of secrets, its index in the store, if there is one."""
        index = SecretIndex(self._store.database) if self._store is not None else None
        vault = self._find_vault()
        if self._store is not None:
            vault = vault_of(vault, spaces_of(self._store.database.path.parent))
        drawer = Drawer(vault, index)
        drawer.forgets_created = self._forgets_created
        return drawer

    def warm_up(self, _stop: Stop) -> None:
        """Import what the first connection and the first number need, so that no click waits for it."""
        import core.pbx.client  # noqa: F401

        countries()

    def register(self, store: "Store") -> Register:
        """The register of trust of all processes and starts."""
        LOGIN_GUARD.use(StoredRefusals(store.database))
        return Register(StoredTrust(store.database), PinCopies(self.drawer().vault))

    def open_channels(self, store: "Store", connection: "Connection") -> LeftWork:
        """Check, copy and read the store; errors as of `Database`."""
        with suppress(StoreUnusable):  # a disk without room for a copy still has the store
            store.database.keep_copy()
            store.pbxs.bring_into_one_form(one_form)
        spaces_of(store.database.path.parent)  # a new folder is there now, and can be told from a copy of it
        channels = KeptChannels(store, self.drawer(), connection)
        return LeftWork(channels, store.pbxs.last(), store.in_hand())

    def login(self, channels: KeptChannels | None, base_url: str) -> "PbxLogin":
        """The login to a PBX by its address. Raises OtherPbx where none is kept."""
        if channels is None:
            raise OtherPbx(base_url)
        return channels.login(base_url)

    def kept_draft(self, store: "Store", draft_id: str) -> "tuple[KeptDraft, KnownPbx | None] | None":
        """A draft, and the PBX that it is for."""
        kept = store.draft(draft_id)
        if kept is None:
            return None
        wanted = one_form(kept.base_url)
        return kept, next((pbx for pbx in store.pbxs.all() if one_form(pbx.base_url) == wanted), None)

    def rescue(self, kept: "KeptDraft", folders: "Sequence[Path]") -> "Path | None":
        """Write what the store does not take into another folder, without its keys; the file, or None."""
        return rescue(kept, folders)

    def lists_last_seen(self, store: "Store", base_url: str) -> "tuple[Directory, float] | None":
        """The lists of a PBX as of the last visit."""
        return store.pbxs.directory_of(one_form(base_url))

    def start_log(self, paths: "Paths") -> None:
        """Begin the log."""
        begin_log(paths)

    def keep_preferences(self, paths: "Paths", preferences: "Preferences") -> None:
        """Write what was chosen for good. Raises OSError."""
        save_preferences(paths.preferences, preferences)

    def start_demo_pbx(self) -> "tuple[DemoPbx, Mapping[str, PbxAddress]]":
        """Start the demo PBX on a loopback port of its own, and the provider that it plays; with its places."""
        pbx = DemoPbx().start()
        provider = pbx.play_provider()
        return pbx, {host: PbxAddress("http", "127.0.0.1", provider.port) for host in provider.hosts}
