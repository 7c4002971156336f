"""The channels of one PBX, whoever made them: listed, opened, changed, deleted. Every method blocks."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.delivery.change_journal import Change, ChangeJournal
from core.delivery.change_outcome import ChangeResult, DeleteResult
from core.delivery.changing import ChangeOrder, Changing, DeleteOrder
from core.delivery.connection import Connection
from core.delivery.delivery import LOOKS
from core.on_pbx.taking import draft_of
from core.pbx.address import one_form
from core.pbx.answers import ChannelSummary, PbxDescription
from core.pbx.login import PbxLogin
from core.pbx.templates import Template
from core.pbx.whole_channel import PbxChannel
from core.stop import Stop


@dataclass(frozen=True, slots=True)
class SiteRead:
    """What a PBX has.

    Attributes:
        time_range: what messages are counted for. read_at: seconds since 1970.
    """

    lines: tuple[ChannelSummary, ...]
    description: PbxDescription
    time_range: str
    read_at: float


@dataclass(frozen=True, slots=True)
class Opened:
    """A channel as its PBX has it, with the lists that its routes are read by.

    Attributes:
        draft: the channel as a draft without keys; of 5,000 numbers made once, and by whoever reads them: a worker.
    """

    base_url: str
    channel: PbxChannel
    directory: Directory
    draft: ChannelDraft = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "draft", draft_of(self.channel, self.directory))


class Site:
    """The way to the channels of PBXs.

    Args:
        login_of: the login to a PBX by its address; AppError where there is none.

    Raises (`read`, `open`):
        AppError: no login here, or the PBX cannot be reached, is not trusted, or refuses.
    """

    def __init__(self, connection: Connection, login_of: Callable[[str], PbxLogin], journal: ChangeJournal) -> None:
        self._connection = connection
        self._login_of = login_of
        self.changing = Changing(journal, connection.client, login_of)

    def read(self, base_url: str, time_range: str, stop: Stop) -> SiteRead:
        """Every channel, with its counters of a time (`core.pbx.lists.TIME_RANGES`)."""
        client = self._connection.client(self._login_of(base_url))
        lines = client.channel_list(stop, time_range)
        return SiteRead(lines, client.information(stop), time_range, time.time())

    def open(self, base_url: str, channel_id: int, stop: Stop) -> Opened:
        """A channel whole."""
        client = self._connection.client(self._login_of(base_url))
        channel = client.whole_channel(channel_id, stop)
        return Opened(base_url, channel, client.directory(stop))

    def templates(self, base_url: str, channel_id: int, stop: Stop) -> tuple[Template, ...]:
        """The message templates of a channel that its PBX knows. Errors as of `open`."""
        return self._connection.client(self._login_of(base_url)).templates(channel_id, stop)

    def change(
        self,
        opened: Opened,
        meant: ChannelDraft,
        owner: str,
        stop: Stop,
    ) -> ChangeResult | DeleteResult:
        """Change a channel and find out what became of it; as of `Changing.bring`, and it raises nothing of a PBX."""
        login = self._login_of(opened.base_url)
        return self.changing.bring(ChangeOrder(owner, opened.channel, meant, login), stop)

    def delete(self, opened: Opened, owner: str, stop: Stop) -> ChangeResult | DeleteResult:
        """Delete a channel and find out what became of it; as of `change`."""
        login = self._login_of(opened.base_url)
        return self.changing.bring(DeleteOrder(owner, opened.channel, login), stop)

    def look(self, change: Change, stop: Stop, looks: int = LOOKS) -> ChangeResult | DeleteResult:
        """Find out what became of a change or delete that is open."""
        return self.changing.look(change, stop, looks=looks)

    def open_at(self, base_url: str) -> tuple[Change, ...]:
        """The changes and deletes on a PBX whose outcome is not known. Errors as of `ChangeJournal`."""
        at = one_form(base_url)
        return tuple(change for change in self.changing.open_changes() if change.base_url == at)
