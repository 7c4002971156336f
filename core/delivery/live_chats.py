"""A live chat made on a PBX: looked for before, sent once, looked up by its name when it is unclear, read back.

Its picture comes after it: what goes wrong with that leaves the live chat as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from core.channel.chat_picture import ChatPicture
from core.channel.live_chat import LIVE_CHAT, LiveChat, problems
from core.channel.names import name_key, same_name
from core.delivery.begun import Begun, BegunAt, Once, What
from core.delivery.delivery import NameTaken, Wait
from core.errors import AppError, DraftInvalid
from core.pbx.answers import ChannelSummary, EmbedCode
from core.pbx.errors import ChangeUnknown, PbxError
from core.pbx.told_live_chat import ToldLiveChat
from core.stop import Stop
from core.store.live_chat_text import TypedLiveChat, typed_as_text

PAUSES_S = (0.0, 5.0, 15.0)


class Pbx(Protocol):
    """The PBX as far as a live chat needs it; `core.pbx.client.PbxClient` is one."""

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]: ...

    def create_live_chat(self, chat: LiveChat, stop: Stop) -> int: ...

    def embed_code(self, channel_id: int, stop: Stop, email: str = "") -> EmbedCode: ...

    def live_chat(self, channel_id: int, stop: Stop) -> ToldLiveChat: ...

    def update_live_chat(self, channel_id: int, name: str, change: Mapping[str, object], stop: Stop) -> None: ...

    def upload_picture(self, picture: ChatPicture, stop: Stop) -> str: ...


class PictureSet(StrEnum):
    """What became of the picture of a live chat."""

    SET = "set"
    NOT_SET = "not_set"
    NO_PLACE = "no_place"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class LiveChatMade:
    """A live chat that the PBX has.

    Attributes:
        code: what belongs on the website; None where it could not be read (`unread` says why).
        picture: what became of its picture; None where it was to have none. picture_trouble: why, where it is known.
    """

    channel_id: int
    name: str
    code: EmbedCode | None = None
    unread: AppError | None = None
    picture: PictureSet | None = None
    picture_trouble: AppError | None = None


def make_live_chat(
    pbx: Pbx,
    chat: LiveChat,
    stop: Stop,
    at: BegunAt,
    wait: Wait | None = None,
    picture: ChatPicture | None = None,
) -> LiveChatMade:
    """Create a live chat. Sent once; whether it is there tells its name, which no other channel had before.

    Args:
        at: its journal keeps it before its first byte leaves.

    Raises:
        DraftInvalid, NameTaken, ChangeOpen: nothing was sent. ChangeUnknown: it is not there so far.
        Others as of `PbxClient.create_live_chat`.
    """
    found = problems(chat)
    if found:
        raise DraftInvalid(found)
    begun = Begun(at.base_url, What.LIVE_CHAT, name_key(chat.name), chat.name, typed_as_text(TypedLiveChat(chat)))
    once = Once(at.journal, begun, PAUSES_S, wait or stop.wait)
    channel_id = once.carried_out(lambda mark: _created(pbx, once, mark, chat, stop))
    made = LiveChatMade(channel_id, chat.name)
    try:
        made = replace(made, code=pbx.embed_code(channel_id, stop))
    except PbxError as error:
        made = replace(made, unread=error)
    if picture is None:
        return made
    became, trouble = give_picture(pbx, channel_id, picture, stop)
    return replace(made, picture=became, picture_trouble=trouble)


def _created(pbx: Pbx, once: Once, mark: str, chat: LiveChat, stop: Stop) -> int:
    """The id of the live chat: of an earlier one, left open, that meant the same, or of the one that is sent."""

    def find() -> int | None:
        return _id_of(pbx.channels(stop), chat.name)

    def find_earlier(earlier: Begun) -> tuple[int, bool] | None:
        found = find()
        return None if found is None else (found, earlier.meant == once.begun.meant)

    earlier = once.settled(find_earlier, lambda: pbx.channels(stop))
    before = pbx.channels(stop)
    taken = next((each for each in before if same_name(each.name, chat.name)), None)
    if taken is not None:
        if earlier != (taken.id, True):
            raise NameTaken(taken.name, taken.id)
        return taken.id

    def send() -> int:
        channel_id = pbx.create_live_chat(chat, stop)
        if any(each.id == channel_id for each in before):
            raise ChangeUnknown(chat.name)  # the id of another one: its code and its picture are not touched
        return channel_id

    return once.sent(send, find, mark)


def give_picture(pbx: Pbx, channel_id: int, picture: ChatPicture, stop: Stop) -> tuple[PictureSet, AppError | None]:
    """Upload a picture and let a live chat have it, each sent once; what is there afterwards, and why, decides.

    No copy of the guide tells which parameter names the picture. The PBX itself does, where it tells of the live
    chat; where it tells none, or several, nothing is tried.
    """
    try:
        seen = pbx.live_chat(channel_id, stop)
        if not seen.picture_key:
            return PictureSet.NO_PLACE, None
        name = pbx.upload_picture(picture, stop)
    except PbxError as error:
        return PictureSet.NOT_SET, error
    trouble: AppError | None = None
    try:
        change = {**seen.unchanged, seen.picture_key: name}
        pbx.update_live_chat(channel_id, seen.chat.name, change, stop)
    except PbxError as error:
        trouble = error
    try:
        there = pbx.live_chat(channel_id, stop)
    except PbxError as error:
        return PictureSet.UNREAD, trouble or error
    if there.more.get(seen.picture_key) == name:
        return PictureSet.SET, None
    return PictureSet.NOT_SET, trouble


def _id_of(channels: tuple[ChannelSummary, ...], name: str) -> int | None:
    found = [each for each in channels if same_name(each.name, name)]
    return found[0].id if len(found) == 1 and LIVE_CHAT in (found[0].type, found[0].channel) else None
