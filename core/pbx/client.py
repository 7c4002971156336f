"""What a PBX can be asked and told by its API: channels, lists, queues, live chats, messages. Token: `api_session`.

Sources: "Add a Message Channel", and the pages of the developer guide named at each method.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.channel.catalog import TEMPLATES_PATH
from core.channel.chat_picture import ChatPicture
from core.channel.directory import Directory, Entry
from core.channel.live_chat import LiveChat
from core.channel.request import ChannelRequest
from core.channel.update import ChannelUpdate
from core.pbx import answers as answers
from core.pbx import lists as lists
from core.pbx import messages as messages
from core.pbx.address import PbxAddress
from core.pbx.answers import ChannelSummary, CreatedChannel, EmbedCode, PbxDescription
from core.pbx.api_session import CLOSE_S, ApiSession
from core.pbx.errors import (
    CallUnknown,
    ChangeUnknown,
    NoSuchChannel,
    NotAllowed,
    OutcomeUnknown,
    Reach,
    Refused,
    Unreachable,
)
from core.pbx.known import Register
from core.pbx.login_guard import LOGIN_GUARD, LoginGuard
from core.pbx.messages import MessageState, OutgoingMessage
from core.pbx.queues import MessageQueue, message_queue
from core.pbx.templates import Template, template
from core.pbx.told_live_chat import ToldLiveChat, told_live_chat
from core.pbx.trust import SYSTEM_TRUST, Trust
from core.pbx.upload import upload_of
from core.pbx.whole_channel import PbxChannel, count_of_routes, whole_channel
from core.pbx.wire import Limits
from core.stop import Stop

if TYPE_CHECKING:
    from core.pbx.event_socket import EventSocket

UPLOAD = Limits(read_s=90.0, total_s=120.0)
"""For a picture of 20 MB over the line of a small site."""


class PbxClient:
    """What a PBX can be asked and told, in one API session, which `close` ends.

    Args:
        trust: whom to believe; None for what `register` knows of the address.

    Raises (every call):
        Unreachable: no usable answer. Refused, LoginRefused: the PBX said no.
    """

    def __init__(
        self,
        address: PbxAddress,
        client_id: str,
        client_secret: str,
        trust: Trust | None = SYSTEM_TRUST,
        limits: Limits | None = None,
        guard: LoginGuard = LOGIN_GUARD,
        register: Register | None = None,
    ) -> None:
        self._address = address
        self._session = ApiSession(address, client_id, client_secret, trust, limits or Limits(), guard, register)

    def __repr__(self) -> str:
        return f"PbxClient({self._address.base_url})"

    def log_in(self, stop: Stop) -> None:
        """Log in, if that is still to be done: no later call has to, and a stop of theirs breaks no login off."""
        self._session.token(stop)

    def information(self, stop: Stop) -> PbxDescription:
        """What the PBX says about itself; empty texts where its firmware or permissions keep that back."""
        about: Mapping[str, Any] = {}
        # Outside: a login that nobody understood is not a PBX that keeps something back.
        self._session.token(stop)
        try:
            about = answers.members_of(self._session.call("GET", "system/information", {}, stop).get("data"))
        except (Refused, Unreachable) as error:
            if not lists.not_known(error):
                raise
        return PbxDescription(
            device_name=answers.text(about.get("device_name")),
            model_name=answers.text(about.get("model_name")),
            firmware_version=answers.text(about.get("firmware_version")),
            serial_number=answers.text(about.get("sn")),
        )

    def directory(self, stop: Stop, only: Collection[str] | None = None) -> Directory:
        """The lists that destinations and members are chosen from; a list that the PBX refuses stays empty.

        Args:
            only: the types of which lists are read, as of `Directory.by_type`; the others stay empty.
        """
        self._session.token(stop)
        return lists.directory(self._reading(stop), only)

    def create(self, request: ChannelRequest, stop: Stop) -> int:
        """Create the channel and return its id. Sent once, whatever is answered.

        Raises:
            Refused: nothing was created; `problems` name the fields. Unreachable: nothing was sent.
            OutcomeUnknown: it was sent, and no clear answer came.
        """
        try:
            body = request.as_json_to_write()
            answer = self._session.call("POST", "message_channel/create", {}, stop, body, request=request)
        except Unreachable as error:
            if error.sent:
                raise OutcomeUnknown(request.name, error) from None
            raise
        except Refused as error:
            if error.definite:
                raise
            raise OutcomeUnknown(request.name, error) from None
        channel_id = answers.whole_number(answer.get("id"))
        if channel_id is None or channel_id < 1:
            raise OutcomeUnknown(request.name)
        return channel_id

    def channel(self, channel_id: int, stop: Stop) -> CreatedChannel:
        """A channel of the PBX, with what its provider has to be told."""
        answer = self._session.call("GET", "message_channel/get", {"id": str(channel_id)}, stop)
        found = answers.created(channel_id, answers.members_of(answer.get("data")))
        lists.refuse_too_many(len(found.numbers or ()), lists.NUMBERS, self._address.label)
        return found

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]:
        """Every message channel; if that cannot be found out it raises, and never says "none"."""
        return self.channel_list(stop)

    def channel_list(self, stop: Stop, time_range: str = "all", search_value: str = "") -> tuple[ChannelSummary, ...]:
        """The message channels with their counters; if they cannot be found out it raises, and never says "none".

        Args:
            time_range: what messages are counted for, one of `lists.TIME_RANGES`.
            search_value: a part of a name or number; all channels without one.
        """
        with self._worded():
            return tuple(lists.channels(self._reading(stop), self._address.label, time_range, search_value))

    def whole_channel(self, channel_id: int, stop: Stop) -> PbxChannel:
        """A channel with all that the PBX tells of it; a live chat, too, which has a call of its own.

        Raises:
            NoSuchChannel: it has none under this id.
        """
        try:
            data = self._told_of("message_channel/get", channel_id, stop)
        except NoSuchChannel as error:
            gone = error
        else:
            return self._whole(data, channel_id)
        try:
            data = self._told_of("message_channel/getlivechat", channel_id, stop)
        except Refused:
            raise gone from None
        return self._whole({"type": "livechat", "channel": "livechat", **data}, channel_id)

    def _told_of(self, path: str, channel_id: int, stop: Stop) -> dict[str, Any]:
        with self._worded(of_channel=True):
            data = self._session.call("GET", path, {"id": str(channel_id)}, stop).get("data")
        if not isinstance(data, Mapping):
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "no channel"})
        return {"id": channel_id, **data}

    def update(self, update: ChannelUpdate, stop: Stop) -> None:
        """Change a channel. Sent once, whatever is answered; what is there afterwards has to be read.

        Raises:
            Refused: nothing was changed; `problems` name the fields. Unreachable: nothing was sent.
            ChangeUnknown: it was sent, and no clear answer came.
        """
        name = update.request.name
        self._write("POST", "message_channel/update", {}, stop, name, update.as_json(), update.request)

    def delete(self, channel_id: int, name: str, stop: Stop) -> None:
        """Delete a channel. Sent once, whatever is answered.

        Args:
            name: of the channel, for the sentences.

        Raises:
            NoSuchChannel: there was none. Others as of `update`.
        """
        with self._worded(of_channel=True):
            self._write("GET", "message_channel/delete", {"id": str(channel_id)}, stop, name)

    def templates(self, channel_id: int, stop: Stop) -> tuple[Template, ...]:
        """The message templates of a channel that the PBX knows: it fetches them itself."""
        with self._worded(of_channel=True):
            params = {"omnichannel_id": str(channel_id)}
            return lists.paged(self._reading(stop), TEMPLATES_PATH, "data", template, params)

    def create_live_chat(self, chat: LiveChat, stop: Stop) -> int:
        """Create a live chat and return its id. Errors as of `update`; its name tells whether it is there."""
        answer = self._write("POST", "message_channel/createlivechat", {}, stop, chat.name, chat.as_json())
        channel_id = answers.whole_number(answer.get("id"))
        if channel_id is None or channel_id < 1:
            raise ChangeUnknown(chat.name)
        return channel_id

    def live_chat(self, channel_id: int, stop: Stop) -> ToldLiveChat:
        """A live chat with all that the PBX tells of it. Raises NoSuchChannel where it has none under this id."""
        return told_live_chat(channel_id, self._told_of("message_channel/getlivechat", channel_id, stop))

    def update_live_chat(self, channel_id: int, name: str, change: Mapping[str, object], stop: Stop) -> None:
        """Change a live chat. Sent once, whatever is answered; what is there afterwards has to be read.

        Args:
            name: of the live chat, for the sentences. change: its parameters, without the id.

        Raises:
            NoSuchChannel: there was none. Others as of `update`.
        """
        with self._worded(of_channel=True):
            self._write("POST", "message_channel/updatelivechat", {}, stop, name, {"id": channel_id, **change})

    def upload_picture(self, picture: ChatPicture, stop: Stop) -> str:
        """Give the PBX a picture for a live chat; what it calls it from now on. No chat has it yet.

        Sent once. What it answers unclearly is Unreachable: what then lies there is used by nothing.
        """
        upload = upload_of("file", picture.sent_name, picture.media_type, picture.content)
        with self._worded():
            path = "message_channel/uploadphoto"
            answer = self._session.call("POST", path, {}, stop, upload, once=True, limits=UPLOAD)
        name = answers.text(answer.get("file"))
        if not name:
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "no name"}, sent=True)
        return name

    def embed_code(self, channel_id: int, stop: Stop, email: str = "") -> EmbedCode:
        """The code for the website of a live chat.

        Args:
            email: whom the PBX mails code and instructions; sent once then, and ChangeUnknown as of `update`.
        """
        params = {"id": str(channel_id)} | ({"email": email} if email else {})
        with self._worded(of_channel=True):
            if email:
                answer = self._write("GET", "message_channel/embedcode", params, stop, email)
            else:
                answer = self._session.call("GET", "message_channel/embedcode", params, stop)
        told = {**answer, **answers.members_of(answer.get("data"))}
        return EmbedCode(answers.text(told.get("website_domain"), 1023), answers.text(told.get("embed_code"), 4000))

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]:
        """Every message queue, by name and id, which is a whole number of each."""
        with self._worded():
            found = lists.paged(self._reading(stop), "message_queue/list", "list", answers.named)
        if any((answers.whole_number(each.id) or 0) < 1 for each in found):
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "a queue without an id"})
        return found

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue:
        """A queue with its members; Refused (60001) where there is none under this id."""
        with self._worded():
            answer = self._session.call("GET", "message_queue/get", {"id": str(queue_id)}, stop)
        queue = message_queue({"id": queue_id, **answers.members_of(answer.get("data"))})
        if queue is None or queue.id != queue_id:
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "another queue"})
        return queue

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int:
        """Create a message queue and return its id; its name tells whether it is there.

        Raises:
            MemberUnusable: nothing was sent. Others as of `update`.
        """
        answer = self._write("POST", "message_queue/create", {}, stop, queue.name, queue.as_json())
        queue_id = answers.whole_number(answer.get("id"))
        if queue_id is None or queue_id < 1:
            raise ChangeUnknown(queue.name)
        return queue_id

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None:
        """Change a message queue: its members are replaced whole. Errors as of `create_queue`."""
        self._write("POST", "message_queue/update", {}, stop, queue.name, queue.as_json())

    def _whole(self, data: Mapping[str, Any], channel_id: int) -> PbxChannel:
        lists.refuse_too_many(count_of_routes(data), lists.NUMBERS, self._address.label)
        found = whole_channel(data)
        if found is None or found.id != channel_id:
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "another channel"})
        return found

    def _write(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        stop: Stop,
        name: str,
        body: Mapping[str, object] | None = None,
        request: ChannelRequest | None = None,
    ) -> dict[str, Any]:
        """A call that changes something: sent once. What it may have done without saying so is ChangeUnknown."""
        try:
            with self._worded():
                return self._session.call(method, path, params, stop, body, request=request, once=True)
        except Unreachable as error:
            if not error.sent:
                raise
            unknown = ChangeUnknown(name, error)
        except Refused as error:
            if error.definite:
                raise
            unknown = ChangeUnknown(name, error)
        raise unknown

    def _reading(self, stop: Stop) -> lists.Ask:
        return lambda path, params: self._session.call("GET", path, params, stop)

    @contextmanager
    def _worded(self, of_channel: bool = False) -> Iterator[None]:
        """Refusals that have a sentence of their own where a channel or a queue that exists is asked about."""
        try:
            yield
        except Refused as error:
            problem = self._as_worded(error, of_channel)
            if problem is error:
                raise
        else:
            return
        raise problem

    def _as_worded(self, error: Refused, of_channel: bool) -> Refused:
        match error.errcode:
            case 10001:  # no such interface
                return CallUnknown(error, self._address.label)
            case 10005:  # access denied
                return NotAllowed(error, self._address.label)
            case 60001 if of_channel and not error.of_login:  # data not found
                return NoSuchChannel(error, self._address.label)
        return error

    def summary(self, channel_id: int, stop: Stop) -> ChannelSummary | None:
        """The channel's line in the PBX's list, with its status; None if it is not there."""
        lines = lists.channels(self._reading(stop), self._address.label)
        return next((line for line in lines if line.id == channel_id), None)

    def send_message(self, message: OutgoingMessage, stop: Stop) -> None:
        """Send a message, once, whatever is answered. Of Unreachable `sent` tells whether it may be on its way."""
        messages.send(message, self._calling(stop))

    def message_state(self, message: OutgoingMessage, stop: Stop) -> MessageState | None:
        """How far a message is that was sent from here; None while the PBX shows no such message."""
        return messages.state_of(message, self._calling(stop))

    def _calling(self, stop: Stop) -> messages.Call:
        return lambda method, path, params, body: self._session.call(method, path, params, stop, body)

    def reports(self, topics: Collection[int], life_s: float, stop: Stop) -> "EventSocket":
        """The PBX's event socket, which says that one of these events happened; who asked closes it.

        Args:
            topics: the events' numbers. life_s: after so long it is over.

        Raises:
            PbxError: there is none to be had: refused, or not let through by the network.
        """
        from core.pbx.event_socket import OPEN_S, EventSocket

        token = self._session.token(stop)
        conversation = self._session.conversation(stop, Limits(OPEN_S, OPEN_S, life_s))
        socket = EventSocket(conversation, self._address.label, topics)
        try:
            socket.open(token)
        except BaseException:
            socket.close()
            raise
        return socket

    def close(self, within_s: float = CLOSE_S) -> None:
        """Give the token back: at most eight may live. Takes two seconds at most, or as told, and never raises.

        A call that is left behind ends as stopped from here on, instead of logging in anew.
        """
        self._session.close(within_s)
