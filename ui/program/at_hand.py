"""What there is behind the windows by now: secrets, store, channels, demo PBX. At the first paint nothing is."""

from functools import partial
from typing import TYPE_CHECKING

from core.once import Once
from core.pbx.login import PbxLogin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.demo.pbx import DemoPbx
    from core.desk.channels import KeptChannels
    from core.pbx.address import PbxAddress
    from core.secrets.drawer import Drawer
    from core.secrets.vault import Vault
    from core.store.channels import Store
    from core.store.rows import KnownPbx
    from ui.program.backstage import Backstage
    from ui.program.kept_choices import Choices


class AtHand:
    """Each of them comes once, and stays.

    Attributes:
        backstage: what goes on behind the windows; made by the worker that asks first. store: None as well where
            nothing is kept. started: whether what waits for the first paint has been begun.
        demo_places: where the providers are that the demo PBX plays.
    """

    def __init__(self, find_vault: "Callable[[], Vault]", choices: "Choices") -> None:
        self._find_vault, self._choices = find_vault, choices
        self.store: Store | None = None
        self.channels: KeptChannels | None = None
        self.demo_pbx: DemoPbx | None = None
        self.demo_places: Mapping[str, PbxAddress] | None = None
        self.started = False
        self.backstage = self._make_backstage()

    def _make_backstage(self) -> "Once[Backstage]":
        forgets = bool(self._choices.now.forget_keys)
        return Once(partial(_open_backstage, self._find_vault, self.store, forgets))

    def keep_in(self, store: "Store | None") -> None:
        """Where drafts and PBXs are kept, with the index of the names of their secrets."""
        self.store = store
        self.backstage = self._make_backstage()

    def drawer(self) -> "Drawer":
        """Where secrets are kept, with the index of their names once it is known where the store is."""
        return self.backstage().drawer()

    def login(self, base_url: str) -> PbxLogin:
        """The login to a PBX by its address; called on a worker's thread."""
        return self.backstage().login(self.channels, base_url)

    def login_without_drawer(self, pbx: "KnownPbx") -> PbxLogin:
        """The login of a PBX as far as it is known without the drawer."""
        demo = self.demo_pbx
        if demo is not None and pbx.base_url == demo.base_url:
            return PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
        return login_of(pbx)


def login_of(pbx: "KnownPbx") -> PbxLogin:
    """The login of a PBX as far as the store knows it."""
    return PbxLogin(pbx.base_url, pbx.client_id)


def _open_backstage(find_vault: "Callable[[], Vault]", store: "Store | None", forgets: bool) -> "Backstage":
    """What goes on behind the windows; the first call imports it, and a worker makes that call."""
    from ui.program.backstage import Backstage

    return Backstage(find_vault, store, forgets)
