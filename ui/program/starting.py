"""What the application starts with after its first paint, each piece a job: log, demo PBX, store, what was left."""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.channel.directory import Directory
    from core.delivery.connection import Connection
    from core.demo.pbx import DemoPbx
    from core.desk import KeptChannels
    from core.pbx.known import Register
    from core.pbx.login import PbxLogin
    from core.program.paths import Paths
    from core.program.preferences import Preferences
    from core.secrets.drawer import Drawer
    from core.secrets.vault import Vault
    from core.store.channels import Store
    from core.store.rows import KeptDraft, KnownPbx


@dataclass(frozen=True, slots=True)
class LeftWork:
    """What was left at the last end: the PBX used last, and the draft that was being worked on.

    Attributes:
        channels: everything that is kept. any_kept: there is at least one channel.
    """

    channels: "KeptChannels"
    pbx: "KnownPbx | None"
    kept: "KeptDraft | None"
    any_kept: bool


def import_core(_stop: Stop) -> None:
    """Import what the windows behind the first need of core. No Qt here: see `ui.program.warming`."""
    import core.channel.rules
    import core.desk
    import core.files.channel_file
    import core.handover.sheet
    import core.pbx.request_text
    import core.routes.importing  # noqa: F401


def login_of(pbx: "KnownPbx") -> "PbxLogin":
    """The login of a PBX as far as the store knows it."""
    from core.pbx.login import PbxLogin

    return PbxLogin(pbx.base_url, pbx.client_id)


def make_drawer(find_vault: "Callable[[], Vault]", store: "Store | None") -> "Drawer":
    """The drawer of secrets, its index in the store, if there is one."""
    from core.secrets.drawer import Drawer
    from core.store.secret_index import SecretIndex

    return Drawer(find_vault(), SecretIndex(store.database) if store is not None else None)


def open_channels(
    store: "Store", find_drawer: "Callable[[], Drawer]", connection: "Connection", _stop: Stop
) -> LeftWork:
    """Check, copy and read the store; errors as of `Database`."""
    from core.desk import KeptChannels
    from core.pbx.address import one_form
    from core.store.database import StoreUnusable

    with suppress(StoreUnusable):  # a disk without room for a copy still has the store
        store.database.keep_copy()
        store.bring_into_one_form(one_form)
    channels = KeptChannels(store, find_drawer(), connection)
    return LeftWork(channels, store.last_pbx(), store.in_hand(), bool(store.channels()))


def register_of(store: "Store", find_drawer: "Callable[[], Drawer]") -> "Register":
    """The register of trust of all processes and starts."""
    from core.pbx.known import Register
    from core.pbx.login_guard import LOGIN_GUARD
    from core.secrets.pins import PinCopies
    from core.store.refused_logins import StoredRefusals
    from core.store.secret_index import SecretIndex
    from core.store.trust import StoredTrust

    LOGIN_GUARD.use(StoredRefusals(store.database))
    return Register(StoredTrust(store.database), PinCopies(find_drawer().vault, SecretIndex(store.database)))


def kept_draft(channels: "KeptChannels", draft_id: str, _stop: Stop) -> "tuple[KeptDraft, KnownPbx | None] | None":
    """A draft, and the PBX that it is for."""
    from core.pbx.address import one_form

    kept = channels.store.draft(draft_id)
    if kept is None:
        return None
    wanted = one_form(kept.base_url)
    return kept, next((pbx for pbx in channels.store.pbxs() if one_form(pbx.base_url) == wanted), None)


def keep_preferences(paths: "Paths", preferences: "Preferences", _stop: Stop) -> None:
    """Write what was chosen."""
    from core.program.preferences import save_preferences

    save_preferences(paths.preferences, preferences)


def lists_last_seen(store: "Store", base_url: str, _stop: Stop) -> "tuple[Directory, float] | None":
    """The lists of a PBX as of the last visit."""
    from core.pbx.address import one_form

    return store.directory_of(one_form(base_url))


def start_log(paths: "Paths", _stop: Stop) -> None:
    """Begin the log."""
    from core.program.logs import start_log as start

    start(paths)


def start_demo_pbx(_stop: Stop) -> "DemoPbx":
    """Start the demo PBX on a loopback port of its own."""
    from core.demo.pbx import DemoPbx

    return DemoPbx().start()
