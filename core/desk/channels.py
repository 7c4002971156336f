"""The channels of this laptop, and all that is done with them. Every function of the desk blocks.

Secrets follow their draft: into a copy when asked for, out of the keyring when the draft is forgotten for good.
"""

from dataclasses import dataclass, field

from core.delivery.delivery import OtherChannel
from core.desk.here import Here, is_the_one, label_of
from core.desk.import_export import ImportExport
from core.desk.kept_secrets import KeptSecrets
from core.desk.pbxs import KnownPbxs
from core.desk.sending import Sending
from core.errors import AppError
from core.pbx.answers import CreatedChannel
from core.stop import Stop
from core.store.board import Board, with_made_at
from core.store.channels import new_draft_id
from core.store.database import StoreDamaged
from core.store.draft_secrets import all_secrets
from core.store.rows import ChannelRow, KnownPbx
from core.store.standing import Line


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the home window shows.

    Attributes:
        damaged: the store was found damaged in this run, and what became of it.
    """

    lines: tuple[Line, ...]
    pbxs: tuple[KnownPbx, ...]
    damaged: StoreDamaged | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of a copy: its id, and why its secrets are kept for this run only, if they are."""

    id: str
    only_here: AppError | None = None


@dataclass(frozen=True, slots=True)
class KeptChannels(Here):
    """What the windows hold of the desk: the channels, and one part for each thing that is done."""

    _board: Board = field(default_factory=Board, repr=False)

    @property
    def sending(self) -> Sending:
        """To the PBX."""
        return Sending(self)

    @property
    def pbxs(self) -> KnownPbxs:
        """The PBXs that are known here."""
        return KnownPbxs(self)

    @property
    def secrets(self) -> KeptSecrets:
        """What is kept in the keyring."""
        return KeptSecrets(self)

    @property
    def files(self) -> ImportExport:
        """From files, and into files."""
        return ImportExport(self)

    def overview(self, _stop: Stop) -> Overview:
        """Every channel and every PBX."""
        lines = self._board.lines(self.store.channels())
        return Overview(lines, with_made_at(self.store.pbxs.all(), lines), self.store.database.damaged)

    def duplicate(self, draft_id: str, name: str, with_keys: bool, _stop: Stop) -> Copied:
        """Copy a channel as a new draft, its secrets too if asked for.

        Raises:
            SecretsMissing, SecretChanged, VaultUnavailable: a secret cannot be copied; nothing was.
        """
        row = next(row for row in self.store.channels() if row.id == draft_id)
        new = new_draft_id()
        trouble = None
        # The secrets first: a draft without them is a draft whose keys were lost.
        if with_keys:
            trouble = self.keep_secrets(new, all_secrets(self.drawer, row), label_of(row))
        self.store.duplicate(draft_id, name, new, with_keys)
        return Copied(new, trouble)

    def read_back(self, row: ChannelRow, stop: Stop) -> CreatedChannel:
        """A created channel as its PBX has it, its webhook URL kept. Errors as of `login` and `Connection`.

        Raises:
            OtherChannel: under its id there is another one by now.
        """
        channel = self.connection.read_back(self.login(row.base_url), row.channel_id or 0, stop)
        if not is_the_one(row, channel.webhook_url):
            raise OtherChannel(channel.id, row.base_url)
        if channel.webhook_url:
            self.store.keep_webhook(row.id, channel.webhook_url)
        return channel
