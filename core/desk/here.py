"""Where this computer keeps channels, secrets and PBXs; how the login of a PBX and the keys of a channel are had."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.channel.credentials import Credentials
from core.delivery.begun import BegunAt, StoredBegun
from core.delivery.connection import Connection
from core.delivery.creation import Creation
from core.delivery.journal import StoredJournal
from core.errors import AppError, VaultUnavailable
from core.pbx.address import one_form
from core.pbx.login import LoginMissing, PbxLogin
from core.pbx.whole_channel import identity_in
from core.secrets.drawer import Drawer
from core.secrets.entries import (
    Changed,
    Denied,
    Kept,
    Label,
    Locked,
    NotThere,
    Slow,
    StillThere,
    ThisRunOnly,
    Unusable,
    of_draft,
    of_pbx,
)
from core.store.channels import Store
from core.store.draft_secrets import SecretChanged, all_secrets, unread
from core.store.rows import ChannelRow, KnownPbx

if TYPE_CHECKING:
    from core.pbx.client import PbxClient


@dataclass(frozen=True, slots=True)
class Here:
    """The store, the drawer of secrets, and the way to the PBXs."""

    store: Store
    drawer: Drawer
    connection: Connection

    def client(self, base_url: str) -> "PbxClient":
        """A PBX, logged in to when it is first asked. Errors as of `login`."""
        return self.connection.client(self.login(base_url))

    def begun_at(self, base_url: str) -> BegunAt:
        """A PBX, with the journal of what is begun there."""
        return BegunAt(StoredBegun(self.store.database), one_form(base_url))

    @property
    def creation(self) -> Creation:
        """The one conductor of creates."""
        return Creation(StoredJournal(self.store.database), self.connection.client, self.login)

    def login(self, base_url: str) -> PbxLogin:
        """The login of a PBX, its Client Secret from the keyring.

        Raises:
            LoginMissing, SecretChanged, VaultUnavailable.
        """
        known = self.known_pbx(base_url)
        if known is None:
            raise LoginMissing(base_url)
        match self.drawer.read(of_pbx(one_form(base_url), known.client_id)):
            case Kept(secret) | ThisRunOnly(secret):
                return PbxLogin(known.base_url, known.client_id, secret)
            case Changed():
                raise SecretChanged(known.name or base_url)
            case NotThere():
                raise LoginMissing(base_url)
            case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
                raise unread(error, known.name or base_url)

    def client_id(self, base_url: str) -> str:
        """Of the login that is kept for a PBX; "" for none."""
        known = self.known_pbx(base_url)
        return known.client_id if known is not None else ""

    def known_pbx(self, base_url: str) -> KnownPbx | None:
        """The PBX of an address, whatever form that has."""
        wanted = one_form(base_url)
        return next((pbx for pbx in self.store.pbxs.all() if one_form(pbx.base_url) == wanted), None)

    def keys(self, row: ChannelRow) -> Credentials:
        """All keys of a channel, the secret ones from the keyring. Errors as of `draft_secrets.all_secrets`."""
        return Credentials({**row.draft.credentials, **all_secrets(self.drawer, row)})

    def keep_secrets(self, draft_id: str, secrets: Mapping[str, str], label: Label) -> AppError | None:
        """Keep the secrets of a draft; why they are kept for this run only, if they are."""
        trouble = None
        for key, value in secrets.items():
            if value:
                match self.drawer.keep(of_draft(draft_id, key), value, label):
                    case ThisRunOnly(_, why):
                        trouble = why
                    case Kept():
                        pass
        return trouble

    def forget_certificate(self, base_url: str) -> tuple[StillThere, ...]:
        """Trust the certificate of a PBX no longer; why it is still trusted, if it is."""
        try:
            self.connection.forget(base_url)
        except VaultUnavailable as error:
            return (StillThere(error),)
        return ()


def label_of(row: ChannelRow) -> Label:
    """How the secrets of a channel are called."""
    return Label(row.draft.name, row.draft.channel, row.base_url)


def is_the_one(row: ChannelRow, webhook_url: str) -> bool:
    """Whether nothing speaks against it: a PBX that was set back gives its ids once more."""
    was, now = identity_in(row.webhook_url), identity_in(webhook_url)
    return not was or not now or was == now
