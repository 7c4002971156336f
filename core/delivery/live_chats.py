"""A live chat made on a PBX: looked for before, sent once, looked up by its name when it is unclear, read back."""

from dataclasses import dataclass
from typing import Protocol

from core.channel.live_chat import LIVE_CHAT, LiveChat, problems
from core.channel.names import same_name
from core.delivery.delivery import NameTaken, Wait
from core.delivery.looking import looked_up
from core.errors import AppError, DraftInvalid
from core.pbx.answers import ChannelSummary, EmbedCode
from core.pbx.errors import ChangeUnknown, PbxError
from core.stop import Stop

PAUSES_S = (0.0, 5.0, 15.0)


class Pbx(Protocol):
    """The PBX as far as a live chat needs it; `core.pbx.client.PbxClient` is one."""

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]: ...

    def create_live_chat(self, chat: LiveChat, stop: Stop) -> int: ...

    def embed_code(self, channel_id: int, stop: Stop, email: str = "") -> EmbedCode: ...


@dataclass(frozen=True, slots=True)
class LiveChatMade:
    """A live chat that the PBX has.

    Attributes:
        code: what belongs on the website; None where it could not be read (`unread` says why).
    """

    channel_id: int
    name: str
    code: EmbedCode | None = None
    unread: AppError | None = None


def make_live_chat(pbx: Pbx, chat: LiveChat, stop: Stop, wait: Wait | None = None) -> LiveChatMade:
    """Create a live chat. Sent once; whether it is there tells its name, which no other channel had before.

    Raises:
        DraftInvalid, NameTaken: nothing was sent. ChangeUnknown: it is not there so far.
        Others as of `PbxClient.create_live_chat`.
    """
    found = problems(chat)
    if found:
        raise DraftInvalid(found)
    taken = next((each for each in pbx.channels(stop) if same_name(each.name, chat.name)), None)
    if taken is not None:
        raise NameTaken(taken.name, taken.id)
    try:
        channel_id = pbx.create_live_chat(chat, stop)
    except ChangeUnknown:
        found_id = looked_up(lambda: _id_of(pbx.channels(stop), chat.name), PAUSES_S, wait or stop.wait)
        if found_id is None:
            raise
        channel_id = found_id
    try:
        return LiveChatMade(channel_id, chat.name, pbx.embed_code(channel_id, stop))
    except PbxError as error:
        return LiveChatMade(channel_id, chat.name, unread=error)


def _id_of(channels: tuple[ChannelSummary, ...], name: str) -> int | None:
    found = [each for each in channels if same_name(each.name, name)]
    return found[0].id if len(found) == 1 and LIVE_CHAT in (found[0].type, found[0].channel) else None
