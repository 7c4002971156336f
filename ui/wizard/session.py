"""What the pages of one wizard share."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.secret_values import missing_secrets
from core.errors import NAME_SHOWN, plain
from core.pbx.login import PbxLogin
from core.secrets.entries import Denied, Locked, Slow, Unusable
from ui.jobs import JobRunner
from ui.wizard.pbx_standing import PbxStanding

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.delivery.connection import Connection, Reached
    from core.desk.channels import KeptChannels
    from core.pbx.address import PbxAddress
    from core.secrets.drawer import Drawer
    from core.secrets.entries import Answer
    from core.store.channels import Store


@dataclass(frozen=True, slots=True)
class Ordered:
    """One press of Create, for the draft of this id. Nothing is created without it, and it serves once."""

    draft_id: str


class Session(QObject):
    """What the pages of one wizard share. No behaviour: pages change it, and say so by its signals.

    Attributes:
        login: the PBX as typed on the first page. offered: the one that was taken last from the list of those known,
            without its secret; that it is chosen is nothing that was typed.
        practising: the PBX is the built-in demo; nothing of it is remembered.
        country: of national numbers, as it was chosen last. installed_by: for hand-over sheets, likewise.
        columns: of the routing table that are shown beside the usual ones.
        created_id: the channel that this wizard has created already; creating again makes another one.
        find_login: the login to a PBX by its address, blocking; None where no logins are kept.
        keys_trouble: why keys are kept for this run only, if they are.
        awaited: the draft's secrets are being fetched; nobody can say yet what is typed and what is missing.
        login_awaited: the Client Secret of the PBX is being looked up.
        answers: what the drawer said last of each secret of the draft.
        own_login: the login with the Client Secret, if that was typed here and no PBX has taken it yet, without one
            if it was emptied here; None where nobody touched it. The secret is that of this login's address alone.
        late_login: with the draft's Client Secret, where that came when another address was typed; of its own alone.
        secret_is_of_pbx: the Client Secret is the one that the drawer has for this PBX.
        goes_on: its wizard closes to be open again in a moment, in another language.
        ordered: Create was pressed just now, and what it leads to did not begin yet.
        name_of: what the person calls the PBX of an address, "" for nothing.
        file: dropped at home, for the first page that can use it; "" once it has taken it.
        provider_places: where the hosts of a provider really are, for practice; None for the internet.
        store, draft_id: where the draft is kept, once that is known. last_seen: the lists of a PBX as of the last
            visit, and when that was.

    Signals:
        directory_changed: a PBX was reached, its lists are known. draft_changed: a page was left.
        typed: something was typed or chosen on the page that is open.
        created: the draft that was ordered, and the id of its channel on the PBX.
        webhook_known: its webhook URL was read.
        followed: the `Following` that tells how it gets on with its provider.
        kept_ready: it is to be sent later. country_chosen: with two letters, "" for none. columns_chosen:
            the names of columns that are shown beside the usual ones.
        ticked: the keys of the steps at the provider that are done, a `frozenset`.
        installer_named: a sheet was made by this person. secrets_came: `awaited` is over,
            or `login_awaited`.
        overtaken: the channel was created elsewhere meanwhile; `created_id` and `trouble` tell.
        trouble_changed: what is typed can be kept again, or cannot any more.
        channels_known: where the channels and PBXs of this computer are kept.
        live_chat_asked: a live chat is to be made on the PBX at this address.
        channel_asked: the channel of this name is to be shown, as the PBX at this address has it.
        key_found: by its key and value, one of the account that another page than its own has put into the draft.
        pbx_changed: it stands differently with the PBX. again_asked: it is to be reached once more.
    """

    directory_changed = Signal()
    draft_changed = Signal()
    typed = Signal()
    created = Signal(str, int)
    webhook_known = Signal(str)
    followed = Signal(object)
    ticked = Signal(object)
    kept_ready = Signal()
    country_chosen = Signal(str)
    columns_chosen = Signal(str)
    installer_named = Signal(str)
    secrets_came = Signal()
    channels_known = Signal()
    pbx_changed = Signal()
    trouble_changed = Signal()
    overtaken = Signal()
    again_asked = Signal()
    live_chat_asked = Signal(str)
    channel_asked = Signal(str, str)
    key_found = Signal(str, str)

    def __init__(
        self,
        jobs: JobRunner,
        find_connection: "Callable[[], Connection]",
        find_drawer: "Callable[[], Drawer]",
        draft: ChannelDraft | None = None,
        login: PbxLogin | None = None,
    ) -> None:
        super().__init__()
        self.jobs = jobs
        self._find_connection = find_connection
        self._find_drawer = find_drawer
        self._draft = draft
        self.login = login or PbxLogin()
        self.offered: PbxLogin | None = None
        self._trouble: Exception | None = None
        self._reached: Reached | None = None
        self._reached_for: PbxLogin | None = None
        self._standing: tuple[PbxLogin, PbxStanding] | None = None
        self.practising = False
        self.country = ""
        self.columns = ""
        self.installed_by = ""
        self.created_id: int | None = None
        self.ordered: Ordered | None = None
        self.awaited = False
        self.login_awaited = False
        self.answers: dict[str, Answer] = {}
        self.own_login: PbxLogin | None = None
        self.late_login: PbxLogin | None = None
        self.goes_on = False
        self.secret_is_of_pbx = False
        self.keys_trouble: Exception | None = None
        self.provider_places: Mapping[str, PbxAddress] | None = None
        self.file = ""
        self.store: Store | None = None
        self.channels: KeptChannels | None = None
        self.name_of: Callable[[str], str] = _no_name
        self.draft_id = ""
        self.last_seen: tuple[Directory, float] | None = None
        self.find_login: Callable[[str], PbxLogin] | None = None

    def why_unread(self, path: str) -> Exception | None:
        """Why the drawer has not told the secret of a field; then it is not known that it is gone."""
        for field in missing_secrets(self.draft):
            match self.answers.get(field.key):
                case Locked(why) | Slow(why) | Denied(why) | Unusable(why) if field.path == path:
                    return why
        return None

    @property
    def connection(self) -> "Connection":
        """The way to the PBX. Its calls block: only jobs make them."""
        return self._find_connection()

    @property
    def draft(self) -> ChannelDraft:
        """The channel as typed so far; an empty one at the beginning, made when it is first asked for."""
        if self._draft is None:
            self._draft = ChannelDraft()
        return self._draft

    @draft.setter
    def draft(self, draft: ChannelDraft) -> None:
        self._draft = draft

    @property
    def trouble(self) -> Exception | None:
        """Why what was typed could not be kept on this computer, if it could not."""
        return self._trouble

    @trouble.setter
    def trouble(self, trouble: Exception | None) -> None:
        changed = (trouble is None) != (self._trouble is None)
        self._trouble = trouble
        if changed:
            self.trouble_changed.emit()

    @property
    def reached(self) -> "Reached | None":
        """What answered for the login as it is now; what another login reached does not count."""
        return self._reached if self._reached_for == self.login else None

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels and PBXs of this computer are kept."""
        self.channels = channels
        self.channels_known.emit()

    def set_reached(self, login: PbxLogin, reached: "Reached") -> None:
        """A PBX answered: from now on its lists are used."""
        self._reached, self._reached_for = reached, login
        self._standing = login, PbxStanding.CONNECTED
        self.directory_changed.emit()
        self.pbx_changed.emit()

    @property
    def standing(self) -> PbxStanding:
        """How it stands with the login as it is now."""
        told = self._standing
        return told[1] if told is not None and told[0] == self.login else PbxStanding.UNKNOWN

    def say_standing(self, login: PbxLogin, standing: PbxStanding) -> None:
        """It stands like this with a login from now on."""
        self._standing = login, standing
        self.pbx_changed.emit()

    @property
    def pbx_name(self) -> str:
        """What the person calls the PBX, else what it calls itself, or its address without http(s)://."""
        reached = self.reached
        named = self.name_of(self.login.base_url)
        if not named and reached is not None:
            named = reached.description.device_name
        return plain(named or self.login.base_url.partition("://")[2] or self.login.base_url, NAME_SHOWN)

    @property
    def unkept_login(self) -> PbxLogin | None:
        """The login whose Client Secret no PBX has taken yet: with it the secret goes along into the next wizard."""
        kept = self.reached is not None or self.secret_is_of_pbx
        return None if kept or not self.login.client_secret else self.login

    @property
    def drawer(self) -> "Drawer":
        """Where secrets are kept. Its calls block: only jobs make them."""
        return self._find_drawer()

    @property
    def directory(self) -> Directory:
        """The lists of the PBX that was reached, else those last seen; empty ones if there are none."""
        if self.reached is not None:
            return self.reached.directory
        return self.last_seen[0] if self.last_seen else Directory()


def _no_name(_base_url: str) -> str:
    return ""
